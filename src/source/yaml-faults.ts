// What the yaml library finds wrong, told where a person would look: the quote that was opened, the line that is out of
// line, and once for what one slip derails. With yaml.ts, the door to the yaml library. Must not know: what the keys mean.
import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, visit, type YAMLError } from 'yaml';

/** Offsets into the YAML; `code` is the library's own, or one of ours where a person needs other words. */
export interface YamlFault {
  readonly code: string;
  readonly reason: string;
  readonly start: number;
  readonly end: number;
  /** The line put right, where that is sure. */
  readonly instead?: string;
}

/** These leave the lines after them readable; after any other the library is lost. */
const HARMLESS = new Set(['DUPLICATE_KEY', 'BAD_SCALAR_START', 'BAD_DQ_ESCAPE', 'BAD_ALIAS', 'TAG_RESOLVE_FAILED']);

/** All harmless faults before the first one that derails, and that one. In the order of the text. */
export function faultsOf(document: Document, text: string): YamlFault[] {
  const found = [...document.errors, ...document.warnings].filter((fault) => !isIdleEnd(fault, text));
  const stuck = stuckDash(document, text);
  const tab = found.find(({ code }) => code === 'TAB_AS_INDENT');
  const told = (tab === undefined ? found : [tab]).sort((a, b) => a.pos[0] - b.pos[0]);
  // All after it is read askew, and what the library says there is of its making.
  if (stuck !== undefined && tab === undefined) {
    const before = told.filter(({ code, pos }) => pos[0] < stuck.start && HARMLESS.has(code));
    return [...before.map((fault) => pointed(fault, told, document, text)), stuck];
  }
  const derails = told.findIndex(({ code }) => !HARMLESS.has(code));
  return told.slice(0, derails === -1 ? told.length : derails + 1).map((fault) => pointed(fault, told, document, text));
}

/** The alias that names nothing, where there is one. */
export function unknownAlias(document: Document): YamlFault | undefined {
  let found: YamlFault | undefined;
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) !== undefined) return undefined;
      const [start, end] = alias.range ?? [0, 1];
      found = { code: 'BAD_ALIAS', reason: `no anchor ${alias.source}`, start, end };
      return visit.BREAK;
    },
  });
  return found;
}

function pointed(fault: YAMLError, all: readonly YAMLError[], document: Document, text: string): YamlFault {
  const [from, to] = fault.pos;
  const reason = fault.message.replace(/\.$/, '').split('\n')[0] ?? '';
  const at = (code: string, start: number, end = start) => ({ code, reason, start, end: Math.max(end, start + 1) });
  if (/^Missing closing ["']/.test(reason)) {
    const quote = quoteBefore(document, from);
    return at('UNCLOSED_QUOTE', quote, lineEnd(text, quote));
  }
  if (/^Flow (?:map|sequence) .* end with a/.test(reason)) {
    const bracket = bracketBefore(document, from, reason.endsWith(']') ? '[' : '{', text);
    return at('UNCLOSED_BRACKET', bracket, Math.min(lineEnd(text, bracket), Math.max(from, bracket + 1)));
  }
  if (reason === 'Unexpected scalar at node end' && /["']\s*$/.test(text.slice(0, from)))
    return at('TEXT_AFTER_QUOTE', from, to);
  if (isMissingComma(fault, text)) return at('MISSING_COMMA', from, Math.min(to, lineEnd(text, from)));
  if (reason.startsWith('Implicit map keys need')) return at('MISSING_COLON', from, lineEnd(text, from));
  if (fault.code === 'MULTILINE_IMPLICIT_KEY') return at(fault.code, from, lineEnd(text, from));
  const found = outOfLine(fault, all, text)?.(at) ?? at(fault.code, from, to);
  const moved = MAY_BE_ABOVE.has(found.code) ? lineOutOfLineAbove(text, found.start) : undefined;
  return moved === undefined ? found : at('BAD_INDENT', moved, lineEnd(text, moved));
}

/** The library notices a line out of line at the one below it, where the lines no longer agree. */
const MAY_BE_ABOVE = new Set(['BAD_INDENT', 'UNEXPECTED_TOKEN']);
/** How many lines above may be out of line, those under them included. */
const LINES_ABOVE = 40;

/**
 * The one line above that, indented like the line where the library stumbled, makes the whole text readable; undefined
 * where the line itself is as likely the one.
 */
function lineOutOfLineAbove(text: string, offset: number): number | undefined {
  const lines = text.split('\n');
  const at = text.slice(0, offset).split('\n').length - 1;
  const margins = lines.map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const isCured = (index: number, margin: number) =>
    parseDocument(lines.with(index, ' '.repeat(margin) + lines[index]?.trimStart()).join('\n'), { prettyErrors: false })
      .errors.length === 0;
  const isItem = (line = '') => /^ *-(?:\s|$)/.test(line);
  const isAlike = (line = '') => (isItem(lines[at]) ? isItem(line) : /^ *[^\s#-][^\s]*:(?:\s|$)/.test(line));
  const above = [...lines.keys()].slice(Math.max(0, at - LINES_ABOVE), at).filter((one) => isAlike(lines[one]));
  const margin = margins[at] ?? 0;
  const found = above.findLast((one) => margins[one] !== margin && isCured(one, margin));
  if (found === undefined) return undefined;
  const itself = [...new Set(above.map((one) => margins[one] ?? 0))].some((one) => one !== margin && isCured(at, one));
  // Either would do: the line between two that stand alike is the one that strayed.
  const before = above.findLast((one) => one < found && (margins[one] ?? 0) <= margin) ?? -1;
  if (itself && margins[before] !== margin) return undefined;
  return lines.slice(0, found).join('\n').length + (found === 0 ? 0 : 1) + (margins[found] ?? 0);
}

type At = (code: string, start: number, end?: number) => YamlFault;

/** A line that begins further to the left or to the right than its neighbours, or a dash stuck to its text. */
function outOfLine(fault: YAMLError, all: readonly YAMLError[], text: string): ((at: At) => YamlFault) | undefined {
  const { code, message } = fault;
  const [from] = fault.pos;
  const whole = (at: At, near: number) => {
    const start = firstLetter(text, near);
    const stuck = /^-[^\s-]/.test(text.slice(start, start + 2));
    const afterBraces = text.slice(0, start).trimEnd().endsWith('}');
    return at(stuck ? 'DASH_WITHOUT_SPACE' : afterBraces ? 'AFTER_BRACES' : 'BAD_INDENT', start, lineEnd(text, start));
  };
  if (code === 'BAD_INDENT' || /^(?:Sequence item without|A block sequence may not)/.test(message)) {
    return (at) => whole(at, from);
  }
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  // « a: 1 » and, further to the right below it, « b: 2 »: the library reads « 1 b » as a key.
  const key = all.find((one) => one.code === 'MULTILINE_IMPLICIT_KEY' && one.pos[0] === from);
  const below = key === undefined ? -1 : text.slice(from, key.pos[1]).lastIndexOf('\n');
  return below === -1 ? (at) => twoColons(at, text, from) : (at) => whole(at, from + below + 1);
}

/** « subject: Lettre : au ministre », in French quotes or none: YAML knows straight ones only. */
function twoColons(at: At, text: string, from: number): YamlFault {
  const end = lineEnd(text, from);
  const line = text
    .slice(text.lastIndexOf('\n', from - 1) + 1, end)
    .trimStart()
    .replace(/\s+#.*$/, '');
  const [, key = '', value = ''] = /^((?:- +)?[^\s:]+:) +(.+)$/.exec(line) ?? [];
  const bare = value.replace(/^«\s*([^«»]*?)\s*»$/, '$1');
  return {
    ...at('BLOCK_AS_IMPLICIT_KEY', from, end),
    ...(key === '' ? {} : { instead: `${key} ${JSON.stringify(bare)}` }),
  };
}

function isMissingComma({ code, message, pos: [from, to] }: YAMLError, text: string): boolean {
  if (message.startsWith('Missing , ')) return true;
  return (
    code === 'BLOCK_IN_FLOW' && /^[^\n]*:/.test(text.slice(from, to)) && !/^[ \t]*-[ \t]/.test(text.slice(from, to))
  );
}

/** A last line « --- » with nothing after it cuts nothing. */
function isIdleEnd({ code, pos: [from] }: YAMLError, text: string): boolean {
  return code === 'MULTIPLE_DOCS' && /^---[ \t]*(?:\r?\n(?:[ \t]*(?:#[^\n]*)?)?)*$/.test(text.slice(from));
}

/** « -a » at the head of a line reads as text, or goes on the text above it: no fault to the library. */
function stuckDash(document: Document, text: string): YamlFault | undefined {
  let at: number | undefined;
  visit(document, {
    Scalar: (key, node, path) => {
      const [start = 0, end = 0] = node.range ?? [];
      const around = path.findLast((one) => isMap(one) || isSeq(one));
      if (node.type !== 'PLAIN' || typeof node.value === 'number' || (around as { flow?: boolean })?.flow)
        return undefined;
      const head = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
      const own = head.trim() === '' && /^-[^\s-]/.test(text.slice(start, start + 2)) ? 0 : undefined;
      const below = typeof key === 'number' ? /\n[ \t]*(?=-[^\s-])/.exec(text.slice(start, end)) : null;
      const found = own ?? (below === null ? undefined : below.index + below[0].length);
      if (found === undefined) return undefined;
      at = start + found;
      return visit.BREAK;
    },
  });
  if (at === undefined) return undefined;
  return { code: 'DASH_WITHOUT_SPACE', reason: 'a dash without a space', start: at, end: lineEnd(text, at) };
}

/** Where the quoted text opens that the library gave up closing at `end`. */
function quoteBefore(document: Document, end: number): number {
  let opened = end;
  visit(document, {
    Scalar: (_, node) => {
      const [start, close] = node.range ?? [0, -1];
      if (isScalar(node) && /^QUOTE/.test(node.type ?? '') && start < end && close >= end) opened = start;
    },
  });
  return opened;
}

/** The innermost bracket of that kind whose content stops at `end`. */
function bracketBefore(document: Document, end: number, bracket: '[' | '{', text: string): number {
  let opened = end;
  const look = (node: Node & { flow?: boolean | undefined }) => {
    const [start, close] = node.range ?? [0, -1];
    if (node.flow === true && text[start] === bracket && start < end && close >= end) opened = start;
  };
  visit(document, { Collection: (_, node) => (isMap(node) ? look(node) : look(node)) });
  return opened;
}

function firstLetter(text: string, offset: number): number {
  let at = text.lastIndexOf('\n', offset - 1) + 1;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return Math.max(at, text.slice(at, offset).trim() === '' ? at : offset);
}

/** Before the line's end and the spaces at it. */
function lineEnd(text: string, offset: number): number {
  const [line = ''] = /^[^\r\n]*/.exec(text.slice(offset)) ?? [];
  return offset + line.trimEnd().length;
}
