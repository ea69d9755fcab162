// Packed files → JSON documents, every damaged one told. Must not know: archives, what the documents mean.
import { type Checked, error, Findings } from '../diagnostics/diagnostic.ts';
import type { Payload } from './imported.ts';
import type { PackedFile } from './packed-file.ts';

/** In order of path, whatever the archive's. */
export function readPayloads(files: readonly PackedFile[]): Checked<readonly Payload[]> {
  const findings = new Findings();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const payloads = [...files]
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    .flatMap(({ path, bytes }): Payload[] => {
      const span = { file: path, start: 0, end: 0 };
      let text: string;
      try {
        text = decoder.decode(bytes);
      } catch {
        // What bytes that are not UTF-8 decode to, as in the user's own files.
        findings.add(error('source/encoding', span, { character: 'U+FFFD' }));
        return [];
      }
      try {
        return [{ file: path, data: JSON.parse(text) as unknown }];
      } catch (problem) {
        findings.add(error('import/not-json', span, { reason: problem instanceof Error ? problem.message : '' }));
        return [];
      }
    });
  return findings.settle(payloads);
}
