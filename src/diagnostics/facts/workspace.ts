// What can be wrong with where files are, are not, or may not be.

export interface WorkspaceFacts {
  'workspace/not-found': { from: string };
  'workspace/version': { version: string };
  'workspace/outside': { path: string };
  'workspace/no-such-file': { path: string; nearest: string | undefined };
  'workspace/not-a-letter': { path: string };
  'workspace/cannot-read': { path: string; reason: string };
  /** `elsewhere`: the command can be told another place to write to, by -o. */
  'workspace/cannot-write': { path: string; reason: string; elsewhere: boolean };
  'workspace/not-empty': { path: string };
  'workspace/same-output': { path: string; letters: readonly string[] };
}
