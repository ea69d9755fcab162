// Lines that an undo puts back into a letter, as flags of a command. Must not know: which command.
import type { Stretch } from '../../../drafting/sign.ts';
import type { Session } from '../../command.ts';
import { UsageError } from '../../exit.ts';
import { cosignWords } from './words/index.ts';

export interface StretchOptions {
  readonly lines?: string;
  readonly after?: string;
  readonly before?: string;
}

/** A place without lines would be heard by nobody. */
export function refusePlaceAlone({ lines, after, before }: StretchOptions, { words }: Session): void {
  if (lines !== undefined) return;
  if (after !== undefined) throw new UsageError(words.error.goesWith('--after', '--lines'));
  if (before !== undefined) throw new UsageError(words.error.goesWith('--before', '--lines'));
}

/** They are those of one person, who alone came or went with them. */
export function refuseLinesOfSeveral({ lines }: StretchOptions, people: number, { language }: Session): void {
  if (lines !== undefined && people > 1) throw new UsageError(cosignWords[language].linesOfOne);
}

export function stretchFlags({ raw, at }: Stretch): string[] {
  return [`--${at.side}`, at.beside, '--lines', raw];
}

/** Undefined where no lines are given, or where it is not said where they go. */
export function stretchGiven({ lines, after, before }: StretchOptions): Stretch | undefined {
  if (lines === undefined) return undefined;
  if (after !== undefined) return { raw: lines, at: { side: 'after', beside: after } };
  return before === undefined ? undefined : { raw: lines, at: { side: 'before', beside: before } };
}
