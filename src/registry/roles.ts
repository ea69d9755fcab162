// The closed vocabulary of roles: their order of precedence and what each must say to be printed.
// Must not know: how French or English call them (locale/ has a masculine and a feminine form for each).

/** What tells one holder from another: where elected, in which body, or the words of a label. */
export type RoleComplement = 'constituency' | 'organization' | 'label';

export interface RoleKind {
  /** Order of precedence, 1 first. Seats come last: they are what every signatory has. */
  readonly rank: number;
  /** At least one of these must be given; none: the role needs nothing. */
  readonly needs: readonly RoleComplement[];
  /** Is the role a seat in a chamber, on which membership of the chamber's bodies depends? */
  readonly seat: boolean;
}

const office = (rank: number): RoleKind => ({ rank, needs: ['organization', 'label'], seat: false });
const inBody = (rank: number): RoleKind => ({ rank, needs: ['organization'], seat: false });

export const roles = {
  'president-de-la-republique': { rank: 1, needs: [], seat: false },
  'premier-ministre': { rank: 1, needs: [], seat: false },
  ministre: office(1),
  'ministre-delegue': office(2),
  'secretaire-d-etat': office(3),
  prefet: { rank: 1, needs: ['constituency', 'organization', 'label'], seat: false },
  maire: office(1),
  ambassadeur: office(1),
  commissaire: office(1),
  president: inBody(1),
  'co-president': inBody(1),
  'vice-president': inBody(2),
  questeur: inBody(3),
  'rapporteur-general': inBody(3),
  secretaire: inBody(4),
  rapporteur: inBody(5),
  'membre-de-droit': inBody(6),
  membre: inBody(7),
  apparente: inBody(8),
  depute: { rank: 9, needs: ['constituency', 'label'], seat: true },
  senateur: { rank: 9, needs: ['constituency', 'label'], seat: true },
  'depute-europeen': { rank: 9, needs: [], seat: true },
} as const satisfies Readonly<Record<string, RoleKind>>;

export type RoleId = keyof typeof roles;

export const roleIds = Object.keys(roles) as [RoleId, ...RoleId[]];

export function roleKind(role: RoleId): RoleKind {
  return roles[role];
}
