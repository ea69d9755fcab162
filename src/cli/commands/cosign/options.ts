// The options of each command on co-signing, as commander hands them over. Must not know: what they do.
import type { Answer } from '../../../cosign/index.ts';
import type { CommonOptions } from '../../command.ts';
import type { StretchOptions } from './stretch.ts';

export interface AddOptions extends CommonOptions, StretchOptions {
  readonly show: readonly string[];
}

export interface RemoveOptions extends CommonOptions, StretchOptions {}

export interface PurgeOptions extends CommonOptions {
  readonly answer?: Answer;
  readonly at?: string;
}

export interface AnswerOptions extends CommonOptions {
  readonly by?: string;
  readonly how?: string;
  readonly at?: string;
  readonly text?: string;
  readonly condition?: string;
}

export interface ChangeOptions extends CommonOptions {
  readonly form?: boolean;
  readonly by?: string;
  readonly because?: string;
  readonly from?: string;
}

export interface CirculateOptions extends CommonOptions {
  readonly until?: string;
  readonly pending?: boolean;
  readonly demand?: string;
}

export interface DiffOptions extends CommonOptions {
  readonly html?: boolean;
  readonly pdf?: boolean;
}
