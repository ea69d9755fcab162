// Words that announce another: a name cut short does not end with one. Must not know: what is named.

const FRENCH =
  'a au aux avec ce ces cet cette contre d dans de des du elle en entre est et ils j je l la le les leur leurs lors mais ' +
  'mes mon n nos notre ou par pour qu que quand qui s sa sans se ses si son sont sous sur un une vers vos votre';
const ENGLISH =
  'about against an and are as at between by for from his her how in into is it its my no of on or our per that the ' +
  'their these this those to under upon was were when which with without your';

/** In lower case and without accents. */
export const smallWordsOf = {
  fr: new Set(FRENCH.split(' ')),
  en: new Set(ENGLISH.split(' ')),
} as const;

/** Both languages together: of a few words alone, the language is not known. */
export const smallWords: ReadonlySet<string> = new Set([...smallWordsOf.fr, ...smallWordsOf.en]);
