// The program's own languages. Must not know: the languages letters are written in.
import type { Catalogue } from './catalogue.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';

export type Language = 'fr' | 'en';
export const catalogues: Readonly<Record<Language, Catalogue>> = { fr, en };
