// Proofreading: words doubled, hyphens, accents on capitals, abbreviations, ordinals. Must not know: dates, the recipient.
import { doubledWords } from '../../doubled-words.ts';
import { correction, type Rule, words } from '../../proofreading.ts';

/** Right twice in a row: « nous nous », « faire faire », « en en parlant », « ce qu'il a a ». */
const MAY_DOUBLE = ['nous', 'vous', 'en', 'faire', 'fait', 'très', 'si', 'bien', 'a', 'oui', 'non', 'plus'];
/** Little words of which one too many can go without asking. */
const LITTLE =
  /^(?:le|la|les|de|du|des|à|au|aux|et|ou|que|qui|un|une|pour|par|dans|sur|avec|ce|cette|ces|est|sont|ne|se|dont|sans|sous)$/u;

/** « non » takes a hyphen before a noun, none before an adjective (Académie, « non »); nouns of this register. */
const NON =
  'reconnaissance|respect|violence|ingérence|prolifération|agression|intervention|recours|assistance|droit|lieu|application|conformité|discrimination|exécution|paiement|remboursement|représentation|refoulement|retour|usage|participation|dissémination';
/** Compounds that are always hyphenated (Académie, Larousse); each as it is mistaken. */
const COMPOUNDS: readonly (readonly [RegExp, string])[] = [
  [words("c'est à dire", 'giu'), "c'est-à-dire"],
  [words('vis à vis', 'giu'), 'vis-à-vis'],
  [words('au (delà|dessus|dessous)', 'giu'), 'au-$1'],
  [words('ci (joint|jointe|joints|jointes|dessus|dessous|après|contre)', 'giu'), 'ci-$1'],
  [words('porte parole', 'giu'), 'porte-parole'],
  [words('vice (présidente?s?)', 'giu'), 'vice-$1'],
  [words('(celui|celle|ceux|celles) (ci|là)', 'giu'), '$1-$2'],
  [words('(nous|vous|eux|elles) mêmes', 'giu'), '$1-mêmes'],
  [words('(moi|toi|soi) même(?! (?:si|quand|pas))', 'giu'), '$1-même'],
  [words('quelques (unes?|uns)', 'giu'), 'quelques-$1'],
  [words('[ÉE]tats Unis'), 'États-Unis'],
  [words('Royaume Uni'), 'Royaume-Uni'],
  [words('Pays Bas'), 'Pays-Bas'],
  [words('compte rendus'), 'comptes rendus'],
  [words('chef lieu', 'giu'), 'chef-lieu'],
  [words('avant (hier|projet|poste|garde)', 'giu'), 'avant-$1'],
  [words('contre (pouvoirs?|vérités?|enquêtes?)', 'giu'), 'contre-$1'],
  [words('extrême (droite|gauche)', 'giu'), 'extrême-$1'],
  [words('cessez le feu', 'giu'), 'cessez-le-feu'],
];

const hyphens: readonly Rule[] = [
  correction('language/missing-hyphen', words(`([Nn]on) (${NON})`), (match) => `${match[1]}-${match[2]}`),
  ...COMPOUNDS.map(([pattern, better]) =>
    correction('language/missing-hyphen', pattern, (match) => {
      const cured = better.replace(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? '');
      return cased(match[0], cured);
    }),
  ),
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
  correction('language/abbreviation', /(?<!\p{L})Mrs?\.? (?=\p{Lu})/gu, (match) =>
    match[0].startsWith('Mrs') ? undefined : 'M. ',
  ),
  correction('language/abbreviation', /(?<!\p{L})Mme\. (?=\p{Lu})/gu, () => 'Mme '),
  correction('language/abbreviation', /(?<!\p{L})Melle\.? (?=\p{Lu})/gu, () => 'Mlle '),
  correction('language/abbreviation', /(?<!\p{L})etc(?:\.\.+|\.?…)/gu, () => 'etc.'),
  correction('language/abbreviation', /(?<!\p{L})[Nn]o\.? (?=\d)/gu, () => 'n° '),
];

/** 1er, 1re, 2e; never 1ère, 2ème (Lexique). */
const ordinals: readonly Rule[] = [
  correction('language/ordinal', /(?<![\p{L}\d])1(?:ère|ere)(?!\p{L})/gu, () => '1re'),
  correction(
    'language/ordinal',
    /(?<![\p{L}\d])(\d+|[IVXL]+)(?:i?[èe]me)(s?)(?!\p{L})/gu,
    (match) => `${match[1]}e${match[2]}`,
  ),
];

export const wordRules: readonly Rule[] = [
  ...hyphens,
  ...abbreviations,
  ...ordinals,
  ...accents,
  doubledWords(MAY_DOUBLE, LITTLE),
];

/** The cure with the capital of what it replaces. */
function cased(model: string, cure: string): string {
  return /^\p{Lu}/u.test(model) ? cure.charAt(0).toUpperCase() + cure.slice(1) : cure;
}
