// The bytes of a type family's four styles: the bundled one, or one of the workspace by folder.
// Must not know: what a font is.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FontFiles } from '../fonts/index.ts';

export const BUNDLED_FAMILY = 'STIX Two Text';

let bundled: FontFiles | undefined;

/** Read once for all letters. */
export function bundledFonts(): FontFiles {
  bundled ??= readBundled();
  return bundled;
}

function readBundled(): FontFiles {
  const read = (name: string) =>
    readFileSync(fileURLToPath(new URL(`../../fonts/stix-two-text/${name}.ttf`, import.meta.url)));
  return {
    family: BUNDLED_FAMILY,
    regular: read('Regular'),
    bold: read('Bold'),
    italic: read('Italic'),
    boldItalic: read('BoldItalic'),
  };
}
