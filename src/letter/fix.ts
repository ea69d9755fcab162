// What `check --fix` may change in a user's file. Must not know: what was wrong.
import type { Span } from '../diagnostics/diagnostic.ts';

/** A change that is safe without asking: put `text` in place of the span of a user's file. */
export interface Fix {
  readonly span: Span;
  readonly text: string;
}
