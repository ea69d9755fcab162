// A sealed letter as commands see it: its seal held against itself, and the workspace inside it, read as any other.
// Must not know: what the command does with it.
import path from 'node:path';
import { type Checked, type Diagnostic, error, Findings, warning } from '../diagnostics/diagnostic.ts';
import { letterFiles, readLetterFile } from '../io/gather.ts';
import { readSealFiles, sealedLetters, sealedOn, sealFolder } from '../io/seals.ts';
import type { Composed } from '../letter/index.ts';
import { readRegistry } from '../registry/index.ts';
import { readAndCompose, readWorkspace, type Texts } from '../render.ts';
import { type Manifest, PDF_FILE, readSeal, type Seal, sourcesOf } from '../seal/index.ts';
import type { SourceText } from '../source/text.ts';
import { keptByGit } from './kept-by-git.ts';

export interface SealedLetter {
  readonly seal: Seal;
  readonly manifest: Manifest;
  readonly pdf: Uint8Array;
  /** The letter's own text, as sealed. */
  readonly source: SourceText;
  readonly texts: Texts;
  readonly composed: Composed;
  /** What the program has to say of the letter today: for the record. */
  readonly remarks: readonly Diagnostic[];
  /** The folder of the workspace inside the seal, absolute. */
  readonly root: string;
}

/** The id of the sealed letter that is meant, by path, file name or id, whether or not its own file is still there. */
export function sealedId(root: string, cwd: string, named: string): string | undefined {
  const { text, diagnostic } = readLetterFile(root, cwd, named);
  if (diagnostic !== undefined && diagnostic.code !== 'workspace/no-such-file') return undefined;
  const file = text === undefined ? named : path.join(root, text.file);
  const folders = [path.resolve(cwd, path.dirname(file)), path.resolve(root, path.dirname(file))];
  if (path.basename(file) !== file && !folders.includes(path.join(root, 'letters'))) return undefined;
  const id = path.basename(file).replace(/\.(?:ya?ml|md|seal)$/u, '');
  return sealedLetters(root).includes(id) ? id : undefined;
}

/** For a command that makes nothing of seals: that the letter has one, an error where nothing else is left of it. */
export function besideSeal(root: string, cwd: string, named: string): Diagnostic | undefined {
  const letter = sealedId(root, cwd, named);
  if (letter === undefined) return undefined;
  const left = readLetterFile(root, cwd, named).text !== undefined;
  return (left ? warning : error)('seal/living-letter', undefined, { letter, on: sealedOn(root, letter), left });
}

/** Letters of which only the seal is left. */
export function lettersLeftSealed(root: string): readonly string[] {
  const there = new Set(letterFiles(root).map((file) => path.posix.basename(file).replace(/\.\w+$/u, '')));
  return sealedLetters(root).filter((id) => !there.has(id));
}

/**
 * @param registry how the registry inside the seal is read: anew, or as it was the last time
 * @param remarks false: what a reader may notice in the letter is not asked for
 */
export function openSealed(root: string, id: string, registry = readRegistry, remarks = true): Checked<SealedLetter> {
  const findings = new Findings();
  const folder = sealFolder(id);
  const whole = readSeal(readSealFiles(root, id) ?? new Map(), folder);
  findings.add(...keptByGit(root, whole.diagnostics));
  const seal = whole.value;
  if (seal === undefined) return { value: undefined, diagnostics: findings.diagnostics };
  const { manifest } = seal;
  const texts = textsOf(sourcesOf(seal));
  const source = textAt(sourcesOf(seal), manifest.file);
  const { workspace, blocking } = readWorkspace(texts, registry);
  const read = source && readAndCompose(source, workspace, { overrides: new Map(), departures: true, remarks });
  const composed = read?.value?.composed;
  const told = [...blocking, ...(read?.diagnostics ?? [])];
  if (source === undefined) {
    return {
      value: undefined,
      diagnostics: [error('seal/altered', undefined, { path: `${folder}/${manifest.file}`, how: 'missing' })],
    };
  }
  if (composed === undefined) return { value: undefined, diagnostics: told };
  const pdf = seal.files.get(PDF_FILE) ?? new Uint8Array();
  return findings.settle({
    seal,
    manifest,
    pdf,
    source,
    texts,
    composed,
    remarks: told,
    root: path.join(root, folder, 'workspace'),
  });
}

/** The letter's own file, where it says something else than when it was sealed. */
export function editedSince(
  root: string,
  { manifest, source }: SealedLetter,
  texts: Map<string, string>,
): Diagnostic[] {
  const { text } = readLetterFile(root, root, manifest.file);
  if (text === undefined || text.text === source.text) return [];
  texts.set(text.file, text.text);
  const start = [...text.text].findIndex((_, at) => text.text[at] !== source.text[at]);
  const at = start === -1 ? text.text.length : start;
  const lineStart = text.text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = text.text.indexOf('\n', at);
  const span = { file: text.file, start: lineStart, end: lineEnd === -1 ? text.text.length : lineEnd };
  return [error('seal/letter-edited', span, { letter: manifest.letter, on: manifest.sealed_on })];
}

function textAt(sources: ReadonlyMap<string, Uint8Array>, file: string): SourceText | undefined {
  const bytes = sources.get(file);
  return bytes === undefined ? undefined : { file, text: new TextDecoder().decode(bytes) };
}

export function textsOf(sources: ReadonlyMap<string, Uint8Array>): Texts {
  const matching = (pattern: RegExp) =>
    [...sources.keys()].filter((file) => pattern.test(file)).flatMap((file) => textAt(sources, file) ?? []);
  return {
    office: textAt(sources, 'plaidoyer.yaml') ?? { file: 'plaidoyer.yaml', text: '' },
    templates: matching(/^templates\/[^/]+\.hbs$/u),
    layouts: matching(/^templates\/layouts\/[^/]+\.hbs$/u),
    registry: matching(/^signatories\/[^/]+\.ya?ml$/u),
  };
}
