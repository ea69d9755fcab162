// A letter, its wording and its layout → the finished Document. Every fault on the way is told, not only the first.
// Must not know: pages, files on disk.
import {
  type Checked,
  type Diagnostic,
  error,
  Findings,
  hasErrors,
  type Span,
  warning,
} from '../diagnostics/diagnostic.ts';
import type { Block, Document, Inlines } from '../document/document.ts';
import { withHeadingLevels } from '../document/heading-levels.ts';
import { type PageStyle, type PageStyleInput, pageStyle } from '../document/page-style.ts';
import { mapRuns, plainText, raiseIn, textsOf, withTexts } from '../document/plain-text.ts';
import { locales } from '../locale/index.ts';
import type { Locale } from '../locale/locale.ts';
import { fullName } from '../registry/index.ts';
import { Remembered, RememberedOf } from '../remember.ts';
import { ruleOf } from '../source/validate.ts';
import type { Layout } from '../template/index.ts';
import { annexInText } from './annex.ts';
import { applyDepartures, partOf } from './as-signed.ts';
import { chooseLayout, chooseWording } from './choose.ts';
import { onItsDay } from './days-typed.ts';
import { fillLetter } from './fill-letter.ts';
import type { Fix } from './fix.ts';
import type { Letter } from './letter.ts';
import { namesKnown } from './names-kept.ts';
import { notices } from './notices.ts';
import { pageOver } from './page-over.ts';
import { prepareLetter } from './prepare-letter.ts';
import { type Proofread, proofread } from './proofread.ts';
import type { Recipient } from './recipients.ts';
import { type ResolvedLetter, resolveLetter, type Signatory } from './resolve.ts';
import type { Filled } from './stencil.ts';
import type { Workspace } from './workspace.ts';

export interface ComposeOptions {
  /** `--set field=value`: values by field, as typed. */
  readonly overrides: ReadonlyMap<string, string>;
  /** False: the letter as template and registry give it, without its `as_signed`. */
  readonly departures: boolean;
  /** False: only what stands in the letter's way is asked for, not what a reader may notice. */
  readonly remarks?: boolean;
}

export interface Composed {
  readonly letter: Letter;
  readonly document: Document;
  /** Ids of those who sign, in printing order. */
  readonly signatories: readonly string[];
  /** The layout's id. */
  readonly layout: string;
  readonly page: PageStyle;
  readonly locale: Locale;
  /** Where the letter, or else its layout, says something of the page: `['logo', 'image']`. */
  readonly placeOnPage: (path: readonly string[]) => Span;
  /** Where each image is named, by its workspace path. */
  readonly imagePlaces: ReadonlyMap<string, Span>;
  /** What `check --fix` may change in the user's files; none for a letter already signed. */
  readonly fixes: readonly Fix[];
}

export function composeLetter(letter: Letter, workspace: Workspace, options: ComposeOptions): Checked<Composed> {
  const findings = new Findings();
  const nothing = () => ({ value: undefined, diagnostics: findings.diagnostics });
  const chosen = chooseWording(letter, workspace, findings);
  const locale = locales[chosen?.locale ?? letter.entry.locale ?? 'fr'];
  const layout = chooseLayout(letter, chosen?.template, workspace, locale.language, findings);
  const people = workspace.registry && resolveLetter(letter, workspace.registry, locale, workspace.office);
  const resolved = people && findings.take(people);
  const prepared = chosen && findings.take(prepareLetter(letter, chosen, layout, locale, workspace, options.overrides));
  if (resolved === undefined || prepared === undefined || layout === undefined) return nothing();
  const filled = findings.take(fillLetter(resolved, prepared, workspace.office));
  // With a role at fault a line is missing, and what a signed letter says otherwise could only be missing too.
  if (filled === undefined || hasErrors(people?.diagnostics ?? [])) return nothing();
  const departed = options.departures ? findings.take(applyDepartures(letter, filled.blocks, filled.title)) : filled;
  if (departed === undefined) return nothing();
  const { registry } = workspace;
  const remarks = options.remarks !== false;
  const read: Proofread = remarks
    ? proofread(departed.blocks, locale, letter.yaml, namesKnown(registry, resolved))
    : { diagnostics: [], fixes: [] };
  const signed = letter.entry.as_signed !== undefined;
  if (!departed.blocks.some((block) => partOf(block) === 'body')) {
    findings.add(warning('letter/no-text', letter.yaml.span(['date']), {}));
  }
  const noticed = [
    ...(remarks && registry !== undefined ? notices(resolved, registry) : []),
    ...(remarks ? annexInText(departed.blocks) : []),
    ...read.diagnostics,
  ];
  // What was signed is history.
  findings.add(...noticed.map((one) => (signed ? asInformation(one) : onItsDay(one, letter.entry.date))));
  const page = findings.take(pageOf(letter, layout));
  if (page === undefined) return nothing();
  return findings.settle<Composed>({
    letter,
    document: finished(departed, resolved),
    signatories: resolved.signatories.map(({ person }) => person.id),
    layout: layout.id,
    page,
    locale,
    placeOnPage: (path) => placeOnPage(letter, layout, path),
    imagePlaces: imagePlaces(resolved, page, placeOnPage(letter, layout, ['logo', 'image'])),
    fixes: signed ? [] : read.fixes,
  });
}

/** A person's signature image stands with the entry that bears the person's name. */
function withSignatures(block: Block, signatories: readonly Signatory[]): Block {
  if (block.kind !== 'signatories') return block;
  const people = block.people.map((entry) => {
    const name = plainText(entry.name).trim();
    return { ...entry, image: signatories.find(({ person }) => fullName(person) === name)?.person.image };
  });
  return { ...block, people };
}

/** Each of several recipients begins with the line that bears their name. */
function withStarts(block: Block, [, ...others]: readonly Recipient[]): Block {
  if (block.kind !== 'recipient' || others.length === 0) return block;
  const bears = (line: Inlines) => others.some(({ addressee }) => plainText(line).trim().endsWith(addressee.name));
  return { ...block, starts: block.lines.flatMap((line, index) => (index > 0 && bears(line) ? [index] : [])) };
}

function imagePlaces({ signatories }: ResolvedLetter, { logo }: PageStyle, logoPlace: Span): ReadonlyMap<string, Span> {
  const places = new Map<string, Span>();
  for (const { person } of signatories) if (person.image !== undefined) places.set(person.image, person.span);
  if (logo !== undefined) places.set(logo.image, logoPlace);
  return places;
}

/** A layout and a letter may each be right and together wrong: a measure of one beside the margins of the other. */
function pageOf(letter: Letter, layout: Layout): Checked<PageStyle> {
  const { file, text, data } = letter.yaml;
  return pages.of(layout, [file, text, (data as { page?: object }).page], () => readPage(letter, layout));
}

/** One page for all the letters of a merge. */
const pages = new RememberedOf<Layout, Checked<PageStyle>>();

function readPage(letter: Letter, layout: Layout): Checked<PageStyle> {
  const parsed = pageStyle.safeParse(pageOver(layout.page, (letter.yaml.data as { page?: PageStyleInput }).page));
  if (parsed.success) return { value: parsed.data, diagnostics: [] };
  const diagnostics = parsed.error.issues.map(({ path, message }) => {
    const place = placeOnPage(letter, layout, path.map(String));
    return error('source/invalid-value', place, { rule: ruleOf(message), value: path.join('.') });
  });
  return { value: undefined, diagnostics };
}

function placeOnPage(letter: Letter, layout: Layout, path: readonly string[]): Span {
  let value: unknown = letter.yaml.data;
  for (const step of ['page', ...path]) value = (value as Record<string, unknown> | undefined)?.[step];
  return (value === undefined ? layout.head : letter.yaml).span(['page', ...path]);
}

/** A letter already signed is history: what is noticed in it is for the record. */
function asInformation(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: 'information' };
}

/** The document as it will be set: microtypography last, on the words as they will be read. */
function finished({ blocks, title }: Filled, { locale, date, recipients, signatories }: ResolvedLetter): Document {
  const set = (run: Inlines): Inlines => {
    const texts = textsOf(run).map(({ text }) => text);
    const key = [locale.language, ...texts].join('\u0000');
    const written = withTexts(
      run,
      settled.of(key, () => locale.microtypography(texts)),
    );
    return raiseIn(written, locale.raised);
  };
  return {
    language: locale.language,
    title: plainText(set(title)).trim(),
    authors: signatories.map(({ person }) => fullName(person)),
    date,
    blocks: withHeadingLevels(blocks)
      .map((block) => withStarts(block, recipients))
      .map((block) =>
        finishedBlocks.of(block, [locale, signatories], () => mapRuns(withSignatures(block, signatories), set)),
      ),
  };
}

const finishedBlocks = new RememberedOf<Block, Block>();
const settled = new Remembered<readonly string[]>(300);
