// Which part of a letter each column fills: its recipient, or a field that the template declares.
// Must not know: rows, how a file is read.
import { type Diagnostic, error, warning } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Column, Table } from './table.ts';
import { folded } from './title.ts';

/** Keys of a letter's recipient, by the titles that columns bear in French and in English. */
const RECIPIENT: Readonly<Record<string, string>> = {
  person: 'person',
  personne: 'person',
  show: 'show',
  montrer: 'show',
  name: 'name',
  nom: 'name',
  nom_complet: 'name',
  full_name: 'name',
  given_name: 'given_name',
  prenom: 'given_name',
  first_name: 'given_name',
  family_name: 'family_name',
  nom_de_famille: 'family_name',
  last_name: 'family_name',
  gender: 'gender',
  genre: 'gender',
  sexe: 'gender',
  sex: 'gender',
  civilite: 'gender',
  title_of_address: 'gender',
  honorific_prefix: 'honorific_prefix',
  honorific: 'honorific_prefix',
  honorifique: 'honorific_prefix',
  title: 'title',
  titre: 'title',
  fonction: 'title',
  function: 'title',
  role: 'role',
  address: 'address',
  adresse: 'address',
  salutation: 'salutation',
  appel: 'salutation',
  postcode: 'postcode',
  code_postal: 'postcode',
  cp: 'postcode',
  postal_code: 'postcode',
  zip: 'postcode',
  zip_code: 'postcode',
  town: 'town',
  city: 'town',
  ville: 'town',
  commune: 'town',
};
/** Every key that a column may fill, but for the template's own fields; messages word them in the user's language. */
export const COLUMN_KEYS: readonly string[] = [...new Set(Object.values(RECIPIENT))];
const ADDRESS_LINE = /^(?:address|adresse)[_ ]?(\d+)$/;

/** Titles that say a whole name even where the given name has a column of its own. */
const WHOLE_NAME = /^(?:nom_complet|full_name)$/;
/** What is mapped to the address without a number follows the lines that have one. */
const AFTER_THE_LINES = 1000;
/** A title is a short word among many: « Région » is no « religion ». */
const SLIP = 1 / 5;

type PartOfAddress =
  | { readonly kind: 'address'; readonly line: number }
  /** Postcode and town share the last line of the address. */
  | { readonly kind: 'town'; readonly key: 'postcode' | 'town' };

export type Target =
  | PartOfAddress
  | { readonly kind: 'recipient'; readonly key: string }
  | { readonly kind: 'field'; readonly field: string };

/** The title of the column that fills this key of the recipient. */
export function columnFor(key: string, targets: ReadonlyMap<string, Target>): string | undefined {
  return [...targets].find(([, target]) => target.kind !== 'field' && 'key' in target && target.key === key)?.[0];
}

/**
 * @param fields of the template
 * @param renamed by `--map column=key`: the key that a column of another title fills; an empty key: none
 * @param own fields of a letter with its own wording
 */
export function targetsOf(
  { columns }: Table,
  fields: readonly string[],
  renamed: ReadonlyMap<string, string>,
  usedInNames: ReadonlySet<string>,
  own: readonly string[] = [],
): {
  readonly targets: ReadonlyMap<string, Target>;
  /** Columns by the field that each fills beside what it does for the recipient, or in a letter's own wording. */
  readonly words: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const targets = new Map<string, Target>();
  const words = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const known = [...new Set([...COLUMN_KEYS, ...fields, ...own])];
  const readable = [...Object.keys(RECIPIENT), ...fields, ...own];
  const first = new Map<string, Column>();
  const order = [...renamed.keys()];
  const titles = columns.map(({ name }) => renamed.get(name) ?? name);
  const family = familyNameAlone(titles, fields);
  const doubles = fieldsOfTheAddress(columns, titles, renamed, fields, own);
  for (const [at, column] of columns.entries()) {
    const { name, span } = column;
    const title = titles[at] as string;
    if (title === '') continue;
    const double = doubles.get(name);
    const target =
      double === undefined
        ? targetOf(family.has(title) ? 'family_name' : title, fields, order.indexOf(name))
        : (double.part ?? fieldNamed(double.field, fields));
    const filled = target && keyOf(target);
    const other = filled === undefined ? undefined : first.get(filled);
    const both = double !== undefined && (double.part !== undefined || own.includes(double.field));
    const word = both ? double.field : own.find((one) => folded(one) === folded(title));
    if (word !== undefined && !words.has(word)) words.set(word, name);
    if (filled !== undefined && other !== undefined) {
      const facts = { column: name, other: other.name, key: filled };
      diagnostics.push(error('merge/same-key', span, facts, [{ note: 'first-defined', span: other.span }]));
    } else if (target !== undefined) {
      targets.set(name, target);
      if (filled !== undefined) first.set(filled, column);
    } else if (word === undefined && !usedInNames.has(name)) {
      const near = nearest(folded(title), readable, SLIP);
      diagnostics.push(
        warning('merge/unused-column', span, { column: name, nearest: near?.replaceAll('_', ' '), known }),
      );
    }
  }
  const recipient = [...targets.values()].filter((target) => target.kind === 'recipient').map(({ key }) => key);
  if (columns.length > 0 && !['person', 'name', 'family_name'].some((key) => recipient.includes(key))) {
    const { span } = columns[0] as Column;
    diagnostics.push(error('merge/no-recipient', span, { columns: columns.map(({ name }) => name) }));
  }
  return { targets, words, diagnostics };
}

/**
 * Columns whose title is the name of a field and a part of the address: « Commune » may stand in the text and under the
 * name, or in the text alone where another column is that part of the address and nothing else.
 */
function fieldsOfTheAddress(
  columns: readonly Column[],
  titles: readonly string[],
  renamed: ReadonlyMap<string, string>,
  fields: readonly string[],
  own: readonly string[],
): ReadonlyMap<string, { readonly field: string; readonly part: Target | undefined }> {
  const asked = new Set(renamed.values());
  const parts = columns.map(({ name }, at) => {
    const title = titles[at] as string;
    const mapped = [...renamed.keys()].indexOf(name);
    const part = mapped !== -1 && fields.includes(title) ? undefined : partOfAddress(title, mapped);
    const field =
      [...fields, ...own].find((one) => folded(one) === folded(title)) ??
      (part?.kind === 'town' ? sameTown(part.key, [...fields, ...own], titles) : undefined);
    // What `--map` says goes before what a title says, and a field's own name before one that is like it.
    const meant = field !== undefined && mapped === -1 && !asked.has(field);
    return { name, part, field: meant && (field === title || !titles.includes(field)) ? field : undefined };
  });
  const taken = new Set(parts.flatMap(({ part, field }) => (part && field === undefined ? [placeOf(part)] : [])));
  return new Map(
    parts.flatMap(({ name, part, field }) =>
      part === undefined || field === undefined
        ? []
        : [[name, { field, part: taken.has(placeOf(part)) ? undefined : part }] as const],
    ),
  );
}

/** « Ville » fills the field `commune`, unless a column of that name does. */
function sameTown(key: string, fields: readonly string[], titles: readonly string[]): string | undefined {
  return fields.find((one) => RECIPIENT[folded(one)] === key && !titles.some((title) => folded(title) === folded(one)));
}

/** Does a column of this title say what people are? */
export function saysTitle(title: string): boolean {
  return RECIPIENT[folded(title)] === 'title';
}

/** « adresse » says what « adresse 1 » says. */
function placeOf(part: PartOfAddress): string {
  return part.kind === 'town' ? part.key : `line ${Math.max(part.line, 1)}`;
}

/** The titles, « Nom » as a rule, that are a family name because the given name stands beside them. */
function familyNameAlone(titles: readonly string[], fields: readonly string[]): ReadonlySet<string> {
  const keys = titles.map((title) => (fields.includes(title) ? undefined : RECIPIENT[folded(title)]));
  const whole = titles.some((title) => WHOLE_NAME.test(folded(title)));
  if (whole || !keys.includes('given_name') || keys.includes('family_name')) return new Set();
  return new Set(titles.filter((_, at) => keys[at] === 'name'));
}

/** What only one column may fill: two columns of address are two of its lines. */
function keyOf(target: Target): string | undefined {
  switch (target.kind) {
    case 'recipient':
    case 'town':
      return target.key;
    case 'field':
      return `fields.${target.field}`;
    case 'address':
      return undefined;
  }
}

/** @param mapped its place among the titles of `--map`, -1 where it has its own */
function targetOf(title: string, fields: readonly string[], mapped: number): Target | undefined {
  if (fields.includes(title)) return { kind: 'field', field: title };
  const plain = folded(title);
  const part = partOfAddress(title, mapped);
  if (part !== undefined) return part;
  const key = Object.hasOwn(RECIPIENT, plain) ? RECIPIENT[plain] : undefined;
  if (key !== undefined) return { kind: 'recipient', key };
  // A field's own name comes first; without its case and accents it comes after what every table knows.
  return fieldNamed(title, fields);
}

function fieldNamed(title: string, fields: readonly string[]): Target | undefined {
  const field = fields.find((one) => folded(one) === folded(title));
  return field === undefined ? undefined : { kind: 'field', field };
}

function partOfAddress(title: string, mapped: number): PartOfAddress | undefined {
  const plain = folded(title);
  const line = ADDRESS_LINE.exec(plain)?.[1];
  if (line !== undefined) return { kind: 'address', line: Number(line) };
  const key = Object.hasOwn(RECIPIENT, plain) ? RECIPIENT[plain] : undefined;
  if (key === 'address') return { kind: 'address', line: mapped === -1 ? 0 : AFTER_THE_LINES + mapped };
  return key === 'postcode' || key === 'town' ? { kind: 'town', key } : undefined;
}
