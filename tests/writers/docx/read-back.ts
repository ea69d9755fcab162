// A Word file opened again: its parts, its paragraphs as words with their styles, its rows.
import { strFromU8, unzipSync } from 'fflate';

export interface WordParagraph {
  readonly style: string;
  readonly text: string;
  readonly keepNext: boolean;
}

export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

export function part(bytes: Uint8Array, name: string): string {
  const found = partsOf(bytes).get(name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

export function paragraphsOf(xml: string): readonly WordParagraph[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]+)"/u.exec(paragraph)?.[1] ?? '',
    text: wordsOf(paragraph),
    keepNext: paragraph.includes('<w:keepNext/>'),
  }));
}

function wordsOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br)\/>|<w:(softHyphen)\/>/gu)]
    .map(([, text, line, hyphen]) => (line ? '\n' : hyphen ? '\u00ad' : unescaped(text ?? '')))
    .join('');
}

function unescaped(text: string): string {
  const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|apos|amp|#39);/gu, (_, name: string) => characters[name] ?? "'");
}

export interface WordRow {
  readonly whole: boolean;
  readonly cells: readonly (readonly WordParagraph[])[];
}

export function rowsOf(xml: string): readonly WordRow[] {
  return [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([row]) => ({
    whole: row.includes('<w:cantSplit/>'),
    cells: [...row.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([cell]) => paragraphsOf(cell)),
  }));
}
