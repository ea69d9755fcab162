// What `init` may be asked. Must not know: how it is done.
import type { CommonOptions } from '../command.ts';

export interface InitOptions extends CommonOptions {
  readonly place?: string;
  readonly sender?: string;
  readonly senderLine: readonly string[];
  readonly layout?: string;
  readonly order?: 'as-listed' | 'precedence' | 'alphabetical';
}
