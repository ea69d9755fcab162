// Whether a particle belongs to someone's name: after a civility or a first name it is spelled as its bearer spells it.
// Must not know: whose names a registry has.

/** Words that stand before a noun, and not before a first name: « l'Union », « du Gouvernement », « en République ». */
const ARTICLE = "(?:[ldLD]'|(?<!\\p{L})(?:les?|la|du|des|aux?|une?|ce|cette|ces|en|notre|nos|votre|vos|leurs?) )";
const CIVILITY = 'MM?\\.|Mmes?|Mlles?|Me|Dr|Pr|Mgr|Monsieur|Madame|Mademoiselle|Maître';
const NAME = new RegExp(`(?<!\\p{L})(?:(?:${CIVILITY}) |(?<!${ARTICLE})\\p{Lu}\\p{Ll}[\\p{L}-]* )$`, 'u');

/** « Mme de Almeida », « Octavie d'Hautefeuille »; not « la République de Arménie ». */
export function isInName(before: string, particle: string, word: string): boolean {
  return /^de?$/u.test(particle) && /^\p{Lu}/u.test(word) && NAME.test(before);
}
