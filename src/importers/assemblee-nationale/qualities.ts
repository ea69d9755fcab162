// The Assemblée's « qualités » → the registry's roles. Must not know: bodies, people.
// Keyed on codeQualite, libQualite where that is null: libQualiteSex is not reliable in older data.
import { foldName } from '../../registry/names.ts';
import type { RoleId } from '../../registry/roles.ts';

const ROLES: Readonly<Record<string, RoleId>> = {
  membre: 'membre',
  titulaire: 'membre',
  'depute non inscrit': 'membre',
  'membre du': 'membre',
  'membre apparente': 'apparente',
  'membre rattache': 'apparente',
  'apparente au': 'apparente',
  president: 'president',
  'co president': 'co-president',
  'vice president': 'vice-president',
  secretaire: 'secretaire',
  questeur: 'questeur',
  rapporteur: 'rapporteur',
  'rapporteur general': 'rapporteur-general',
  senateur: 'senateur',
  ministre: 'ministre',
  'garde des sceaux': 'ministre',
  'ministre delegue': 'ministre-delegue',
  'secretaire d etat': 'secretaire-d-etat',
  'premier ministre': 'premier-ministre',
  'president de la republique': 'president-de-la-republique',
};

/** A deputy « en mission » works for a ministry and is no minister: there is nothing to print. */
const NO_ROLE = new Set(['en mission', 'parlementaire en mission']);

/** The role, 'none' where the mandate is none that a letter shows, or undefined where the word is not known. */
export function roleOf(codeQualite: string | undefined, libQualite: string | undefined): RoleId | 'none' | undefined {
  const word = foldName(codeQualite ?? libQualite ?? 'membre');
  if (NO_ROLE.has(word)) return 'none';
  if (word.startsWith('membre de droit')) return 'membre-de-droit';
  return Object.hasOwn(ROLES, word) ? ROLES[word] : undefined;
}
