// A letter's values for the fields a template declares: each read by its declared type, every fault at its place.
// Must not know: how a letter is laid out, Handlebars.
import { dateParts, earliest, exists, latest, nearestDay, type PartialDate } from '../calendar/date.ts';
import { type Diagnostic, error, type Span } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Locale } from '../locale/locale.ts';
import type { Place, Value } from '../locale/value.ts';
import type { Path, YamlSource } from '../source/yaml.ts';
import type { FieldDeclaration, FieldType } from './field.ts';
import type { Part } from './part.ts';
import { placeValue } from './place-value.ts';

/** A field's value with the place it was written at. */
export type Given =
  | { readonly kind: 'value'; readonly value: Value; readonly span: Span }
  | { readonly kind: 'wording'; readonly part: Part; readonly span: Span }
  | { readonly kind: 'list'; readonly items: readonly Given[]; readonly span: Span }
  | { readonly kind: 'absent'; readonly span: Span };

/** What a field's value may refer to. People and organizations are looked up outside: fields know no registry. */
export interface Known {
  readonly locale: Locale;
  readonly person: (id: string) => Value | undefined;
  readonly personIds: readonly string[];
  readonly organization: (id: string) => Value | undefined;
  readonly organizationIds: readonly string[];
}

/** Where a value stands: in the letter, in the template's default, or on the command line. */
export interface ValuePlace {
  readonly source: YamlSource;
  readonly path: Path;
}

export interface ReadField {
  readonly given: Given | undefined;
  readonly faults: readonly Diagnostic[];
}

const EXAMPLES: Readonly<Record<FieldType, string>> = {
  text: '"…"',
  wording: '"…"',
  integer: '12',
  number: '12.5',
  date: '2024-02-25',
  boolean: 'true',
  choice: '"…"',
  list: '[…, …]',
  person: 'prenom-nom',
  organization: 'identifiant',
  place: 'Biélorussie',
  url: 'https://…',
};

export function readField(name: string, declared: FieldDeclaration, at: ValuePlace, known: Known): ReadField {
  const reader = new FieldReader(name, declared, at.source, known);
  const given = reader.read(declared.type, at.path);
  return { given: reader.faults.length > 0 ? undefined : given, faults: reader.faults };
}

class FieldReader {
  readonly faults: Diagnostic[] = [];
  readonly #name: string;
  readonly #declared: FieldDeclaration;
  readonly #source: YamlSource;
  readonly #known: Known;

  constructor(name: string, declared: FieldDeclaration, source: YamlSource, known: Known) {
    this.#name = name;
    this.#declared = declared;
    this.#source = source;
    this.#known = known;
  }

  read(type: FieldType, path: Path): Given | undefined {
    const span = this.#source.span(path);
    const data = dataAt(this.#source.data, path);
    if (type === 'list') return this.#list(data, path, span);
    if (type === 'wording') return this.#wording(data, path, span);
    const value = this.#value(type, data, path, span);
    return value === undefined ? undefined : { kind: 'value', value, span };
  }

  #list(data: unknown, path: Path, span: Span): Given | undefined {
    if (!Array.isArray(data)) return this.#wrong('list', data, span);
    this.#bounds(data.length, 'items', span);
    const items = data.map((_, index) => this.read(this.#declared.of ?? 'text', [...path, index]));
    return items.every((item) => item !== undefined) ? { kind: 'list', items: items as Given[], span } : undefined;
  }

  #wording(data: unknown, path: Path, span: Span): Given | undefined {
    if (typeof data !== 'string') return this.#wrong('wording', data, span);
    this.#beginning(data, span);
    const text = data.trimEnd();
    const offset = (index: number) => this.#source.offsetIn(path, index);
    return { kind: 'wording', part: { file: this.#source.file, text, offset }, span };
  }

  #value(type: FieldType, data: unknown, path: Path, span: Span): Value | undefined {
    switch (type) {
      case 'integer':
      case 'number': {
        if (typeof data !== 'number' || (type === 'integer' && !Number.isInteger(data)))
          return this.#wrong(type, data, span);
        this.#bounds(data, 'value', span);
        return { kind: 'number', number: data };
      }
      case 'boolean':
        return typeof data === 'boolean' ? { kind: 'boolean', boolean: data } : this.#wrong(type, data, span);
      case 'place':
        return this.#place(data, path, span);
      default:
        if (typeof data !== 'string') return this.#wrong(type, data, span);
        return this.#text(type, data, span);
    }
  }

  #text(type: FieldType, text: string, span: Span): Value | undefined {
    this.#beginning(text, span);
    switch (type) {
      case 'date':
        return this.#date(text, span);
      case 'choice': {
        const known = this.#declared.choices ?? [];
        if (known.includes(text)) return { kind: 'text', text };
        return this.#fault(error('source/unknown-value', span, { value: text, nearest: nearest(text, known), known }));
      }
      case 'url':
        if (/^https?:\/\/[^\s/]+(?:\/\S*)?$/.test(text)) return { kind: 'text', text };
        return this.#fault(error('field/not-a-url', span, { value: text }));
      case 'person': {
        const facts = { name: text, nearest: nearest(text, this.#known.personIds) };
        return this.#known.person(text) ?? this.#fault(error('letter/unknown-person', span, facts));
      }
      case 'organization': {
        const facts = { name: text, nearest: nearest(text, this.#known.organizationIds) };
        return this.#known.organization(text) ?? this.#fault(error('letter/unknown-organization', span, facts));
      }
      default:
        this.#bounds([...text].length, 'characters', span);
        return { kind: 'text', text };
    }
  }

  #date(text: string, span: Span): Value | undefined {
    if (dateParts(text) === undefined) return this.#fault(error('source/not-a-date', span, { value: text }));
    if (exists(text)) return { kind: 'date', date: text };
    return this.#fault(error('source/no-such-date', span, { value: text, nearest: nearestDay(text) }));
  }

  #place(data: unknown, path: Path, span: Span): Value | undefined {
    const { locale } = this.#known;
    if (typeof data === 'string') {
      const place: Place | undefined = locale.place(data);
      if (place !== undefined) return { kind: 'place', place };
      return this.#fault(
        error('field/unknown-place', span, { value: data, nearest: nearest(data, locale.placeNames) }),
      );
    }
    if (data === null || typeof data !== 'object' || Array.isArray(data)) return this.#wrong('place', data, span);
    const checked = placeValue(data, path, this.#source, locale);
    this.faults.push(...checked.diagnostics);
    return checked.value === undefined ? undefined : { kind: 'place', place: checked.value };
  }

  /** « de », « d' » : what the template's own sentence goes on with; a phrase of the template's words is let through. */
  #beginning(data: string, span: Span): void {
    const { begins } = this.#declared;
    const text = data.trimStart().replaceAll('’', "'").toLowerCase();
    if (begins === undefined || text === '' || text.startsWith('{{')) return;
    const meets = (word: string) => text.startsWith(word.endsWith("'") ? word : `${word} `);
    if (begins.some(meets)) return;
    const value = data.trim().split(/\s+/).slice(0, 3).join(' ');
    this.faults.push(error('field/begins', span, { field: this.#name, value, begins }));
  }

  #bounds(size: number, of: 'value' | 'items' | 'characters', span: Span): void {
    const { min, max } = this.#declared;
    if ((min === undefined || size >= min) && (max === undefined || size <= max)) return;
    this.faults.push(error('field/out-of-range', span, { field: this.#name, min, max, of }));
  }

  #wrong(type: FieldType, data: unknown, span: Span): undefined {
    const found = data === null || data === undefined ? 'null' : Array.isArray(data) ? 'array' : typeof data;
    return this.#fault(error('field/wrong-type', span, { field: this.#name, type, found, example: EXAMPLES[type] }));
  }

  #fault(fault: Diagnostic): undefined {
    this.faults.push(fault);
    return undefined;
  }
}

function dataAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step];
  return value;
}

/**
 * `after: letter` and the like: bounds are strict. A partial date is after a day only if all it can mean is, so that
 * no phrase built on it can be false.
 */
export function checkBound(
  name: string,
  given: { readonly date: PartialDate; readonly span: Span },
  kind: 'after' | 'before',
  bound: { readonly name: string; readonly date: PartialDate },
): Diagnostic | undefined {
  const facts = { field: name, value: given.date, bound: bound.name, boundDate: bound.date };
  if (kind === 'after') {
    return earliest(given.date) > latest(bound.date) ? undefined : error('field/not-after', given.span, facts);
  }
  return latest(given.date) < earliest(bound.date) ? undefined : error('field/not-before', given.span, facts);
}
