// The languages there are. Must not know: what any of them says.
import { english } from './en/index.ts';
import { french } from './fr/index.ts';
import type { Locale } from './locale.ts';

export { territories as territoryForms } from './fr/territories.ts';

/** In the published program a language begins when it is first asked for (scripts/late.mjs). */
export const locales: Readonly<Record<Locale['language'], Locale>> = {
  get fr() {
    return french;
  },
  get en() {
    return english;
  },
};
