// What drafting a letter says: questions, options, sentences, and the comments of the written file.
// Must not know: how it is asked.
import type { LetterComments } from '../../../../drafting/write-letter.ts';

export interface NewWords {
  readonly about: string;
  readonly slug: string;
  readonly option: {
    readonly template: string;
    readonly own: string;
    readonly subject: string;
    readonly text: string;
    readonly layout: string;
    readonly date: string;
    readonly place: string;
    readonly to: string;
    readonly toName: string;
    readonly toGender: string;
    readonly toTitle: string;
    readonly toAddress: string;
    readonly set: string;
    readonly sign: string;
    readonly signatories: string;
    readonly show: string;
    readonly aboutBody: string;
    readonly order: string;
    readonly initiator: string;
    readonly from: string;
    readonly dropEnded: string;
    readonly render: string;
    readonly force: string;
  };
  readonly ask: {
    readonly intro: string;
    readonly kind: string;
    readonly own: string;
    readonly ownHint: string;
    readonly subject: string;
    readonly date: string;
    readonly dateHelp: string;
    /** What the text taken over says of it. */
    readonly inTheText: (found: string) => string;
    readonly place: string;
    readonly officePlace: (place: string) => string;
    readonly recipient: string;
    readonly search: string;
    readonly someoneElse: string;
    readonly recipientName: string;
    readonly recipientGender: string;
    /** Stands where nothing is chosen yet. */
    readonly chooseOne: string;
    readonly woman: string;
    readonly man: string;
    readonly recipientTitle: string;
    readonly recipientAddress: string;
    readonly addressHelp: string;
    readonly office: (person: string) => string;
    readonly noOffice: string;
    readonly optional: string;
    readonly usual: (value: string) => string;
    readonly items: string;
    readonly signatories: string;
    readonly signatoriesHelp: string;
    readonly pickSignatories: string;
    /** The same two questions in the list of answers: no list given, and those chosen from the registry. */
    readonly noList: string;
    readonly picked: string;
    readonly whichOf: (written: string) => string;
    readonly noneOfThem: string;
    readonly meantPerhaps: (written: string) => string;
    /** The same question, short, in the list of answers. */
    readonly writtenFor: (written: string) => string;
    readonly keepAside: string;
    readonly rolesRight: string;
    readonly whoseRoles: string;
    readonly rolesOf: (person: string) => string;
    readonly slug: string;
    readonly write: string;
    readonly writeAnyway: string;
    /** The way back from the last question: to which answer. */
    readonly change: string;
    readonly whichAnswer: string;
    readonly noAnswer: string;
    /** @param leaving names of those who show no other role, and will not sign */
    readonly dropEnded: (count: number, leaving: readonly string[]) => string;
    readonly yes: string;
    readonly no: string;
    readonly find: {
      readonly label: string;
      readonly none: string;
      /** Enter with nothing chosen. */
      readonly nobody: string;
      readonly found: (count: number) => string;
      readonly chosen: (count: number) => string;
    };
    readonly keys: { readonly lines: string; readonly choose: string; readonly pick: string };
  };
  readonly needed: string;
  /** A given name and a family name. */
  readonly wholeName: string;
  readonly missing: (flags: readonly string[]) => string;
  readonly missingHelp: string;
  readonly badDay: (typed: string) => string;
  readonly dayRead: (typed: string, day: string) => string;
  /** At the question, where it may stay all the same. */
  readonly farDay: (day: string, years: number, ahead: boolean) => string;
  /** After `farDay`, where it is asked. */
  readonly keepsDay: string;
  readonly noSuchDay: (typed: string, nearest: string | undefined) => string;
  /** A name that was typed otherwise than a file is called. */
  readonly named: (typed: string, file: string) => string;
  readonly badSlug: (slug: string, instead: string) => string;
  readonly taken: (file: string) => string;
  readonly unknownTemplate: (name: string, known: readonly string[]) => string;
  readonly unknownPerson: (name: string, nearest: string | undefined) => string;
  readonly severalPeople: (name: string, ids: readonly string[]) => string;
  readonly unknownBody: (name: string, nearest: string | undefined) => string;
  readonly unknownRole: (person: string, role: string, held: readonly string[]) => string;
  /** An address given beside several recipients. */
  readonly addressOfOne: string;
  readonly showForm: (written: string) => string;
  readonly setForm: (written: string) => string;
  /** Of `--set`, where the template is known. */
  readonly unknownField: (name: string, known: readonly string[]) => string;
  readonly fieldMeant: (nearest: string) => string;
  readonly twoWordings: string;
  /** At the question, where they may stay all the same. */
  readonly nobodyYet: (names: readonly string[]) => string;
  readonly nobody: (names: readonly string[]) => string;
  /** The same of flags, where nothing was asked; `near`: people who have a word of these names. */
  readonly nobodyGiven: (names: readonly string[]) => string;
  readonly nobodyNear: (near: readonly string[]) => string;
  readonly found: (people: number) => string;
  readonly aside: (names: readonly string[]) => string;
  /** Of someone who holds no role on the letter's day; `last`: the one held before, or after, and when. */
  readonly nothingHeld: (last: string | undefined) => string;
  /** What a pasted mail says around its names. */
  readonly courtesies: (found: readonly string[]) => string;
  /** The letter in a few lines, before it is written. */
  readonly recap: {
    readonly to: (recipient: string) => string;
    readonly subject: (subject: string) => string;
    readonly sign: (count: number) => string;
    /** Who sign besides those named. */
    readonly others: (count: number) => string;
  };
  readonly wrote: (file: string) => string;
  readonly wouldWrite: (file: string) => string;
  readonly nothingWritten: string;
  /** Of these, `old` are to be said of the earlier letter as well; `more`: not the day alone was changed, or not the day. */
  readonly sinceFalse: (file: string, count: number, why: { readonly old: number; readonly more: boolean }) => string;
  /**
   * What was taken out, a sentence a role.
   * @param leaving names of those who show no other role, and no longer sign
   * @param staying what was left although it ended: nobody would sign
   */
  readonly dropped: (roles: readonly string[], leaving: readonly string[], staying: readonly string[]) => string;
  /** Roles that have ended, where nobody is asked whether they go. */
  readonly endedStay: (count: number, leaving: readonly string[]) => string;
  readonly stillTrue: (file: string) => string;
  readonly next: string;
  readonly nextSteps: (file: string) => readonly (readonly [string, string])[];
  /** Before the others, where some of what was remarked can be cured without asking. */
  readonly cure: (file: string, places: number) => readonly [string, string];
  readonly basedOn: (file: string) => string;
  readonly comments: LetterComments;
}
