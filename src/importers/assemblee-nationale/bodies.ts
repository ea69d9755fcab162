// An organe → an organization: its name in mid-sentence, its gender, its kind, ids that a person can type.
// Must not know: people.
import type { Classification } from '../../registry/classifications.ts';
import type { OrganizationEntry } from '../../registry/schema.ts';
import { slug } from '../slug.ts';
import type { Organe } from './export.ts';

/** codeType → classification. */
const KINDS: Readonly<Record<string, Classification>> = {
  ASSEMBLEE: 'chamber',
  SENAT: 'chamber',
  BUREAU: 'bureau',
  COMPER: 'commission',
  COMSENAT: 'commission',
  COMNL: 'commission-non-permanente',
  CNPS: 'commission-non-permanente',
  COMSPSENAT: 'commission-non-permanente',
  CNPE: 'commission-enquete',
  CMP: 'commission-mixte',
  CONFPT: 'conference',
  DELEG: 'delegation',
  DELEGSENAT: 'delegation',
  DELEGBUREAU: 'delegation',
  OFFPAR: 'office',
  MISINFO: 'mission',
  MISINFOCOM: 'mission',
  MISINFOPRE: 'mission',
  GP: 'groupe-politique',
  GROUPESENAT: 'groupe-politique',
  GE: 'groupe-etudes',
  GEVI: 'groupe-etudes',
  GA: 'groupe-amitie',
  API: 'assemblee-internationale',
  ORGEXTPARL: 'organisme-exterieur',
  PARPOL: 'parti',
  GOUVERNEMENT: 'gouvernement',
  MINISTERE: 'ministere',
};

/** The bodies that letters name most, by the words people use for them. */
const USUAL_IDS: Readonly<Record<string, string>> = {
  PO59047: 'commission-affaires-etrangeres',
  PO59046: 'commission-defense',
  PO59048: 'commission-finances',
  PO59051: 'commission-lois',
  PO419604: 'commission-affaires-culturelles',
  PO419610: 'commission-affaires-economiques',
  PO420120: 'commission-affaires-sociales',
  PO419865: 'commission-developpement-durable',
  PO415287: 'commission-affaires-europeennes',
};

const PREFIXES: Readonly<Record<string, string>> = {
  GEVI: 'gevi',
  GE: 'ge',
  GA: 'ga',
  GP: 'groupe',
  GROUPESENAT: 'senat-groupe',
  COMSENAT: 'senat-commission',
  DELEGSENAT: 'senat-delegation',
  COMSPSENAT: 'senat-commission-speciale',
  CNPE: 'commission-enquete',
  CMP: 'cmp',
  MINISTERE: 'ministere',
  PARPOL: 'parti',
  BUREAU: 'bureau',
  ASSEMBLEE: 'assemblee-nationale',
};

/** Head nouns and their genders; those in lower case lose their capital in mid-sentence. */
const HEADS: Readonly<Record<string, 'f' | 'm'>> = {
  commission: 'f',
  délégation: 'f',
  mission: 'f',
  section: 'f',
  conférence: 'f',
  instance: 'f',
  groupe: 'm',
  comité: 'm',
  office: 'm',
  bureau: 'm',
  ministère: 'm',
  secrétariat: 'm',
  Assemblée: 'f',
  Cour: 'f',
  Agence: 'f',
  Autorité: 'f',
  Plateforme: 'f',
  Présidence: 'f',
  Sénat: 'm',
  Gouvernement: 'm',
  Conseil: 'm',
  Haut: 'm',
  Centre: 'm',
  Observatoire: 'm',
  Parti: 'm',
};

export interface Body {
  readonly entry: Omit<OrganizationEntry, 'id'>;
  /** Is its name, or its gender, more than the rules can vouch for? */
  readonly odd: boolean;
}

export function bodyOf(organe: Organe): Body {
  const { name, gender, odd } = named(organe);
  const short = shortName(organe, name);
  return {
    odd,
    entry: {
      name,
      ...(short === undefined ? {} : { short_name: short }),
      classification: KINDS[organe.type] ?? 'autre',
      gender,
      ...(organe.debut === undefined ? {} : { founding_date: organe.debut }),
      ...(organe.fin === undefined ? {} : { dissolution_date: organe.fin }),
      identifiers: [{ scheme: 'an', identifier: organe.uid }],
    },
  };
}

/** Proposals from the shortest on; the last is unique. */
export function bodyIds(organe: Organe): string[] {
  const usual = USUAL_IDS[organe.uid];
  if (usual !== undefined) return [usual];
  const prefix = PREFIXES[organe.type] ?? '';
  const words = organe.libelleAbrege ?? organe.libelle;
  const whole = slug(
    `${prefix} ${organe.type === 'ASSEMBLEE' ? (organe.legislature ?? '') : withoutPrefix(words, prefix)}`,
  );
  // « Europe et affaires étrangères » → ministere-europe
  const first = organe.type === 'MINISTERE' ? [slug(`${prefix} ${words.split(/ et |,|\(/)[0] ?? ''}`)] : [];
  const dated = `${whole}-${organe.legislature ?? organe.debut?.slice(0, 4) ?? '0'}`;
  return [...first, whole, dated, `${whole}-${organe.uid.toLowerCase()}`];
}

/** « Délégation aux entreprises » under the prefix senat-delegation → aux-entreprises: no word twice. */
function withoutPrefix(words: string, prefix: string): string {
  const last = prefix.slice(prefix.lastIndexOf('-') + 1);
  return last !== '' && slug(words).startsWith(`${last}-`) ? slug(words).slice(last.length) : words;
}

function named(organe: Organe): { name: string; gender: 'f' | 'm'; odd: boolean } {
  const { libelle, type } = organe;
  if (type === 'GP' || type === 'GROUPESENAT') return { name: `groupe ${libelle}`, gender: 'm', odd: false };
  if (type === 'GA') return { name: `groupe d'amitié ${libelle}`, gender: 'm', odd: false };
  // A bare theme (« Antisémitisme ») takes an article no rule can give: it is quoted.
  if (type === 'GE') return { name: `groupe d'études « ${libelle} »`, gender: 'm', odd: false };
  if (type === 'ASSEMBLEE') return { name: 'Assemblée nationale', gender: 'f', odd: false };
  if (type === 'PARPOL') return { name: libelle, gender: 'm', odd: false };
  const head = /^[\p{L}]+/u.exec(libelle)?.[0] ?? '';
  const lower = head.toLowerCase();
  const common = HEADS[lower];
  if (common !== undefined) return { name: lower + libelle.slice(head.length), gender: common, odd: false };
  const proper = HEADS[head];
  return { name: libelle, gender: proper ?? 'm', odd: proper === undefined };
}

/** « de la commission … », « du groupe … », « de l'office … »: no head noun here has an aspirated h but « Haut ». */
export function genitive(organe: Organe): string {
  const { name, gender } = named(organe);
  if (/^[aeiouyàâéèêîôû]/iu.test(name)) return `de l'${name}`;
  return gender === 'f' ? `de la ${name}` : `du ${name}`;
}

/** The official genitive is shorter for two committees: « de la commission des finances ». */
function shortName({ libelleEdition }: Organe, name: string): string | undefined {
  const short = libelleEdition?.replace(/^(?:de la|du) /u, '');
  if (short === undefined || short === libelleEdition || short.length >= name.length) return undefined;
  return name.startsWith(`${short},`) || name.startsWith(`${short} `) ? short : undefined;
}
