// The options of the commands on seals, as commander hands them over. Must not know: what they do.
import type { CommonOptions } from '../../command.ts';

export interface SealOptions extends CommonOptions {
  readonly signedOnPaper?: boolean;
  readonly restore?: boolean;
}
