// What the files say, before it is known whether two entries claim the same id. Must not know: how files are read.
import type { Span } from '../diagnostics/diagnostic.ts';
import type { Organization, Person } from './registry.ts';

/** The entries of all files in order, those with the same id included. */
export interface Entries {
  readonly persons: readonly Person[];
  readonly organizations: readonly Organization[];
  /** Ids of entries that have faults of their own: known, so that naming them is no second fault. */
  readonly faulty: ReadonlySet<string>;
  /** Bodies that faulty people name: what they name is checked all the same. */
  readonly named: readonly { readonly organization: string; readonly span: Span }[];
}
