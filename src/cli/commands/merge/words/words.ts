// What `merge` says that is no diagnostic. Must not know: what the command does.
export interface MergeWords {
  readonly about: string;
  readonly letter: string;
  /** Under the options: the titles of columns that are known. */
  readonly columns: string;
  readonly option: {
    readonly recipients: string;
    readonly output: string;
    readonly name: string;
    readonly format: string;
    readonly map: string;
    readonly set: string;
    readonly jobs: string;
    readonly shard: string;
    readonly resume: string;
    readonly keepGoing: string;
    readonly combine: string;
  };
  readonly noRecipients: string;
  readonly badPattern: (pattern: string) => string;
  readonly badMap: (written: string) => string;
  readonly badJobs: (written: string) => string;
  readonly badShard: (written: string) => string;
  readonly combineIsPdf: (formats: readonly string[]) => string;
  readonly badTable: (file: string) => string;
  readonly wrote: (letters: number, formats: readonly string[], folder: string, manifest: string) => string;
  readonly wouldWrite: (letters: number, formats: readonly string[], folder: string) => string;
  readonly combined: (letters: number, file: string) => string;
  readonly left: (letters: number) => string;
  /** Of an earlier run, by name. */
  readonly leftBehind: (files: readonly string[]) => string;
  /** Where agreements to the letter itself are noted. */
  readonly agreedToAnother: (file: string) => string;
  /** Fields that no column fills, each with its words. */
  readonly sameInAll: (fields: readonly (readonly [name: string, words: string])[]) => string;
  /** That no column says what the recipients are. */
  readonly noTitle: string;
  /** By name, those that are not as an earlier run made them; none: all are. */
  readonly changed: (files: readonly string[], all: number) => string;
  readonly resumed: (letters: number) => string;
  readonly interrupted: (ready: number, total: number) => string;
  readonly progress: (done: number, total: number, rate: number, seconds: number) => string;
}
