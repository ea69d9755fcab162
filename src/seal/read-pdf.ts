// What a PDF of plaidoyer's says, paragraph by paragraph, from its tags and ToUnicode maps; and how it is set.
// Must not know: which letter it should be.
import { isPdf, type PdfObjects, pdfObjects, referenceIn, referencesIn, stringIn } from './pdf-objects.ts';

export interface ReadPdf {
  readonly paragraphs: readonly string[];
  readonly pages: number;
  /** PostScript names, sorted, without the tag of the subset. */
  readonly fonts: readonly string[];
}

/** Undefined for a PDF that plaidoyer did not write, or that says nothing. */
export function readPdf(bytes: Uint8Array): ReadPdf | 'not-a-pdf' | undefined {
  if (!isPdf(bytes)) return 'not-a-pdf';
  const objects = pdfObjects(bytes);
  const dictionaries = [...objects.values()].map(({ dictionary }) => dictionary);
  if (!dictionaries.some((one) => producerOf(one, objects) === 'plaidoyer')) return undefined;
  const catalog = dictionaries.find((one) => /\/Type \/Catalog/u.test(one)) ?? '';
  const paragraphs = paragraphsOf(objects, referenceIn(catalog, 'StructTreeRoot'));
  if (paragraphs.length === 0) return undefined;
  const fonts = dictionaries.flatMap((one) => /\/BaseFont \/(?:[A-Z]{6}\+)?([\w-]+)/u.exec(one)?.[1] ?? []);
  return {
    paragraphs,
    pages: dictionaries.filter((one) => /\/Type \/Page\s/u.test(one)).length,
    fonts: [...new Set(fonts)].sort(),
  };
}

/** What the information dictionary names as the program, itself or through another object. */
function producerOf(dictionary: string, objects: PdfObjects): string | undefined {
  const elsewhere = objects.get(referenceIn(dictionary, 'Producer') ?? -1);
  return elsewhere === undefined
    ? stringIn(dictionary, 'Producer')
    : stringIn(`/Producer ${elsewhere.dictionary.trim()}`, 'Producer');
}

function paragraphsOf(objects: PdfObjects, root: number | undefined): string[] {
  const texts = textsByMark(objects);
  const found: string[] = [];
  const seen = new Set<number>();
  const visit = (id: number): string => {
    // A file that is not ours may have a tree that leads back to itself.
    if (seen.has(id)) return '';
    seen.add(id);
    const dictionary = objects.get(id)?.dictionary ?? '';
    const page = String(referenceIn(dictionary, 'Pg') ?? '');
    const own = kidsOf(dictionary).map((kid) =>
      kid.element === undefined ? (texts.get(`${kid.page ?? page}/${kid.mark}`) ?? '') : visit(kid.element),
    );
    if (!/\/S \/(?:P|H\d)\s/u.test(dictionary)) return own.join('');
    const line = clean(own.join(''));
    if (line !== '') found.push(line);
    return '';
  };
  if (root !== undefined) visit(root);
  return found;
}

interface Kid {
  readonly element?: number;
  readonly page?: string | undefined;
  readonly mark?: string | undefined;
}

/** What stands in `/K`: other elements, marks of the element's own page, marks of another page. */
function kidsOf(dictionary: string): Kid[] {
  const at = dictionary.indexOf('/K ');
  if (at === -1) return [];
  const found = dictionary
    .slice(at + 3)
    .matchAll(/<<\n\/Type \/MCR\n\/Pg (\d+) 0 R\n\/MCID (\d+)\n>>|<<[^>]*>>|(\d+) 0 R|(\d+)/gu);
  return [...found].flatMap(([, page, pageMark, element, mark]): Kid[] => {
    if (element !== undefined) return [{ element: Number(element) }];
    return pageMark === undefined && mark === undefined ? [] : [{ page, mark: pageMark ?? mark }];
  });
}

/** Soft hyphens of divided words out, runs of spaces one. */
function clean(text: string): string {
  return text
    .replace(/\u00ad/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Text by « page object / marked content ». */
function textsByMark(objects: PdfObjects): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [page, { dictionary }] of objects) {
    if (!/\/Type \/Page\s/u.test(dictionary)) continue;
    const fonts = fontsOf(objects, dictionary);
    const streams = referencesIn(dictionary, 'Contents').map((number) => latin1(objects.get(number)?.stream));
    const content = streams.join('\n');
    let font: ReadonlyMap<string, string> | undefined;
    let key: string | undefined;
    for (const [token, name, codes, mark] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)>|\/MCID (\d+)|EMC/gu)) {
      if (name !== undefined) font = fonts.get(name);
      else if (mark !== undefined) key = `${page}/${mark}`;
      else if (token === 'EMC') key = undefined;
      else if (key !== undefined) {
        const text = [...(codes ?? '').matchAll(/.{4}/gu)].map(([code]) => font?.get(code) ?? '\ufffd').join('');
        texts.set(key, (texts.get(key) ?? '') + text);
      }
    }
  }
  return texts;
}

/** The characters of each code, by the font's name on this page. */
function fontsOf(objects: PdfObjects, page: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const resources = objects.get(referenceIn(page, 'Resources') ?? -1)?.dictionary ?? '';
  return new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/gu)].map(([, name = '', id]) => {
      const font = objects.get(Number(id))?.dictionary ?? '';
      const map = latin1(objects.get(referenceIn(font, 'ToUnicode') ?? -1)?.stream);
      const codes = [...map.matchAll(/<([0-9a-f]{4})> <((?:[0-9a-f]{4})+)>/gu)];
      return [name, new Map(codes.map(([, code = '', text = '']) => [code, utf16(text)]))];
    }),
  );
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

function latin1(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? new Uint8Array()).toString('latin1');
}
