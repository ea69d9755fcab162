// Files that a PDF carries beside its pages: PDF/A-3 (ISO 19005-3, 6.8), dated by the letter, named by path.
// Must not know: what they are for.
import type { Container } from './container.ts';

export interface Attachment {
  /** A path with forward slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  yaml: 'application/yaml',
  yml: 'application/yaml',
  md: 'text/markdown',
  hbs: 'text/plain',
  ttf: 'font/ttf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
};

export function attach(container: Container, attachments: readonly Attachment[], date: Date): void {
  for (const { name, bytes } of attachments) {
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    container.file(bytes, {
      name,
      type,
      description: name,
      relationship: 'Source',
      creationDate: date,
      modifiedDate: date,
    });
  }
}
