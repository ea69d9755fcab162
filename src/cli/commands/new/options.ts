// The options of `new`, as commander hands them over. Must not know: what they do.
import type { CommonOptions } from '../../command.ts';

export interface NewOptions extends CommonOptions {
  readonly template?: string;
  readonly own?: boolean;
  readonly subject?: string;
  readonly text?: string;
  readonly layout?: string;
  readonly date?: string;
  readonly place?: string;
  readonly to: readonly string[];
  readonly toName?: string;
  readonly toGender?: 'f' | 'm';
  readonly toTitle?: string;
  readonly toAddress: readonly string[];
  readonly set: readonly string[];
  readonly sign: readonly string[];
  readonly signatories?: string;
  readonly show: readonly string[];
  readonly about?: string;
  readonly order?: 'as-listed' | 'precedence' | 'alphabetical';
  readonly initiator?: string;
  readonly from?: string;
  readonly dropEnded?: boolean;
  readonly render?: boolean;
  readonly force?: boolean;
}
