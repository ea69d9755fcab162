// Imported entries into a registry file that is already there: what people wrote by hand stays, and what changed is told.
// Must not know: sources, disks.
import type { IsoDate } from '../calendar/date.ts';
import { formatPeriod, type Period } from '../calendar/period.ts';
import { type Checked, error } from '../diagnostics/diagnostic.ts';
import { editOf, type RegistryChange } from '../registry/edit.ts';
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
import { byIdentifier, identified, identifierKey } from './identify.ts';
import type { Imported } from './imported.ts';
import type { MergeNote } from './merge-note.ts';
import { keyOf, periodsOf, placeOf, sameDays, upTo } from './same-role.ts';

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
