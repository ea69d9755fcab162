// A letter and a row → the letter that this row makes: its recipient and fields put in, every value still knowing its
// cell. Must not know: how a row is read, how a letter is composed.
import { type Checked, Findings, type Span } from '../diagnostics/diagnostic.ts';
import { type Letter, letterSchema } from '../letter/index.ts';
import { validate } from '../source/validate.ts';
import type { Path, YamlSource } from '../source/yaml.ts';
import type { FieldType } from '../template/index.ts';
import type { Target } from './columns.ts';
import type { Cell, Row } from './table.ts';

const recipientOnly = letterSchema.pick({ recipient: true }).loose();

export interface Mapping {
  readonly targets: ReadonlyMap<string, Target>;
  /** Declared types, by field: a cell of text becomes what its field asks for. */
  readonly types: ReadonlyMap<string, FieldType>;
}

export function rowLetter(base: Letter, row: Row, mapping: Mapping): Checked<Letter> {
  const findings = new Findings();
  const { recipient, fields, cells } = partsOf(row, mapping);
  const data = base.yaml.data as { readonly fields?: object };
  // Without columns of its own a row shares the letter's very fields, and all that was made of them.
  const filled = Object.keys(fields).length > 0;
  const together = <F extends object | undefined>(shared: F) => (filled ? { ...shared, ...fields } : shared);
  const yaml = rowSource(base.yaml, row, cells, { ...data, recipient, fields: together(data.fields) });
  const read = findings.take(validate(recipientOnly, yaml));
  if (read === undefined) return { value: undefined, diagnostics: findings.diagnostics };
  const entry = { ...base.entry, recipient: read.recipient, fields: together(base.entry.fields) };
  return findings.settle<Letter>({ ...base, entry, yaml });
}

type Parts = { recipient: Record<string, unknown>; fields: Record<string, unknown>; cells: Map<string, Cell> };

/** `cells`: by the path in the letter that each has filled. */
function partsOf(row: Row, { targets, types }: Mapping): Parts {
  const recipient: Record<string, unknown> = {};
  const fields: Record<string, unknown> = {};
  const cells = new Map<string, Cell>();
  const lines: { readonly line: number; readonly text: string; readonly cell: Cell }[] = [];
  for (const [name, cell] of row.cells) {
    // A table made of the registry's own people has no titles to map.
    const target = targets.size === 0 ? ({ kind: 'recipient', key: name } as const) : targets.get(name);
    if (target === undefined) continue;
    if (target.kind === 'address') lines.push({ line: target.line, text: String(cell.value), cell });
    else if (target.kind === 'field') {
      fields[target.field] = typed(cell.value, types.get(target.field));
      cells.set(`fields.${target.field}`, cell);
    } else {
      recipient[target.key] = recipientValue(target.key, cell.value);
      cells.set(`recipient.${target.key}`, cell);
    }
  }
  if (lines.length > 0) {
    lines.sort((a, b) => a.line - b.line);
    recipient.address = lines.map(({ text }) => text);
    for (const [at, { cell }] of lines.entries()) cells.set(`recipient.address.${at}`, cell);
  }
  joinNames(recipient, cells);
  return { recipient, fields, cells };
}

/** A given and a family name are one name; so is a family name alone. */
function joinNames(recipient: Record<string, unknown>, cells: Map<string, Cell>): void {
  const { given_name, family_name, ...rest } = recipient;
  for (const key of Object.keys(recipient)) delete recipient[key];
  const joined = [given_name, family_name].filter((one) => one !== undefined).join(' ');
  const cell = cells.get('recipient.family_name') ?? cells.get('recipient.given_name');
  if (joined !== '' && rest.name === undefined && cell !== undefined) {
    rest.name = joined;
    cells.set('recipient.name', cell);
  }
  // A person of the registry has a name, a gender and an honorific of their own.
  const { name, gender, honorific_prefix, title, role, ...known } = rest;
  Object.assign(recipient, rest.person === undefined ? rest : known);
}

const GENDERS: Readonly<Record<string, 'f' | 'm'>> = {
  f: 'f',
  mme: 'f',
  madame: 'f',
  mlle: 'f',
  femme: 'f',
  female: 'f',
  mrs: 'f',
  ms: 'f',
  feminin: 'f',
  m: 'm',
  'm.': 'm',
  mr: 'm',
  monsieur: 'm',
  homme: 'm',
  male: 'm',
  h: 'm',
  masculin: 'm',
};

function recipientValue(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (key === 'gender') return GENDERS[value.trim().toLowerCase().replaceAll('é', 'e')] ?? value;
  if (key === 'address') return value.split(/\s*[\n|]\s*/).filter((line) => line !== '');
  if (key === 'show' && value.includes(';')) return value.split(/\s*;\s*/);
  return value;
}

const TRUE = /^(?:true|vrai|oui|yes|x|1)$/i;
const FALSE = /^(?:false|faux|non|no|0)$/i;

/** What the text of a cell says, by the declared type; a text that says no such thing stays one, and is refused by its type. */
function typed(value: unknown, type: FieldType | undefined): unknown {
  if (typeof value !== 'string') return value;
  switch (type) {
    case 'integer':
    case 'number':
      return /^[-+]?\d[\d \u00a0\u202f]*(?:[.,]\d+)?$/.test(value)
        ? Number(value.replace(/[ \u00a0\u202f]/g, '').replace(',', '.'))
        : value;
    case 'boolean':
      return TRUE.test(value) ? true : FALSE.test(value) ? false : value;
    case 'list':
      return value.split(/\s*[;\n]\s*/).filter((item) => item !== '');
    default:
      return value;
  }
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
  };
}
