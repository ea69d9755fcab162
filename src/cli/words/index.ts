import type { Language } from '../../diagnostics/messages/index.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Words } from './words.ts';

export type { Words } from './words.ts';
/** In the published program a language begins when it is first asked for (scripts/late.mjs). */
export const words: Readonly<Record<Language, Words>> = {
  get fr() {
    return fr;
  },
  get en() {
    return en;
  },
};
