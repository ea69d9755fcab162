// Proofreading: doubled words, a and an, hyphens, names of institutions. Must not know: dates.
import { doubledWords } from '../../doubled-words.ts';
import { correction, type Rule, words } from '../../proofreading.ts';

/** Right twice in a row: « the fact that that law … », « he had had ». */
const MAY_DOUBLE = ['that', 'had', 'very', 'so', 'is', 'more', 'no'];
const LITTLE = /^(?:the|a|an|of|to|and|in|on|for|with|by|we|our|are|be|this|it|as|at|or|from)$/u;

/** Sounds against letters: « a European », « a one-sided », « an hour », « an MP »; listed, never guessed. */
const CONSONANT_SOUND = /^(?:uni(?!n|m)|una(?:nim|ry)|use|usu|util|uto|eu|ewe|one(?!r)|once|ukr|ura|uga|ubiq)/iu;
const MUTE_H = /^(?:hour|honest|honou?r|heir)/iu;

const aOrAn = correction(
  'language/a-or-an',
  words('([Aa]n?) (\\p{Ll}[\\p{L}-]*|\\p{Lu}\\p{Ll}[\\p{L}-]*)'),
  (match) => {
    const [, article = '', next = ''] = match;
    if (next.length === 1) return undefined;
    const vowel = MUTE_H.test(next) || (/^[aeiou]/iu.test(next) && !CONSONANT_SOUND.test(next));
    const right = vowel ? 'an' : 'a';
    if (article.toLowerCase() === right) return undefined;
    // « A » may be a letter or a grade (« annex A indicates »), « an historic » is usage.
    if (article === 'A' && match.index > 0) return undefined;
    if (/^h/iu.test(next) && right === 'a' && /^hist|^hot|^hab/iu.test(next)) return undefined;
    return `${article === 'A' || article === 'An' ? right.charAt(0).toUpperCase() + right.slice(1) : right} ${next}`;
  },
);

const HYPHENS: readonly (readonly [RegExp, string])[] = [
  [
    words(
      '([Nn]on) (recognition|violence|interference|proliferation|aggression|intervention|compliance|discrimination|governmental|refoulement|payment)',
    ),
    '$1-$2',
  ],
  [words('([Vv]ice) (chairs?|presidents?|Chairs?|Presidents?)'), '$1-$2'],
  [words('([Cc]o) (signed|signatory|signatories|sponsors?|operate|chairs?)'), '$1-$2'],
  [words('(well) (known|founded)(?= \\p{Ll}+)'), '$1-$2'],
  [words('(long) (standing)(?= \\p{Ll}+)'), '$1-$2'],
  [words('([Ss]o) (called)(?= )'), '$1-$2'],
];

/** Proper names of institutions have their capitals (EU Interinstitutional Style Guide, annexes A1-A3). */
const INSTITUTIONS: readonly (readonly [RegExp, string])[] = [
  [words('[Ee]uropean union|european Union'), 'European Union'],
  [words('[Ee]uropean parliament|european Parliament'), 'European Parliament'],
  [words('[Ee]uropean commission(?!e)|european Commission'), 'European Commission'],
  [words('[Cc]ouncil of [Ee]urope|[Cc]ouncil of europe', 'gu'), 'Council of Europe'],
  [words('[Nn]ational assembly|national Assembly'), 'National Assembly'],
  [words('[Uu]nited nations|united Nations'), 'United Nations'],
  [words('[Ss]ecurity council|security Council'), 'Security Council'],
  [words('[Ii]nternational criminal court|International Criminal court'), 'International Criminal Court'],
  [words('high representative of the (?:Union|European Union)'), 'High Representative of the Union'],
  [words('[Uu]nited states|united States'), 'United States'],
  [words('[Uu]nited kingdom|united Kingdom'), 'United Kingdom'],
];

const listed = (
  code: 'language/missing-hyphen' | 'language/institution-name',
  rows: readonly (readonly [RegExp, string])[],
) =>
  rows.map(([pattern, better]) =>
    correction(code, pattern, (match) => {
      const cured = better.replace(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? '');
      return cured === match[0] ? undefined : cured;
    }),
  );

export const wordRules: readonly Rule[] = [
  ...listed('language/institution-name', INSTITUTIONS),
  ...listed('language/missing-hyphen', HYPHENS),
  aOrAn,
  doubledWords(MAY_DOUBLE, LITTLE),
];
