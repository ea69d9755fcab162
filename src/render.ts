// The whole program as a function from text files to a page: gathered texts → workspace → letter → document → pages →
// bytes. Data flows one way; every fault on the way is a value. Must not know: disk, network, clock, terminal.
import { type Checked, type Diagnostic, Findings } from './diagnostics/diagnostic.ts';
import { signatoryColumns, signatureRoom } from './document/page-style.ts';
import { plainText, raiseIn } from './document/plain-text.ts';
import type { Fonts } from './fonts/index.ts';
import { late } from './late.ts';
import {
  type Composed,
  type ComposeOptions,
  checkLayout,
  checkTemplate,
  composeLetter,
  type Letter,
  readLetter,
  readOffice,
  type Workspace,
} from './letter/index.ts';
import { territoryForms } from './locale/index.ts';
import { checkTerritoryForms, readRegistry } from './registry/index.ts';
import { Remembered, RememberedLately } from './remember.ts';
import type { SourceText } from './source/text.ts';
import { type Layout, readLayout, readTemplate, type Template } from './template/index.ts';
import type { Page } from './typeset/index.ts';
import { type DraftMark, draftLine } from './writers/options.ts';

/** The texts of a workspace, by kind. */
export interface Texts {
  readonly office: SourceText;
  readonly templates: readonly SourceText[];
  readonly layouts: readonly SourceText[];
  readonly registry: readonly SourceText[];
}

export interface ReadWorkspace {
  readonly workspace: Workspace;
  /** What is wrong in the office's file or the registry: it stands in the way of every letter. */
  readonly blocking: readonly Diagnostic[];
  /** What is wrong in a template or a layout: it stands in the way of the letters that use it. */
  readonly wording: readonly Diagnostic[];
  /** The same of these files alone, by their names in the workspace: no other is checked. */
  readonly wordingOf: (files: readonly string[]) => readonly Diagnostic[];
}

type ReadRegistry = typeof readRegistry;

/** The living workspace and those of two seals: most saves under a preview change the letter alone. */
const workspaces = new RememberedLately<ReadWorkspace>(3);

/**
 * The very same object for the same texts, and by it all that was made of it.
 * @param registry how its texts are read: anew, or as they were the last time
 */
export function readWorkspace(texts: Texts, registry: ReadRegistry = readRegistry): ReadWorkspace {
  const { office, templates, layouts } = texts;
  const from = [office, ...templates, ...layouts, ...texts.registry].flatMap(({ file, text }) => [file, text]);
  return workspaces.of(from, () => readAnew(texts, registry));
}

function readAnew(texts: Texts, registry: ReadRegistry): ReadWorkspace {
  const blocking = new Findings();
  const wording = new Findings();
  const office = blocking.take(readOffice(texts.office));
  const people = blocking.take(registry(texts.registry));
  if (people !== undefined) blocking.add(...checkTerritoryForms(people, territoryForms));
  const templates = readAll<Template>(texts.templates, readTemplate, knownTemplates, wording);
  const layouts = readAll<Layout>(texts.layouts, readLayout, knownLayouts, wording);
  const workspace: Workspace = {
    office: office ?? { lang: undefined, sender: undefined, place: undefined, layout: undefined, order: 'as-listed' },
    registry: people,
    templates: templates.values,
    layouts: layouts.values,
    unreadable: new Set([
      ...(office === undefined ? ['plaidoyer.yaml'] : []),
      ...templates.unreadable,
      ...layouts.unreadable,
    ]),
  };
  const wordingOf = (isAsked: (file: string) => boolean): readonly Diagnostic[] => [
    ...wording.diagnostics.filter(({ span }) => span === undefined || isAsked(span.file)),
    ...[...templates.values.values()]
      .filter(({ file }) => isAsked(file))
      .flatMap((template) => checkTemplate(template, templates.values)),
    ...[...layouts.values.values()]
      .filter(({ file }) => isAsked(file))
      .flatMap((layout) => checkLayout(layout, templates.values)),
  ];
  const all = late(() => wordingOf(() => true));
  return {
    workspace,
    blocking: blocking.diagnostics,
    get wording() {
      return all();
    },
    wordingOf: (files) => wordingOf((file) => files.includes(file)),
  };
}

export interface Read {
  readonly letter: Letter;
  /** Undefined where an error stands in the way. */
  readonly composed: Composed | undefined;
}

/** A letter's text → its document, or everything that is wrong with it. */
export function readAndCompose(source: SourceText, workspace: Workspace, options: ComposeOptions): Checked<Read> {
  const findings = new Findings();
  const letter = findings.take(knownLetters.of(`${source.file}\u0000${source.text}`, () => readLetter(source)));
  const composed = letter && findings.take(composeLetter(letter, workspace, options));
  return { value: letter && { letter, composed }, diagnostics: findings.diagnostics };
}

export interface SetLetter extends Composed {
  readonly pages: readonly Page[];
}

const typesetter = late(() => import('./typeset/index.ts'));

/** A composed letter → its pages. */
export async function setLetter(
  composed: Composed,
  fonts: Fonts,
  images: ReadonlyMap<string, Uint8Array>,
): Promise<Checked<SetLetter>> {
  const { typeset } = await typesetter();
  const { document, page, locale } = composed;
  const { labels } = locale;
  const pages = typeset({
    document,
    style: page,
    fonts,
    images,
    hyphenate: locale.hyphenate,
    labels: {
      page: (number, total) => `${number}/${total}`,
      continuation: raiseIn([{ kind: 'text', text: continuationOf(composed), origin: undefined }], locale.raised),
      annex: labels.annex,
      signature: labels.signature,
    },
  });
  const diagnostics = pages.diagnostics.map((one) => placed(one, composed));
  return { value: pages.value && { ...composed, pages: pages.value }, diagnostics };
}

/** An image is at fault where it is named: a person of the registry, or the layout's logo. */
function placed(diagnostic: Diagnostic, { imagePlaces }: Composed): Diagnostic {
  const isImage = diagnostic.code === 'typeset/image-missing' || diagnostic.code === 'typeset/image-unreadable';
  return isImage ? { ...diagnostic, span: imagePlaces.get(diagnostic.facts.path) ?? diagnostic.span } : diagnostic;
}

/** What a letter can be written as. Only `pdf` has pages. */
export const FORMATS = ['pdf', 'html', 'docx', 'txt', 'md'] as const;
export type Format = (typeof FORMATS)[number];

export interface FlowingOptions {
  readonly draft?: DraftMark | undefined;
  /** How many pages the letter takes as a PDF: Word numbers a letter of several only, and cannot tell by itself. */
  readonly pages?: number | undefined;
}

/** A document without pages → bytes. Each writer is loaded only when it is asked for. */
export async function writeFlowing(
  composed: Composed,
  format: Exclude<Format, 'pdf'>,
  images: ReadonlyMap<string, Uint8Array>,
  { draft, pages }: FlowingOptions = {},
): Promise<Uint8Array> {
  const { document, page, locale } = composed;
  const { signatories, signature } = locale.labels;
  const people = document.blocks.flatMap((block) => (block.kind === 'signatories' ? block.people : [])).length;
  const room = signatureRoom(page.signatories, people);
  const { logo } = page;
  const options = {
    images,
    signatoryColumns: signatoryColumns(page.signatories.columns, people),
    atLeft: page.aside === 'left' && page.recipient.window === 'none',
    labels: { signatories, signature },
    ...(logo === undefined ? {} : { logo }),
    draft,
  };
  const utf8 = new TextEncoder();
  const above = draft === undefined ? '' : `${draftLine(draft)}\n\n`;
  switch (format) {
    case 'html':
      return utf8.encode((await import('./writers/html/index.ts')).writeHtml(document, options));
    case 'docx':
      return (await import('./writers/docx/index.ts')).writeDocx(document, {
        ...options,
        running: {
          numbering: page.numbering,
          pages,
          continuation: page.continuation_header ? continuationOf(composed) : '',
        },
        // Word's pages are not known here: where the PDF gives room that it can spare, Word always does.
        signatureRoom: room.always + room.ifSpare,
      });
    case 'txt':
      return utf8.encode(above + (await import('./writers/text/index.ts')).writeText(document));
    case 'md':
      return utf8.encode(above + (await import('./writers/text/index.ts')).writeMarkdown(document));
  }
}

/** « Lettre à Monsieur le Ministre – 22 février 2024 » */
function continuationOf(composed: Composed): string {
  const { document, locale } = composed;
  return locale.labels.continuation(recipientsOf(composed), locale.date(document.date, 'long'));
}

function recipientsOf({ document }: Composed): readonly string[] {
  const block = document.blocks.find((one) => one.kind === 'recipient');
  if (block?.kind !== 'recipient') return [document.title];
  return [0, ...(block.starts ?? [])].map((start) => plainText(block.lines[start] ?? []));
}

/** Who writes a letter with the preview open changes no template, or one. */
const knownLetters = new Remembered<Checked<Letter>>(10);
const knownTemplates = new Remembered<Checked<Template>>(50);
const knownLayouts = new Remembered<Checked<Layout>>(20);

function readAll<T extends { readonly id: string }>(
  sources: readonly SourceText[],
  read: (source: SourceText) => Checked<T>,
  known: Remembered<Checked<T>>,
  findings: Findings,
): { readonly values: Map<string, T>; readonly unreadable: readonly string[] } {
  const values = new Map<string, T>();
  const unreadable: string[] = [];
  for (const source of sources) {
    const value = findings.take(known.of(`${source.file}\u0000${source.text}`, () => read(source)));
    if (value === undefined) unreadable.push(source.file);
    else values.set(value.id, value);
  }
  return { values, unreadable };
}
