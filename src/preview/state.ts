// What the preview's page is told each time a file is saved: pages, findings, and what its form may change.
// Must not know: servers, how a page is drawn.

export interface Finding {
  readonly severity: 'error' | 'warning' | 'information';
  readonly code: string;
  /** « erreur », « warning » */
  readonly label: string;
  readonly message: string;
  readonly notes: readonly string[];
  readonly help: string | null;
  /** `letters/x.yaml:3:7`, or empty. */
  readonly place: string;
  /** Opens the place in an editor; empty where there is none. */
  readonly href: string;
}

export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly kind: 'line' | 'prose' | 'list' | 'boolean' | 'choice';
  readonly choices: readonly string[];
  /** A list: one item a line. Empty where the letter gives none. */
  readonly value: string;
  /** What stands where nothing is given. */
  readonly usual: string;
}

export interface FormPerson {
  readonly id: string;
  readonly name: string;
  readonly roles: string;
  readonly signs: boolean;
}

export interface PreviewState {
  /** Later ones are greater: an answer and an event may overtake each other. */
  readonly turn: number;
  readonly title: string;
  /** BCP 47, of the letter. */
  readonly language: string;
  readonly file: string;
  /** SVG, or none where an error stands in the way: the page then keeps those it has. */
  readonly pages: readonly string[];
  /** The letter as plain text, for who hears it. */
  readonly text: string;
  readonly findings: readonly Finding[];
  /** « 1 erreur, 0 avertissement » */
  readonly summary: string;
  readonly fields: readonly FormField[];
  readonly people: readonly FormPerson[];
  /** Is something tried that the file does not say? */
  readonly tried: boolean;
}

/** What the form tries. */
export interface Tried {
  /** Text by field, as typed. */
  readonly fields: Readonly<Record<string, string>>;
  readonly without: readonly string[];
  readonly also: readonly string[];
}

export const NOTHING_TRIED: Tried = { fields: {}, without: [], also: [] };

export function triesSomething({ fields, without, also }: Tried): boolean {
  return Object.keys(fields).length + without.length + also.length > 0;
}

/** What a request's body says, or undefined where it is not of this shape. */
export function readTried(data: unknown): Tried | undefined {
  if (data === null || typeof data !== 'object') return undefined;
  const { fields, without, also } = data as Record<string, unknown>;
  const texts = (list: unknown): list is string[] =>
    Array.isArray(list) && list.every((one) => typeof one === 'string');
  if (fields === null || typeof fields !== 'object' || !texts(without) || !texts(also)) return undefined;
  if (!Object.values(fields).every((one) => typeof one === 'string')) return undefined;
  return { fields: { ...(fields as Record<string, string>) }, without, also };
}
