// A workspace as letters see it. Must not know: the files it was read from.
import type { Registry } from '../registry/index.ts';
import type { Layout, Template } from '../template/index.ts';
import type { Office } from './office.ts';

/** Everything a letter may draw on, read and checked once for all letters. */
export interface Workspace {
  readonly office: Office;
  /** Undefined where its files have errors: who signs cannot be told, everything else can still be checked. */
  readonly registry: Registry | undefined;
  readonly templates: ReadonlyMap<string, Template>;
  readonly layouts: ReadonlyMap<string, Layout>;
  /** Templates, layouts and the office with faults of their own, by file: told where they stand, not at every letter. */
  readonly unreadable: ReadonlySet<string>;
}
