// What a name in a template stands for, known before anything is filled in. Must not know: values, Handlebars.
import type { ValueKind } from '../locale/value.ts';

export type Shape =
  | { readonly kind: ValueKind }
  /** Prose with Markdown: may be printed, not handed to a helper. */
  | { readonly kind: 'wording' }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'record'; readonly members: Members };

export type Members = ReadonlyMap<string, Shape>;

export const TEXT: Shape = { kind: 'text' };
export const DATE: Shape = { kind: 'date' };
export const WORDING: Shape = { kind: 'wording' };
export const PERSON: Shape = { kind: 'person' };

export function list(of: Shape): Shape {
  return { kind: 'list', of };
}

export function record(members: Readonly<Record<string, Shape>>): Shape {
  return { kind: 'record', members: new Map(Object.entries(members)) };
}

/** May `{{name}}` alone stand in a sentence? */
export function isPrintable(shape: Shape): boolean {
  return shape.kind !== 'list' && shape.kind !== 'record' && shape.kind !== 'boolean';
}
