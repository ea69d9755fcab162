// Numbers as French prints and spells them.
// Must not know: dates, sentences. Groups of three by U+202F, comma for decimals (Lexique; CLDR « fr » gives the same).

const GROUP = '\u202f';

/** « 1 400 », « 1 234 567,89 »: grouped from four figures on. Years and article numbers are not quantities: never pass them. */
export function grouped(value: number): string {
  const [whole = '', decimals] = Math.abs(value).toString().split('.');
  const figures = whole.replace(/\B(?=(\d{3})+$)/g, GROUP);
  return `${value < 0 ? '−' : ''}${figures}${decimals === undefined ? '' : `,${decimals}`}`;
}

/** 1er, 1re, 2e, 21e; never « 2ème » (Lexique). */
export function ordinal(value: number, gender: 'm' | 'f'): string {
  return value === 1 ? (gender === 'f' ? '1re' : '1er') : `${grouped(value)}e`;
}

const UNITS = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
];
const TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];

/** Largest whole number that `inWords` spells. */
export const LARGEST_IN_WORDS = 999_999_999;

/**
 * Whole numbers in words, hyphens below a hundred as the traditional spelling has them (« vingt et un », « quatre-vingts
 * », « deux cents », « deux cent trois », « mille » invariable). `gender` f: « vingt et une ».
 */
export function inWords(value: number, gender: 'm' | 'f' = 'm'): string {
  if (value < 1000) return hundreds(value, gender, true);
  if (value < 1_000_000) {
    const thousands = Math.floor(value / 1000);
    const head = thousands === 1 ? 'mille' : `${hundreds(thousands, 'm', false)} mille`;
    return value % 1000 === 0 ? head : `${head} ${hundreds(value % 1000, gender, true)}`;
  }
  const millions = Math.floor(value / 1_000_000);
  const head = `${hundreds(millions, 'm', true)} million${millions > 1 ? 's' : ''}`;
  return value % 1_000_000 === 0 ? head : `${head} ${inWords(value % 1_000_000, gender)}`;
}

/** `last`: nothing numeral follows, so that vingts and cents take their s (they do before million, a noun). */
function hundreds(value: number, gender: 'm' | 'f', last: boolean): string {
  if (value < 100) return belowHundred(value, gender, last);
  const count = Math.floor(value / 100);
  const rest = value % 100;
  const head = count === 1 ? 'cent' : `${UNITS[count]} cent${rest === 0 && last ? 's' : ''}`;
  return rest === 0 ? head : `${head} ${belowHundred(rest, gender, last)}`;
}

function belowHundred(value: number, gender: 'm' | 'f', last: boolean): string {
  if (value < 20) return value === 1 && gender === 'f' ? 'une' : (UNITS[value] ?? '');
  const decade = Math.floor(value / 10);
  const base = TENS[decade] ?? '';
  const teens = decade === 7 || decade === 9;
  const unit = teens ? (value % 10) + 10 : value % 10;
  if (unit === 0) return decade === 8 && last ? `${base}s` : base;
  const one = gender === 'f' && unit === 1 ? 'une' : (UNITS[unit] ?? '');
  const and = (unit === 1 || unit === 11) && decade < 8;
  return and ? `${base} et ${one}` : `${base}-${one}`;
}

/** « premier », « première », « deuxième », « vingt et unième ». */
export function ordinalInWords(value: number, gender: 'm' | 'f'): string {
  if (value === 1) return gender === 'f' ? 'première' : 'premier';
  const words = inWords(value).replace(/(vingt|cent|million)s$/u, '$1');
  if (/cinq$/u.test(words)) return `${words}uième`;
  if (/neuf$/u.test(words)) return `${words.slice(0, -1)}vième`;
  return `${words.replace(/e$/u, '')}ième`;
}
