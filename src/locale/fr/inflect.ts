// Feminine and plural of a French adjective, participle or noun given in the masculine singular, by its ending.
// Must not know: who signs. Where an ending leaves a choice (-eur, -et, -c) only listed words are inflected: never guess.

/** Endings that decide nothing by themselves: each word as the dictionaries give it (Petit Robert; Grevisse § 542-556). */
const LISTED: Readonly<Record<string, string>> = {
  absous: 'absoute',
  ambassadeur: 'ambassadrice',
  auteur: 'autrice',
  bas: 'basse',
  beau: 'belle',
  bénin: 'bénigne',
  blanc: 'blanche',
  cadet: 'cadette',
  complet: 'complète',
  concret: 'concrète',
  conseiller: 'conseillère',
  défenseur: 'défenseure',
  désuet: 'désuète',
  directeur: 'directrice',
  discret: 'discrète',
  dissous: 'dissoute',
  doux: 'douce',
  électeur: 'électrice',
  épais: 'épaisse',
  exprès: 'expresse',
  extérieur: 'extérieure',
  faux: 'fausse',
  favori: 'favorite',
  fondateur: 'fondatrice',
  fou: 'folle',
  frais: 'fraîche',
  franc: 'franche',
  gentil: 'gentille',
  grec: 'grecque',
  gros: 'grosse',
  gras: 'grasse',
  hébreu: 'hébraïque',
  incomplet: 'incomplète',
  indiscret: 'indiscrète',
  initiateur: 'initiatrice',
  inférieur: 'inférieure',
  inquiet: 'inquiète',
  intérieur: 'intérieure',
  jaloux: 'jalouse',
  jumeau: 'jumelle',
  las: 'lasse',
  législateur: 'législatrice',
  long: 'longue',
  malin: 'maligne',
  médiateur: 'médiatrice',
  meilleur: 'meilleure',
  mineur: 'mineure',
  modérateur: 'modératrice',
  mou: 'molle',
  muet: 'muette',
  net: 'nette',
  nouveau: 'nouvelle',
  nul: 'nulle',
  observateur: 'observatrice',
  paysan: 'paysanne',
  prêt: 'prête',
  professeur: 'professeure',
  public: 'publique',
  questeur: 'questeure',
  rapporteur: 'rapporteure',
  recteur: 'rectrice',
  replet: 'replète',
  roux: 'rousse',
  sec: 'sèche',
  secret: 'secrète',
  sénateur: 'sénatrice',
  serviteur: 'servante',
  sot: 'sotte',
  supérieur: 'supérieure',
  tiers: 'tierce',
  turc: 'turque',
  vieux: 'vieille',
  violet: 'violette',
  antérieur: 'antérieure',
  postérieur: 'postérieure',
  majeur: 'majeure',
  ultérieur: 'ultérieure',
  caduc: 'caduque',
  maître: 'maîtresse',
};

/** In order: the first ending that fits decides. */
const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/e$/u, 'e'],
  [/([éiïu])$/u, '$1e'],
  [/eux$/u, 'euse'],
  [/([iï])f$/u, '$1ve'],
  [/([eiïyé])en$/u, '$1enne'],
  [/on$/u, 'onne'],
  [/er$/u, 'ère'],
  [/(ei|e)l$/u, '$1lle'],
  [/([aiou])l$/u, '$1le'],
  [/([ai])n$/u, '$1ne'],
  [/un$/u, 'une'],
  [/(ai|oi|i|u|ou)s$/u, '$1se'],
  [/([aioucnrpf])t$/u, '$1te'],
  [/([nru]|oi|ai)d$/u, '$1de'],
  [/(a|(?<!e)u|û)r$/u, '$1re'],
  [/(an|er)s$/u, '$1se'],
];

/** These end like a rule above and are exceptions to it or no adjective: better to ask than to print nonsense. */
const REFUSED = [/gu$/u, /eau$/u, /ou$/u, /eu$/u, /al[eé]u$/u];

const PLURAL_IN_ALS = ['banal', 'bancal', 'fatal', 'final', 'glacial', 'natal', 'naval', 'tonal', 'causal'];

/** The feminine singular, or undefined where no rule is certain. */
export function feminine(word: string): string | undefined {
  const lower = word.toLowerCase();
  const listed = LISTED[lower] ?? compound(lower);
  if (listed !== undefined) return recased(word, listed);
  if (lower === 'aigu' || lower === 'ambigu' || lower === 'exigu' || lower === 'contigu') return `${word}ë`;
  if (REFUSED.some((pattern) => pattern.test(lower)) && lower !== 'flou') return undefined;
  if (lower === 'flou') return `${word}e`;
  for (const [ending, replacement] of FEMININE) if (ending.test(lower)) return word.replace(ending, replacement);
  return undefined;
}

/** The plural of a form of either gender, or undefined where no rule is certain. */
export function plural(form: string): string | undefined {
  const lower = form.toLowerCase();
  if (/[sxz]$/u.test(lower)) return form;
  if (/eau$/u.test(lower)) return `${form}x`;
  if (/al$/u.test(lower)) return PLURAL_IN_ALS.includes(lower) ? `${form}s` : `${form.slice(0, -1)}ux`;
  if (/(?:ail|eu|ou)$/u.test(lower)) return undefined;
  return /\p{L}$/u.test(lower) ? `${form}s` : undefined;
}

/** « vice-président », « co-rapporteur », « ex-ministre »: what stands before the hyphen is a prefix and does not vary. */
function compound(word: string): string | undefined {
  const match = /^((?:vice|co|ex)-)(.+)$/u.exec(word);
  const last = match?.[2] === undefined ? undefined : feminine(match[2]);
  return last === undefined ? undefined : `${match?.[1]}${last}`;
}

function recased(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
