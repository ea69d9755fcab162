// A text without marks (.txt) → Markdown: paragraphs, lists, and lines that were ended on purpose.
// Must not know: files, letters.
import { letteredLines } from './lettered.ts';
import { literal } from './literal.ts';

export interface PlainRead {
  readonly markdown: string;
  /** Items that stood further in than those above them, and stand level with them now. */
  readonly levelled: number;
  /** Items that letters name (« a) »), which are kept as lines: lists are counted in figures. */
  readonly lettered: number;
}

interface Item {
  readonly margin: number;
  /** Undefined for a dash or a bullet. */
  readonly number: number | undefined;
  /** « 3. », « b) », as it was typed. */
  readonly mark: string;
  /** The mark without what counts: what all items of a list have in common. */
  readonly style: string;
  text: string;
}

const ITEM = /^(\s*)(?:[-–—•*·▪◦‣]|(\d{1,3})[.)])\s+(?=\S)(.*)$/u;
const MARK = /^\s*(\S+)/u;
/** A longer line of a text ends where its author's window did, and not by hand. */
const WIDEST = 100;
/** Characters of lines that are plainly no prose, three of them together. */
const BRIEF = 40;

/** Paragraphs by empty lines; where there is none, each line that does not go on in the next one is a paragraph. */
export function plainToMarkdown(text: string): PlainRead {
  const whole = text.replace(/^\s*\n|\s+$/g, '');
  const spaced = /\n[ \t]*\n/.test(whole);
  const width = Math.max(...whole.split('\n').map((line) => line.trim().length));
  const blocks: string[] = [];
  const lettered = letteredLines(whole.split('\n'));
  let counted: Item | undefined;
  let levelled = 0;
  for (const part of spaced ? whole.split(/\n(?:[ \t]*\n)+/) : [whole]) {
    const runs = runsOf(part.split('\n'), width, new Set(lettered.values()));
    levelled += levels(runs.flat());
    for (const run of runs) {
      const [first] = run;
      if (typeof first === 'object') {
        const items = run as readonly Item[];
        blocks.push(follows(first, counted) ? listOf(items) : items.map(asLine).join('\\\n'));
        counted = isLettered(first) ? undefined : items.at(-1);
      } else {
        blocks.push(...paragraphs(run as readonly string[], width, spaced));
        counted = undefined;
      }
    }
  }
  return { markdown: blocks.filter((block) => block !== '').join('\n\n'), levelled, lettered: lettered.size };
}

/** Lines of prose, or items of one kind. A line that goes on from an item is that item's. */
function runsOf(lines: readonly string[], width: number, lettered: ReadonlySet<string>): (string | Item)[][] {
  const runs: (string | Item)[][] = [];
  let before = '';
  for (const line of lines) {
    const item = lettered.has(line) ? letteredItem(line) : itemOf(line);
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (item !== undefined) {
      if (typeof last === 'object' && sameKind(item, last)) run?.push(item);
      else runs.push([item]);
    } else if (typeof last === 'object' && (/^\s/.test(line) || goesOn(before, line, width))) {
      last.text = `${last.text} ${oneLine(line)}`;
    } else if (run !== undefined && typeof last === 'string') run.push(oneLine(line));
    else runs.push([oneLine(line)]);
    before = line;
  }
  return runs;
}

function levels(lines: readonly (string | Item)[]): number {
  return lines.filter((line, index) => {
    const last = lines[index - 1];
    return typeof line === 'object' && typeof last === 'object' && line.margin > last.margin;
  }).length;
}

function itemOf(line: string): Item | undefined {
  const [, margin = '', number, text] = ITEM.exec(line) ?? [];
  if (text === undefined) return undefined;
  const count = number === undefined ? undefined : Number(number);
  const mark = count === undefined ? '-' : markOf(line);
  return { margin: margin.length, number: count, mark, style: mark.replace(/\d+/u, '1'), text: oneLine(text) };
}

function letteredItem(line: string): Item {
  const mark = markOf(line);
  const [letter = ''] = /[a-z]/u.exec(mark) ?? [];
  const margin = line.search(/\S/u);
  const text = oneLine(line.slice(margin + mark.length));
  return { margin, number: letter.charCodeAt(0), mark, style: mark.replace(letter, 'a'), text };
}

function markOf(line: string): string {
  return MARK.exec(line)?.[1] ?? '';
}

/** A list counts on by itself: a number that leaps would begin no other list. */
function sameKind(item: Item, last: Item): boolean {
  if (item.number === undefined || last.number === undefined) return item.number === last.number;
  return item.style === last.style && item.number === last.number + 1;
}

/** Two lists of figures that stand together are one to Markdown. */
function follows(item: Item, counted: Item | undefined): boolean {
  if (isLettered(item)) return false;
  return item.number === undefined || counted?.number === undefined || sameKind(item, counted);
}

function isLettered({ style }: Item): boolean {
  return style.includes('a');
}

function listOf(items: readonly Item[]): string {
  return items.map(({ mark, text }) => `${mark} ${asProse(text)}`).join('\n');
}

function asLine({ mark, text }: Item): string {
  return asProse(`${mark} ${text}`);
}

function paragraphs(lines: readonly string[], width: number, spaced: boolean): string[] {
  const brief = lines.length > 2 && lines.every((line) => line.length <= BRIEF) && width > BRIEF;
  const kept: string[][] = [];
  for (const [index, line] of lines.entries()) {
    const last = kept.at(-1);
    const end = (last?.length ?? 0) - 1;
    if (last === undefined || (brief && !spaced)) kept.push([line]);
    else if (!brief && goesOn(lines[index - 1] ?? '', line, width)) last[end] = `${last[end]} ${line}`;
    else if (spaced) last.push(line);
    else kept.push([line]);
  }
  return kept.map((block) => block.map(asProse).join('\\\n'));
}

/** Was the line ended because there was no more room in it, or does the next one begin amid a sentence? */
function goesOn(line: string, next: string, width: number): boolean {
  if (/^\p{Ll}/u.test(next.trim())) return true;
  const [word = ''] = next.trim().split(' ');
  return width <= WIDEST && width > BRIEF && line.trim().length + 1 + word.length > width;
}

function asProse(line: string): string {
  return literal(line)
    .replace(/^(?=[#>+~=-]|:::)/, '\\')
    .replace(/^(\d{1,9})(?=[.)] )/, '$1\\');
}

function oneLine(line: string): string {
  // A tab stays: it parts the columns of those who sign.
  return line.trim().replace(/\s+/g, (space) => (space.includes('\t') ? '\t' : ' '));
}
