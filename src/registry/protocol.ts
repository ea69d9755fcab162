// The order of rank among those a letter is written to. Must not know: letters, how they are addressed.
import type { Classification } from './classifications.ts';
import type { RoleId } from './roles.ts';

/**
 * After décret n° 89-655 du 13 septembre 1989 (préséances), article 2, as far as it speaks of these offices: the President,
 * the Prime Minister, the presidents of the chambers, the Government, members of Parliament, prefects, mayors. The places
 * of a commissioner, a Member of the European Parliament and an ambassador are ours.
 */
const ORDER: readonly RoleId[] = [
  'president-de-la-republique',
  'premier-ministre',
  'president',
  'ministre',
  'ministre-delegue',
  'secretaire-d-etat',
  'commissaire',
  'senateur',
  'depute',
  'depute-europeen',
  'prefet',
  'ambassadeur',
  'maire',
];

/** Smaller is higher. Someone without an office comes last; the president of a body that is no chamber ranks as a member. */
export function protocolRank(role: RoleId | undefined, body: Classification | undefined): number {
  const known = role === undefined ? -1 : ORDER.indexOf(role === 'president' && body !== 'chamber' ? 'senateur' : role);
  return known === -1 ? ORDER.length : known;
}
