// The options of `merge`, as commander hands them over. Must not know: what they do.
import type { CommonOptions } from '../../command.ts';

export interface MergeOptions extends CommonOptions {
  readonly recipients?: string;
  readonly output?: string;
  readonly name: string;
  readonly format?: string;
  readonly map: readonly string[];
  readonly set: readonly string[];
  readonly jobs?: string;
  readonly shard?: string;
  readonly resume?: boolean;
  readonly keepGoing?: boolean;
  readonly combine?: string;
}
