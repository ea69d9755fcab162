// Commands as a person can paste them into a shell. Must not know: what they do.

/** POSIX quoting: whatever a shell would read as more than a word stands between single quotes. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** `plaidoyer signatories …`, in the same workspace. */
export function signatoriesCommandLine(words: readonly string[], workspace: string | undefined): string {
  const where = workspace === undefined ? [] : ['--workspace', workspace];
  return ['plaidoyer', 'signatories', ...words, ...where].map(shellWord).join(' ');
}
