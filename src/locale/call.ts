// What every helper needs to read its own call: parameters described, arguments taken out, faults made.
// Must not know: any language's words, templates' syntax.
import type { Code } from '../diagnostics/diagnostic.ts';
import type { Facts } from '../diagnostics/facts/facts.ts';
import type { Fault, Helper, HelperCall, Parameter } from './locale.ts';
import type { Value, ValueKind } from './value.ts';

export function fault<C extends Code>(code: C, facts: Facts[C]): Fault {
  return { fault: code, facts } as unknown as Fault;
}

export function required(name: string, ...kinds: ValueKind[]): Parameter {
  return { name, kinds };
}

export function optional(name: string, ...kinds: ValueKind[]): Parameter {
  return { name, kinds, optional: true };
}

/** A text of which only some are allowed: `"numérique"`. */
export function choice(name: string, ...choices: string[]): Parameter {
  return { name, kinds: ['text'], choices };
}

export function optionalChoice(name: string, ...choices: string[]): Parameter {
  return { ...choice(name, ...choices), optional: true };
}

export function helper(
  parameters: readonly Parameter[],
  about: string,
  template: string,
  gives: string,
  say: (call: HelperCall) => string | Fault,
  named: Readonly<Record<string, Parameter>> = {},
): Helper {
  return { parameters, named, about, example: { template, gives }, say };
}

/** The argument at `index`; the template was checked before, so that its absence is our own bug. */
export function argument(call: HelperCall, index: number): Value {
  const value = call.values[index];
  if (value === undefined) throw new Error(`Helper called without its argument ${index + 1}.`);
  return value;
}

export function text(call: HelperCall, index: number): string {
  return textOf(argument(call, index));
}

/** The text of an optional argument, or undefined where it was left out. */
export function textIf(call: HelperCall, index: number): string | undefined {
  const value = call.values[index];
  return value === undefined ? undefined : textOf(value);
}

export function namedText(call: HelperCall, name: string): string | undefined {
  const value = call.named[name];
  return value === undefined ? undefined : textOf(value);
}

export function date(call: HelperCall, index: number): string {
  const value = argument(call, index);
  if (value.kind !== 'date') throw new Error(`Expected a date, was given a ${value.kind}.`);
  return value.date;
}

export function number(call: HelperCall, index: number): number {
  const value = argument(call, index);
  if (value.kind !== 'number') throw new Error(`Expected a number, was given a ${value.kind}.`);
  return value.number;
}

function textOf(value: Value): string {
  if (value.kind !== 'text') throw new Error(`Expected a text, was given a ${value.kind}.`);
  return value.text;
}
