// All that a thread needs to make a merge's letters, as plain data. Must not know: threads, the terminal.
import type { Format, Texts } from '../../../render.ts';
import type { SourceText } from '../../../source/text.ts';

export interface Task {
  /** Where the workspace lies, for the images and fonts a page names. */
  readonly root: string;
  readonly texts: Texts;
  readonly letter: SourceText;
  readonly recipients:
    | { readonly kind: 'people'; readonly query: string }
    | { readonly kind: 'csv' | 'records'; readonly source: SourceText };
  /** Column → key, from `--map`. */
  readonly renamed: readonly (readonly [string, string])[];
  /** Field → value, from `--set`. */
  readonly overrides: readonly (readonly [string, string])[];
  readonly pattern: string;
  /** In the order of FORMATS, each once. */
  readonly formats: readonly Format[];
  /** Where each letter is kept until all are made; undefined: nothing is written. */
  readonly staging: string | undefined;
}
