import type { Language } from '../../diagnostics/messages/index.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Words } from './words.ts';

export type { Words } from './words.ts';
export const words: Readonly<Record<Language, Words>> = { fr, en };
