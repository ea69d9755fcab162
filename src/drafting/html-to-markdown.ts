// The simple HTML that a Word file becomes → the Markdown of a letter: paragraphs, bold, italics, lists, links, notes.
// Must not know: Word, files.
import { literal } from './literal.ts';

/** What the HTML holds that a letter cannot. */
export type Lost = 'image' | 'table' | 'underline';

export interface Converted {
  readonly markdown: string;
  /** Each time the words that it was about, which may be none, so that they can be found again. */
  readonly lost: ReadonlyMap<Lost, readonly string[]>;
}

interface ListFrame {
  readonly ordered: boolean;
  count: number;
}

/** A line that ends inside its paragraph. */
const BREAK = '\\\n';

const TAG = /<(\/?)([a-z0-9]+)((?:\s+[a-z-]+="[^"]*")*)\s*\/?>|([^<]+)/gi;

export function htmlToMarkdown(html: string): Converted {
  const reader = new Reader();
  for (const [, closing, tag, attributes = '', text] of html.matchAll(TAG)) {
    if (text !== undefined) reader.text(decoded(text));
    else if (closing === '/') reader.close((tag ?? '').toLowerCase());
    else reader.open((tag ?? '').toLowerCase(), attributes);
  }
  return reader.end();
}

class Reader {
  readonly #blocks: string[] = [];
  readonly #notes: string[] = [];
  readonly #lost = new Map<Lost, string[]>();
  readonly #lists: ListFrame[] = [];
  readonly #links: (string | undefined)[] = [];
  #block = '';
  #heading = '';
  #cells: string[] | undefined;
  #note: number | undefined;
  /** Inside a figure that is set as the call of a note is. */
  #again = false;
  /** What was said since underlining last began. */
  #underlined = '';

  text(text: string): void {
    this.#underlined += text;
    const link = this.#links.at(-1) ?? '';
    if (/^#(?:foot|end)note-ref/.test(link)) return;
    const note = this.#again || /^#(?:foot|end)note-/.test(link) ? /\d+/.exec(text)?.[0] : undefined;
    if (note !== undefined) this.#block = `${this.#block.trimEnd()}[^${note}]`;
    else this.#block += literal(text.replace(/[\s\u00a0\u202f]+/g, (space) => (space.includes('\t') ? '\t' : ' ')));
  }

  open(tag: string, attributes: string): void {
    const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    switch (tag) {
      case 'p':
        if (this.#cells === undefined && this.#lists.length === 0) this.#flush();
        else if (/\S$/.test(this.#block)) this.#block += this.#lists.length === 0 ? BREAK : ' ';
        break;
      case 'strong':
        this.#block += '**';
        break;
      case 'em':
        this.#block += '*';
        break;
      case 'u':
        this.#underlined = '';
        break;
      case 'cite':
        this.#again = true;
        break;
      case 'br':
        this.#block += BREAK;
        break;
      case 'a': {
        const href = attribute('href') === undefined ? undefined : decoded(attribute('href') ?? '');
        this.#links.push(href);
        if (isOutside(href)) this.#block += '[';
        break;
      }
      case 'ul':
      case 'ol':
        this.#flush();
        this.#lists.push({ ordered: tag === 'ol', count: 0 });
        break;
      case 'li': {
        this.#flush();
        const list = this.#lists.at(-1);
        if (list !== undefined) list.count++;
        // Calls are numbered in their order, and notes listed in it; the ids are Word's own, and may begin at 2.
        const isNote = /^(?:foot|end)note-\d+/.test(attribute('id') ?? '');
        this.#note = isNote ? list?.count : undefined;
        break;
      }
      case 'img':
        this.#lose('image');
        break;
      case 'table':
        this.#flush();
        this.#lose('table');
        break;
      case 'tr':
        this.#cells = [];
        break;
      default:
        if (/^h[1-6]$/.test(tag)) {
          this.#flush();
          this.#heading = '#'.repeat(Math.min(3, Number(tag[1])));
        }
    }
  }

  close(tag: string): void {
    switch (tag) {
      case 'p':
        if (this.#cells === undefined && this.#lists.length === 0) this.#flush();
        break;
      case 'strong':
        this.#mark('**');
        break;
      case 'em':
        this.#mark('*');
        break;
      case 'u':
        this.#lose('underline', this.#underlined.trim());
        break;
      case 'cite':
        this.#again = false;
        break;
      case 'a': {
        const href = this.#links.pop();
        if (isOutside(href)) this.#block += `](<${href}>)`;
        break;
      }
      case 'li':
        this.#flush();
        this.#note = undefined;
        break;
      case 'ul':
      case 'ol':
        this.#flush();
        this.#lists.pop();
        break;
      case 'td':
      case 'th':
        this.#cells?.push(withoutLastBreak(this.#block));
        this.#block = '';
        break;
      case 'tr': {
        const cells = (this.#cells ?? []).filter((cell) => cell !== '');
        // Cells of several lines are columns of names, an address beside another: no row of figures.
        this.#block = cells.join(cells.some((cell) => cell.includes(BREAK)) ? BREAK : ' – ');
        this.#cells = undefined;
        this.#flush();
        break;
      }
      default:
        if (/^h[1-6]$/.test(tag)) this.#flush();
    }
  }

  end(): Converted {
    this.#flush();
    return {
      markdown: joined([...this.#blocks.map((block) => this.#called(block)), ...this.#notes]),
      lost: this.#lost,
    };
  }

  /** What calls no note that there is, is a figure. */
  #called(block: string): string {
    return block.replace(/(?<!\\)\[\^(\d+)\]/g, (call, number) =>
      this.#notes.some((note) => note.startsWith(`${call}:`)) ? call : number,
    );
  }

  /** Markdown's marks stand against the words: a space inside goes outside, and nothing in between takes them away. */
  #mark(mark: string): void {
    const at = this.#block.lastIndexOf(mark);
    const inner = this.#block.slice(at + mark.length);
    if (inner.trim() === '') this.#block = this.#block.slice(0, at) + inner;
    else {
      const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inner) ?? [];
      this.#block = `${this.#block.slice(0, at)}${before}${mark}${words}${mark}${after}`;
    }
  }

  #flush(): void {
    // A tab stays where it stands between words: it parts the columns of those who sign.
    const text = withoutLastBreak(this.#block)
      .replace(/[ \t]*\t[ \t]*/g, '\t')
      .replace(/(?<=\n)\t/g, ' ');
    this.#block = '';
    const heading = this.#heading;
    this.#heading = '';
    if (text === '') return;
    const list = this.#lists.at(-1);
    if (this.#note !== undefined) {
      this.#notes.push(`[^${this.#note}]: ${text}`);
    } else if (heading !== '') this.#blocks.push(`${heading} ${text}`);
    else if (list === undefined) this.#blocks.push(guarded(text));
    else {
      const indent = this.#lists
        .slice(0, -1)
        .map((outer) => (outer.ordered ? '   ' : '  '))
        .join('');
      this.#blocks.push(`${indent}${list.ordered ? `${list.count}.` : '-'} ${text}`);
    }
  }

  #lose(what: Lost, words = ''): void {
    this.#lost.set(what, [...(this.#lost.get(what) ?? []), words]);
  }
}

function withoutLastBreak(block: string): string {
  return block.replace(/(?:\\\n\s*)+$/, '').trim();
}

/** An empty line between blocks, none between the items of a list. */
function joined(blocks: readonly string[]): string {
  const isItem = (block: string | undefined) => /^\s*(?:-|\d+\.) /.test(block ?? '');
  return blocks
    .map((block, index) =>
      index === 0 ? block : isItem(block) && isItem(blocks[index - 1]) ? `\n${block}` : `\n\n${block}`,
    )
    .join('');
}

/** What none of its lines must begin with, if it is to stay a paragraph. */
function guarded(text: string): string {
  return text.replace(/^(?=[#>+~=-]|:::)/gm, '\\').replace(/^(\d{1,9})(?=[.)](?:\s|$))/gm, '$1\\');
}

function isOutside(href: string | undefined): boolean {
  return href !== undefined && /^(?:https?:|mailto:)/i.test(href);
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
