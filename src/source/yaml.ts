// YAML with positions: every value knows where it stands. The door to the yaml library.
// Must not know: what the keys mean.
import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import { type Checked, type Diagnostic, error, type Span } from '../diagnostics/diagnostic.ts';
import { readText, type SourceText } from './text.ts';
import { faultsOf, unknownAlias, type YamlFault } from './yaml-faults.ts';

export type Path = readonly (string | number)[];

/** A parsed YAML text: plain data beside the places of its keys and values. */
export interface YamlSource {
  readonly file: string;
  /** The whole file, of which the YAML may be only the front matter. */
  readonly text: string;
  /** Objects, arrays, strings, numbers, booleans and null. Dates stay text (YAML 1.2 core schema). */
  readonly data: unknown;
  /** The place of the value at `path`, or of its nearest ancestor that exists. */
  readonly span: (path: Path) => Span;
  /** The place of the key at `path`. */
  readonly keySpan: (path: Path) => Span;
  /** A scalar as it was typed (`01` where data holds 1), or undefined if the path leads to no scalar. */
  readonly typed: (path: Path) => string | undefined;
  /**
   * Offset in the file of the character at `index` of the text value at `path`, so that what is found inside a
   * value (a Handlebars name in a block scalar) can be pointed at.
   */
  readonly offsetIn: (path: Path, index: number) => number;
  /** The value between braces that a comma cuts in two, where the key at `path` is what the comma cut off. */
  readonly cutByComma: (path: Path) => CutValue | undefined;
}

/** « title: ministre de la justice, garde des sceaux » between braces: `text` is all of it, on one line. */
export interface CutValue {
  readonly key: string;
  readonly text: string;
  readonly span: Span;
}

// A person uses an alias or two; thousands of expansions are an attack (« billion laughs »).
const MOST_ALIASES = 50;

/** Parses all of a file, or its characters from `start` to `end` (front matter). */
export function readYaml(source: SourceText, start = 0, end = source.text.length): Checked<YamlSource> {
  const readable = readText(source);
  if (readable.value === undefined) return { value: undefined, diagnostics: readable.diagnostics };
  const { file, text } = source;
  const document = parseDocument(text.slice(start, end), {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    strict: true,
    prettyErrors: false,
    keepSourceTokens: true,
    // « silent » would read the first of two documents, and say nothing of the second.
    logLevel: 'error',
  });
  const faults = faultsOf(document, text.slice(start, end));
  if (faults.length > 0) return { value: undefined, diagnostics: faults.map((fault) => told(fault, file, start)) };
  try {
    const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES, mapAsMap: false });
    return { value: located(file, text, start, document, data), diagnostics: readable.diagnostics };
  } catch {
    // The library's only reasons to throw here: an alias that names nothing, or aliases that expand too far.
    const unknown = unknownAlias(document);
    if (unknown !== undefined) return { value: undefined, diagnostics: [told(unknown, file, start)] };
    const limit = `${MOST_ALIASES} alias`;
    return { value: undefined, diagnostics: [error('source/too-large', { file, start, end: start }, { limit })] };
  }
}

function told({ code, reason, start, end, instead }: YamlFault, file: string, offset: number): Diagnostic {
  return error(
    'source/yaml',
    { file, start: offset + start, end: offset + end },
    {
      code,
      reason,
      ...(instead === undefined ? {} : { instead }),
    },
  );
}

function located(file: string, text: string, start: number, document: Document, data: unknown): YamlSource {
  const spanOf = (node: Node | null | undefined): Span | undefined => {
    const range = node?.range;
    return range ? { file, start: start + range[0], end: start + Math.max(range[1], range[0]) } : undefined;
  };
  const whole: Span = { file, start, end: start + Math.min(1, Math.max(0, text.length - start)) };
  const span = (path: Path): Span => {
    for (let length = path.length; length >= 0; length--) {
      const found = spanOf(nodeAt(document, path.slice(0, length)));
      if (found !== undefined) return trimmed(found, text);
    }
    return whole;
  };
  return {
    file,
    text,
    data,
    span,
    keySpan: (path) => {
      const pair = pairAt(document, path);
      return spanOf(pair?.key as Node | undefined) ?? span(path);
    },
    typed: (path) => {
      const node = nodeAt(document, path);
      return isScalar(node) ? (node.source ?? String(node.value)) : undefined;
    },
    offsetIn: (path, index) => {
      const node = nodeAt(document, path);
      const place = span(path);
      if (!isScalar(node) || typeof node.value !== 'string') return place.start;
      return offsetInScalar(text, place, node.value, index);
    },
    cutByComma: (path) => {
      const map = resolved(nodeAt(document, path.slice(0, -1)), document);
      const cut = isMap(map) && map.flow === true ? valueCutBefore(map.items as Pair[], path.at(-1)) : undefined;
      if (cut === undefined) return undefined;
      const [from, to] = [start + cut.from, start + cut.to];
      return { key: cut.key, text: text.slice(from, to).replace(/\s+/g, ' '), span: { file, start: from, end: to } };
    },
  };
}

/** Keys without a value, after a plain text: the commas were the text's own. */
function valueCutBefore(items: readonly Pair[], key: string | number | undefined) {
  const isRest = ({ key, value }: Pair | undefined = {} as Pair) => isScalar(key) && value === null;
  const at = items.findIndex((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
  const whole = items.slice(0, at + 1).findLastIndex((pair) => !isRest(pair));
  const cut = items[whole];
  if (at === -1 || whole === at || !isScalar(cut?.key) || !isScalar(cut.value) || cut.value.type !== 'PLAIN')
    return undefined;
  const next = items.findIndex((pair, index) => index > at && !isRest(pair));
  const last = items[(next === -1 ? items.length : next) - 1]?.key as Node;
  return { key: String(cut.key.value), from: cut.value.range?.[0] ?? 0, to: last.range?.[1] ?? 0 };
}

/** A collection's range runs to the next key; end it at its last visible character. */
function trimmed(span: Span, text: string): Span {
  let end = span.end;
  while (end > span.start && /\s/.test(text[end - 1] ?? '')) end--;
  return { ...span, end };
}

/**
 * Walks a scalar's source beside its value: whatever the source has and the value lacks (indentation, quotes, a
 * backslash, the indicator of a block, a folded line end) is passed over.
 */
function offsetInScalar(text: string, place: Span, value: string, index: number): number {
  let at = place.start;
  const first = text[at];
  if (first === '|' || first === '>') at = text.indexOf('\n', at) + 1;
  else if (first === '"' || first === "'") at++;
  for (let done = 0; done < index && at < place.end; done++) {
    at = nextMatch(text, at, place.end, value[done] ?? '') + 1;
  }
  return Math.min(nextMatch(text, at, place.end, value[index] ?? ''), place.end);
}

function nextMatch(text: string, from: number, end: number, character: string): number {
  for (let at = from; at < end; at++) {
    if (text[at] === character || (character === ' ' && text[at] === '\n')) return at;
    // Only what a scalar's syntax adds may be passed over; anything else means an escape such as \u00e9.
    if (!/[\s\\'"]/.test(text[at] ?? '')) return from;
  }
  return from;
}

function nodeAt(document: Document, path: Path): Node | undefined {
  let node: Node | null | undefined = document.contents as Node | null;
  for (const step of path) {
    node = resolved(node, document);
    if (isMap(node)) node = pairIn(node.items as Pair[], step)?.value as Node | undefined;
    else if (isSeq(node) && typeof step === 'number') node = node.items[step] as Node | undefined;
    else return undefined;
  }
  return node ?? undefined;
}

function pairAt(document: Document, path: Path): Pair | undefined {
  const key = path.at(-1);
  const parent = resolved(nodeAt(document, path.slice(0, -1)), document);
  return key !== undefined && isMap(parent) ? pairIn(parent.items as Pair[], key) : undefined;
}

function pairIn(items: readonly Pair[], key: string | number): Pair | undefined {
  return items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

function resolved(node: Node | null | undefined, document: Document): Node | null | undefined {
  return isAlias(node) ? (node as Alias).resolve(document) : node;
}
