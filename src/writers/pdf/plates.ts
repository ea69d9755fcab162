// The plates of a batch, by the shape of its letters: the first of a shape is written whole and gives the plate.
// Must not know: what is on a page.
import type { Document } from '../../document/document.ts';
import type { Fonts } from '../../fonts/index.ts';
import type { PageContent } from './content.ts';
import { identifierOf, titleDescribed, titleSaid } from './metadata.ts';
import { Plate } from './plate.ts';
import type { Written } from './write-drawn.ts';

/** Addresses of two, three, four lines, one page or two: the letters of a batch have few shapes. */
const MOST = 24;

/** The glyphs and codes of a family are part of its letters' plates. */
const families = new WeakMap<Fonts, Map<string, Plate>>();

/** @param write the letter whole, for the first of its shape */
export async function printed(
  fonts: Fonts,
  shape: string,
  contents: readonly PageContent[],
  document: Document,
  write: () => Promise<Written>,
): Promise<Uint8Array> {
  const plates = families.get(fonts) ?? new Map<string, Plate>();
  families.set(fonts, plates);
  const sections = contents.flatMap((content) => content.sections);
  const [described, said] = [titleDescribed(document.title), titleSaid(document.title)];
  const identifier = identifierOf(document);
  const plate = plates.get(shape);
  if (plate !== undefined)
    return plate.print([...sections.map(({ operators }) => operators), described, said], identifier);
  const { bytes, objects, titles } = await write();
  if (plates.size >= MOST) plates.clear();
  const shown = sections.map(({ operators, isOwn }, index) => {
    return { object: objects[index] as number, operators, isPacked: !isOwn };
  });
  const description = { object: titles.described, operators: described, isPacked: false };
  plates.set(shape, new Plate(bytes, [...shown, description], [{ object: titles.said, text: said }], identifier));
  return bytes;
}
