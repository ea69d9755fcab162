// The parts of a Word file as docx wrote them → the same bytes for the same letter: no clock, no random name, and the
// few words docx has no option for. Must not know: the letter's blocks. Formats: ISO/IEC 29500-1 and 29500-2; zip by fflate.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Document } from '../../document/document.ts';
import { escapeMarkup } from '../characters.ts';

/** The first date a zip can hold, at noon: fflate reads it in local time, so it is the same in every time zone. */
const MODIFIED = new Date(1980, 0, 1, 12);

/**
 * @param whole the styles whose words are never divided
 */
export function settlePackage(bytes: Uint8Array, document: Document, whole: readonly string[]): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
  const change = (name: string, how: (xml: string) => string): void => {
    const part = parts.get(name);
    if (part !== undefined) parts.set(name, strToU8(how(strFromU8(part))));
  };
  parts.set('docProps/core.xml', strToU8(coreProperties(document)));
  change('word/styles.xml', (xml) => settleStyles(xml, whole));
  change('word/settings.xml', settleSettings);
  change('word/footnotes.xml', settleNotes);
  for (const name of ['document', 'footnotes']) {
    const relationships = `word/_rels/${name}.xml.rels`;
    for (const [random, settled] of linkNames(parts.get(relationships))) {
      const rename = (xml: string): string => xml.replaceAll(`"${random}"`, `"${settled}"`);
      change(relationships, rename);
      change(`word/${name}.xml`, rename);
    }
  }
  const entries = [...parts].map(([name, part]): [string, Zippable[string]] => [name, [part, { mtime: MODIFIED }]]);
  return zipSync(Object.fromEntries(entries), { level: 9 });
}

/** Links carry names drawn at random; in the order of the letter they become `link1`, `link2`, … */
function linkNames(relationships: Uint8Array | undefined): readonly (readonly [string, string])[] {
  if (relationships === undefined) return [];
  const links = strFromU8(relationships).matchAll(/<Relationship Id="([^"]+)"[^>]*\/hyperlink"/gu);
  return [...links].map(([, name = ''], index) => [name, `link${index + 1}`]);
}

/** No line alone at a page's end or beginning. Every paragraph without a style is « Normal », and « Strong » is a style of characters: docx makes it one of paragraphs. */
function settleStyles(styles: string, whole: readonly string[]): string {
  return keepWhole(styles, whole)
    .replace('<w:pPrDefault/>', '<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault>')
    .replace('w:styleId="Normal"', 'w:default="1" w:styleId="Normal"')
    .replace(/<w:style [^>]*w:styleId="Strong">.*?<\/w:style>/su, '');
}

/**
 * A line end that the author asked for does not spread the words before it. The schema wants this first, and headers of
 * even pages after hyphenation: docx has both the other way round.
 */
function settleSettings(settings: string): string {
  return settings
    .replace('<w:compat>', '<w:compat><w:doNotExpandShiftReturn/>')
    .replace('<w:evenAndOddHeaders w:val="false"/>', '');
}

/** docx gives a figure to the rules that part notes from the text, as if they were notes. */
function settleNotes(notes: string): string {
  const figure = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
  return notes.replace(/<w:footnote w:type=.*?<\/w:footnote>/gsu, (rule) => rule.replace(figure, ''));
}

/** docx has no word for « do not hyphenate »; the schema has it right before the spacing. */
function keepWhole(styles: string, whole: readonly string[]): string {
  return styles.replace(/<w:style [^>]*w:styleId="([^"]+)".*?<\/w:style>/gsu, (style, id: string) =>
    whole.includes(id) ? style.replace('<w:spacing', '<w:suppressAutoHyphens/><w:spacing') : style,
  );
}

/** The letter's own date is the only clock there is. */
function coreProperties({ title, authors, language, date }: Document): string {
  const people = escapeMarkup(authors.join('; '));
  const day = `${escapeMarkup(date)}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeMarkup(title)}</dc:title>`,
    `<dc:creator>${people}</dc:creator>`,
    `<dc:language>${escapeMarkup(language)}</dc:language>`,
    `<cp:lastModifiedBy>${people}</cp:lastModifiedBy>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}
