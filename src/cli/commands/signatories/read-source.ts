// What an import reads from the disk: a folder of JSON files, or one archive, as bytes. Must not know: what they mean.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Checked, error } from '../../../diagnostics/diagnostic.ts';
import type { Payload } from '../../../importers/imported.ts';
import type { PackedFile } from '../../../importers/packed-file.ts';
import { readPayloads } from '../../../importers/payloads.ts';
import { LIMITS, unpack } from '../../../importers/unpack.ts';

export function readSource(cwd: string, named: string): Checked<readonly Payload[]> {
  const absolute = path.resolve(cwd, named);
  const fail = (reason: string) => ({
    value: undefined,
    diagnostics: [error('workspace/cannot-read', undefined, { path: named, reason })],
  });
  const place = { file: named, start: 0, end: 0 };
  try {
    const found = statSync(absolute);
    if (found.isDirectory()) {
      const files = filesOf(absolute);
      if (files === undefined) {
        return {
          value: undefined,
          diagnostics: [error('import/too-large', place, { limit: `${LIMITS.total / 1_000_000} MB` })],
        };
      }
      return readPayloads(files);
    }
    if (found.size > LIMITS.total) {
      return {
        value: undefined,
        diagnostics: [error('import/too-large', place, { limit: `${LIMITS.total / 1_000_000} MB` })],
      };
    }
    const unpacked = unpack(named, readFileSync(absolute));
    return unpacked.value === undefined
      ? { value: undefined, diagnostics: unpacked.diagnostics }
      : readPayloads(unpacked.value);
  } catch (fault) {
    return fail((fault as NodeJS.ErrnoException).code ?? String(fault));
  }
}

/** Undefined where the folder holds more than an export does. */
function filesOf(folder: string): PackedFile[] | undefined {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  let total = 0;
  const files: PackedFile[] = [];
  for (const name of names) {
    total += statSync(path.join(folder, name)).size;
    if (total > LIMITS.total || files.length >= LIMITS.files) return undefined;
    files.push({ path: name.split(path.sep).join('/'), bytes: readFileSync(path.join(folder, name)) });
  }
  return files;
}
