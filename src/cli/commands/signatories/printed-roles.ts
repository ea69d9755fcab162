// What letters will print of someone just added, and since when: told while it is fresh. Must not know: files.
import { formatPeriod, parsePeriod } from '../../../calendar/period.ts';
import { readConstituency } from '../../../registry/constituency.ts';
import type { Membership, Person } from '../../../registry/index.ts';
import type { MembershipEntry, PersonEntry } from '../../../registry/schema.ts';
import type { Session } from '../../command.ts';
import type { RegistryFiles } from './registry-files.ts';
import { roleKey, roleLine } from './role-words.ts';
import { signatoriesWords } from './words/index.ts';

export function printedRoles(entry: PersonEntry, { registry }: RegistryFiles, session: Session): string[] {
  const say = signatoriesWords[session.language];
  const known = registry ?? { organizations: new Map() };
  const { gender, title_gender } = entry;
  const person = { gender, ...(title_gender === undefined ? {} : { title_gender }) } as Person;
  return (entry.memberships ?? []).flatMap((one) => {
    const membership = membershipOf(one);
    const prints = say.prints(roleLine(membership, person, known, session), heldOf(one) ?? say.always);
    return one.held === undefined ? [prints, say.noDates(entry.id, roleKey(membership))] : [prints];
  });
}

function membershipOf({ role, organization, label, constituency }: MembershipEntry): Membership {
  const place = constituency === undefined ? undefined : readConstituency(constituency);
  return {
    role,
    organization,
    label,
    constituency: place === undefined || 'unknown' in place ? undefined : place,
  } as Membership;
}

function heldOf({ held }: MembershipEntry): string | undefined {
  const periods = [held ?? []].flat().map((text) => {
    const period = parsePeriod(text);
    return 'fault' in period ? text : formatPeriod(period);
  });
  return periods.length === 0 ? undefined : periods.join(', ');
}
