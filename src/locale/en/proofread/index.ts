// Proofreading of one English paragraph: every rule there is, in the order in which they may speak of the same words.
// Must not know: files, severities' printing.
import { proofreader } from '../../proofreading.ts';
import { dateRules } from './dates.ts';
import { letterRules } from './letter.ts';
import { marks } from './marks.ts';
import { wordRules } from './words.ts';

export const proofread = proofreader([...marks, ...letterRules, ...wordRules, ...dateRules]);
