// Proofreading: what is particular to a letter: the appel, the closing that repeats it, how paragraphs end.
// Must not know: forms of address by office (address.ts makes them; this only holds one against the other).

import { matchesOf } from '../../../matches.ts';
import { paragraphEnd } from '../../paragraph-end.ts';
import { correction, inParts, type Rule, remark } from '../../proofreading.ts';
import { writtenTwice } from '../../written-twice.ts';
import { formulas } from '../formulas.ts';

const ADDRESSED = ['salutation', 'closing'] as const;

/** « M. le Ministre » to the person himself (journaldesmaires.com): in full in address, appel and closing. */
const inFull = correction(
  'language/civility-in-full',
  /(?<=^|[\s,])(M\.|Mme|Mr|MM\.|Mmes) (?=l[ea] |l'|\p{Lu})/gu,
  (match) =>
    `${{ 'M.': 'Monsieur', Mr: 'Monsieur', Mme: 'Madame', 'MM.': 'Messieurs', Mmes: 'Mesdames' }[match[1] ?? '']} `,
  [...ADDRESSED, 'recipient'],
);

/** Capital on the function without a personal name (Le Robert; Brossard 1934, p. 439). */
const capital = correction(
  'language/appel-capital',
  /(?<=^|[\s,])((?:Monsieur|Madame|Messieurs|Mesdames) (?:le |la |les |l'))(\p{Ll})(\p{L}*)/gu,
  (match) => `${match[1]}${match[2]?.toUpperCase()}${match[3]}`,
  ADDRESSED,
);

const closingRepeats = inParts(['closing'], ({ text, original, salutations }) => {
  if (salutations === undefined || salutations.length === 0) return [];
  const expected = salutations.map((one) => plain(one)).join(', ');
  const match =
    /(?<=[,\s])(?:(?:Monsieur|Madame|Messieurs|Mesdames|Excellence|[Cc]h(?:er|ère)s?)(?!\p{L})[^.]*?)(?=, (?:d'|à |de |en |l'|nos |mes |veuill|je |nous )|\.|$)/u.exec(
      text,
    );
  if (match === null || plain(match[0]) === expected) return [];
  const end = match.index + match[0].length;
  return [
    remark('language/appel-closing', 'warning', [match.index, end], {
      appel: salutations.map((one) => one.replace(/\s*,\s*$/u, '')).join(', '),
      closing: original.slice(match.index, end),
    }),
  ];
});

/** Case is another rule's business; the comma after the appel is no part of it. */
function plain(appel: string): string {
  return appel
    .replace(/\s*,\s*$/u, '')
    .replace(/[\u00a0\u202f]/gu, ' ')
    .replace(/’/gu, "'")
    .toLowerCase();
}

/** « sincères salutations » is for equals; an office is owed its consideration (table of forms of address). */
const HIGHEST = /président[e]? de la république|ministre|commissaire|ambassad/iu;
const HIGH = /président|préf[eè]t|maire|député|sénat|questeur|rapporteur/iu;

const formula = correction(
  'language/closing-formula',
  /(?:l'expression de |l'assurance de )?(?:(nos|mes) )?(?:plus )?(?:(?:sincères|cordiales|meilleures|respectueuses) )?salutations(?: (?:distinguées|les meilleures|respectueuses))?/gu,
  (match, { salutations = [] }) => {
    const appels = salutations.join(' ');
    const our = match[1] === 'mes' ? 'ma' : 'notre';
    if (HIGHEST.test(appels)) return { better: `l'expression de ${our} très haute considération`, safe: false };
    return HIGH.test(appels) ? { better: `l'expression de ${our} haute considération`, safe: false } : undefined;
  },
  ['closing'],
);

/** Only where the subject is sure: article, noun, « de » and a full name, at the head of the sentence or after « Depuis …, ». */
const subjectComma = correction(
  'language/subject-comma',
  /(?<=(?:^|[.!?] )(?:(?:Depuis|Pendant|Durant) [^,.;:]*, )?)((?:[Ll][ea] |[Ll]es |[Ll]')\p{Ll}+ (?:d'|de |du )\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+),(?= (?:a|ont|est|sont|avait|avaient|sera|seront) \p{Ll})/gu,
  (match) => ({ better: match[1] ?? '', safe: false }),
  ['body'],
);

/**
 * At the head of a sentence that the author typed, outside quotation marks: elsewhere « nous » may be the whole country.
 * A modest « nous » that closes with « nous » is at one with itself.
 */
const oneOrSeveral = inParts(['body'], ({ text, original, typed = [], closing }) => {
  if (closing === undefined) return [];
  return matchesOf(text, closing === 'one' ? WE : I).flatMap(({ index, 0: found }) => {
    const end = index + found.length;
    const quoted = text.slice(0, index).split('«').length > text.slice(0, index).split('»').length;
    if (quoted || !typed.some((one) => one.start <= index && end <= one.end)) return [];
    const facts = { found: original.slice(index, end), closing };
    return [remark('language/one-or-several', 'warning', [index, end], facts)];
  });
});
const WE = /(?<=^|[.!?] )Nous (?:(?:ne |n'|vous |le |la |les |l'|leur |en |y ))*(?:\p{L}+ons|sommes)(?!\p{L})/gu;
const I = /(?<=^|[.!?] )(?:Je |J')(?:(?:ne |n'|vous |le |la |les |l'|leur |en |y ))*\p{L}+/gu;

const BEGINS = /^[«(]?\s?\p{Lu}/u;

const ends = inParts(ADDRESSED, ({ part, text }) => {
  const trimmed = text.trimEnd();
  const last = trimmed.at(-1);
  if (last === undefined) return [];
  const at = trimmed.length;
  if (part === 'salutation') {
    if (!/[\p{L}.;]/u.test(last)) return [];
    const letter = /\p{L}/u.test(last);
    return [
      remark(
        'language/sentence-end',
        'warning',
        [letter ? at : at - 1, at],
        { ends: tail(trimmed), expected: ',' },
        ',',
      ),
    ];
  }
  // A line that is no sentence begins in lower case.
  if (!BEGINS.test(trimmed) || !/[\p{L}\d,]/u.test(last)) return [];
  const from = last === ',' ? at - 1 : at;
  return [remark('language/sentence-end', 'warning', [from, at], { ends: tail(trimmed), expected: '.' }, '.')];
});

/** An item that was left bare; one that ends otherwise was so chosen, and the others end as it does (Lexique, « Énumérations »). */
const itemEnds: Rule = ({ item, itemsEnd = '', text }) => {
  const trimmed = text.trimEnd();
  const at = trimmed.length;
  if (item === undefined || !/[\p{L}\d»)]$/u.test(trimmed)) return [];
  const commas = itemsEnd.includes(',') && !itemsEnd.includes(';');
  const expected = item === 'last' ? '.' : commas ? ',' : ';';
  const facts = { ends: tail(trimmed), expected } as const;
  return [remark('language/sentence-end', 'warning', [at, at], facts, expected === ';' ? ' ;' : expected)];
};

function tail(text: string): string {
  return text.slice(Math.max(0, text.lastIndexOf(' ') + 1));
}

export const letterRules: readonly Rule[] = [
  writtenTwice(formulas),
  inFull,
  capital,
  closingRepeats,
  oneOrSeveral,
  formula,
  subjectComma,
  ends,
  paragraphEnd(BEGINS),
  itemEnds,
];
