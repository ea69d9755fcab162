// What every importer hands over: entries as signatories/ writes them, and what could not be taken as it was.
// Must not know: any source in particular, the registry already there (merge.ts).
import type { IsoDate } from '../calendar/date.ts';
import type { OrganizationEntry, PersonEntry } from '../registry/schema.ts';

/** One JSON document of an export, by its path in it. */
export interface Payload {
  readonly file: string;
  readonly data: unknown;
}

export interface Imported {
  readonly organizations: readonly OrganizationEntry[];
  /** By name. */
  readonly persons: readonly PersonEntry[];
  /** The earliest day on which all that the export says could be known. */
  readonly latest: IsoDate | undefined;
  /** Does it hold open roles only? Then it cannot say what anyone was on a past day. */
  readonly openOnly: boolean;
}

export interface ImportOptions {
  /** Only these people: official identifiers, ids of this registry, or full names. */
  readonly only?: readonly string[];
  /** Only roles held on this day. */
  readonly on?: IsoDate;
  /** The source's own codes of kinds of body; `all` takes every kind. */
  readonly types?: readonly string[];
  /** Only these bodies, by official identifier; seats and ministries come along. */
  readonly bodies?: readonly string[];
  /** Keep gaps of a few days between periods of a role instead of bridging them. */
  readonly exact?: boolean;
}
