// Proofreading: salutation, complimentary close, the ends of paragraphs. Must not know: forms of address by office.

import { paragraphEnd } from '../../paragraph-end.ts';
import { inParts, type Rule, remark } from '../../proofreading.ts';
import { writtenTwice } from '../../written-twice.ts';
import { formulas } from '../formulas.ts';

/** « faithfully » to someone not named, « sincerely » to someone named (Debrett's). */
const closingFits = inParts(['closing'], ({ text, original, salutations }) => {
  if (salutations === undefined) return [];
  const match = /Yours (faithfully|sincerely)/u.exec(text);
  if (match === null) return [];
  const unnamed = salutations.some((one) => /^Dear (?:Sirs?|Madam|Sir or Madam)\b/u.test(one));
  if ((match[1] === 'faithfully') === unnamed) return [];
  const end = match.index + match[0].length;
  return [
    remark('language/appel-closing', 'warning', [match.index, end], {
      appel: salutations.map((one) => one.replace(/\s*,\s*$/u, '')).join(', '),
      closing: original.slice(match.index, end),
    }),
  ];
});

export const letterRules: readonly Rule[] = [writtenTwice(formulas), closingFits, paragraphEnd(/^["'“‘(]?\p{Lu}/u)];
