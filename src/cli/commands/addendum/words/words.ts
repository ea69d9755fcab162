// What the commands on addenda say that is no diagnostic. Must not know: what the commands do.

export interface AddendumWords {
  readonly about: string;
  readonly letter: string;
  readonly people: string;
  readonly signature: string;
  readonly withdrawal: string;
  readonly erratum: string;
  readonly date: string;
  readonly show: string;
  readonly said: string;
  readonly read: string;
  readonly needsSaid: string;
  readonly needsSaidHelp: string;
  readonly readsSo: (words: string) => string;
  readonly tooEarly: (date: string, letter: string) => string;
  readonly tooEarlyHelp: (letter: string) => string;
  readonly wrote: (file: string) => string;
  readonly next: string;
}
