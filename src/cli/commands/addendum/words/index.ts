import type { Language } from '../../../../diagnostics/messages/index.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { AddendumWords } from './words.ts';

export type { AddendumWords } from './words.ts';
export const addendumWords: Readonly<Record<Language, AddendumWords>> = { fr, en };
