import type { Language } from '../../../../diagnostics/messages/index.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { NewWords } from './words.ts';

export type { NewWords } from './words.ts';
export const newWords: Readonly<Record<Language, NewWords>> = { fr, en };
