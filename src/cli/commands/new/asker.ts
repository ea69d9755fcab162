// Questions to a person: what can be asked, whoever asks it. Must not know: terminals, what answers are for.

export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Stays in the list whatever is typed: « Quelqu’un d’autre ». */
  readonly always?: boolean;
}

interface Question {
  readonly message: string;
  /** What the list of answers calls it, where the question is long. */
  readonly short?: string;
  /** A sentence for someone who hesitates. */
  readonly help?: string | undefined;
}

export interface TextQuestion extends Question {
  /** Taken where nothing is typed: it stands there, and the first key replaces it. */
  readonly usual?: string | undefined;
  /**
   * An earlier answer, or one that the text taken over gives, there to be changed: in the place of `usual` where there is
   * one, so that a question takes its keys alike each time.
   */
  readonly last?: string | undefined;
  /** How the list of answers shows an empty one. */
  readonly empty?: string;
  /** What the office's file says: the question is put only to someone who wants to change it. */
  readonly settled?: { readonly value: string; readonly by: string } | undefined;
  /** What is wrong with an answer, told at the prompt itself. */
  readonly check: (answer: string) => string | undefined;
}

export interface ChoiceQuestion<T> extends Question {
  readonly choices: readonly Choice<T>[];
  /** Where the cursor stands, if the key is there: « none of them » may be undefined. */
  readonly first?: T;
  /** Stands there instead where nothing speaks for any choice, and is no answer: Enter alone decides nothing. */
  readonly unchosen?: string;
}

export interface PickQuestion<T> extends Question {
  readonly choices: readonly Choice<T>[];
  readonly chosen: readonly T[];
  readonly atLeastOne: boolean;
}

/** One of many, found by typing. */
export interface Found<T> {
  readonly value: T;
  /** What was typed where no name is like it: who chooses « Quelqu’un d’autre » need not type it again. */
  readonly unlike: string | undefined;
}

/** @throws {Interrupted} from every question that is not answered */
export interface Asker {
  readonly text: (question: TextQuestion) => Promise<string>;
  /** Several lines; a pasted text is taken whole. */
  readonly lines: (question: TextQuestion) => Promise<string>;
  readonly choose: <T>(question: ChoiceQuestion<T>) => Promise<T>;
  readonly search: <T>(question: ChoiceQuestion<T>) => Promise<Found<T>>;
  readonly pick: <T>(question: PickQuestion<T>) => Promise<readonly T[]>;
  readonly confirm: (question: Question) => Promise<boolean>;
  /** Something to read between two questions. */
  readonly say: (text: string) => void;
  readonly begin: (title: string) => void;
}

export class Interrupted extends Error {}
