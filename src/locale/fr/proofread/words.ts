// Proofreading: words doubled, hyphens, accents on capitals, abbreviations, ordinals, calls of notes. Must not know: dates,
// the recipient.
import { doubledWords } from '../../doubled-words.ts';
import { callsBefore } from '../../note-calls.ts';
import { correction, corrections, type Mistaken, type Rule, words } from '../../proofreading.ts';
import { endsSentence, sentenceStart } from '../../sentence-start.ts';

/** Right twice in a row: « nous nous », « faire faire », « en en parlant », « ce qu'il a a ». */
const MAY_DOUBLE = ['nous', 'vous', 'en', 'faire', 'fait', 'très', 'si', 'bien', 'a', 'oui', 'non', 'plus'];
/** Little words of which one too many can go without asking. */
const LITTLE =
  /^(?:le|la|les|de|du|des|à|au|aux|et|ou|que|qui|un|une|pour|par|dans|sur|avec|ce|cette|ces|est|sont|ne|se|dont|sans|sous)$/u;

/** « non » takes a hyphen before a noun, none before an adjective (Académie, « non »); nouns of this register. */
const NON =
  'reconnaissance|respect|violence|ingérence|prolifération|agression|intervention|recours|assistance|droit|lieu|application|conformité|discrimination|exécution|paiement|remboursement|représentation|refoulement|retour|usage|participation|dissémination';
/** Compounds that are always hyphenated (Académie, Larousse); each as it is mistaken. */
const COMPOUNDS: readonly Mistaken[] = [
  ["c'est [àa] dire", "c'est-à-dire", 'giu'],
  ['vis à vis', 'vis-à-vis', 'giu'],
  ['au (delà|dessus|dessous)', 'au-$1', 'giu'],
  ['ci (joint|jointe|joints|jointes|dessus|dessous|après|contre)', 'ci-$1', 'giu'],
  ['porte parole', 'porte-parole', 'giu'],
  ['vice (présidente?s?)', 'vice-$1', 'giu'],
  ['(celui|celle|ceux|celles) (ci|là)', '$1-$2', 'giu'],
  ['(nous|vous|eux|elles) mêmes', '$1-mêmes', 'giu'],
  ['(moi|toi|soi) même(?! (?:si|quand|pas))', '$1-même', 'giu'],
  ['quelques (unes?|uns)', 'quelques-$1', 'giu'],
  ['[ÉE]tats Unis', 'États-Unis'],
  ['Royaume Uni', 'Royaume-Uni'],
  ['Pays Bas', 'Pays-Bas'],
  ['compte rendus', 'comptes rendus'],
  ['chef lieu', 'chef-lieu', 'giu'],
  ['avant (hier|projet|poste|garde)', 'avant-$1', 'giu'],
  ['contre (pouvoirs?|vérités?|enquêtes?)', 'contre-$1', 'giu'],
  ['extrême (droite|gauche)', 'extrême-$1', 'giu'],
  ['cessez le feu', 'cessez-le-feu', 'giu'],
];

const hyphens: readonly Rule[] = [
  correction('language/missing-hyphen', words(`([Nn]on) (${NON})`), (match) => `${match[1]}-${match[2]}`),
  corrections('language/missing-hyphen', COMPOUNDS, cased),
];

/** Capitals keep their accents (Imprimerie nationale). Words of this register; « A » where it can only be the preposition. */
const accents: readonly Rule[] = [
  correction(
    'language/capital-accent',
    words(
      'E(tats?|tats-Unis|cosse|coles?|glises?|gypte|quateur|thiopie|rythrée|mirats|lysée|ducation|nergie|conomie|galement|lections?|tant donné|tablis|vêque|galité|tienne|mile|lisabeth|milie|ric Ciotti)',
    ),
    (match) => (match[1] === 'ric Ciotti' ? undefined : `É${match[1]}`),
  ),
  correction(
    'language/capital-accent',
    /(?<=^|[.!?…] )A (?=(?:la |l'|ce |cet |cette |ces |cause |partir |titre |travers |nouveau |défaut |moins |l’)\p{L})/gu,
    () => 'À ',
  ),
  correction('language/capital-accent', /(?<=^|[.!?…] )Ca (?=\p{Ll})/gu, () => 'Ça '),
];

const abbreviations: readonly Rule[] = [
  correction('language/abbreviation', /(?<!\p{L})Mrs?\.? (?=\p{Lu}|l[ea] |l')/gu, (match) =>
    match[0].startsWith('Mrs') ? undefined : 'M. ',
  ),
  correction('language/abbreviation', /(?<!\p{L})Mme\. (?=\p{Lu})/gu, () => 'Mme '),
  correction('language/abbreviation', /(?<!\p{L})Melle\.? (?=\p{Lu})/gu, () => 'Mlle '),
  correction('language/abbreviation', /(?<!\p{L})etc(?:\.\.+|\.?…)/gu, () => 'etc.'),
  correction('language/abbreviation', /(?<!\p{L})[Nn]o\.? (?=\d)/gu, () => 'n° '),
];

/** 1er, 1re, 2e; never 1ère, 2ème, nor « 1 er » (Lexique). */
const ordinals: readonly Rule[] = [
  correction('language/ordinal', /(?<![\p{L}\d])1 ?(?:ère|ere)(?!\p{L})/gu, () => '1re'),
  correction('language/ordinal', /(?<![\p{L}\d])1 er(?!\p{L})/gu, () => '1er'),
  correction(
    'language/ordinal',
    /(?<![\p{L}\d])(\d+|[IVXL]+) ?(?:i?[èe]me)(s?)(?!\p{L})/gu,
    (match) => `${match[1]}e${match[2]}`,
  ),
];

/** Common ones of three letters and more (Lexique). */
const ABBREVIATED =
  'etc art chap vol coll éd édit env hab max min tél réf fig ibid op cit suiv sqq obs rapp spéc trad dir dép arr boul adj adr mgr app ann bull cass civ crim const litt loc préc prof soc cie ste ets'.split(
    ' ',
  );
const ends = endsSentence(ABBREVIATED);

/** Before the punctuation (Lexique, « Appel de note »); after a stop that belongs to the word, or a quotation's guillemet, it is right. */
const notes = callsBefore((text) => {
  const mark = /(?<![»”"…] ?)(?: ?[;:]|,|(?<!\.)\.)$/u.exec(text)?.[0];
  const word = /[^\s«("“'-]*$/u.exec(text.slice(0, -1).replace(/[)\]]+$/u, ''))?.[0] ?? '';
  return mark !== '.' || ends(word) || /[\d%€]$/u.test(word) ? mark : undefined;
});

export const wordRules: readonly Rule[] = [
  ...hyphens,
  ...abbreviations,
  ...ordinals,
  ...accents,
  doubledWords(MAY_DOUBLE, LITTLE),
  sentenceStart(ends),
  notes,
];

/** The cure with the capital of what it replaces. */
function cased(model: string, cure: string): string {
  return /^\p{Lu}/u.test(model) ? cure.charAt(0).toUpperCase() + cure.slice(1) : cure;
}
