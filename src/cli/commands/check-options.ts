// What `check` may be asked. Must not know: how it is done.
import type { CommonOptions } from '../command.ts';

export interface CheckOptions extends CommonOptions {
  readonly fix?: boolean;
}
