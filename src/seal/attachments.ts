// The files a PDF carries, by the names it gives them. Must not know: whether a name may be trusted.
import { isPdf, pdfObjects, referenceIn, stringIn } from './pdf-objects.ts';

export function attachmentsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | 'not-a-pdf' {
  if (!isPdf(bytes)) return 'not-a-pdf';
  const objects = pdfObjects(bytes);
  const found = new Map<string, Uint8Array>();
  for (const { dictionary } of objects.values()) {
    if (!/\/Type \/Filespec/u.test(dictionary)) continue;
    const name = stringIn(dictionary, 'UF') ?? stringIn(dictionary, 'F');
    const embedded = /\/EF\s*<<([\s\S]*?)>>/u.exec(dictionary)?.[1] ?? '';
    const stream = objects.get(referenceIn(embedded, 'F') ?? -1)?.stream;
    if (name !== undefined && stream !== undefined) found.set(name, stream);
  }
  return found;
}

/**
 * Would a file of this name stay inside the folder it is written to, on every system, and be seen there? A hidden file
 * (`.git/config`) could make another program run something.
 */
export function staysInside(name: string): boolean {
  if (/^[a-z]:|[\u0000-\u001f]/iu.test(name)) return false;
  return name.split(/[\\/]/u).every((part) => part !== '' && !part.startsWith('.'));
}
