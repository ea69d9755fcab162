// The family a page asks for, loaded once for all letters of a run: the bundled one, or the workspace's own files.
// Must not know: letters' wording, how type is set.
import { createHash } from 'node:crypto';
import { type Checked, type Diagnostic, error } from '../diagnostics/diagnostic.ts';
import type { FontFiles, Fonts } from '../fonts/index.ts';
import { BUNDLED_FAMILY, bundledFonts } from '../io/fonts.ts';
import { readBinary } from '../io/gather.ts';
import type { Composed } from '../letter/index.ts';

const loaded = new Map<string, Promise<Fonts>>();

export async function fontsFor(root: string, composed: Composed): Promise<Checked<Fonts>> {
  const { figures, files } = composed.page.type;
  const found = files === undefined ? bundled(composed) : ownFiles(root, composed);
  if (found.value === undefined) return { value: undefined, diagnostics: found.diagnostics };
  const { checkFonts, loadFonts } = await import('../fonts/index.ts');
  const faults = files === undefined ? [] : checkFonts(found.value, composed.placeOnPage(['type', 'files']));
  if (faults.length > 0) return { value: undefined, diagnostics: faults };
  const key = `${files === undefined ? '' : hashOf(found.value)}/${figures}`;
  let fonts = loaded.get(key);
  if (fonts === undefined) {
    fonts = loadFonts(found.value, { features: figures === 'old-style' ? ['onum'] : [] });
    loaded.set(key, fonts);
  }
  return { value: await fonts, diagnostics: [] };
}

function bundled({ page, placeOnPage }: Composed): Checked<FontFiles> {
  const { family } = page.type;
  if (family === BUNDLED_FAMILY) return { value: bundledFonts(), diagnostics: [] };
  const facts = { family, known: BUNDLED_FAMILY };
  return { value: undefined, diagnostics: [error('typeset/unknown-family', placeOnPage(['type', 'family']), facts)] };
}

function ownFiles(root: string, { page, placeOnPage }: Composed): Checked<FontFiles> {
  const diagnostics: Diagnostic[] = [];
  const read = (key: 'regular' | 'bold' | 'italic' | 'bold_italic'): Uint8Array => {
    const path = page.type.files?.[key] ?? '';
    const bytes = readBinary(root, path);
    if (bytes === undefined)
      diagnostics.push(error('typeset/font-missing', placeOnPage(['type', 'files', key]), { path }));
    return bytes ?? new Uint8Array();
  };
  const files: FontFiles = {
    family: page.type.family,
    regular: read('regular'),
    bold: read('bold'),
    italic: read('italic'),
    boldItalic: read('bold_italic'),
  };
  return { value: diagnostics.length > 0 ? undefined : files, diagnostics };
}

function hashOf({ regular, bold, italic, boldItalic }: FontFiles): string {
  const hash = createHash('sha256');
  for (const bytes of [regular, bold, italic, boldItalic]) hash.update(bytes);
  return hash.digest('hex');
}
