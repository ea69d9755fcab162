// Forms of address by office: what the appel calls its holder and how high the closing's consideration is.
// Must not know: who signs, sentences. Sources, row by row, stand in the reviewers' table docs/locale/fr.md.
//
// Capital on the function in appel and closing (Le Robert, Titres et fonctions; Brossard 1934, p. 439). « considération »
// throughout: right for a mixed group, where « sentiments » would not be (no « sentiments » between a man and a woman).

export interface Address {
  readonly m: string;
  readonly f: string;
  readonly consideration: 'très haute' | 'haute';
  /** Where the rule was read; « usage » where only usage speaks for it. */
  readonly source: string;
}

const MODELS = 'modele-lettre.com, formules de politesse';
const ROBERT = 'Le Robert, guide, titres et fonctions';

export const addresses: Readonly<Record<string, Address>> = {
  'president-de-la-republique': {
    m: 'Président de la République',
    f: 'Présidente de la République',
    consideration: 'très haute',
    source: MODELS,
  },
  'premier-ministre': { m: 'Premier ministre', f: 'Première ministre', consideration: 'très haute', source: MODELS },
  ministre: { m: 'Ministre', f: 'Ministre', consideration: 'très haute', source: MODELS },
  'ministre-delegue': { m: 'Ministre', f: 'Ministre', consideration: 'très haute', source: MODELS },
  'secretaire-d-etat': { m: 'Ministre', f: 'Ministre', consideration: 'très haute', source: MODELS },
  commissaire: { m: 'Commissaire', f: 'Commissaire', consideration: 'très haute', source: 'usage' },
  ambassadeur: {
    m: 'Ambassadeur',
    f: 'Ambassadrice',
    consideration: 'très haute',
    source: 'dico-lettres.com, lettre à un ambassadeur',
  },
  prefet: { m: 'Préfet', f: 'Préfète', consideration: 'haute', source: 'Brossard 1934, p. 439; formule: usage' },
  maire: { m: 'Maire', f: 'Maire', consideration: 'haute', source: MODELS },
  senateur: { m: 'Sénateur', f: 'Sénatrice', consideration: 'haute', source: `${MODELS}; ${ROBERT}` },
  depute: { m: 'Député', f: 'Députée', consideration: 'haute', source: `${MODELS}; ${ROBERT}` },
  'depute-europeen': { m: 'Député', f: 'Députée', consideration: 'haute', source: 'usage' },
  president: { m: 'Président', f: 'Présidente', consideration: 'haute', source: `${ROBERT}; formule: usage` },
  'co-president': { m: 'Président', f: 'Présidente', consideration: 'haute', source: 'usage' },
  'vice-president': { m: 'Vice-président', f: 'Vice-présidente', consideration: 'haute', source: 'usage' },
  questeur: { m: 'Questeur', f: 'Questeure', consideration: 'haute', source: 'usage' },
  'rapporteur-general': { m: 'Rapporteur général', f: 'Rapporteure générale', consideration: 'haute', source: 'usage' },
  rapporteur: { m: 'Rapporteur', f: 'Rapporteure', consideration: 'haute', source: 'usage' },
};

/** The head of an assembly or of a European institution is addressed as highly as a minister (FRENCH: « assembly: très haute »). */
const ASSEMBLY =
  /\bprésidente? (?:de l['’]Assemblée nationale|du Sénat|du Parlement européen|de la Commission européenne|du Conseil européen|du Conseil constitutionnel|du Conseil économique)/iu;

/** « ambassadeur de France en Pologne »; « ambassadrice de Pologne en France » is another State's. */
export const FRENCH_AMBASSADOR = /^ambassad(?:eur|rice) (?:extraordinaire et plénipotentiaire )?de France\b/iu;

export function considerationFor(
  role: string | undefined,
  title: string | undefined,
): Address['consideration'] | undefined {
  // dico-lettres.com: to a French ambassador « haute », as to any high official; « très haute » to a foreign State's.
  if (role === 'ambassadeur' && title !== undefined && FRENCH_AMBASSADOR.test(title)) return 'haute';
  if (role === 'president' && title !== undefined && ASSEMBLY.test(title)) return 'très haute';
  return role === undefined ? undefined : addresses[role]?.consideration;
}
