// How English calls each role, and the line it gives under a name. Must not know: the registry, who holds what.
// English offices have no gender; the two columns stay so that both languages fulfil one test.
import type { RoleToPrint } from '../locale.ts';
import { capitalized } from '../names.ts';
import type { Gender } from '../value.ts';

export interface RoleForms {
  readonly m: string;
  readonly f: string;
  /** What stands before the body or the constituency. */
  readonly link: 'of the' | 'for' | 'of' | 'to the';
}

const both = (name: string, link: RoleForms['link'] = 'of the'): RoleForms => ({ m: name, f: name, link });

export const roleForms: Readonly<Record<string, RoleForms>> = {
  'president-de-la-republique': both('President of the Republic'),
  'premier-ministre': both('Prime Minister'),
  ministre: both('Minister', 'for'),
  'ministre-delegue': both('Minister Delegate', 'for'),
  'secretaire-d-etat': both('Minister of State', 'for'),
  prefet: both('Prefect', 'of'),
  maire: both('Mayor', 'of'),
  ambassadeur: both('Ambassador', 'of'),
  commissaire: both('European Commissioner'),
  president: both('Chair'),
  'co-president': both('Co-Chair'),
  'vice-president': both('Vice-Chair'),
  questeur: both('Quaestor'),
  'rapporteur-general': both('General Rapporteur'),
  secretaire: both('Secretary'),
  rapporteur: both('Rapporteur'),
  'membre-de-droit': both('Ex officio Member'),
  membre: both('Member'),
  apparente: both('Affiliated', 'to the'),
  depute: both('Member of Parliament', 'for'),
  senateur: both('Senator', 'for'),
  'depute-europeen': both('Member of the European Parliament', 'for'),
};

export function roleName(role: string, gender: Gender): string {
  return roleForms[role]?.[gender] ?? role;
}

/** The head of a chamber or of a European institution presides; the head of a committee chairs. */
const PRESIDED = /^(?:National Assembly|Senate|European (?:Parliament|Commission|Council)|Assemblée nationale|Sénat)$/u;

/** « Member of Parliament for Haut-Rhin », « Chair of the Foreign Affairs Committee ». */
export function roleLine(role: RoleToPrint): string {
  if (role.label !== undefined) return role.label;
  const forms = roleForms[role.role];
  const name = roleName(role.role, role.gender);
  if (role.territory !== undefined)
    return capitalized(`${name} ${forms?.link === 'of' ? 'of' : 'for'} ${territoryName(role.territory)}`);
  if (role.organization === undefined) return capitalized(name);
  const body = role.organization.name;
  const presided = PRESIDED.test(body)
    ? name.replace('Vice-Chair', 'Vice-President').replace(/(?<!-)Chair/u, 'President')
    : name;
  if (role.role === 'commissaire' && body === 'European Commission') return capitalized(name);
  return capitalized(`${presided} ${linked(forms?.link ?? 'of the', body)}`);
}

/** « of the Foreign Affairs Committee »; a name with its own article keeps it; a ministry gives way to what it is for. */
function linked(link: RoleForms['link'], body: string): string {
  const ministry = /^(?:the )?(?:Ministry|Department|Office) (?:of|for) (.+)$/iu.exec(body)?.[1];
  if (link === 'for') return `for ${ministry ?? body}`;
  if (link === 'of') return `of ${body.replace(/^(?:embassy|city|town) of /iu, '')}`;
  return /^the /iu.test(body)
    ? `${link.replace(/the$/u, '')}${body.charAt(0).toLowerCase()}${body.slice(1)}`
    : `${link} ${body}`;
}

/** The French abroad are no place: the constituency is named in English. */
function territoryName({ code, name }: NonNullable<RoleToPrint['territory']>): string {
  if (code === '099') return 'French citizens living abroad';
  return /^(?:La|Le|Les) /u.test(name) ? name.replace(/^La Réunion$/u, 'Réunion') : name;
}
