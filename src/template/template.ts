// A template and a layout as read from their files: front matter and Handlebars, not yet filled.
// Must not know: letters, people.

import { type Checked, error, Findings } from '../diagnostics/diagnostic.ts';
import { type PageStyleInput, pageStyle } from '../document/page-style.ts';
import { frontMatter } from '../source/front-matter.ts';
import { id, line } from '../source/scalars.ts';
import type { SourceText } from '../source/text.ts';
import { validate } from '../source/validate.ts';
import { readYaml, type YamlSource } from '../source/yaml.ts';
import * as z from '../source/zod.ts';
import { type FieldDeclaration, fieldDeclarations } from './field.ts';
import { type Part, partAt, spanIn } from './part.ts';

export const templateHead = z.strictObject({
  title: line.describe('the name of this kind of letter, as a person chooses it from a list'),
  locale: z.enum(['fr', 'en']).default('fr').describe('the language it is written in'),
  layout: id.optional().describe('the shape of the page: templates/layouts/<layout>.hbs'),
  subject: line.describe('the letter’s object; may use fields and helpers'),
  fields: fieldDeclarations.optional().describe('what a letter must give: name → type, label, help, constraints'),
});

export const layoutHead = z.strictObject({
  title: line.describe('the name of this layout'),
  locale: z.enum(['fr', 'en']).optional().describe('the language of its fixed words; left out: any'),
  page: pageStyle.optional().describe('paper, margins, type, window, signatories'),
});

/** The wording of a letter, in the parts that a layout places. */
export interface Wording {
  readonly subject: Part;
  readonly salutation: Part | undefined;
  readonly body: Part;
  readonly closing: Part | undefined;
}

export interface Template {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly locale: 'fr' | 'en';
  readonly layout: string | undefined;
  readonly fields: ReadonlyMap<string, FieldDeclaration>;
  readonly wording: Wording;
  readonly head: YamlSource;
}

export interface Layout {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly locale: 'fr' | 'en' | undefined;
  /** As written: a letter's own `page` is laid over it before lengths become points. */
  readonly page: PageStyleInput;
  /** Its front matter, with places. */
  readonly head: YamlSource;
  readonly body: Part;
}

export function readTemplate(source: SourceText): Checked<Template> {
  const findings = new Findings();
  const parts = readHead(source, templateHead, findings);
  if (parts === undefined) return { value: undefined, diagnostics: findings.diagnostics };
  const { head, yaml, body } = parts;
  return findings.settle<Template>({
    id: idOf(source.file),
    file: source.file,
    title: head.title,
    locale: head.locale,
    layout: head.layout,
    fields: new Map(Object.entries(head.fields ?? {})),
    wording: { subject: valuePart(yaml, ['subject'], head.subject), ...readParts(body, findings) },
    head: yaml,
  });
}

export function readLayout(source: SourceText): Checked<Layout> {
  const findings = new Findings();
  const parts = readHead(source, layoutHead, findings);
  if (parts === undefined) return { value: undefined, diagnostics: findings.diagnostics };
  const { head, body, yaml } = parts;
  const { page = {} } = yaml.data as { page?: PageStyleInput };
  return findings.settle<Layout>({
    id: idOf(source.file),
    file: source.file,
    title: head.title,
    locale: head.locale,
    head: yaml,
    page,
    body,
  });
}

/** The text value at `path` of a YAML source, as Handlebars whose places are in that file. */
export function valuePart(yaml: YamlSource, path: readonly (string | number)[], text: string): Part {
  return { file: yaml.file, text, offset: (index) => yaml.offsetIn(path, index) };
}

/** `templates/layouts/parlementaire.hbs` → `parlementaire`. */
export function idOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
}

function readHead<S extends z.ZodType>(source: SourceText, schema: S, findings: Findings) {
  const matter = frontMatter(source);
  if (matter === undefined) {
    findings.add(
      error(
        'template/no-front-matter',
        { file: source.file, start: 0, end: 0 },
        { opened: /^---[ \t]*$/m.test(source.text.slice(0, 5)) },
      ),
    );
    return undefined;
  }
  const yaml = findings.take(readYaml(source, matter.start, matter.end));
  const head = yaml && findings.take(validate(schema, yaml));
  if (yaml === undefined || head === undefined) return undefined;
  return { head, yaml, body: partAt(source.file, source.text.slice(matter.body), matter.body) };
}

const PART = /^(:{3,})[ \t]*(salutation|closing)[ \t]*\n([\s\S]*?)^\1[ \t]*$\n?/gm;

/**
 * Takes `:::salutation … :::` and `:::closing … :::` out of a wording; what remains is the body. Done on the source,
 * before filling, so that each part keeps its places. Also used for letters that carry their own wording.
 */
export function readParts(whole: Part, findings: Findings): Omit<Wording, 'subject'> {
  const found = new Map<string, Part>();
  let body = whole.text;
  for (const match of whole.text.matchAll(PART)) {
    const name = match[2] as 'salutation' | 'closing';
    const inner = match[3] ?? '';
    const start = match.index + match[0].indexOf('\n') + 1;
    if (found.has(name)) {
      findings.add(
        error('template/part-twice', spanIn(whole, match.index, match.index + (match[1] ?? '').length + name.length), {
          part: name,
        }),
      );
    }
    found.set(name, { file: whole.file, text: inner.trimEnd(), offset: (index) => whole.offset(start + index) });
    // Blanked, not cut, so that every place in the body stays what it is.
    body = body.slice(0, match.index) + match[0].replace(/[^\n]/g, ' ') + body.slice(match.index + match[0].length);
  }
  return {
    salutation: found.get('salutation'),
    body: { file: whole.file, text: body, offset: whole.offset },
    closing: found.get('closing'),
  };
}
