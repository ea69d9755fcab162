// All the Handlebars a letter needs (wording, layout, fields of prose) parsed and its names checked, and the fields'
// values read: everything that can be wrong before anything is filled in. Must not know: who signs.
import { type Checked, Findings, hasErrors } from '../diagnostics/diagnostic.ts';
import type { Locale } from '../locale/locale.ts';
import type { Value } from '../locale/value.ts';
import { fullName, type Registry } from '../registry/index.ts';
import { RememberedOf } from '../remember.ts';
import {
  checkDeclarations,
  fieldShapes,
  type Given,
  type Known,
  type Layout,
  type Members,
  type Part,
  prepare,
  readFields,
  type Source,
  type Template,
} from '../template/index.ts';
import type { Chosen } from './choose.ts';
import { COMMON_SHAPES, LAYOUT_SHAPES } from './context.ts';
import type { Letter } from './letter.ts';

export interface PreparedLetter {
  readonly subject: Source;
  readonly salutation: Source | undefined;
  readonly body: Source;
  readonly closing: Source | undefined;
  readonly layout: Source;
  readonly fields: ReadonlyMap<string, Given>;
  /** The Handlebars of each field of prose, by its part. */
  readonly prose: ReadonlyMap<Part, Source>;
  readonly partials: ReadonlyMap<string, Source>;
}

interface Surroundings {
  readonly registry: Registry | undefined;
  readonly templates: ReadonlyMap<string, Template>;
}

export function prepareLetter(
  letter: Letter,
  chosen: Chosen,
  layout: Layout | undefined,
  locale: Locale,
  surroundings: Surroundings,
  overrides: ReadonlyMap<string, string>,
): Checked<PreparedLetter> {
  const { registry, templates } = surroundings;
  const { entry, yaml } = letter;
  const { fields } = yaml.data as { readonly fields?: object };
  const from = [
    yaml.file,
    yaml.text,
    fields,
    entry.date,
    chosen.template,
    layout,
    locale,
    registry,
    templates,
    overrides,
  ];
  return letters.of(chosen.wording.body, from, () =>
    prepareAnew(letter, chosen, layout, locale, surroundings, overrides),
  );
}

/** The letters of a merge that differ in their recipients alone. */
const letters = new RememberedOf<Part, Checked<PreparedLetter>>();

function prepareAnew(
  letter: Letter,
  chosen: Chosen,
  layout: Layout | undefined,
  locale: Locale,
  { registry, templates }: Surroundings,
  overrides: ReadonlyMap<string, string>,
): Checked<PreparedLetter> {
  const findings = new Findings();
  const { helpers } = locale;
  const { template, declaring } = chosen;
  const names: Members = new Map([...COMMON_SHAPES, ...fieldShapes(declaring.fields)]);
  const vocabulary = { names, helpers, ...(declaring.own === true ? { own: true as const } : {}) };
  const wording = preparedOnce(chosen.wording.body, locale, templates, () =>
    prepare({ ...chosen.wording }, vocabulary, templates, template?.id),
  );
  findings.add(...wording.diagnostics);
  const page = layout && prepareLayout(layout, locale, templates);
  findings.add(...(page?.diagnostics ?? []));
  const { subject, body, salutation, closing } = wording.prepared.sources;

  const given = readFields(declaring, letter.yaml, overrides, letter.entry.date, knownTo(registry, locale));
  findings.add(...checkDeclarations(declaring, locale, new Set(LAYOUT_SHAPES.keys())), ...given.diagnostics);
  const fields = given.values;
  const plainNames: Members = new Map([...names].filter(([, shape]) => !isProse(shape)));
  const parts = [...fields.values()].flatMap(proseParts);
  const prose = prepare(Object.fromEntries(parts.entries()), { names: plainNames, helpers }, templates, undefined);
  findings.add(...prose.diagnostics);

  const allFields = fields.size === declaring.fields.size;
  const layoutSource = page?.prepared.sources.layout;
  const faulty = hasErrors([...wording.diagnostics, ...(page?.diagnostics ?? []), ...prose.diagnostics]);
  if (subject === undefined || body === undefined || layoutSource === undefined || !allFields || faulty) {
    return { value: undefined, diagnostics: findings.diagnostics };
  }
  const value: PreparedLetter = {
    subject,
    salutation,
    body,
    closing,
    layout: layoutSource,
    fields,
    prose: new Map(parts.map((part, index) => [part, prose.prepared.sources[index] as Source])),
    partials: new Map([...wording.prepared.partials, ...(page?.prepared.partials ?? []), ...prose.prepared.partials]),
  };
  return { value, diagnostics: findings.diagnostics };
}

export function prepareLayout(layout: Layout, locale: Locale, templates: ReadonlyMap<string, Template>) {
  return preparedOnce(layout.body, locale, templates, () =>
    prepare({ layout: layout.body }, { names: LAYOUT_SHAPES, helpers: locale.helpers }, templates, undefined),
  );
}

type PreparedParts = ReturnType<typeof prepare<string>>;
/** A wording and a layout serve many letters: by their body, for one language and one set of templates. */
const preparations = new RememberedOf<Part, PreparedParts>();

function preparedOnce<P extends PreparedParts>(
  body: Part,
  locale: Locale,
  templates: ReadonlyMap<string, Template>,
  make: () => P,
): P {
  return preparations.of(body, [locale, templates], make) as P;
}

/** A field of prose may use every name but other prose: nothing can go in circles. */
function isProse(shape: Members extends ReadonlyMap<string, infer S> ? S : never): boolean {
  return shape.kind === 'wording' || (shape.kind === 'list' && isProse(shape.of));
}

function proseParts(given: Given): Part[] {
  if (given.kind === 'wording') return [given.part];
  return given.kind === 'list' ? given.items.flatMap(proseParts) : [];
}

/** With a registry at fault, every name is let through: its own faults are told instead. */
export function knownTo(registry: Registry | undefined, locale: Locale): Known {
  return {
    locale,
    person: (id): Value | undefined => {
      if (registry === undefined) return { kind: 'person', name: id, familyName: id, gender: 'm' };
      const person = registry.persons.get(id);
      return (
        person && { kind: 'person', name: fullName(person), familyName: person.family_name, gender: person.gender }
      );
    },
    personIds: [...(registry?.persons.keys() ?? [])],
    organization: (id): Value | undefined => {
      if (registry === undefined) return { kind: 'organization', name: id, gender: 'm' };
      const organization = registry.organizations.get(id);
      return organization && { kind: 'organization', name: organization.name, gender: organization.gender };
    },
    organizationIds: [...(registry?.organizations.keys() ?? [])],
  };
}
