// How French calls each role, in both genders, and the line it gives under a name.
// Must not know: the registry (roles come by their id), who holds what.
// Feminine forms: circulars of 11 March 1986, 6 March 1998 and 21 November 2017; the default for a woman, a membership's own
// label before it.
import type { RoleToPrint } from '../locale.ts';
import { capitalized } from '../names.ts';
import type { Gender, LanguageOptions } from '../value.ts';
import { contracted, contractedName, withAu, withDu } from './articles.ts';
import { ministryCapitals } from './capitals.ts';
import { withDe } from './sounds.ts';
import { territories } from './territories.ts';

export interface RoleForms {
  readonly m: string;
  readonly f: string;
  /** How the organization follows: « de la commission » (default), « au groupe », or without its own first noun. */
  readonly link?: 'du' | 'au';
  /** Nouns of an organization's name that the role's own noun replaces: « ministère de X » → « ministre de X ». */
  readonly absorbs?: RegExp;
}

export const roleForms: Readonly<Record<string, RoleForms>> = {
  'president-de-la-republique': { m: 'président de la République', f: 'présidente de la République' },
  'premier-ministre': { m: 'Premier ministre', f: 'Première ministre' },
  ministre: { m: 'ministre', f: 'ministre', absorbs: /^ministère /u },
  'ministre-delegue': { m: 'ministre délégué', f: 'ministre déléguée', absorbs: /^ministère (?=charg)/u },
  'secretaire-d-etat': { m: 'secrétaire d’État', f: 'secrétaire d’État', absorbs: /^secrétariat d['’]État /u },
  prefet: { m: 'préfet', f: 'préfète', absorbs: /^préfecture /u },
  maire: { m: 'maire', f: 'maire', absorbs: /^(?:mairie|ville|commune) (?=d)/u },
  ambassadeur: { m: 'ambassadeur', f: 'ambassadrice', absorbs: /^ambassade /u },
  commissaire: { m: 'commissaire européen', f: 'commissaire européenne', absorbs: /^Commission européenne$/u },
  president: { m: 'président', f: 'présidente' },
  'co-president': { m: 'coprésident', f: 'coprésidente' },
  'vice-president': { m: 'vice-président', f: 'vice-présidente' },
  questeur: { m: 'questeur', f: 'questeure' },
  'rapporteur-general': { m: 'rapporteur général', f: 'rapporteure générale' },
  secretaire: { m: 'secrétaire', f: 'secrétaire' },
  rapporteur: { m: 'rapporteur', f: 'rapporteure' },
  'membre-de-droit': { m: 'membre de droit', f: 'membre de droit' },
  membre: { m: 'membre', f: 'membre' },
  apparente: { m: 'apparenté', f: 'apparentée', link: 'au' },
  depute: { m: 'député', f: 'députée' },
  senateur: { m: 'sénateur', f: 'sénatrice' },
  'depute-europeen': { m: 'député européen', f: 'députée européenne' },
};

/** The role's name, or the id itself for a role this table does not know (a test keeps it complete). */
export function roleName(role: string, gender: Gender): string {
  return roleForms[role]?.[gender] ?? role;
}

/** « Députée du Haut-Rhin », « Vice-président du groupe d’études … »: line-initial capital, the only one (no « Vice-Président »). */
export function roleLine(role: RoleToPrint, options?: LanguageOptions): string {
  if (role.label !== undefined) return options === undefined ? role.label : ministryCapitals(role.label, options);
  const name = roleName(role.role, role.gender);
  const complement = role.territory !== undefined ? territoryComplement(role.territory) : organizationComplement(role);
  const line = capitalized(complement === '' ? name : `${name} ${complement}`);
  return options === undefined ? line : ministryCapitals(line, options);
}

function territoryComplement(territory: NonNullable<RoleToPrint['territory']>): string {
  return territory.de ?? territories[territory.code]?.de ?? ofTown(territory.name);
}

function organizationComplement({ role, gender, organization }: RoleToPrint): string {
  if (organization === undefined) return '';
  const { name } = organization;
  const forms = roleForms[role];
  if (forms?.absorbs?.test(name)) return agreed(name.replace(forms.absorbs, ''), gender);
  if (role === 'maire' || role === 'prefet') return ofTown(name);
  const noun = { words: name, gender: organization.gender, plural: false };
  const carried = contracted(forms?.link === 'au' ? 'à' : 'de', name);
  return carried ?? (forms?.link === 'au' ? withAu(noun) : withDu(noun));
}

/** « Le Havre » → « du Havre »; « Ville-Neuve » → « de Ville-Neuve ». */
function ofTown(name: string): string {
  return contractedName('de', name) ?? withDe(name);
}

/** « ministère chargé des transports » held by a woman: « chargée des transports ». */
function agreed(complement: string, gender: Gender): string {
  return complement.replace(/^chargée? /u, gender === 'f' ? 'chargée ' : 'chargé ');
}
