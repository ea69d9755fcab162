import { en } from './en.ts';
import { fr } from './fr.ts';
import type { MailWords } from './mail.ts';

export type { Asking, Demand, MailWords } from './mail.ts';
export const mailWords: Readonly<Record<'fr' | 'en', MailWords>> = { fr, en };
