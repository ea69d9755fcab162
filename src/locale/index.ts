// The languages there are. Must not know: what any of them says.
import { english } from './en/index.ts';
import { french } from './fr/index.ts';
import type { Locale } from './locale.ts';

export { territories as territoryForms } from './fr/territories.ts';

export const locales: Readonly<Record<Locale['language'], Locale>> = { fr: french, en: english };
