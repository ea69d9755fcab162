// What every question of `new` may use: the workspace, the flags, and someone to ask, if there is anyone.
// Must not know: any question.
import type { IsoDate } from '../../../calendar/date.ts';
import { type Diagnostic, hasErrors } from '../../../diagnostics/diagnostic.ts';
import { wordingOf } from '../../../diagnostics/messages/catalogue.ts';
import { catalogues } from '../../../diagnostics/messages/index.ts';
import type { Registry } from '../../../registry/index.ts';
import type { Session } from '../../command.ts';
import { UsageError } from '../../exit.ts';
import type { OpenWorkspace } from '../../open-workspace.ts';
import type { NewOptions } from './options.ts';
import type { RememberingAsker } from './remember-answers.ts';
import type { NewWords } from './words/index.ts';

export interface Drafting {
  readonly session: Session;
  readonly say: NewWords;
  readonly options: NewOptions;
  readonly opened: OpenWorkspace;
  readonly registry: Registry;
  /** Undefined where nobody can be asked. */
  readonly asker: RememberingAsker | undefined;
  /** Days far from today that were typed and then confirmed: they stand, however often the questions begin anew. */
  readonly confirmed: Set<IsoDate>;
  /** Flags that were wanted and are not there. */
  readonly missing: string[];
  /** Flags whose value cannot be: noted, so that all of them are told at once. */
  readonly wrong: UsageError[];
  /** The letter's day is not known, and another stands in for it: what hangs on the day is not judged. */
  dayGuessed: boolean;
  /** What is wrong with values given as flags. */
  readonly found: Diagnostic[];
}

/** A value that only a flag could give: noted, so that all missing flags are told at once. */
export function noted<T>({ missing }: Drafting, flag: string, instead: T): T {
  missing.push(flag);
  return instead;
}

/** A flag that is wrong: noted, and `instead` stands in for it while the others are read. */
export function wrongly<T>({ wrong }: Drafting, message: string, instead: T, help?: string): T {
  if (!wrong.some((one) => one.message === message)) wrong.push(new UsageError(message, help));
  return instead;
}

/** Diagnostics as a sentence at the prompt. */
export function sentence(diagnostics: readonly Diagnostic[], { language }: Session): string | undefined {
  const [first] = diagnostics.filter(({ severity }) => severity === 'error');
  if (first === undefined || !hasErrors(diagnostics)) return undefined;
  return withHelp(first, { language });
}

/** What the catalogue says of it, and how to cure it. */
export function withHelp(diagnostic: Diagnostic, { language }: Pick<Session, 'language'>): string {
  const { message, help } = wordingOf(catalogues[language], diagnostic);
  return help === undefined ? message : `${message} (${help})`;
}

/** What the catalogue says of it, without its help. */
export function messageOf(diagnostic: Diagnostic, { language }: Session): string {
  return wordingOf(catalogues[language], diagnostic).message;
}

export function refuseMissing({ missing, say, wrong }: Drafting): void {
  const all = [...wrong, ...(missing.length > 0 ? [new UsageError(say.missing(missing), say.missingHelp)] : [])];
  const [first, ...more] = all;
  if (first !== undefined) throw new UsageError(first.message, first.help, more);
}
