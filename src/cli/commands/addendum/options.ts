// The options of the commands on what follows a sealed letter. Must not know: what they do.
import type { CommonOptions } from '../../command.ts';

export interface AddendumOptions extends CommonOptions {
  readonly date?: string;
  readonly show: readonly string[];
  readonly said?: string;
  readonly read?: string;
}

export type AddendumKind = 'signature' | 'withdrawal' | 'erratum';
