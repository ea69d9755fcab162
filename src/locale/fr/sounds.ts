// What the ear decides in French: before which words « le » and « de » lose their vowel.
// Must not know: genders, articles, sentences.

/**
 * Words whose h is aspirated (no elision, no liaison), from the Académie's dictionary and the Petit Robert's marks; the
 * stems that parliamentary prose and proper names need. A stem stands for every word that begins with it.
 */
const ASPIRATED = [
  'hach',
  'hagard',
  'haie',
  'haillon',
  'hain',
  'haïr',
  'haï',
  'haïss',
  'halag',
  'halet',
  'hall',
  'halo',
  'halt',
  'hamac',
  'hameau',
  'hampe',
  'handball',
  'handicap',
  'hangar',
  'hant',
  'happ',
  'harangu',
  'haras',
  'harass',
  'harcel',
  'harcèl',
  'hardi',
  'harem',
  'hareng',
  'hargn',
  'haricot',
  'harnach',
  'harnais',
  'harp',
  'harpon',
  'hasard',
  'hât',
  'hauss',
  'haut',
  'hâve',
  'havre',
  'hayon',
  'heaum',
  'hein',
  'hélas!',
  'hériss',
  'herni',
  'héron',
  'héros',
  'hers',
  'heurt',
  'hibou',
  'hic',
  'hideu',
  'hiérarch',
  'hip-hop',
  'hiss',
  'hobby',
  'hoch',
  'hockey',
  'holding',
  'hold-up',
  'homard',
  'hont',
  'hoquet',
  'hord',
  'hors',
  'hotte',
  'houbl',
  'houe',
  'houill',
  'houl',
  'houspill',
  'houss',
  'houx',
  'hublot',
  'huch',
  'hué',
  'huée',
  'huguenot',
  'huit',
  'hurl',
  'huss',
  'hutt',
  // names of places, peoples and persons whose h is kept in French
  'hambourg',
  'hamas',
  'hanoï',
  'hanovr',
  'hamm',
  'harlem',
  'harvard',
  'hariri',
  'hassan',
  'havel',
  'hawaï',
  'haye',
  'hezbollah',
  'hollan',
  'holland',
  'hong',
  'hongr',
  'hondur',
  'houthi',
  'hugo',
  'hun',
  'huron',
  'haut-karabagh',
  'haddad',
  'haider',
  'haley',
  'hamon',
  'hans',
  'harald',
  'haroun',
  'harry',
  'hegel',
  'heidegger',
  'heinz',
  'helmut',
  'hendrik',
  'herman',
  'hill',
  'hitler',
  'hobbes',
  'horst',
  'houphouët',
  'howard',
  'hughes',
  'hussein',
  'hyde',
] as const;

/** Stems above that are too greedy: these begin like an aspirated word and are mute all the same. */
const MUTE_ALL_THE_SAME = [
  'haïti',
  'hillary',
  'halluc',
  'halogèn',
  'haltèr',
  'haltér',
  'harmon',
  'héroïn',
  'héroïq',
  'héroïsm',
  'hunanim',
  'hallu',
  'hersch',
  'hermann',
  'hippi',
  'huile',
];

/** Vowel-initial words that refuse elision: the numeral onze, oui, and the semi-vowels (yaourt, yacht, Yémen, ouate). */
const CLOSED = [/^onz/, /^oui(?:$|[^ïrei])/, /^ouistiti/, /^ouolof/, /^uhlan/, /^ululement/, /^y[aeiouéèê]/, /^ya/];

/** Mute semi-vowels all the same: « l’yeuse », « les yeux » has no singular; « d’York » is usage. */
const OPEN_Y = [/^yeux/, /^yeuse/, /^yèble/, /^yonne/, /^york/];

/** Does « le » become « l’ », « de » become « d’ » before these words? */
export function elidesBefore(words: string): boolean {
  const first = words
    .trim()
    .toLowerCase()
    .replace(/^[«"“‘(\s\u00a0\u202f]+/u, '');
  if (OPEN_Y.some((pattern) => pattern.test(first))) return true;
  if (CLOSED.some((pattern) => pattern.test(first))) return false;
  if (first.startsWith('h')) return !aspirated(first);
  return /^[aàâäåæeéèêëiîïíoóôöœøuùûüúyáãāēīōū]/u.test(first);
}

function aspirated(word: string): boolean {
  if (MUTE_ALL_THE_SAME.some((stem) => word.startsWith(stem))) return false;
  return ASPIRATED.some((stem) => word.startsWith(stem));
}

/** « de » or « d’ » in front of words without an article. */
export function withDe(words: string): string {
  return elidesBefore(words) ? `d’${words}` : `de ${words}`;
}

/** A word that ends in a mute e, with it cut before a vowel: `elided('je', 'appelle')` → « j’appelle ». */
export function elided(word: string, next: string): string {
  return elidesBefore(next) ? `${word.slice(0, -1)}’${next}` : `${word} ${next}`;
}
