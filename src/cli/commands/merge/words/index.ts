import type { Language } from '../../../../diagnostics/messages/index.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { MergeWords } from './words.ts';

export type { MergeWords } from './words.ts';
export const mergeWords: Readonly<Record<Language, MergeWords>> = { fr, en };
