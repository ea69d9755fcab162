// Imported entries into a registry file that is already there: what people wrote by hand stays, and what changed is told.
// Must not know: sources, disks.
import type { IsoDate } from '../calendar/date.ts';
import { byStart, formatPeriod, joined, type Period, parsePeriod } from '../calendar/period.ts';
import { type Checked, error } from '../diagnostics/diagnostic.ts';
import { readConstituency } from '../registry/constituency.ts';
import { editOf, type RegistryChange } from '../registry/edit.ts';
import { BRIDGED_DAYS } from '../registry/holding.ts';
import { foldName } from '../registry/names.ts';
import type {
  IdentifierEntry,
  MembershipEntry,
  OrganizationEntry,
  PersonEntry,
  RegistryEntry,
} from '../registry/schema.ts';
import { applyEdits } from '../source/edit-yaml.ts';
import type { SourceText } from '../source/text.ts';
import { readYaml } from '../source/yaml.ts';
import type { Imported } from './imported.ts';

/** One line of what a merge did, or left alone. Periods as EDTF, « always » where undated. */
export interface MergeNote {
  readonly did:
    | 'added-person'
    | 'added-organization'
    | 'dissolved'
    | 'added-role'
    | 'closed-role'
    | 'changed-role'
    /** The file and the export disagree about days that the file already knew: the file's word stays. */
    | 'kept-role'
    | 'kept-name'
    /** Open in the file and no longer in an export of open roles: it ended, the export does not say when. */
    | 'gone-role'
    /** Another file already has this person: that file's word stays. */
    | 'elsewhere';
  /** Id of the person, or of the organization. */
  readonly id: string;
  readonly role?: string;
  readonly organization?: string;
  readonly before?: string;
  readonly after?: string;
}

export interface Merged {
  readonly text: string;
  readonly notes: readonly MergeNote[];
}

export interface MergeOptions {
  /** The day on which the export was true. */
  readonly knownOn: IsoDate | undefined;
  /** Take an older export, and the export's word where it differs from the file's. */
  readonly force?: boolean;
  /** Ids in use in other files: a new entry may not take one. */
  readonly taken?: ReadonlySet<string>;
  /** Ids of entries in other files by their official identifier (`identifierKey`). */
  readonly elsewhere?: ReadonlyMap<string, string>;
}

export function identifierKey({ scheme, identifier }: IdentifierEntry): string {
  return `${scheme} ${identifier}`;
}

/** `target` must be a registry file without errors. Importing the same export again changes no byte. */
export function mergeImport(target: SourceText, imported: Imported, options: MergeOptions): Checked<Merged> {
  const yaml = readYaml(target);
  if (yaml.value === undefined) return { value: undefined, diagnostics: yaml.diagnostics };
  const current = (yaml.value.data ?? {}) as RegistryEntry;
  const known = current.source?.as_known_on;
  if (known !== undefined && options.knownOn !== undefined && options.knownOn < known && options.force !== true) {
    const facts = { known, export: options.knownOn };
    return { value: undefined, diagnostics: [error('import/older', { file: target.file, start: 0, end: 0 }, facts)] };
  }
  const merge = new Merge(current, imported, options);
  merge.organizations();
  merge.persons();
  const source = yaml.value;
  const changes = [...merge.changes];
  if (current.source !== undefined && options.knownOn !== undefined && (known ?? '') < options.knownOn) {
    changes.push({ change: 'known-on', date: options.knownOn });
  }
  const edits = changes.flatMap((change) => editOf(source, change) ?? []);
  return { value: { text: applyEdits(target.text, edits), notes: merge.notes }, diagnostics: [] };
}

class Merge {
  readonly changes: RegistryChange[] = [];
  readonly notes: MergeNote[] = [];
  readonly #current: RegistryEntry;
  readonly #imported: Imported;
  readonly #options: MergeOptions;
  readonly #taken: Set<string>;
  /** Imported id → id in the file. */
  readonly #ids = new Map<string, string>();

  constructor(current: RegistryEntry, imported: Imported, options: MergeOptions) {
    this.#current = current;
    this.#imported = imported;
    this.#options = options;
    const here = [...(current.organizations ?? []), ...(current.persons ?? [])].map(({ id }) => id);
    this.#taken = new Set([...(options.taken ?? []), ...here]);
  }

  organizations(): void {
    const here = byIdentifier(this.#current.organizations ?? []);
    const added: OrganizationEntry[] = [];
    for (const entry of this.#imported.organizations) {
      const known = identified(here, entry.identifiers);
      const elsewhere = this.#elsewhere(entry);
      if (known === undefined && elsewhere !== undefined) {
        this.#ids.set(entry.id, elsewhere);
        continue;
      }
      if (known === undefined) {
        const id = this.#free(entry);
        this.#ids.set(entry.id, id);
        added.push({ ...entry, id });
        this.notes.push({ did: 'added-organization', id, after: entry.name });
        continue;
      }
      this.#ids.set(entry.id, known.id);
      if (known.dissolution_date === undefined && entry.dissolution_date !== undefined) {
        const value = entry.dissolution_date;
        this.changes.push({ change: 'set-organization', id: known.id, key: 'dissolution_date', value });
        this.notes.push({ did: 'dissolved', id: known.id, after: value });
      }
    }
    if (added.length > 0) this.changes.push({ change: 'add-organizations', organizations: added });
  }

  persons(): void {
    const here = byIdentifier(this.#current.persons ?? []);
    const added: PersonEntry[] = [];
    for (const entry of this.#imported.persons) {
      const memberships = (entry.memberships ?? []).map((one) => this.#translated(one));
      const known = identified(here, entry.identifiers) ?? this.#namesake(entry);
      const elsewhere = this.#elsewhere(entry);
      if (known === undefined && elsewhere !== undefined) {
        this.notes.push({ did: 'elsewhere', id: elsewhere });
        continue;
      }
      if (known === undefined) {
        const id = this.#free(entry);
        added.push({ ...entry, id, memberships });
        this.notes.push({ did: 'added-person', id, after: `${entry.given_name} ${entry.family_name}` });
      } else this.#person(known, { ...entry, memberships });
    }
    if (added.length > 0) this.changes.push({ change: 'add-persons', persons: added });
  }

  #person(known: PersonEntry, entry: PersonEntry): void {
    const names = (one: PersonEntry) => `${one.given_name} ${one.family_name}`;
    if (names(known) !== names(entry)) {
      this.notes.push({ did: 'kept-name', id: known.id, before: names(known), after: names(entry) });
    }
    const written = known.memberships ?? [];
    const added: MembershipEntry[] = [];
    for (const membership of entry.memberships ?? []) {
      const at = placeOf(membership, written, entry.memberships ?? []);
      const before = at === undefined ? undefined : written[at];
      if (at === undefined || before === undefined) {
        added.push(membership);
        this.#note('added-role', known.id, membership, undefined, periodsOf(membership));
      } else this.#role(known.id, at, before, membership);
    }
    if (added.length > 0) this.changes.push({ change: 'add-memberships', id: known.id, memberships: added });
    if (this.#imported.openOnly) this.#gone(known, entry);
  }

  #role(id: string, at: number, before: MembershipEntry, after: MembershipEntry): void {
    const here = periodsOf(before);
    const there = this.#withHistory(here, periodsOf(after));
    if (sameDays(here, there)) return;
    const known = this.#current.source?.as_known_on;
    const agree = known !== undefined && sameDays(upTo(here, known), upTo(there, known));
    if (!agree && this.#options.force !== true) {
      this.#note('kept-role', id, before, here, there);
      return;
    }
    this.changes.push({ change: 'set-held', id, membership: at, held: there });
    const closed = here?.at(-1)?.end === undefined && there?.at(-1)?.end !== undefined;
    this.#note(closed ? 'closed-role' : 'changed-role', id, before, here, there);
  }

  /** An export of open roles says nothing of the past: what the file knows of it stays. */
  #withHistory(
    here: readonly Period[] | undefined,
    there: readonly Period[] | undefined,
  ): readonly Period[] | undefined {
    if (!this.#imported.openOnly || here === undefined || there === undefined) return there;
    const [first] = there;
    const past = here.filter(({ end }) => end !== undefined && first?.start !== undefined && end < first.start);
    return [...past, ...there];
  }

  #gone(known: PersonEntry, entry: PersonEntry): void {
    const open = new Set((entry.memberships ?? []).map(keyOf));
    const official = new Set(this.#ids.values());
    for (const membership of known.memberships ?? []) {
      const periods = periodsOf(membership);
      const isOpen = periods !== undefined && periods.at(-1)?.end === undefined;
      if (isOpen && official.has(membership.organization ?? '') && !open.has(keyOf(membership))) {
        this.#note('gone-role', known.id, membership, periods, undefined);
      }
    }
  }

  #elsewhere({
    identifiers = [],
  }: {
    readonly identifiers?: readonly IdentifierEntry[] | undefined;
  }): string | undefined {
    return identifiers.map((one) => this.#options.elsewhere?.get(identifierKey(one))).find((id) => id !== undefined);
  }

  #translated(membership: MembershipEntry): MembershipEntry {
    const { organization } = membership;
    return organization === undefined
      ? membership
      : { ...membership, organization: this.#ids.get(organization) ?? organization };
  }

  /** Someone entered by hand under the same id and name, without an official identifier that says otherwise. */
  #namesake(entry: PersonEntry): PersonEntry | undefined {
    const found = this.#current.persons?.find(({ id }) => id === entry.id);
    const name = (one: PersonEntry) => foldName(`${one.given_name} ${one.family_name}`);
    const schemes = new Set(entry.identifiers?.map(({ scheme }) => scheme));
    const identifiedElsewhere = found?.identifiers?.some(({ scheme }) => schemes.has(scheme)) ?? false;
    return found !== undefined && name(found) === name(entry) && !identifiedElsewhere ? found : undefined;
  }

  #free(entry: { readonly id: string; readonly identifiers?: readonly IdentifierEntry[] | undefined }): string {
    const uid = entry.identifiers?.[0]?.identifier.toLowerCase().replace(/[^a-z0-9]+/g, '-') ?? '2';
    const id = this.#taken.has(entry.id) ? `${entry.id}-${uid}` : entry.id;
    this.#taken.add(id);
    return id;
  }

  #note(
    did: MergeNote['did'],
    id: string,
    { role, organization }: MembershipEntry,
    before: readonly Period[] | undefined,
    after: readonly Period[] | undefined,
  ): void {
    const shown = (periods: readonly Period[] | undefined) => periods?.map(formatPeriod).join(', ');
    const [was, is] = [shown(before), shown(after)];
    this.notes.push({
      did,
      id,
      role,
      ...(organization === undefined ? {} : { organization }),
      ...(was === undefined ? {} : { before: was }),
      ...(is === undefined ? {} : { after: is }),
    });
  }
}

/** Where the file writes a role: with the same title, or, if there is only one such role on both sides, reworded. */
function placeOf(
  membership: MembershipEntry,
  written: readonly MembershipEntry[],
  imported: readonly MembershipEntry[],
): number | undefined {
  const alike = (one: MembershipEntry) => keyOf(one) === keyOf(membership);
  const same = written.findIndex((one) => alike(one) && one.label === membership.label);
  if (same !== -1) return same;
  const candidates = written.flatMap((one, index) => (alike(one) ? [index] : []));
  return candidates.length === 1 && imported.filter(alike).length === 1 ? candidates[0] : undefined;
}

/** A role's identity inside a person: what it is, where, of what; not when, nor how a title is worded. */
function keyOf({ role, organization, constituency }: MembershipEntry): string {
  const place = constituency === undefined ? undefined : readConstituency(constituency);
  const where = place === undefined || 'unknown' in place ? undefined : [place.territory, place.number];
  return JSON.stringify([role, organization, where]);
}

function periodsOf({ held }: MembershipEntry): Period[] | undefined {
  if (held === undefined) return undefined;
  return (typeof held === 'string' ? [held] : held)
    .flatMap((text) => {
      const period = parsePeriod(text);
      return 'fault' in period ? [] : [period];
    })
    .sort(byStart);
}

/** A bridged gap is no difference: one file may keep what another left out. */
function sameDays(a: readonly Period[] | undefined, b: readonly Period[] | undefined): boolean {
  const bridged = (periods: readonly Period[] | undefined) =>
    periods === undefined ? 'always' : joined(periods, BRIDGED_DAYS).map(formatPeriod).join();
  return bridged(a) === bridged(b);
}

/** What was known on a day: later beginnings were not, nor were ends to come. */
function upTo(periods: readonly Period[] | undefined, day: IsoDate): Period[] | undefined {
  return periods
    ?.filter(({ start }) => start === undefined || start <= day)
    .map(({ start, end }) => ({ start, end: end === undefined || end >= day ? undefined : end }));
}

interface Identified {
  readonly id: string;
  readonly identifiers?: readonly IdentifierEntry[] | undefined;
}

function byIdentifier<T extends Identified>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(
    entries.flatMap((entry) => (entry.identifiers ?? []).map((one) => [identifierKey(one), entry] as const)),
  );
}

function identified<T>(
  known: ReadonlyMap<string, T>,
  identifiers: readonly IdentifierEntry[] | undefined,
): T | undefined {
  for (const one of identifiers ?? []) {
    const found = known.get(identifierKey(one));
    if (found !== undefined) return found;
  }
  return undefined;
}
