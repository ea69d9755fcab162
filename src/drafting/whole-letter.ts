// A letter pasted whole → its wording, and what stands around it: what the layout prints by itself is left out and told,
// a closing formula is kept in its own part. Must not know: Word, files, which language the letter is in.
import { type Diagnostic, information } from '../diagnostics/diagnostic.ts';
import type { DraftingFacts } from '../diagnostics/facts/drafting.ts';
import { locales } from '../locale/index.ts';
import type { Dateline } from '../locale/read-dateline.ts';
import { type Additions, additionsIn, isAddition } from './additions.ts';
import { BREAK, plain, SHORT } from './block-lines.ts';

export interface Wording {
  /** Markdown. */
  readonly text: string;
  /** What it says after « Objet : » or “Re:”, if it does. */
  readonly subject: string | undefined;
  /** « Paris, le 12 mai 2026 », if it says one day, around its text. */
  readonly dateline: WrittenDateline | undefined;
  /** The other lines of its heading: the letterhead, who is written to. */
  readonly addressed: readonly string[];
  /** The appel on its line, as it is typed: « Monsieur le Préfet, ». */
  readonly salutation: string | undefined;
  /** The lines under the closing: who signs, as a rule. */
  readonly signed: readonly string[];
  /** Its postscript, enclosures, copies, sources: what layouts print under the names. */
  readonly additions: Additions;
  /** What the file says and the wording does not, as lines of plain text: nothing is lost without a word. */
  readonly leftOut: readonly string[];
}

export interface WrittenDateline extends Dateline {
  /** The line itself. */
  readonly found: string;
}

/** An appel comes soon: letterhead, date, address and subject are a few short paragraphs. */
const MOST_BEFORE = 14;
const SHOWN = 160;

const NOTHING = {
  subject: undefined,
  dateline: undefined,
  addressed: [],
  salutation: undefined,
  signed: [],
  additions: new Map(),
  leftOut: [],
};

type Part = DraftingFacts['drafting/set-apart']['part'];

export function partWholeLetter(markdown: string): { readonly wording: Wording; readonly told: readonly Diagnostic[] } {
  const blocks = markdown.split(/\n{2,}/);
  const untouched = {
    wording: { ...NOTHING, text: withoutTabs(markdown) },
    told: [],
  };
  // A text that sets its parts apart itself is written for us.
  if (blocks.some((block) => block.startsWith(':::'))) return untouched;
  const notes = blocks.filter(isNote);
  const prose = blocks.filter((block) => !isNote(block)).flatMap(withoutNames);
  const start = startOf(prose);
  const { closing, end } = endOf(prose, start);
  const subject = subjectIn(prose, start, closing ?? prose.length);
  const inBody = subject !== undefined && subject.at >= start ? subject.at : undefined;
  const body = prose.slice(start, closing ?? prose.length).filter((_, index) => start + index !== inBody);
  if (body.length === 0) return untouched;
  const heading = prose.slice(0, Math.max(0, start - 1));
  const salutation = start === 0 ? [] : prose.slice(start - 1, start);
  const line = inBody === undefined ? [] : prose.slice(inBody, inBody + 1);
  const formula = closing === undefined ? [] : prose.slice(closing, closing + 1);
  const signature = closing === undefined ? [] : prose.slice(closing + 1, end).map(inColumns);
  const last = closing === undefined ? additionsAt(body) : body.length;
  const { additions, bare, rest } = additionsIn(closing === undefined ? body.slice(last) : prose.slice(end));
  const words = body.slice(0, last);
  const called = calledFrom([...words, ...rest, ...formula], notes);
  const astray = notes.filter((note) => !called.includes(note)).map((note) => note.replace(NOTE, '($1) '));
  const text = [...words, ...rest, ...called, ...formula.map((one) => `:::closing\n${one}\n:::`)]
    .map(withoutTabs)
    .join('\n\n');
  return {
    wording: {
      text,
      subject: subject && capitalized(subject.words),
      dateline: datelineIn([...heading, ...signature]),
      addressed: heading.flatMap((block) => block.split(BREAK).map(plain)).filter((one) => !isTold(one)),
      salutation: salutation.find((block) => !BREAK.test(block)) && salutation.map(plain)[0],
      signed: signature.flatMap((block) => block.split(BREAK).map(plain)),
      additions,
      leftOut: [...heading, ...salutation, ...line, ...signature, ...bare, ...astray].flatMap(linesOf),
    },
    told: [
      ...told('heading', heading),
      ...told('salutation', salutation),
      ...told('subject-line', line),
      ...told('closing', formula),
      ...told('signature', [...signature, ...bare]),
      ...[...additions].flatMap(([key, said]) => told(key, said)),
      ...told('note', astray),
    ],
  };
}

/** Where the body begins: after the appel, if all before it is short. */
function startOf(blocks: readonly string[]): number {
  const at = blocks.slice(0, MOST_BEFORE + 1).findIndex((block) => isFormula('salutation', block));
  return at !== -1 && blocks.slice(0, at).every((block) => isShort(block) || subjectOf(block, true) !== undefined)
    ? at + 1
    : 0;
}

/** The closing formula, and where the names under it end; a postscript or enclosures after them are no names. */
function endOf(
  blocks: readonly string[],
  start: number,
): { readonly closing: number | undefined; readonly end: number } {
  const closing = blocks.findLastIndex((block, index) => index >= start && isFormula('closing', block));
  if (closing === -1) return { closing: undefined, end: blocks.length };
  const stays = blocks.findIndex((block, index) => index > closing && (!isShort(block) || isUnderNames(block)));
  return { closing, end: stays === -1 ? blocks.length : stays };
}

/** Of a text without a closing formula: where additions begin after which nothing else comes. */
function additionsAt(body: readonly string[]): number {
  const at = body.findIndex(
    (block, index) => index > 0 && isAddition(block) && additionsIn(body.slice(index)).rest.length === 0,
  );
  return at === -1 ? body.length : at;
}

/** Among the lines that a letter begins with: before the appel, or alone on its line after it, as the English put it. */
function subjectIn(
  blocks: readonly string[],
  start: number,
  end: number,
): { readonly at: number; readonly words: string } | undefined {
  for (const [at, block] of blocks.slice(0, Math.min(end, MOST_BEFORE)).entries()) {
    const words = subjectOf(block, at >= start);
    if (words !== undefined) return { at, words };
    if (!isShort(block)) return undefined;
  }
  return undefined;
}

function subjectOf(block: string, alone: boolean): string | undefined {
  // A line that goes on in the next one goes on in small letters.
  const lines = block.replace(/\\?\n(?=\p{Ll})/gu, ' ').split(/\\?\n/);
  if (alone && lines.length > 1) return undefined;
  const patterns = Object.values(locales).map(({ formulas }) => formulas.subject);
  return lines
    .flatMap((line) => patterns.map((pattern) => pattern.exec(plain(line))?.[1]))
    .find((words) => words !== undefined);
}

/** « OBJET : entretien … » : alone, it begins as a sentence does. */
function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The one day that these say the letter was written on. */
function datelineIn(blocks: readonly string[]): WrittenDateline | undefined {
  const found = blocks
    .flatMap((block) => block.split(BREAK).map(plain))
    .flatMap((line) => datelinesOf(line).map((one) => ({ ...one, found: line })));
  const [only] = found;
  return found.every(({ day, place }) => day === only?.day && place === only.place) ? only : undefined;
}

function datelinesOf(line: string): Dateline[] {
  return Object.values(locales)
    .flatMap(({ formulas }) => formulas.dateline(line) ?? [])
    .slice(0, 1);
}

/** Is it the day or the subject, and so no address? */
function isTold(line: string): boolean {
  return datelinesOf(line).length > 0 || subjectOf(line, true) !== undefined;
}

function isFormula(kind: 'salutation' | 'closing', block: string): boolean {
  const text = plain(block).replace(/’/g, "'");
  return Object.values(locales).some(({ formulas }) => formulas[kind].test(text));
}

/** « [^1]: … »: a note of Word's, gathered at the end. */
const NOTE = /^\[\^(\d+)\]: /u;

function isNote(block: string): boolean {
  return NOTE.test(block);
}

/** The notes that these paragraphs call, and those that such notes call. */
function calledFrom(blocks: readonly string[], notes: readonly string[]): readonly string[] {
  const called = new Set<string>();
  const follow = (text: string): void => {
    for (const note of notes) {
      const call = note.slice(0, note.indexOf(']') + 1);
      if (called.has(note) || !text.includes(call)) continue;
      called.add(note);
      follow(note);
    }
  };
  for (const block of blocks) follow(block);
  return notes.filter((note) => called.has(note));
}

/** Names that a tab keeps apart are lines of their own: signatures in two columns. */
function inColumns(block: string): string {
  return block.replace(/\t+/g, '\\\n');
}

/** Elsewhere a tab is a space; one that begins a line is Markdown's. */
function withoutTabs(text: string): string {
  return text.replace(/(?<=\S)\t+(?=\S)/g, ' ');
}

/** Several lines in one paragraph are an address or names, if each of them is short. */
function isShort(block: string): boolean {
  return inColumns(block)
    .split(BREAK)
    .every((line) => plain(line).length <= SHORT);
}

/** « Bien cordialement, » and names in one paragraph are two. */
function withoutNames(block: string): readonly string[] {
  const [first = '', ...names] = block.split(BREAK);
  const rest = names.join('\\\n');
  return names.length > 0 && isFormula('closing', first) && isShort(rest) ? [first, rest] : [block];
}

/** On one line, or on its own lines where that would be long. */
function linesOf(block: string): readonly string[] {
  const whole = plain(block);
  return whole.length <= SHORT ? [whole] : block.split(BREAK).map(plain);
}

/** A list or an annex stays in the wording; neither is a name. */
function isUnderNames(block: string): boolean {
  return isAddition(block) || /^(?:Annexes?|- |\d+\. )/iu.test(plain(block));
}

function told(part: Part, blocks: readonly string[]): Diagnostic[] {
  if (blocks.length === 0) return [];
  const all = blocks.map(plain).join(' / ');
  const found = all.length > SHOWN ? `${all.slice(0, SHOWN)}…` : all;
  return [information('drafting/set-apart', undefined, { part, found })];
}
