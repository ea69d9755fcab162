// Numbers as English prints and spells them: comma for thousands, point for decimals, « twenty-one », « one hundred and one ».
// Must not know: dates, sentences.

export function grouped(value: number): string {
  const [whole = '', decimals] = Math.abs(value).toString().split('.');
  const figures = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${figures}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** 1st, 2nd, 3rd, 4th, 11th, 12th, 13th, 21st. */
export function ordinal(value: number): string {
  const teens = value % 100 >= 11 && value % 100 <= 13;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${grouped(value)}${ending}`;
}

const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

export const LARGEST_IN_WORDS = 999_999_999;

export function inWords(value: number): string {
  if (value < 20) return UNITS[value] ?? '';
  if (value < 100) return `${TENS[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `-${UNITS[value % 10]}`}`;
  if (value < 1000) return joined(`${UNITS[Math.floor(value / 100)]} hundred`, value % 100);
  const [size, name] = value < 1_000_000 ? [1000, 'thousand'] : [1_000_000, 'million'];
  return joined(`${inWords(Math.floor(value / size))} ${name}`, value % size);
}

/** British « and » before what is below a hundred: « one thousand and one », « one thousand two hundred ». */
function joined(head: string, rest: number): string {
  return rest === 0 ? head : `${head} ${rest < 100 ? 'and ' : ''}${inWords(rest)}`;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

export function ordinalInWords(value: number): string {
  const words = inWords(value);
  const at = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1;
  const last = words.slice(at);
  return words.slice(0, at) + (IRREGULAR[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`));
}
