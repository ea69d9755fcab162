// What can be wrong with people, organizations and dated roles: in the registry itself, and on one letter's day.
import type { Period } from '../../calendar/period.ts';

export interface RegistryFacts {
  'registry/duplicate-id': { id: string };
  /** The same official identifier on two entries; `other` is the id of the first. */
  'registry/duplicate-identifier': { scheme: string; identifier: string; other: string };
  'registry/duplicate-role': { person: string; role: string; organization: string | undefined };
  'registry/look-alike': { name: string; id: string; other: string; otherId: string };
  /** `name`: as it was typed where the id was made of it. */
  'registry/unknown-organization': { organization: string; nearest: string | undefined; name?: string | undefined };
  'registry/unknown-territory': { territory: string; nearest: string | undefined };
  'registry/no-such-constituency': { territory: string; number: number; last: number };
  /** A role that must say where (constituency), in what (organization) or under what title (label) says none. */
  'registry/role-incomplete': { role: string; needs: readonly ('constituency' | 'organization' | 'label')[] };
  'registry/periods-overlap': { first: string; second: string };
  'registry/two-commissions': { person: string; first: string; second: string; period: Period };
  /** `period`: the longest stretch that two of them share. */
  'registry/two-holders': { role: string; names: readonly string[]; where: string; period: Period };
  'registry/outside-seat': {
    person: string;
    gender: 'f' | 'm';
    role: string;
    organization: string;
    period: Period;
    seats: readonly Period[];
  };
  'registry/outside-organization': {
    person: string;
    gender: 'f' | 'm';
    role: string;
    organization: string;
    period: Period;
    life: Period;
  };
  /** The « de » form a person asks for is not one of the table's. */
  'registry/unusual-de': { territory: string; de: string; usual: readonly string[] };

  /** `organization`: its name; `role`: its id. */
  'registry/role-ends-soon': {
    person: string;
    gender: 'f' | 'm';
    role: string;
    organization: string | undefined;
    end: string;
    days: number;
  };
  'registry/role-is-new': {
    person: string;
    gender: 'f' | 'm';
    role: string;
    organization: string | undefined;
    start: string;
    days: number;
  };
  /** The letter is dated after the day on which the registry's facts were true. */
  'registry/beyond-knowledge': { source: string; as_known_on: string; date: string };
  /** Years before the first, or after the last day that the registry knows. */
  'registry/far-date': { date: string; years: number; side: 'before' | 'after'; known: string };
  'registry/no-role-shown': { person: string; id: string; show: string };
  /** Of the roles that are known none is held that day. `last`: the one that ended last before it. */
  'registry/no-role-held': {
    person: string;
    id: string;
    gender: 'f' | 'm';
    last: { role: string; end: string } | undefined;
  };
  'registry/no-seat-shown': { person: string; gender: 'f' | 'm'; seat: string };
  'registry/same-family-name': { family_name: string; names: readonly string[] };

  /** No document of the export is of the kind asked for. */
  'import/nothing-found': { kind: string };
  /** `--only` names someone the export does not know. */
  'import/nobody': { name: string; nearest: string | undefined };
  /** Dropped: a mandate that ends before it begins is true on no day. */
  'import/mandate-reversed': { mandate: string; period: string };
  'import/unknown-role': { mandate: string; role: string; label: string };
  'import/unknown-body': { mandate: string; body: string };
  'import/unknown-territory': { mandate: string; territory: string };
  'import/odd-name': { id: string; name: string };
  'import/bridged': { gaps: number };
  'import/open-only': Record<never, never>;
  /** An archive or a file past what official data ever need: a bomb, or the wrong file. */
  'import/too-large': { limit: string };
  'import/damaged': { reason: string };
  /** A file of the archive would be written outside its folder. */
  'import/unsafe-path': { path: string };
  'import/not-json': { reason: string };
  'import/no-gender': { name: string };
  /** The registry knows a later day than the export does. */
  'import/older': { known: string; export: string };
}
