import type { Language } from '../../../../diagnostics/messages/index.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { CosignWords } from './words.ts';

export type { CosignWords } from './words.ts';
export const cosignWords: Readonly<Record<Language, CosignWords>> = { fr, en };
