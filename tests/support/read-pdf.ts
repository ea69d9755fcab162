// A letter's PDF read back as its reader hears it: a line a tagged paragraph, whole even where a page divides it.
import { rawObjects, reference, streamsOf, unicodeMap } from '../writers/pdf/read-back.ts';

/** The text of every paragraph and heading of the tag tree, in its order, each as one line; divided words are whole. */
export function linesOfPdf(bytes: Uint8Array): string[] {
  const texts = textsByMark(bytes);
  const objects = new Map([...rawObjects(bytes)].map(([id, { dictionary }]) => [id, dictionary]));
  const catalog = [...objects.values()].find((dictionary) => /\/Type \/Catalog/.test(dictionary)) ?? '';
  const lines: string[] = [];
  const visit = (id: number): string => {
    const dictionary = objects.get(id) ?? '';
    const page = /\/Pg (\d+) 0 R/.exec(dictionary)?.[1] ?? '';
    const own = kidsOf(dictionary).map((kid) =>
      kid.element !== undefined ? visit(kid.element) : (texts.get(`${kid.page ?? page}/${kid.mark}`) ?? ''),
    );
    if (!/\/S \/(?:P|H\d|Note)\n/.test(dictionary)) return own.join('');
    const line = clean(own.join(''));
    if (line !== '') lines.push(line);
    return '';
  };
  visit(Number(/\/StructTreeRoot (\d+) 0 R/.exec(catalog)?.[1]));
  return lines;
}

interface Kid {
  readonly element?: number;
  readonly page?: string | undefined;
  readonly mark?: string | undefined;
}

/** What stands in `/K`: other elements, marks of the element's own page, marks of another page. */
function kidsOf(dictionary: string): Kid[] {
  const kids = dictionary.slice(dictionary.indexOf('/K ') + 3);
  if (!dictionary.includes('/K ')) return [];
  const found = kids.matchAll(/<<\n\/Type \/MCR\n\/Pg (\d+) 0 R\n\/MCID (\d+)\n>>|<<[^>]*>>|(\d+) 0 R|(\d+)/g);
  return [...found].flatMap(([, page, pageMark, element, mark]): Kid[] => {
    if (element !== undefined) return [{ element: Number(element) }];
    return pageMark === undefined && mark === undefined ? [] : [{ page, mark: pageMark ?? mark }];
  });
}

/** Soft hyphens of divided words out, runs of spaces one. */
function clean(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Text by « page object / marked content », exactly as the ToUnicode maps give it, nothing guessed from places. */
function textsByMark(bytes: Uint8Array): ReadonlyMap<string, string> {
  const objects = rawObjects(bytes);
  const texts = new Map<string, string>();
  for (const [page, { dictionary }] of objects) {
    if (!/\/Type \/Page\n/.test(dictionary)) continue;
    const resources = objects.get(reference(dictionary, 'Resources'))?.dictionary ?? '';
    const fonts = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id]) => {
        const font = objects.get(Number(id))?.dictionary ?? '';
        return [name, unicodeMap(objects.get(reference(font, 'ToUnicode'))?.stream ?? '')];
      }),
    );
    const content = streamsOf(objects, dictionary);
    let font: ReadonlyMap<string, string> | undefined;
    let key: string | undefined;
    for (const [token, name, codes, mark] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)>|\/MCID (\d+)|EMC/g)) {
      if (name !== undefined) font = fonts.get(name);
      else if (mark !== undefined) key = `${page}/${mark}`;
      else if (token === 'EMC') key = undefined;
      else if (key !== undefined) {
        const text = [...(codes ?? '').matchAll(/.{4}/g)].map(([code]) => font?.get(code) ?? '\ufffd').join('');
        texts.set(key, (texts.get(key) ?? '') + text);
      }
    }
  }
  return texts;
}
