// What the commands on signatories say that is no diagnostic. Must not know: what the commands do.
import type { Period } from '../../../../calendar/period.ts';
import type { MergeNote } from '../../../../importers/merge-note.ts';

export interface SignatoriesWords {
  readonly about: string;
  readonly list: {
    readonly about: string;
    readonly name: string;
    readonly on: string;
    readonly organization: string;
    readonly role: string;
  };
  readonly show: { readonly about: string; readonly yaml: string };
  readonly add: {
    readonly about: string;
    readonly id: string;
    readonly given: string;
    readonly family: string;
    readonly gender: string;
    readonly role: string;
    readonly newBody: string;
    readonly file: string;
    readonly to: string;
    readonly lines: string;
    readonly after: string;
    readonly before: string;
    readonly at: string;
  };
  readonly edit: {
    readonly about: string;
    readonly set: string;
    readonly unset: string;
    readonly end: string;
    readonly held: string;
    readonly addRole: string;
    readonly role: string;
    readonly removeRole: string;
    readonly editor: string;
  };
  readonly remove: {
    readonly about: string;
    readonly from: string;
    readonly lines: string;
    readonly after: string;
  };
  readonly format: { readonly about: string; readonly files: string; readonly check: string };
  readonly import: {
    readonly about: string;
    readonly source: string;
    readonly from: string;
    readonly only: string;
    readonly on: string;
    readonly types: string;
    readonly knownOn: string;
    readonly file: string;
    readonly force: string;
    readonly verbose: string;
  };
  readonly exact: string;
  readonly person: string;
  readonly ask: {
    readonly given: string;
    readonly family: string;
    readonly gender: string;
    readonly role: string;
    /** `deputy`: with the days of a legislature as examples. */
    readonly held: (deputy: boolean) => string;
    /** An organization that is nowhere yet; undefined: only its id was given. */
    readonly body: (name: string | undefined) => string;
  };
  readonly needed: string;
  readonly genderWanted: string;
  /** What a letter prints of a role, and when it is held. */
  readonly prints: (role: string, held: string) => string;
  /** Before the command that gives a role its dates; `first` stands there for a day that is not known. */
  readonly noDates: (first?: string) => string;
  readonly aDay: string;
  /** Letters that show a role on a day when it is no longer held, each with its day; a command that checks them follows. */
  readonly losing: (letters: readonly { readonly place: string; readonly date: string }[]) => string;
  readonly noneLosing: string;
  readonly outOfCapitals: (typed: string, name: string) => string;

  /** The line written for an organization. */
  readonly newBody: (line: string) => string;
  readonly newBodyHelp: string;
  readonly inBody: (id: string, people: readonly string[]) => string;

  readonly missing: (flags: readonly string[]) => string;
  readonly nobody: (name: string) => string;
  readonly nobodyHelp: string;
  readonly several: (name: string, ids: readonly string[]) => string;
  readonly nearest: (id: string) => string;
  readonly noRole: (role: string, held: readonly string[]) => string;
  readonly severalRoles: (role: string, held: readonly string[]) => string;
  readonly badRole: (written: string) => string;
  readonly badRoleHelp: (known: readonly string[]) => string;
  readonly badPeriod: (written: string) => string;
  /** What was surely meant: a date or a period as files write it. */
  readonly write: (date: string) => string;
  /** A period taken from words. */
  readonly readAs: (period: string) => string;
  readonly always: string;
  /** A period, for a person to read. */
  readonly held: (period: Period) => string;
  readonly badDay: (written: string) => string;
  readonly noSuchDay: (written: string, nearest: string | undefined) => string;
  /** A day that does not fall on the day of the week that stands with it. */
  readonly misnamed: (written: string, day: string) => string;
  readonly noYear: (written: string) => string;
  readonly badPair: (written: string) => string;
  readonly badKey: (key: string, known: readonly string[]) => string;
  readonly notHeldThen: (role: string, date: string, held: string) => string;
  readonly taken: (id: string) => string;
  /** The very person is there already; `edit`: the command that changes them. */
  readonly alreadyThere: (name: string, id: string, file: string) => string;
  readonly alreadyThereHelp: (edit: string) => string;
  readonly nothingWritten: string;
  readonly named: (id: string, letters: readonly string[]) => string;
  readonly namedHelp: string;
  readonly noNeighbour: (beside: string) => string;
  readonly noNeighbourHelp: (lines: string) => string;
  readonly noFile: (file: string) => string;
  readonly noBody: (id: string) => string;
  readonly noBodyHelp: (known: readonly string[]) => string;
  readonly busy: (file: string) => string;
  readonly nothingToDo: string;
  readonly noEditor: string;
  readonly keptFaulty: (file: string) => string;
  readonly cannotRead: (file: string, reason: string) => string;

  readonly none: string;
  readonly count: (people: number) => string;
  readonly since: string;
  readonly heading: { readonly id: string; readonly name: string; readonly roles: string };
  readonly added: (what: string, file: string) => string;
  /** What a letter now shows of whom; no roles: `known` of them are in the registry, none of the letter's day. */
  readonly signs: (name: string, file: string, roles: readonly string[], known: number) => string;
  readonly changed: (what: string, file: string) => string;
  /** Lines that a removal took, and that change nobody. */
  readonly putBack: (file: string) => string;
  readonly removed: (what: string, file: string) => string;
  readonly formatted: (file: string) => string;
  readonly wouldFormat: (file: string) => string;
  /** A role's end that is given again. */
  readonly endsThen: (role: string, day: string) => string;
  readonly unchanged: (file: string) => string;
  readonly undo: string;
  readonly imported: (people: number, organizations: number, file: string) => string;
  readonly merged: (notes: readonly MergeNote[], file: string) => string;
  readonly note: (note: MergeNote) => string;
  readonly more: (count: number) => string;
  readonly attribution: (day: string) => string;
}
