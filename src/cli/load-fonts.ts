// The family a page asks for, loaded once for all letters of a run. Must not know: letters.
import type { Checked } from '../diagnostics/diagnostic.ts';
import type { PageStyle } from '../document/page-style.ts';
import type { Fonts } from '../fonts/index.ts';
import { bundledFonts } from '../io/fonts.ts';

const loaded = new Map<string, Promise<Fonts>>();

export async function fontsFor({ type }: PageStyle): Promise<Checked<Fonts>> {
  const key = `${type.family}/${type.figures}`;
  let fonts = loaded.get(key);
  if (fonts === undefined) {
    const { loadFonts } = await import('../fonts/index.ts');
    fonts = loadFonts(bundledFonts(), { features: type.figures === 'old-style' ? ['onum'] : [] });
    loaded.set(key, fonts);
  }
  return { value: await fonts, diagnostics: [] };
}
