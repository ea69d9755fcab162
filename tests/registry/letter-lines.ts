// The 27 role lines of the letter of 22 February 2024, as a registry should answer for them.
import { holdingOn, type Membership, type Registry } from '../../src/registry/index.ts';

const printed: Record<string, string[]> = {
  'frederic-petit': ['depute', 'president gevi-bielorussie'],
  'jean-louis-bourlanges': ['depute', 'president commission-affaires-etrangeres'],
  'thomas-gassilloud': ['depute', 'president commission-defense', 'membre gevi-bielorussie'],
  'benjamin-haddad': ['depute', 'vice-president gevi-bielorussie'],
  'bruno-fuchs': ['depute', 'membre commission-affaires-etrangeres'],
  'maud-gatel': ['depute', 'membre commission-affaires-etrangeres'],
  'anne-genetet': ['depute', 'membre gevi-bielorussie', 'membre commission-defense'],
  'hadrien-ghomi': ['depute', 'membre commission-affaires-etrangeres'],
  'brigitte-klinkert': ['depute', 'membre commission-affaires-etrangeres'],
  'constance-le-grip': ['membre gevi-bielorussie', 'membre commission-finances'],
  'vincent-ledoux': ['depute', 'membre commission-affaires-etrangeres'],
  'liliana-tanguy': ['depute', 'membre gevi-bielorussie', 'membre commission-affaires-etrangeres'],
};

export interface Line {
  readonly name: string;
  readonly membership: Membership;
}

/** Throws where the registry lacks a line altogether. */
export function letterLines(registry: Registry): Line[] {
  return Object.entries(printed).flatMap(([person, roles]) =>
    roles.map((written) => {
      const [role, organization] = written.split(' ');
      const found = registry.persons
        .get(person)
        ?.memberships.find((one) => one.role === role && one.organization === organization);
      if (found === undefined) throw new Error(`${person}: no ${written}`);
      return { name: `${person} ${written}`, membership: found };
    }),
  );
}

export function notHeldOn(lines: readonly Line[], date: string, bridge?: number): string[] {
  return lines.filter((line) => holdingOn(line.membership, date, bridge).kind === 'not-held').map(({ name }) => name);
}

export const studyGroup = [
  'frederic-petit president gevi-bielorussie',
  'thomas-gassilloud membre gevi-bielorussie',
  'benjamin-haddad vice-president gevi-bielorussie',
  'anne-genetet membre gevi-bielorussie',
  'constance-le-grip membre gevi-bielorussie',
  'liliana-tanguy membre gevi-bielorussie',
];
