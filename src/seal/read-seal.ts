// The files of a seal → the seal, if every byte of it is what was sealed. Must not know: the disk.
import { type Checked, error, Findings } from '../diagnostics/diagnostic.ts';
import { Remembered } from '../remember.ts';
import { validate } from '../source/validate.ts';
import { readYaml } from '../source/yaml.ts';
import {
  type Files,
  hashOf,
  MANIFEST_FILE,
  type Manifest,
  manifestSchema,
  PDF_FILE,
  type Seal,
  WORKSPACE,
} from './seal.ts';

/** @param folder the seal's own folder, as messages name it */
export function readSeal(files: Files, folder: string): Checked<Seal> {
  const findings = new Findings();
  const at = (path: string) => `${folder}/${path}`;
  const altered = (path: string, how: 'changed' | 'missing' | 'added') =>
    findings.add(error('seal/altered', undefined, { path: at(path), how }));
  const bytes = files.get(MANIFEST_FILE);
  if (bytes === undefined) {
    altered(MANIFEST_FILE, 'missing');
    return { value: undefined, diagnostics: findings.diagnostics };
  }
  const text = new TextDecoder().decode(bytes);
  const manifest = findings.take(manifests.of(`${folder}\u0000${text}`, () => readManifest(at(MANIFEST_FILE), text)));
  if (manifest === undefined) return { value: undefined, diagnostics: findings.diagnostics };
  const above = text.slice(0, text.lastIndexOf('seal:'));
  if (hashOf(above) !== manifest.seal) altered(MANIFEST_FILE, 'changed');
  for (const [path, hash] of Object.entries(manifest.files)) {
    const found = files.get(path);
    if (found === undefined) altered(path, 'missing');
    else if (hashOf(found) !== hash && path === PDF_FILE) {
      findings.add(error('seal/pdf-replaced', undefined, { path: at(path) }));
    } else if (hashOf(found) !== hash) altered(path, 'changed');
  }
  const known = new Set([MANIFEST_FILE, ...Object.keys(manifest.files)]);
  for (const path of files.keys()) if (!known.has(path)) altered(path, 'added');
  return findings.settle<Seal>({ manifest, files });
}

function readManifest(file: string, text: string): Checked<Manifest> {
  const yaml = readYaml({ file, text });
  return yaml.value === undefined ? { ...yaml, value: undefined } : validate(manifestSchema, yaml.value);
}

/** Each time a letter is made again, its seal is held against itself; what its manifest says stays. */
const manifests = new Remembered<Checked<Manifest>>(10);

/** The texts and other files of the workspace inside a seal, by their paths in it. */
export function sourcesOf({ files }: Seal): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...files].flatMap(([path, bytes]) => (path.startsWith(WORKSPACE) ? [[path.slice(WORKSPACE.length), bytes]] : [])),
  );
}
