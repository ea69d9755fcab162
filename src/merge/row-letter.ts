// A letter and a row → the letter that this row makes: its recipient and fields put in, every value still knowing its
// cell. Must not know: how a row is read, how a letter is composed.
import { type Checked, type Diagnostic, error, Findings, type Span } from '../diagnostics/diagnostic.ts';
import { type Letter, letterSchema } from '../letter/index.ts';
import { withoutCivility } from '../locale/civility.ts';
import { validate } from '../source/validate.ts';
import type { Path, YamlSource } from '../source/yaml.ts';
import type { Template } from '../template/index.ts';
import { GENDER_WORDS, genderMeant, isSpreadsheetError, recipientValue, typed } from './cell-values.ts';
import { columnFor, type Target } from './columns.ts';
import { filledIn, postcodeFaults, type TownColumns, townFaults } from './postcode.ts';
import type { Cell, Row, Rows } from './table.ts';
import { folded } from './title.ts';

const recipientOnly = letterSchema.pick({ recipient: true }).loose();

export interface Mapping {
  readonly targets: ReadonlyMap<string, Target>;
  /** Columns by the field that each fills beside what it does for the recipient, or in a letter's own wording. */
  readonly words: ReadonlyMap<string, string>;
  /** As declared: a cell of text becomes what its field asks for. */
  readonly fields: Template['fields'];
  /** Fields that have one value for all letters, whatever the table says. */
  readonly set: ReadonlySet<string>;
  /** The function of all recipients, where no column gives it. */
  readonly title: string | undefined;
  /** Columns of the postcode and of the town that some row fills. */
  readonly towns: TownColumns;
  /** The line of titles; undefined for a table that has none. */
  readonly titles: Span | undefined;
}

export function rowLetter(base: Letter, row: Row, mapping: Mapping): Checked<Letter> {
  if (row.fault !== undefined) return { value: undefined, diagnostics: [row.fault] };
  const findings = new Findings();
  const { recipient, cells, postcode } = partsOf(row, mapping);
  if (postcode !== undefined) findings.add(...postcodeFaults(row, postcode, () => addressOf(mapping)));
  findings.add(...townFaults(row, mapping.towns, () => addressOf(mapping)));
  const fields = findings.take(fieldsOf(row, mapping, cells)) ?? new Map();
  for (const { value, span } of new Set(cells.values()))
    if (isSpreadsheetError(value)) findings.add(error('merge/spreadsheet-error', span, { value }));
  const data = base.yaml.data as { readonly fields?: Fields };
  // Without columns of its own a row shares the letter's very fields, and all that was made of them.
  const together = (shared: Fields | undefined) =>
    fields.size === 0
      ? shared
      : Object.fromEntries([...new Map([...Object.entries(shared ?? {}), ...fields])].filter(isGiven));
  const yaml = rowSource(base.yaml, row, cells, { ...data, recipient, fields: together(data.fields) });
  const { value: read, diagnostics } = validate(recipientOnly, yaml);
  findings.add(...inColumns(diagnostics, row, mapping));
  if (read === undefined) return { value: undefined, diagnostics: findings.diagnostics };
  const entry = { ...base.entry, recipient: read.recipient, fields: together(base.entry.fields) };
  return findings.settle<Letter>({ ...base, entry, yaml });
}

type Fields = Readonly<Record<string, unknown>>;

function isGiven([, value]: readonly [string, unknown]): boolean {
  return value !== undefined;
}

/**
 * By field, what its cell says; undefined where the cell is empty. What the letter gives is an example then, and would be
 * sent as if it were meant: the template's default holds, or nothing where the field may be left out; else it is a fault.
 */
function fieldsOf(row: Row, mapping: Mapping, cells: Map<string, Cell>): Checked<ReadonlyMap<string, unknown>> {
  const { targets, words, fields, set } = mapping;
  const columns = new Map(words);
  for (const [name, target] of targets) if (target.kind === 'field') columns.set(target.field, name);
  const diagnostics: Diagnostic[] = [];
  const value = new Map<string, unknown>();
  for (const [field, { type, default: usual, optional }] of fields) {
    const column = columns.get(field);
    if (column === undefined) continue;
    const cell = row.cells.get(column);
    value.set(field, cell && typed(cell.value, type));
    if (cell !== undefined) cells.set(`fields.${field}`, cell);
    else if (usual === undefined && optional !== true && !set.has(field))
      diagnostics.push(error('merge/missing-cell', placeOf(row, column), { key: 'field', column }));
  }
  return { value, diagnostics };
}

/** What is wrong with a recipient, told of the column that a table's reader fills, not of the key that it stands for. */
function inColumns(diagnostics: readonly Diagnostic[], row: Row, { targets, titles }: Mapping): Diagnostic[] {
  const columnOf = (key: string) => columnFor(key, targets);
  return diagnostics.flatMap((one) => {
    if (one.code === 'source/missing-key' && isOfWho(one.facts.key))
      return emptyCells(one.facts.key, columnOf).map((facts) => {
        // Of a column that is not there it is told once, at the titles.
        const place = facts.column === undefined ? (titles ?? one.span) : placeOf(row, facts.column);
        return error('merge/missing-cell', place, facts);
      });
    if (one.code !== 'source/unknown-value' || [...one.facts.known].sort().join() !== 'f,m') return one;
    const { value } = one.facts;
    return error('merge/unknown-gender', one.span, {
      column: columnOf('gender') ?? 'gender',
      value,
      nearest: genderMeant(value),
      known: GENDER_WORDS,
    });
  });
}

type OfWho = 'person' | 'name' | 'gender';

function isOfWho(key: string): key is OfWho {
  return key === 'person' || key === 'name' || key === 'gender';
}

/** A row that says neither an id nor a name nor a gender lacks the first where the table has ids, else the two others. */
function emptyCells(missing: OfWho, columnOf: (key: string) => string | undefined) {
  const ids = missing === 'person' ? columnOf('person') : undefined;
  if (ids !== undefined) return [{ key: 'name', column: ids } as const];
  const keys = missing === 'person' ? (['gender', 'name'] as const) : [missing];
  return keys.map((key) => ({
    key,
    column: columnOf(key) ?? (key === 'name' ? columnOf('family_name') : undefined),
  }));
}

/** Of a cell that says nothing: where it stands, or its row, which may well have none. */
function placeOf(row: Row, column: string): Span {
  return row.empty.get(column) ?? row.span;
}

/** Columns of the postcode and of the town, where some row fills them. */
export function townColumns(targets: Mapping['targets'], rows: Rows): TownColumns {
  const columnOf = (key: keyof TownColumns) =>
    [...targets].find(([, target]) => target.kind === 'town' && target.key === key)?.[0];
  return filledIn(rows, { postcode: columnOf('postcode'), town: columnOf('town') });
}

/** The columns whose cells are lines of the address. */
function addressOf({ targets }: Mapping): string[] {
  return [...targets].flatMap(([name, { kind }]) => (kind === 'address' || kind === 'town' ? [name] : []));
}

interface Parts {
  readonly recipient: Record<string, unknown>;
  /** By the path in the letter that each has filled. */
  readonly cells: Map<string, Cell>;
  /** The column that gives the postcode, where the letter prints it. */
  readonly postcode: string | undefined;
}

function partsOf(row: Row, { targets, title }: Mapping): Parts {
  const recipient: Record<string, unknown> = title === undefined ? {} : { title };
  const cells = new Map<string, Cell>();
  const parts: AddressPart[] = [];
  const town = new Map<'postcode' | 'town', Cell>();
  let postcode: string | undefined;
  for (const [name, cell] of row.cells) {
    // A table made of the registry's own people has no titles to map.
    const target = targets.size === 0 ? ({ kind: 'recipient', key: name } as const) : targets.get(name);
    if (target === undefined) continue;
    if (target.kind === 'address') parts.push({ line: target.line, cell });
    else if (target.kind === 'town') {
      town.set(target.key, cell);
      if (target.key === 'postcode') postcode = name;
    } else if (target.kind === 'recipient') {
      recipient[target.key] = recipientValue(target.key, cell.value);
      cells.set(`recipient.${target.key}`, cell);
    }
  }
  const shown = putAddress(parts, town, recipient, cells);
  joinNames(recipient, cells);
  return { recipient, cells, postcode: shown ? postcode : undefined };
}

interface AddressPart {
  readonly line: number;
  readonly cell: Cell;
}

/** An address that says its town already is not told it twice. */
const WITH_POSTCODE = /^\d{5}\s+\p{L}/u;
/** « B-1000 Bruxelles » says Bruxelles. */
const CODE = /^(?:\p{L}{1,3}-)?\d{4,}\s+/u;

function saysTown(line: string, postcode: Cell | undefined, town: Cell | undefined): boolean {
  if (WITH_POSTCODE.test(line)) return true;
  const coded = CODE.test(line);
  const same = town !== undefined && folded(line.replace(CODE, '')) === folded(String(town.value));
  return same && (coded || postcode === undefined);
}

/**
 * One column holds the whole address, or several its lines: in the order of their numbers, then in that of the table.
 * Postcode and town are the line after them.
 * @returns whether that line is printed
 */
function putAddress(
  parts: AddressPart[],
  town: ReadonlyMap<'postcode' | 'town', Cell>,
  recipient: Record<string, unknown>,
  cells: Map<string, Cell>,
): boolean {
  const [first] = parts;
  const lines = parts
    .sort((a, b) => a.line - b.line)
    .flatMap(({ cell }) => [recipientValue('address', cell.value)].flat().map((text) => ({ text, cell })));
  const complete = saysTown(String(lines.at(-1)?.text ?? ''), town.get('postcode'), town.get('town'));
  const last = complete ? [] : [town.get('postcode'), town.get('town')].filter((cell) => cell !== undefined);
  const [shown] = last.slice(-1);
  // A group is no word of an address, and is refused as such.
  const group = last.find(({ value }) => typeof value === 'object');
  if (group !== undefined) lines.push({ text: group.value, cell: group });
  else if (shown !== undefined) lines.push({ text: last.map(({ value }) => String(value)).join(' '), cell: shown });
  if (lines.length === 0) return false;
  for (const [at, { cell }] of lines.entries()) cells.set(`recipient.address.${at}`, cell);
  // Of one cell alone it is said what is wrong with it as a whole.
  const whole = parts.length === 1 && shown === undefined ? first : undefined;
  if (whole !== undefined) cells.set('recipient.address', whole.cell);
  recipient.address =
    whole?.line === 0 ? recipientValue('address', whole.cell.value) : lines.map(({ text }) => asText(text));
  return !complete;
}

/** A number of a YAML file is a line like any other. */
function asText(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}

/** A given and a family name are one name; so is a family name alone. A given name alone is nobody's. */
function joinNames(recipient: Record<string, unknown>, cells: Map<string, Cell>): void {
  const { given_name, family_name, ...rest } = recipient;
  for (const key of Object.keys(recipient)) delete recipient[key];
  const joined = [given_name, family_name].filter((one) => one !== undefined).join(' ');
  const cell = cells.get('recipient.family_name');
  if (rest.name === undefined && cell !== undefined) {
    rest.name = joined;
    cells.set('recipient.name', cell);
  }
  if (typeof rest.name === 'string') {
    const { name: bare, gender: told } = withoutCivility(rest.name);
    // « Dr » tells no gender and is said by nobody else: it stays.
    if (told !== undefined) Object.assign(rest, { name: bare, gender: rest.gender ?? told });
  }
  // A person of the registry has a name, a gender and an honorific of their own.
  const { name, gender, honorific_prefix, title, role, ...known } = rest;
  Object.assign(recipient, rest.person === undefined ? rest : known);
}

/** The letter's own YAML, but for what the row has put in its place: that stands in the row. */
function rowSource(base: YamlSource, row: Row, cells: ReadonlyMap<string, Cell>, data: object): YamlSource {
  const cellAt = (path: Path): Cell | undefined => {
    for (let length = path.length; length > 0; length--) {
      const cell = cells.get(path.slice(0, length).join('.'));
      if (cell !== undefined) return cell;
    }
    return undefined;
  };
  const here = (path: Path): Span | undefined => cellAt(path)?.span ?? (path[0] === 'recipient' ? row.span : undefined);
  return {
    ...base,
    data,
    span: (path) => here(path) ?? base.span(path),
    keySpan: (path) => here(path) ?? base.keySpan(path),
    typed: (path) => {
      const cell = cellAt(path);
      return cell === undefined ? base.typed(path) : typeof cell.value === 'string' ? cell.value : undefined;
    },
    offsetIn: (path, index) => {
      const span = here(path);
      return span === undefined ? base.offsetIn(path, index) : Math.min(span.start + index, span.end);
    },
    cutByComma: (path) => (here(path) === undefined ? base.cutByComma(path) : undefined),
  };
}
