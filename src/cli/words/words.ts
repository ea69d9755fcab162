// Everything the command line says that is no diagnostic: one contract, so that a phrase missing in one language does
// not compile. Must not know: what commands do.

export interface Words {
  readonly program: string;
  readonly usage: string;
  /** The words that commander puts into a usage line, in the person's language. */
  readonly usageLine: (line: string) => string;
  /** An argument's name, in a usage line and in the list of arguments. */
  readonly argumentName: (name: string) => string;
  /** What stands for a letter, and for a command, in a usage line. */
  readonly letterWord: string;
  readonly commandWord: string;
  readonly commands: string;
  readonly options: string;
  readonly globalOptions: string;
  readonly argumentsTitle: string;
  readonly examples: string;
  readonly helpOption: string;
  readonly helpCommand: string;
  readonly versionOption: string;
  readonly alias: (name: string) => string;
  readonly option: {
    readonly workspace: string;
    readonly json: string;
    readonly quiet: string;
    readonly noInput: string;
    readonly lang: string;
    readonly dryRun: string;
  };
  readonly error: {
    /** @param meant whole commands */
    readonly unknownCommand: (name: string, meant: readonly string[]) => string;
    readonly unknownOption: (flag: string, nearest: string | undefined) => string;
    /** @param known what may be given, where that can be listed */
    readonly missingArgument: (name: string, known: readonly string[]) => string;
    /** @param quoted how it may have been meant */
    readonly tooManyArguments: (extra: readonly string[], quoted: string | undefined) => string;
    readonly optionValue: (flag: string) => string;
    /** @param other the option without which this one says nothing */
    readonly goesWith: (flag: string, other: string) => string;
    readonly badValue: (flag: string, value: string, known: readonly string[]) => string;
    readonly usage: (sentence: string) => string;
    readonly seeHelp: (command: string) => string;
    readonly bug: string;
    readonly interrupted: string;
  };
  readonly render: {
    readonly about: string;
    readonly letters: string;
    readonly output: string;
    readonly format: string;
    readonly set: string;
    readonly asDrafted: string;
    readonly standard: string;
    readonly guides: string;
    readonly watch: string;
    readonly open: string;
    readonly watching: string;
    readonly draft: string;
    readonly copyFor: string;
    readonly wrote: (file: string, pages: number) => string;
    readonly wouldWrite: (file: string, pages: number) => string;
    readonly setForm: (value: string) => string;
    readonly oneToStdout: string;
  };
  readonly check: {
    readonly about: string;
    readonly files: string;
    readonly fix: string;
    readonly fixed: (file: string, count: number) => string;
    readonly undoFix: string;
    /** Stands above what was there before and is no longer, a line each. */
    readonly retype: string;
    readonly replaced: (before: string, now: string) => string;
    readonly forTheRecord: (count: number) => string;
    readonly fine: (letters: number, people: number) => string;
    /** Of files that are no letters. */
    readonly parts: (files: readonly string[]) => string;
    /** No fault, but remarks that were not shown. */
    readonly faultless: (letters: number, people: number) => string;
    readonly nothing: string;
  };
  readonly init: {
    readonly about: string;
    readonly folder: string;
    readonly place: string;
    readonly sender: string;
    readonly senderLine: string;
    readonly layout: string;
    readonly unknownLayout: (name: string, known: readonly string[]) => string;
    readonly order: string;
    readonly ask: {
      readonly place: string;
      readonly placeHelp: string;
      readonly sender: string;
      readonly senderHelp: string;
      readonly lines: string;
      readonly linesHelp: string;
      readonly layout: string;
      readonly order: string;
      readonly orders: Readonly<Record<'as-listed' | 'precedence' | 'alphabetical', string>>;
    };
    readonly wrote: (folder: string) => string;
    readonly wouldWrite: (file: string) => string;
    readonly next: string;
  };
}
