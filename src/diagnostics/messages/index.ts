// The program's own languages. Must not know: the languages letters are written in.
import type { Catalogue } from './catalogue.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';

export type Language = 'fr' | 'en';
/** In the published program a language begins when it is first asked for (scripts/late.mjs). */
export const catalogues: Readonly<Record<Language, Catalogue>> = {
  get fr() {
    return fr;
  },
  get en() {
    return en;
  },
};
