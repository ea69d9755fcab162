// Reads a PDF back as others do: with pdf.js for text and tags, and object by object for what pdf.js does not tell.
import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Tree {
  readonly role: string;
  readonly text: string;
  readonly alt: string | undefined;
  readonly children: readonly Tree[];
}

export interface ReadBack {
  readonly pages: number;
  readonly language: unknown;
  readonly title: unknown;
  readonly author: unknown;
  readonly xmp: string;
  readonly marked: boolean | undefined;
  readonly showsTitle: boolean | undefined;
  /** One tree a page, as pdf.js gives them. */
  readonly trees: readonly Tree[];
  /** Text that belongs to no tag, by page. */
  readonly artifacts: readonly string[];
  readonly links: readonly { readonly url: string; readonly page: number }[];
  readonly boxes: readonly TextBox[];
}

/** Points from the bottom left. */
export interface TextBox {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface StructNode {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

export async function readBack(bytes: Uint8Array): Promise<ReadBack> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, disableFontFace: true });
  const pdf = await task.promise;
  const { info, metadata } = (await pdf.getMetadata()) as unknown as {
    info: Record<string, unknown>;
    metadata: { getRaw(): string };
  };
  const mark = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  const viewer = (await pdf.getViewerPreferences()) as { DisplayDocTitle?: boolean } | Map<string, boolean> | null;
  const trees: Tree[] = [];
  const artifacts: string[] = [];
  const links: { url: string; page: number }[] = [];
  const boxes: TextBox[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const texts = new Map<string, string>();
    let artifact = '';
    const open: (string | undefined)[] = [];
    for (const item of content.items) {
      if ('str' in item) {
        // pdf.js drops the space that the line end swallowed, and tells of the line's end instead.
        const text = item.str + (item.hasEOL && !item.str.endsWith('\u00ad') ? ' ' : '');
        const id = open.at(-1);
        if (id === undefined) artifact += text;
        else texts.set(id, (texts.get(id) ?? '') + text);
        if (text.trim() !== '') {
          boxes.push({ page: number, text, x: item.transform[4], y: item.transform[5], width: item.width });
        }
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push('id' in item && typeof item.id === 'string' ? item.id : undefined);
    }
    artifacts.push(artifact);
    const tree = (await page.getStructTree()) as StructNode | null;
    trees.push(treeOf(tree ?? {}, texts));
    for (const annotation of await page.getAnnotations()) {
      if (annotation.subtype === 'Link') links.push({ url: annotation.unsafeUrl ?? annotation.url, page: number });
    }
  }
  const showsTitle = viewer instanceof Map ? viewer.get('DisplayDocTitle') : viewer?.DisplayDocTitle;
  const pages = pdf.numPages;
  await task.destroy();
  return {
    pages,
    language: info.Language,
    title: info.Title,
    author: info.Author,
    xmp: metadata?.getRaw() ?? '',
    marked: mark?.Marked,
    showsTitle,
    trees,
    artifacts,
    links,
    boxes,
  };
}

function treeOf(node: StructNode, texts: ReadonlyMap<string, string>): Tree {
  const children = (node.children ?? [])
    .filter((child) => child.role !== undefined)
    .map((child) => treeOf(child, texts));
  const own = (node.children ?? []).map((child) =>
    child.role !== undefined ? treeOf(child, texts).text : (texts.get(child.id ?? '') ?? ''),
  );
  return { role: node.role ?? '', text: rejoined(own.join('')), alt: node.alt, children };
}

/** Words that a line end divided, whole again; pdf.js reads every space as U+0020. */
export function rejoined(text: string): string {
  return text.replace(/\u00ad ?/gu, '').replace(/[ \u00a0\u202f]+/gu, ' ');
}

/** The tree as indented lines: role, then the text of leaves. */
export function outline(tree: Tree, depth = 0): string {
  const head = `${'  '.repeat(depth)}${tree.role}`;
  if (tree.children.length === 0) return `${head} ${tree.text.trim()}`;
  return [head, ...tree.children.map((child) => outline(child, depth + 1))].join('\n');
}

/** Every object of a file whose dictionaries are not packed, by number. */
export function objectsOf(bytes: Uint8Array): ReadonlyMap<number, string> {
  return new Map([...rawObjects(bytes)].map(([id, { dictionary }]) => [id, dictionary]));
}

export interface RawObject {
  readonly dictionary: string;
  readonly stream: string;
}

export function rawObjects(bytes: Uint8Array): ReadonlyMap<number, RawObject> {
  const text = Buffer.from(bytes).toString('latin1');
  const found = new Map<number, RawObject>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/gu)) {
    const start = match.index + match[0].length;
    const body = text.slice(start, text.indexOf('\nendobj', start));
    const at = body.indexOf('\nstream\n');
    const dictionary = at < 0 ? body : body.slice(0, at);
    const length = Number(/\/Length (\d+)/u.exec(dictionary)?.[1] ?? 0);
    const packed = Buffer.from(at < 0 ? '' : body.slice(at + 8, at + 8 + length), 'latin1');
    const stream = dictionary.includes('/FlateDecode') && !dictionary.includes('/Image') ? inflateSync(packed) : packed;
    found.set(Number(match[1]), { dictionary, stream: stream.toString('latin1') });
  }
  return found;
}

export interface FontRead {
  /** Characters by code, four hexadecimal digits. */
  readonly unicode: ReadonlyMap<string, string>;
  /** Widths of code 1 and those after it, thousandths. */
  readonly widths: readonly number[];
}

/** Each page's operators and its fonts. */
export function contentsOf(
  bytes: Uint8Array,
): readonly { readonly content: string; readonly fonts: ReadonlyMap<string, FontRead> }[] {
  const objects = rawObjects(bytes);
  const pages = [...objects.values()].filter(({ dictionary }) => /\/Type \/Page\n/u.test(dictionary));
  return pages.map(({ dictionary }) => {
    const content = streamsOf(objects, dictionary);
    const resources = objects.get(reference(dictionary, 'Resources'))?.dictionary ?? '';
    const fonts = new Map<string, FontRead>();
    for (const [, name = '', id] of resources.matchAll(/\/(F\d+) (\d+) 0 R/gu)) {
      const font = objects.get(Number(id))?.dictionary ?? '';
      const descendant = objects.get(Number(/\/DescendantFonts \[(\d+) 0 R\]/u.exec(font)?.[1]))?.dictionary ?? '';
      const widths = /\/W \[1 \[([^\]]*)\]/u.exec(descendant)?.[1] ?? '';
      fonts.set(name, {
        unicode: unicodeMap(objects.get(reference(font, 'ToUnicode'))?.stream ?? ''),
        widths: widths.split(' ').map(Number),
      });
    }
    return { content, fonts };
  });
}

/**
 * The text of each page exactly as its ToUnicode maps give it, code by code, with nothing guessed from places; what is
 * marked as an artifact is left out. pdf.js cannot tell one kind of space from another.
 */
export function exactText(bytes: Uint8Array): readonly string[] {
  return contentsOf(bytes).map(({ content, fonts }) => shown(content, fonts));
}

export function reference(dictionary: string, key: string): number {
  return Number(new RegExp(`/${key} (\\d+) 0 R`, 'u').exec(dictionary)?.[1] ?? -1);
}

/** What a page shows, in one stream or several. */
export function streamsOf(
  objects: ReadonlyMap<number, { readonly stream?: string | undefined }>,
  page: string,
): string {
  const found = /\/Contents (\d+ 0 R|\[[^\]]*\])/u.exec(page)?.[1] ?? '';
  return [...found.matchAll(/(\d+) 0 R/gu)].map(([, id]) => objects.get(Number(id))?.stream ?? '').join('\n');
}

export function unicodeMap(stream: string): ReadonlyMap<string, string> {
  return new Map(
    [...stream.matchAll(/<([0-9a-f]{4})> <([0-9a-f]+)>/gu)].map(([, code = '', text = '']) => [
      code,
      Buffer.from(text, 'hex').swap16().toString('utf16le'),
    ]),
  );
}

function shown(content: string, fonts: ReadonlyMap<string, FontRead>): string {
  let text = '';
  let map: ReadonlyMap<string, string> | undefined;
  let artifact = false;
  for (const [token, font, codes] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)>|\/Artifact|EMC/gu)) {
    if (font !== undefined) map = fonts.get(font)?.unicode;
    else if (token === '/Artifact') artifact = true;
    else if (token === 'EMC') artifact = false;
    else if (!artifact) for (const [code] of (codes ?? '').matchAll(/.{4}/gu)) text += map?.get(code) ?? '\ufffd';
  }
  return text;
}
