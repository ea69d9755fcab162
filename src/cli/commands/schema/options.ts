// The options of `plaidoyer schema`, as commander hands them over. Must not know: what they do.
import type { CommonOptions } from '../../command.ts';

export interface SchemaOptions extends CommonOptions {
  /** Also put the line that names its schema at the head of each file. */
  readonly modelines?: boolean;
}
