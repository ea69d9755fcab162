import type { Language } from '../../../../diagnostics/messages/index.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { SignatoriesWords } from './words.ts';

export type { SignatoriesWords } from './words.ts';
export const signatoriesWords: Readonly<Record<Language, SignatoriesWords>> = { fr, en };
