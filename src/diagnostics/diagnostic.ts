// A mistake in the user's files is a value: a code, a severity, a place and the facts its message needs.
// Must not know: how it is worded (messages/), how it is printed (print.ts, json.ts), where files come from.
import type { Facts } from './facts/facts.ts';

/** A stretch of one file: UTF-16 offsets into its text, `start` inclusive, `end` exclusive. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export type Severity = 'error' | 'warning' | 'information';

/** The closed set of everything the program may say about a user's file. */
export type Code = keyof Facts;

/** A second place that explains the first: where the other definition stands, where the role is recorded. */
export interface Related {
  readonly note: RelatedNote;
  readonly span: Span;
}
export type RelatedNote = 'first-defined' | 'recorded' | 'declared' | 'from' | 'row';

/** Of a finding that several letters of one run share: in how many it is found. */
export interface Among {
  readonly letters: number;
  /** In every letter that was made. */
  readonly all: boolean;
  /** Told of the first only: the others say the same in words of their own. */
  readonly alike: boolean;
}

export type Diagnostic = {
  [C in Code]: {
    readonly code: C;
    readonly severity: Severity;
    /** Absent only where no file is at fault (a workspace that was not found). */
    readonly span: Span | undefined;
    readonly facts: Facts[C];
    readonly related: readonly Related[];
    readonly among?: Among;
  };
}[Code];

/** What a stage hands over: its value unless an error made one impossible, and everything it noticed on the way. */
export interface Checked<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export const error = report('error');
export const warning = report('warning');
export const information = report('information');

function report(severity: Severity) {
  return <C extends Code>(
    code: C,
    span: Span | undefined,
    facts: Facts[C],
    related: readonly Related[] = [],
  ): Diagnostic => ({ code, severity, span, facts, related }) as unknown as Diagnostic;
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** Collects what several checks notice, so that every fault is told at once and never only the first. */
export class Findings {
  readonly diagnostics: Diagnostic[] = [];

  add(...diagnostics: readonly Diagnostic[]): void {
    this.diagnostics.push(...diagnostics);
  }

  /** Keeps the diagnostics of a checked value and gives the value. */
  take<T>(checked: Checked<T>): T | undefined {
    this.add(...checked.diagnostics);
    return checked.value;
  }

  get failed(): boolean {
    return hasErrors(this.diagnostics);
  }

  /** The value, withheld if anything collected so far is an error. */
  settle<T>(value: T): Checked<T> {
    return { value: this.failed ? undefined : value, diagnostics: this.diagnostics };
  }
}
