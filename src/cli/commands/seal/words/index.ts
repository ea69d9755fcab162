import type { Language } from '../../../../diagnostics/messages/index.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { SealWords } from './words.ts';

export type { SealWords } from './words.ts';
export const sealWords: Readonly<Record<Language, SealWords>> = { fr, en };
