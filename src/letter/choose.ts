// Which wording and which layout a letter has: a template's or its own, the letter's word before the template's and
// the office's. Must not know: people, how a template is filled.
import { type Checked, error, Findings, type Span } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Declaring, Layout, Part, Template, Wording } from '../template/index.ts';
import { readParts, valuePart } from '../template/index.ts';
import type { Letter } from './letter.ts';
import type { Workspace } from './workspace.ts';

export interface Chosen {
  /** The template, unless the letter carries its own wording. */
  readonly template: Template | undefined;
  /** Who says which fields there are. */
  readonly declaring: Declaring;
  readonly wording: Wording;
  readonly locale: 'fr' | 'en';
}

export function chooseWording(
  letter: Letter,
  { templates, unreadable }: Pick<Workspace, 'templates' | 'unreadable'>,
  findings: Findings,
): Chosen | undefined {
  const { entry, yaml } = letter;
  if (letter.wording !== undefined) return ownWording(letter, findings);
  const name = entry.template;
  if (name === undefined) {
    findings.add(error('letter/no-wording', firstLine(letter), {}));
    return undefined;
  }
  const template = templates.get(name);
  if (template === undefined) {
    if (unreadable.has(`templates/${name}.hbs`)) return undefined;
    const known = [...templates.keys()];
    findings.add(
      error('letter/unknown-template', yaml.span(['template']), { name, nearest: nearest(name, known), known }),
    );
    return undefined;
  }
  return { template, declaring: template, wording: template.wording, locale: template.locale };
}

function ownWording(letter: Letter, findings: Findings): Chosen | undefined {
  const { entry, yaml, wording } = letter;
  if (entry.subject === undefined || wording === undefined) {
    findings.add(error('letter/no-subject', firstLine(letter), {}));
    return undefined;
  }
  return {
    template: undefined,
    declaring: { fields: letter.fields, head: yaml, own: true },
    wording: findings.take(partsOf(letter, wording)) as Wording,
    locale: entry.locale ?? 'fr',
  };
}

/** The letters of a merge share one wording, and its parts. */
const known = new WeakMap<Part, Checked<Wording>>();

function partsOf({ yaml, entry }: Letter, wording: Part): Checked<Wording> {
  let parts = known.get(wording);
  if (parts === undefined) {
    const findings = new Findings();
    const subject = valuePart(yaml, ['subject'], entry.subject ?? '');
    parts = { value: { subject, ...readParts(wording, findings) }, diagnostics: findings.diagnostics };
    known.set(wording, parts);
  }
  return parts;
}

export function chooseLayout(
  letter: Letter,
  template: Template | undefined,
  { office, layouts, unreadable }: Pick<Workspace, 'office' | 'layouts' | 'unreadable'>,
  locale: 'fr' | 'en',
  findings: Findings,
): Layout | undefined {
  const { entry, yaml } = letter;
  const known = [...layouts.keys()];
  const name = entry.layout ?? template?.layout ?? office.layout ?? (known.length === 1 ? known[0] : undefined);
  if (name === undefined) {
    if (unreadable.has('plaidoyer.yaml')) return undefined;
    findings.add(error('letter/no-layout', firstLine(letter), { known }));
    return undefined;
  }
  const span =
    entry.layout !== undefined
      ? yaml.span(['layout'])
      : template?.layout !== undefined
        ? template.head.span(['layout'])
        : firstLine(letter);
  const layout = layouts.get(name);
  if (layout === undefined) {
    if (unreadable.has(`templates/layouts/${name}.hbs`)) return undefined;
    findings.add(error('letter/unknown-layout', span, { name, nearest: nearest(name, known), known }));
  } else if (layout.locale !== undefined && layout.locale !== locale) {
    const suited = [...layouts.values()].filter((one) => one.locale === undefined || one.locale === locale);
    const assumed = template === undefined && entry.locale === undefined;
    const facts = { layout: name, locale: layout.locale, wanted: locale, known: suited.map(({ id }) => id), assumed };
    findings.add(error('template/layout-language', span, facts));
  }
  return layout;
}

function firstLine({ yaml }: Letter): Span {
  const { file, start } = yaml.span([]);
  const end = yaml.text.indexOf('\n', start);
  return { file, start, end: end === -1 ? yaml.text.length : end };
}
