// One change to one registry file, text to text: only its own lines differ. Must not know: letters, disks, terminals.
import { addDays, type IsoDate } from '../calendar/date.ts';
import { contains, formatPeriod, type Period, parsePeriod } from '../calendar/period.ts';
import {
  appendToList,
  applyEdit,
  insertAt,
  inverse,
  removeFromList,
  removeKey,
  setKey,
  setScalar,
  type TextEdit,
} from '../source/edit-yaml.ts';
import type { SourceText } from '../source/text.ts';
import { writeScalar } from '../source/write-scalar.ts';
import { type Path, readYaml, type YamlSource } from '../source/yaml.ts';
import { type Anchor, offsetOf } from './anchor.ts';
import type { MembershipEntry, OrganizationEntry, PersonEntry } from './schema.ts';
import { writeMembership, writeOrganization, writeOrganizationFlow, writePerson, writePersonFlow } from './write.ts';

/** `membership` counts a person's memberships from 0, as the file lists them. */
export type RegistryChange =
  | { readonly change: 'add-persons'; readonly persons: readonly PersonEntry[] }
  | { readonly change: 'add-organizations'; readonly organizations: readonly OrganizationEntry[] }
  | { readonly change: 'remove-person'; readonly id: string }
  | { readonly change: 'remove-organization'; readonly id: string }
  | { readonly change: 'set'; readonly id: string; readonly key: PersonTextKey; readonly value: string | undefined }
  | { readonly change: 'add-memberships'; readonly id: string; readonly memberships: readonly MembershipEntry[] }
  | { readonly change: 'remove-membership'; readonly id: string; readonly membership: number }
  /** undefined: always, as far as known. */
  | {
      readonly change: 'set-held';
      readonly id: string;
      readonly membership: number;
      readonly held: readonly Period[] | undefined;
    }
  | {
      readonly change: 'set-organization';
      readonly id: string;
      readonly key: 'name' | 'short_name' | 'founding_date' | 'dissolution_date';
      readonly value: string;
    }
  | { readonly change: 'known-on'; readonly date: IsoDate }
  /** A stretch that an earlier removal took, back where it was: `line` and `column` are counted from 1. */
  | {
      readonly change: 'restore';
      readonly at: { readonly line: number; readonly column: number } | Anchor;
      readonly raw: string;
    };

export type PersonTextKey =
  | 'given_name'
  | 'family_name'
  | 'sort_name'
  | 'gender'
  | 'title_gender'
  | 'honorific_prefix'
  | 'form_of_address'
  | 'image';

export interface Edited {
  readonly text: string;
  readonly edit: TextEdit;
  /** Applied to `text`, gives the bytes from before. */
  readonly undo: TextEdit;
}

/** Undefined if the file cannot be read or does not hold what is to be changed. The result is not checked: read it. */
export function editRegistry(source: SourceText, change: RegistryChange): Edited | undefined {
  const yaml = readYaml(source).value;
  const edit = yaml === undefined ? undefined : editOf(yaml, change);
  if (edit === undefined) return undefined;
  return { text: applyEdit(source.text, edit), edit, undo: inverse(source.text, edit) };
}

/** The stretch of the file that a change replaces; several for one file are applied together. */
export function editOf(yaml: YamlSource, change: RegistryChange): TextEdit | undefined {
  switch (change.change) {
    case 'add-persons': {
      const elements = change.persons.map((one) => ({ lines: writePerson(one), flow: writePersonFlow(one) }));
      return appendToList(yaml, ['persons'], elements);
    }
    case 'add-organizations': {
      const lines = change.organizations.map((one) => ({
        lines: writeOrganization(one),
        flow: writeOrganizationFlow(one),
      }));
      return appendToList(yaml, ['organizations'], lines);
    }
    case 'remove-person':
      return removeById(yaml, 'persons', change.id);
    case 'remove-organization':
      return removeById(yaml, 'organizations', change.id);
    case 'set-organization': {
      const index = indexOf(yaml, 'organizations', change.id);
      return index === undefined
        ? undefined
        : setKey(yaml, ['organizations', index], change.key, writeScalar(change.value));
    }
    case 'known-on':
      return yaml.typed(['source', 'as_known_on']) === undefined
        ? setKey(yaml, ['source'], 'as_known_on', change.date)
        : setScalar(yaml, ['source', 'as_known_on'], change.date);
    case 'restore':
      return restored(yaml, change);
    default: {
      const index = indexOf(yaml, 'persons', change.id);
      return index === undefined ? undefined : editPerson(yaml, ['persons', index], change);
    }
  }
}

function restored(yaml: YamlSource, { at, raw }: Extract<RegistryChange, { change: 'restore' }>): TextEdit | undefined {
  if ('line' in at) return insertAt(yaml.text, at.line, at.column, raw);
  const offset = offsetOf(yaml, at);
  return offset === undefined ? undefined : { start: offset, end: offset, text: raw };
}

type PersonChange = Extract<RegistryChange, { id: string }>;

function editPerson(yaml: YamlSource, person: Path, change: PersonChange): TextEdit | undefined {
  switch (change.change) {
    case 'set': {
      const present = yaml.typed([...person, change.key]) !== undefined;
      if (change.value === undefined) return present ? removeKey(yaml, person, change.key) : undefined;
      const value = writeScalar(change.value);
      return present && value === change.value
        ? setScalar(yaml, [...person, change.key], value)
        : setKey(yaml, person, change.key, value);
    }
    case 'add-memberships': {
      const elements = change.memberships.map((one) => ({ lines: [writeMembership(one)], flow: writeMembership(one) }));
      return appendToList(yaml, [...person, 'memberships'], elements);
    }
    case 'remove-membership':
      return removeFromList(yaml, [...person, 'memberships'], change.membership);
    case 'set-held':
      return setHeld(yaml, [...person, 'memberships', change.membership], change.held?.map(formatPeriod));
    default:
      return undefined;
  }
}

/** Where as many periods are written as before, only the one that changes is touched. */
function setHeld(yaml: YamlSource, membership: Path, held: readonly string[] | undefined): TextEdit | undefined {
  const path = [...membership, 'held'];
  const written = yaml.typed(path);
  if (held === undefined) return removeKey(yaml, membership, 'held');
  const [only] = held;
  if (held.length === 1 && only !== undefined && written !== undefined) return setScalar(yaml, path, only);
  const present = held.map((_, index) => yaml.typed([...path, index]));
  const lastIsThere = yaml.typed([...path, held.length]) === undefined;
  const changed = held.flatMap((period, index) => (sameDays(present[index], period) ? [] : [index]));
  const [first] = changed;
  if (lastIsThere && present.every((one) => one !== undefined) && changed.length === 1 && first !== undefined) {
    return setScalar(yaml, [...path, first], held[first] ?? '');
  }
  const value = held.length === 1 ? (only ?? '') : `[${held.join(', ')}]`;
  return setKey(yaml, membership, 'held', value);
}

function sameDays(written: string | undefined, period: string): boolean {
  const before = written === undefined ? undefined : parsePeriod(written.replace(/^["']|["']$/g, ''));
  return before !== undefined && !('fault' in before) && formatPeriod(before) === period;
}

function removeById(yaml: YamlSource, list: 'persons' | 'organizations', id: string): TextEdit | undefined {
  const index = indexOf(yaml, list, id);
  return index === undefined ? undefined : removeFromList(yaml, [list], index);
}

function indexOf(yaml: YamlSource, list: 'persons' | 'organizations', id: string): number | undefined {
  const entries = (yaml.data as Record<string, unknown> | null)?.[list];
  const index = Array.isArray(entries)
    ? entries.findIndex((entry) => (entry as { id?: unknown } | null)?.id === id)
    : -1;
  return index === -1 ? undefined : index;
}

/**
 * The periods of a role whose last day becomes `date`; undefined if it was not held then, or is taken up again later.
 * A role without dates ends that day: since when is not known.
 */
export function endedOn(held: readonly Period[] | undefined, date: IsoDate): Period[] | undefined {
  if (held === undefined) return [{ start: undefined, end: date }];
  const last = held.at(-1);
  if (last === undefined || !(contains(last, date) || last.end === addDays(date, -1))) return undefined;
  return [...held.slice(0, -1), { start: last.start, end: date }];
}
