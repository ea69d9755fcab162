// Proofreading of one French paragraph: every rule there is, in the order in which they may speak of the same words.
// Must not know: files, severities' printing. A rule reports only what is wrong in every correct text of the register: on right
// sentences silence (tests/locale/fr-right.txt), on wrong ones exactly its own remark (tests/locale/fr-wrong.txt).
import { proofreader } from '../../proofreading.ts';
import { dateRules } from './dates.ts';
import { elision } from './elision.ts';
import { letterRules } from './letter.ts';
import { marks } from './marks.ts';
import { names } from './names.ts';
import { wordRules } from './words.ts';

export const proofread = proofreader([...marks, ...letterRules, ...names, ...wordRules, ...elision, ...dateRules]);
