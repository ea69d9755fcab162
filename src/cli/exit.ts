// Exit codes: 0 done, 1 the user's files contain errors, 2 wrong usage, 70 our own bug (sysexits EX_SOFTWARE), 130 interrupted.

export const EXIT = { done: 0, faults: 1, usage: 2, bug: 70, interrupted: 130 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command as wrong usage, with a sentence for the person. */
export class UsageError extends Error {
  readonly help: string | undefined;
  /** What else is wrong, to be told with it. */
  readonly more: readonly UsageError[];
  constructor(message: string, help?: string, more: readonly UsageError[] = []) {
    super(message);
    this.help = help;
    this.more = more;
  }
}
