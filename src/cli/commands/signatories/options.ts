// The options of each command on signatories, as commander hands them over. Must not know: what they do.
import type { CommonOptions } from '../../command.ts';
import type { StretchOptions } from '../cosign/stretch.ts';

export interface ListOptions extends CommonOptions {
  readonly on?: string;
  readonly organization?: string;
  readonly role?: string;
  readonly exact?: boolean;
  readonly yaml?: boolean;
}

export interface AddOptions extends CommonOptions {
  readonly id?: string;
  readonly given?: string;
  readonly family?: string;
  readonly gender?: string;
  readonly role: readonly string[];
  readonly newBody?: boolean;
  readonly set: readonly string[];
  readonly file?: string;
  readonly to?: string;
  readonly lines?: string;
  readonly after?: string;
  readonly before?: string;
  readonly at?: string;
}

export interface RemoveOptions extends CommonOptions, StretchOptions {
  readonly from?: string;
}

export interface EditOptions extends CommonOptions {
  readonly set: readonly string[];
  readonly unset: readonly string[];
  readonly end?: readonly string[];
  readonly held?: readonly string[];
  readonly addRole: readonly string[];
  /** Another name of `--add-role`. */
  readonly role: readonly string[];
  readonly newBody?: boolean;
  readonly removeRole?: readonly string[];
  readonly editor?: boolean;
}

export interface ImportCommandOptions extends CommonOptions {
  readonly from: 'an' | 'popolo';
  readonly only?: string;
  readonly on?: string;
  readonly types?: string;
  readonly exact?: boolean;
  readonly knownOn?: string;
  readonly file?: string;
  readonly force?: boolean;
  readonly verbose?: boolean;
}

export interface FormatOptions extends CommonOptions {
  readonly check?: boolean;
}
