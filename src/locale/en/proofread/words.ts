// Proofreading: doubled words, a and an, hyphens, names of institutions. Must not know: dates.
import { doubledWords } from '../../doubled-words.ts';
import { correction, corrections, type Mistaken, type Rule, words } from '../../proofreading.ts';
import { endsSentence, sentenceStart } from '../../sentence-start.ts';

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

const HYPHENS: readonly Mistaken[] = [
  [
    '([Nn]on) (recognition|violence|interference|proliferation|aggression|intervention|compliance|discrimination|governmental|refoulement|payment)',
    '$1-$2',
  ],
  ['([Vv]ice) (chairs?|presidents?|Chairs?|Presidents?)', '$1-$2'],
  ['([Cc]o) (signed|signatory|signatories|sponsors?|operate|chairs?)', '$1-$2'],
  ['(well) (known|founded)(?= \\p{Ll}+)', '$1-$2'],
  ['(long) (standing)(?= \\p{Ll}+)', '$1-$2'],
  ['([Ss]o) (called)(?= )', '$1-$2'],
];

/** Proper names of institutions have their capitals (EU Interinstitutional Style Guide, annexes A1-A3). */
const INSTITUTIONS: readonly Mistaken[] = [
  ['[Ee]uropean union|european Union', 'European Union'],
  ['[Ee]uropean parliament|european Parliament', 'European Parliament'],
  ['[Ee]uropean commission(?!e)|european Commission', 'European Commission'],
  ['[Cc]ouncil of [Ee]urope|[Cc]ouncil of europe', 'Council of Europe'],
  ['[Nn]ational assembly|national Assembly', 'National Assembly'],
  ['[Uu]nited nations|united Nations', 'United Nations'],
  ['[Ss]ecurity council|security Council', 'Security Council'],
  ['[Ii]nternational criminal court|International Criminal court', 'International Criminal Court'],
  ['high representative of the (?:Union|European Union)', 'High Representative of the Union'],
  ['[Uu]nited states|united States', 'United States'],
  ['[Uu]nited kingdom|united Kingdom', 'United Kingdom'],
];

/** Common ones of three letters and more. */
const ABBREVIATED =
  'etc art arts para paras vol vols chap mrs messrs hon rev gen col capt prof dept ext tel ref fig ibid esp approx incl max min ltd inc corp'.split(
    ' ',
  );

const unlessRight = (found: string, better: string) => (found === better ? undefined : better);

export const wordRules: readonly Rule[] = [
  corrections('language/institution-name', INSTITUTIONS, unlessRight),
  corrections('language/missing-hyphen', HYPHENS, unlessRight),
  aOrAn,
  doubledWords(MAY_DOUBLE, LITTLE),
  sentenceStart(endsSentence(ABBREVIATED)),
];
