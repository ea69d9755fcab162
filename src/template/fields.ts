// All fields of a template together: declared, given, defaulted, and held against one another.
// Must not know: Handlebars, the registry.
import { dateParts, exists } from '../calendar/date.ts';
import { type Checked, type Diagnostic, error } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Locale } from '../locale/locale.ts';
import { readYaml, type YamlSource } from '../source/yaml.ts';
import type { FieldDeclaration, FieldType } from './field.ts';
import { checkBound, type Given, type Known, readField } from './given.ts';
import { helperNamed } from './helper-name.ts';
import { list, type Members, type Shape } from './shape.ts';
import type { Template } from './template.ts';

/** What declares fields: a template; or a letter with its own wording, by giving them. */
export type Declaring = Pick<Template, 'fields' | 'head'> & { readonly own?: true };

const KIND_OF: Readonly<Record<Exclude<FieldType, 'list' | 'wording'>, Exclude<Shape['kind'], 'list' | 'record'>>> = {
  text: 'text',
  choice: 'text',
  url: 'text',
  integer: 'number',
  number: 'number',
  date: 'date',
  boolean: 'boolean',
  person: 'person',
  organization: 'organization',
  place: 'place',
};

/** What each field is, for the check of names. */
export function fieldShapes(fields: ReadonlyMap<string, FieldDeclaration>): Members {
  return new Map([...fields].map(([name, declared]) => [name, fieldShape(declared.type, declared.of)]));
}

function fieldShape(type: FieldType, of: FieldType | undefined): Shape {
  if (type === 'list') return list(fieldShape(of ?? 'text', undefined));
  return { kind: type === 'wording' ? 'wording' : KIND_OF[type] } as Shape;
}

/** What is wrong with the declarations themselves, whatever a letter gives. */
export function checkDeclarations(template: Declaring, locale: Locale, reserved: ReadonlySet<string>): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [name, declared] of template.fields) {
    const key = template.head.keySpan(['fields', name]);
    const fault = (rule: 'choices' | 'of' | 'bound', at = key) =>
      found.push(error('template/bad-declaration', at, { field: name, rule }));
    if (reserved.has(name) || helperNamed(locale.helpers, name) !== undefined) {
      found.push(error('template/reserved-name', key, { name }));
    }
    if (declared.type === 'choice' && declared.choices === undefined) fault('choices');
    if (declared.of !== undefined && declared.type !== 'list') fault('of');
    for (const kind of ['after', 'before'] as const) {
      const bound = declared[kind];
      if (bound === undefined || bound === 'letter' || isDate(bound)) continue;
      if (template.fields.get(bound)?.type !== 'date') fault('bound', template.head.span(['fields', name, kind]));
    }
  }
  return found;
}

export interface GivenFields {
  readonly values: ReadonlyMap<string, Given>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Every declared field's value: from the command line (`--set`), else the letter, else the default.
 * `values` lacks the fields that are at fault.
 */
export function readFields(
  template: Declaring,
  letter: YamlSource,
  overrides: ReadonlyMap<string, string>,
  letterDate: string | undefined,
  known: Known,
): GivenFields {
  const diagnostics: Diagnostic[] = [];
  const values = new Map<string, Given>();
  const inLetter = (letter.data as { fields?: Record<string, unknown> } | null)?.fields ?? {};
  const names = [...template.fields.keys()];
  for (const [field, span] of [
    ...Object.keys(inLetter).map((field) => [field, letter.keySpan(['fields', field])] as const),
    ...[...overrides].map(([field, text]) => [field, literalSource(field, text).span([])] as const),
  ]) {
    if (template.fields.has(field)) continue;
    diagnostics.push(
      error('field/unknown', span, { field, nearest: nearest(field, names), known: names, own: template.own }),
    );
  }
  for (const [name, declared] of template.fields) {
    const at = placeOf(name, declared);
    if (at === undefined) {
      const span = Object.hasOwn(letter.data as object, 'fields') ? letter.keySpan(['fields']) : firstLine(letter);
      if (declared.optional === true) values.set(name, { kind: 'absent', span });
      else {
        const facts = { field: name, label: declared.label, type: declared.type };
        const from = { note: 'declared' as const, span: template.head.keySpan(['fields', name]) };
        diagnostics.push(error('field/missing', span, facts, [from]));
      }
      continue;
    }
    const { given, faults } = readField(name, declared, at, known);
    diagnostics.push(...faults);
    if (given !== undefined) values.set(name, given);
  }
  return { values, diagnostics: [...diagnostics, ...checkBounds(template, values, letterDate)] };

  function placeOf(name: string, declared: FieldDeclaration) {
    const override = overrides.get(name);
    if (override !== undefined) {
      const source = overrideSource(name, declared.type, override);
      diagnostics.push(...source.diagnostics);
      return source.value && { source: source.value, path: [] };
    }
    if (Object.hasOwn(inLetter, name)) return { source: letter, path: ['fields', name] };
    if (declared.default === undefined) return undefined;
    return { source: template.head, path: ['fields', name, 'default'] };
  }
}

/** What stands after `--set field=`: a text is taken as it is, anything else is read as YAML. */
function overrideSource(field: string, type: FieldType, text: string): Checked<YamlSource> {
  if (TAKEN_AS_IS.includes(type)) return { value: literalSource(field, text), diagnostics: [] };
  return readYaml({ file: overrideFile(field), text });
}

const TAKEN_AS_IS: readonly FieldType[] = ['text', 'wording', 'choice', 'url'];

function literalSource(field: string, text: string): YamlSource {
  const span = { file: overrideFile(field), start: 0, end: text.length };
  return {
    file: span.file,
    text,
    data: text,
    span: () => span,
    keySpan: () => span,
    typed: () => text,
    offsetIn: (_, at) => at,
    cutByComma: () => undefined,
  };
}

/** How messages name the place of a value given on the command line. */
export function overrideFile(field: string): string {
  return `--set ${field}`;
}

function checkBounds(template: Declaring, values: ReadonlyMap<string, Given>, letterDate: string | undefined) {
  const found: Diagnostic[] = [];
  for (const [name, declared] of template.fields) {
    const date = dateOf(values.get(name));
    if (date === undefined) continue;
    for (const kind of ['after', 'before'] as const) {
      const bound = declared[kind];
      if (bound === undefined) continue;
      const other = bound === 'letter' ? letterDate : isDate(bound) ? bound : dateOf(values.get(bound))?.date;
      const fault = other === undefined ? undefined : checkBound(name, date, kind, { name: bound, date: other });
      if (fault !== undefined) found.push(fault);
    }
  }
  return found;
}

function dateOf(given: Given | undefined) {
  if (given?.kind !== 'value' || given.value.kind !== 'date') return undefined;
  return { date: given.value.date, span: given.span };
}

function isDate(text: string): boolean {
  return dateParts(text) !== undefined && exists(text);
}

function firstLine(source: YamlSource) {
  const { file, start } = source.span([]);
  const end = source.text.indexOf('\n', start);
  return { file, start, end: end === -1 ? source.text.length : end };
}
