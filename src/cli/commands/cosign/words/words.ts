// What the commands on co-signing say that is no diagnostic. Must not know: what the commands do.
import type { Answer, Standing } from '../../../../cosign/index.ts';

/** What was done; or what would be, without --dry-run. */
export interface Deeds {
  readonly noted: (answer: Answer, names: readonly string[], text: string) => string;
  readonly added: (names: readonly string[], file: string) => string;
  readonly removed: (names: readonly string[], file: string) => string;
  readonly ofForm: (by: string, kept: number) => string;
  readonly circulated: (folders: number, folder: string) => string;
  readonly purged: (file: string) => string;
  readonly purgedPeople: (names: readonly string[]) => string;
  readonly takenBack: (names: readonly string[]) => string;
}

export interface CosignWords {
  readonly about: string;
  readonly letter: string;
  readonly people: string;
  readonly add: {
    readonly about: string;
    readonly show: string;
    readonly lines: string;
    readonly after: string;
    readonly before: string;
  };
  readonly remove: { readonly about: string; readonly lines: string };
  readonly agree: { readonly about: string };
  readonly agreeIf: { readonly about: string; readonly condition: string };
  readonly decline: { readonly about: string };
  readonly withdraw: { readonly about: string };
  readonly answer: { readonly by: string; readonly how: string; readonly at: string; readonly text: string };
  readonly change: { readonly about: string; readonly form: string; readonly by: string; readonly because: string };
  readonly diff: { readonly about: string; readonly html: string; readonly pdf: string };
  readonly circulate: {
    readonly about: string;
    readonly until: string;
    readonly pending: string;
    readonly demand: string;
  };
  readonly status: { readonly about: string };
  readonly purge: { readonly about: string; readonly people: string; readonly answer: string; readonly at: string };

  readonly needsCondition: string;
  readonly needsBy: string;
  readonly needsUntil: string;
  readonly needsNeighbour: string;
  readonly needsWhose: string;
  readonly noNeighbour: (beside: string) => string;
  readonly noNeighbourHelp: (lines: string) => string;
  readonly linesOfOne: string;
  readonly notTheirLines: (person: string) => string;
  readonly noSuchAnswer: (name: string) => string;
  readonly fileHeader: (letter: string) => readonly string[];
  readonly earlierText: (text: string, now: string) => string;
  readonly did: Deeds;
  readonly would: Deeds;
  /** Roles, as the letter writes them. */
  readonly shows: (name: string, roles: readonly string[]) => string;
  readonly undo: string;
  /** Of an answer that can no longer be noted as it was. */
  readonly noUndo: (names: readonly string[]) => string;
  readonly statusTitle: (file: string, fingerprint: string) => string;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly when: (moment: string) => string;
  readonly condition: (condition: string) => string;
  readonly toText: (text: string) => string;
  readonly underLines: (lines: readonly string[]) => string;
  readonly notOnLetter: (name: string, answer: Answer) => string;
  readonly summary: (agreed: number, of: number) => string;
  readonly deadline: (deadline: string, minutes: number, past: boolean) => string;
  readonly next: string;
  /** Instead of `next`, before a command that waits for an answer. */
  readonly onceAgreed: (name: string) => string;
  readonly reopened: (all: readonly string[], ownLines: readonly string[]) => string;
  readonly since: (text: string, names: readonly string[]) => string;
  readonly nothingChanged: (text: string) => string;
  readonly redlineTitle: (letter: string, from: string, to: string) => string;
  readonly marks: { readonly removed: string; readonly added: string };
  readonly wrote: (file: string) => string;
  readonly nobodyToAsk: string;
  /** Of a letter of which no sentence is known to ask. */
  readonly noDemand: string;
  /** Of a column in a table of letters. */
  /** Answers may come after the day that the letter bears. */
  readonly deadlineAfterDay: (date: string) => string;
  /** Of drafts just written: those named there who have said no. */
  readonly stillNamed: (names: readonly string[]) => string;
  /** Folders of those who no longer sign. */
  readonly stillThere: (folders: readonly string[]) => string;
  /** Why no command undoes it. */
  readonly notPutBack: string;
  /** Before the command that tells what is still at fault in the letter. */
  readonly stillAtFault: string;
  readonly heading: string;
  readonly sealedOn: (day: string) => string;
  readonly purgeSure: (file: string) => string;
  readonly nothingToPurge: (letter: string) => string;
}
