// Filled Markdown → the blocks of a letter. Must not know: templates, letters, pages.
import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { type Checked, error, Findings, type Span } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Block, Inline, Inlines, Lines, SignatoriesBlock, SignatoryLines, Text } from './document.ts';
import { fenceSlips } from './fences.ts';
import { foreignMarks } from './foreign-marks.ts';
import { readText, type TextPlaces } from './inlines.ts';
import { parseMarkdown } from './markdown.ts';
import { BLOCK_PARTS, LINE_PARTS, PARTS } from './parts.ts';

/**
 * @param markdown the letter, filled; `places` tells where in the user's files [start, end) of it came from
 * @returns its blocks in reading order, or what in it no letter has
 */
export function readBlocks(markdown: string, places: TextPlaces): Checked<readonly Block[]> {
  const reader = new BlockReader(markdown, places);
  const blocks = reader.blocks(parseMarkdown(markdown).children);
  return reader.findings.settle(blocks);
}

/** One line of Markdown, such as a letter's object. */
export function readInline(markdown: string, places: TextPlaces): Checked<Inlines> {
  const reader = new BlockReader(markdown, places);
  const inlines = parseMarkdown(markdown).children.flatMap((node) =>
    node.type === 'paragraph' ? reader.inlines(node.children) : [],
  );
  return reader.findings.settle(inlines);
}

type Container = RootContent | BlockContent | ContainerDirective;

class BlockReader {
  readonly findings = new Findings();
  readonly #markdown: string;
  readonly #places: TextPlaces;
  /** A line that was meant to open a part, and opened none. */
  #opened = false;

  constructor(markdown: string, places: TextPlaces) {
    this.#markdown = markdown;
    this.#places = places;
  }

  blocks(nodes: readonly Container[]): Block[] {
    return nodes.flatMap((node) => this.#block(node));
  }

  #block(node: Container): Block[] {
    switch (node.type) {
      case 'paragraph':
        return this.#paragraph(node);
      case 'heading':
        return [{ kind: 'heading', level: node.depth, inlines: this.inlines(node.children) }];
      case 'list':
        return [this.#list(node)];
      case 'blockquote':
        return [{ kind: 'quote', blocks: this.blocks(node.children) }];
      case 'containerDirective':
        return this.#part(node);
      default:
        this.#unsupported(node);
        return [];
    }
  }

  #paragraph(node: Paragraph): Block[] {
    this.#slips(node);
    const source = this.#markdown.slice(node.position?.start.offset, node.position?.end.offset);
    if (NOTE.test(source)) return notesIn(this.inlines(node.children, true));
    const inlines = this.inlines(node.children);
    return inlines.length === 0 ? [] : [{ kind: 'paragraph', inlines }];
  }

  /** What was meant to act, and would print as it stands. */
  #slips(node: Paragraph): void {
    const from = node.position?.start.offset ?? 0;
    const source = this.#markdown.slice(from, node.position?.end.offset);
    for (const { start, end, found, better } of fenceSlips(source, this.#opened)) {
      this.#opened = better !== ':::' && found !== ':::';
      this.findings.add(error('template/fence', this.#places(from + start, from + end), { found, better }));
    }
    for (const { start, end, construct } of foreignMarks(source))
      this.findings.add(error('template/unsupported-markdown', this.#places(from + start, from + end), { construct }));
  }

  #list(node: List): Block {
    const items = node.children.map((item) => this.blocks(item.children));
    return { kind: 'list', ordered: node.ordered === true, start: node.start ?? 1, items };
  }

  /** A part with nothing in it is left out, so that a layout may write every part it has a place for. */
  #part(node: ContainerDirective): Block[] {
    const { name } = node;
    if (node.children.length === 0) return [];
    const linePart = LINE_PARTS.find((part) => part === name);
    if (linePart !== undefined) {
      const lines = this.#lines(node.children);
      return lines.length === 0 ? [] : [{ kind: linePart, lines }];
    }
    const blockPart = BLOCK_PARTS.find((part) => part === name);
    if (blockPart !== undefined) return [{ kind: blockPart, blocks: this.blocks(node.children) }];
    if (name === 'subject') {
      const [first, ...more] = this.#lines(node.children);
      const inlines = [first ?? [], ...more].flatMap((line, index) => (index === 0 ? line : [SPACE, ...line]));
      return [{ kind: 'subject', inlines }];
    }
    if (name === 'signatories') return [this.#signatories(node)];
    this.findings.add(
      error('template/unknown-part', this.#span(node), { name, nearest: nearest(name, PARTS), known: PARTS }),
    );
    return [];
  }

  /** A list, an item a person: the first line is the name, each other line a role. */
  #signatories(node: ContainerDirective): SignatoriesBlock {
    const people = node.children.flatMap((child): SignatoryLines[] => {
      if (child.type === 'list') return child.children.map((item) => this.#signatory(item));
      this.#unsupported(child);
      return [];
    });
    return { kind: 'signatories', people };
  }

  #signatory(item: ListItem): SignatoryLines {
    const [name, ...lines] = this.#lines(item.children);
    return { name: name ?? [], lines, image: undefined };
  }

  #lines(nodes: readonly Container[]): Lines {
    return nodes.flatMap((node): Lines => {
      if (node.type === 'paragraph') this.#slips(node);
      if (node.type === 'paragraph') return splitLines(this.inlines(node.children, true));
      this.#unsupported(node);
      return [];
    });
  }

  inlines(nodes: readonly PhrasingContent[], keepLines = false): Inline[] {
    const read = nodes.flatMap((node): Inline[] => {
      switch (node.type) {
        case 'text':
        case 'inlineCode':
          return readText(node, this.#markdown, this.#places, keepLines);
        case 'strong':
        case 'emphasis':
          return [{ kind: node.type, children: this.inlines(node.children, keepLines) }];
        case 'link':
          return [{ kind: 'link', url: node.url, children: this.inlines(node.children, keepLines) }];
        case 'break':
          return [BREAK];
        case 'html':
          // The tag that opens has been told.
          if (!node.value.startsWith('</')) this.#unsupported(node);
          return [];
        default:
          this.#unsupported(node);
          return [];
      }
    });
    return read;
  }

  #unsupported(node: Container | PhrasingContent | ListItem): void {
    this.findings.add(error('template/unsupported-markdown', this.#span(node), { construct: node.type }));
  }

  #span(node: Container | PhrasingContent | ListItem): Span | undefined {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? this.#markdown.length;
    const lineEnd = this.#markdown.indexOf('\n', start);
    return this.#places(start, lineEnd === -1 ? end : Math.min(end, lineEnd));
  }
}

const BREAK: Inline = { kind: 'break' };
const SPACE: Inline = { kind: 'text', text: ' ', origin: undefined };
/** A line that begins a note: `[^1]: …`. */
const NOTE = /^[ \t>]*\[\^[^\]\s]+\]:/mu;

/** A paragraph with notes under it or in its place, each from the line that it begins on. */
function notesIn(inlines: Inlines): Block[] {
  const blocks: { label: string | undefined; inlines: Inline[] }[] = [{ label: undefined, inlines: [] }];
  const read = [...inlines];
  for (let line = true; read.length > 0; ) {
    const inline = read.shift() as Inline;
    const [next] = read;
    if (
      line &&
      inline.kind === 'raised' &&
      inline.calls !== undefined &&
      next?.kind === 'text' &&
      next.text[0] === ':'
    ) {
      read[0] = withoutColon(next);
      blocks.push({ label: inline.calls, inlines: [] });
    } else if (inline.kind !== 'break') blocks.at(-1)?.inlines.push(inline);
    // Lines of the source are one in print, but where the author broke them.
    else blocks.at(-1)?.inlines.push(inline === BREAK ? BREAK : SPACE);
    line = inline.kind === 'break';
  }
  return blocks.flatMap(({ label, inlines: all }): Block[] => {
    const words = trimLine(all.slice(0, all.findLastIndex((one) => one.kind !== 'break') + 1));
    if (label !== undefined) return [{ kind: 'note', label, inlines: words }];
    return words.length === 0 ? [] : [{ kind: 'paragraph', inlines: words }];
  });
}

/** The words after a note's « : », which begin where they begin in the file. */
function withoutColon({ text, origin }: Text): Text {
  const cut = text.length - text.replace(/^:\s*/u, '').length;
  const literal = origin !== undefined && origin.end - origin.start === text.length;
  return { kind: 'text', text: text.slice(cut), origin: literal ? { ...origin, start: origin.start + cut } : origin };
}

/** Splits at the breaks; an emphasis over several lines becomes one on each. A line with nothing but space is dropped. */
function splitLines(inlines: Inlines): Lines {
  return atBreaks(inlines)
    .map(trimLine)
    .filter((line) => line.length > 0);
}

function atBreaks(inlines: Inlines): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind === 'break') lines.push([]);
    else if (inline.kind === 'text') (lines.at(-1) as Inline[]).push(inline);
    else {
      const [first, ...more] = atBreaks(inline.children).map((children): Inline => ({ ...inline, children }));
      (lines.at(-1) as Inline[]).push(first as Inline);
      for (const line of more) lines.push([line]);
    }
  }
  return lines;
}

function trimLine(line: Inline[]): Inline[] {
  const trimmed = [...line];
  while (isSpace(trimmed[0])) trimmed.shift();
  while (isSpace(trimmed.at(-1))) trimmed.pop();
  return trimmed;
}

function isSpace(inline: Inline | undefined): boolean {
  return inline?.kind === 'text' && inline.text.trim() === '';
}
