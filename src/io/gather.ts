// The workspace's files → texts in memory: the only room that reads the user's disk. Must not know: what they mean.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, error, information } from '../diagnostics/diagnostic.ts';
import { asId, nearest } from '../diagnostics/nearest.ts';
import type { SourceText } from '../source/text.ts';
import { isInside, relativeTo } from './paths.ts';
import { decodeWindows1252 } from './windows-1252.ts';

export const OFFICE_FILE = 'plaidoyer.yaml';

/** All texts a letter may draw on, by kind, in a fixed order. */
export interface Gathered {
  readonly root: string;
  readonly office: SourceText;
  readonly templates: readonly SourceText[];
  readonly layouts: readonly SourceText[];
  readonly registry: readonly SourceText[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The nearest folder upwards that holds plaidoyer.yaml. */
export function findRoot(from: string): string | undefined {
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    if (isFile(path.join(folder, OFFICE_FILE))) return folder;
    if (path.dirname(folder) === folder) return undefined;
  }
}

export function gather(root: string): Gathered {
  const diagnostics: Diagnostic[] = [];
  const read = (file: string): SourceText[] => {
    const { text, diagnostic } = readInside(root, path.join(root, file));
    if (diagnostic !== undefined) diagnostics.push(diagnostic);
    return text === undefined ? [] : [text];
  };
  const all = (folder: string, ending: RegExp) => filesIn(root, folder, ending).flatMap(read);
  return {
    root,
    office: read(OFFICE_FILE)[0] ?? { file: OFFICE_FILE, text: '' },
    templates: all('templates', /\.hbs$/),
    layouts: all('templates/layouts', /\.hbs$/),
    registry: all('signatories', /\.ya?ml$/),
    diagnostics,
  };
}

/** Every letter of the workspace, by path. */
export function letterFiles(root: string): string[] {
  return filesIn(root, 'letters', /\.(?:ya?ml|md)$/);
}

/**
 * One letter, named by path (from the current folder or the workspace), by file name or by id.
 */
export function readLetterFile(
  root: string,
  cwd: string,
  named: string,
): { text?: SourceText; diagnostic?: Diagnostic } {
  const known = letterFiles(root);
  const candidates = [
    path.resolve(cwd, named),
    path.resolve(root, named),
    ...known
      .filter((file) => stem(file) === named || path.posix.basename(file) === named)
      .map((file) => path.join(root, file)),
  ];
  const found = candidates.find(isFile);
  if (found === undefined) {
    // Where one letter alone has the word in its name, that one is meant: « maternites » of « 2026-10-05-maternites-rurales ».
    const word = asId(stem(named)) ?? '';
    const holding = known.filter((file) => word.length >= 3 && stem(file).includes(word));
    const close = holding.length === 1 ? stem(holding[0] ?? '') : nearest(stem(named), known.map(stem));
    const facts = { path: named, nearest: known.find((file) => stem(file) === close) };
    return { diagnostic: error('workspace/no-such-file', undefined, facts) };
  }
  if (!isInside(root, found)) return { diagnostic: error('workspace/outside', undefined, { path: named }) };
  if (!/\.(?:ya?ml|md)$/.test(found))
    return { diagnostic: error('workspace/not-a-letter', undefined, { path: named }) };
  return readInside(root, found);
}

/** An image or a font file by its workspace path; undefined where there is none, or where it lies outside. */
export function readBinary(root: string, file: string): Uint8Array | undefined {
  const absolute = path.resolve(root, file);
  return isInside(root, absolute) && isFile(absolute) ? readFileSync(absolute) : undefined;
}

/** A table of recipients, named from the current folder or the workspace; a flag may name one outside it. */
export function readTableFile(
  root: string,
  cwd: string,
  named: string,
  fromSpreadsheet: boolean,
): { text?: SourceText; diagnostic?: Diagnostic } {
  const absolute = [path.resolve(cwd, named), path.resolve(root, named)].find(isFile);
  if (absolute === undefined) {
    return { diagnostic: error('workspace/no-such-file', undefined, { path: named, nearest: undefined }) };
  }
  const file = isInside(root, absolute) ? relativeTo(root, absolute) : named;
  return readText(file, absolute, fromSpreadsheet ? decodeSpreadsheet : undefined);
}

function readInside(root: string, absolute: string): { text?: SourceText; diagnostic?: Diagnostic } {
  const file = relativeTo(root, absolute);
  if (!isInside(root, absolute)) return { diagnostic: error('workspace/outside', undefined, { path: file }) };
  return readText(file, absolute);
}

interface Decoded {
  readonly text?: string;
  readonly diagnostic?: Diagnostic;
}

function readText(
  file: string,
  absolute: string,
  decode?: (bytes: Uint8Array, file: string) => Decoded,
): { text?: SourceText; diagnostic?: Diagnostic } {
  try {
    const { text, ...told } = decode?.(readFileSync(absolute), file) ?? { text: readFileSync(absolute, 'utf8') };
    if (text === undefined) return told;
    return { text: { file, text: text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n') }, ...told };
  } catch (fault) {
    const reason = (fault as NodeJS.ErrnoException).code ?? String(fault);
    return { diagnostic: error('workspace/cannot-read', undefined, { path: file, reason }) };
  }
}

/** « PK »: a spreadsheet's own file is an archive, whatever its name. */
const isWorkbook = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
/** « Texte Unicode » of a spreadsheet. */
const isUtf16 = (bytes: Uint8Array) => bytes[0] === 0xff && bytes[1] === 0xfe;

/** The « CSV » of a French spreadsheet is Windows-1252. Where some of it is UTF-8 beyond doubt, it is damaged UTF-8. */
function decodeSpreadsheet(bytes: Uint8Array, file: string): Decoded {
  if (isWorkbook(bytes)) return { diagnostic: error('merge/is-a-workbook', undefined, { path: file }) };
  if (isUtf16(bytes)) return { text: new TextDecoder('utf-16le').decode(bytes) };
  const text = new TextDecoder().decode(bytes);
  if (!text.includes('\ufffd') || /[\u0080-\ufffc]/.test(text)) return { text };
  const diagnostic = information('merge/read-as-windows-1252', { file, start: 0, end: 0 }, {});
  return { text: decodeWindows1252(bytes), diagnostic };
}

function filesIn(root: string, folder: string, ending: RegExp): string[] {
  let names: string[];
  try {
    names = readdirSync(path.join(root, folder));
  } catch {
    return [];
  }
  return names
    .filter((name) => ending.test(name) && !name.startsWith('.') && isFile(path.join(root, folder, name)))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function stem(file: string): string {
  return path.posix.basename(file).replace(/\.[^.]+$/, '');
}

function isFile(absolute: string): boolean {
  return statSync(absolute, { throwIfNoEntry: false })?.isFile() ?? false;
}
