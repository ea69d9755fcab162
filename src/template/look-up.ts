// What a path stands for where it stands, as Handlebars has it: `this`, `../`, `@index`, `as |item|`. The values beside
// scope.ts, which knows the same of their shapes. Must not know: syntax trees as a whole, marks.
import { isLeaf, type Printable } from './printed.ts';

/** What a block opens: a new `this`, the loop's own data and names. */
export interface Surroundings {
  readonly here: Printable;
  readonly above: Surroundings | undefined;
  /** `@index`, `@first`, `@last`, `@key`; those of the nearest loop. */
  readonly loop: Loop | undefined;
  /** Given by `as |item|`. */
  readonly named: ReadonlyMap<string, Found>;
}

export interface Loop {
  readonly data: Readonly<Record<string, number | boolean>>;
  readonly above: Loop | undefined;
}

export type Found = Printable | number | boolean | undefined;

const NO_NAMES: ReadonlyMap<string, Found> = new Map();

export function outermost(context: Printable): Surroundings {
  return { here: context, above: undefined, loop: undefined, named: NO_NAMES };
}

/** Inside `each` or `with`, at one item. */
export function inside(
  above: Surroundings,
  here: Printable,
  [item, index]: readonly string[],
  data?: { readonly index: number; readonly last: number },
): Surroundings {
  const named = new Map(above.named);
  if (item !== undefined) named.set(item, here);
  if (index !== undefined && data !== undefined) named.set(index, data.index);
  if (data === undefined) return { here, above, loop: above.loop, named };
  const { index: at, last } = data;
  return {
    here,
    above,
    loop: { data: { index: at, key: at, first: at === 0, last: at === last }, above: above.loop },
    named,
  };
}

export function lookUp(path: hbs.AST.PathExpression, from: Surroundings): Found {
  const parts = path.parts as readonly string[];
  if (path.data) return lookUpData(path.depth, parts, from);
  const [first = '', ...rest] = parts;
  const isPlain = path.depth === 0 && !path.original.startsWith('this');
  if (isPlain && from.named.has(first)) return step(from.named.get(first), rest);
  let frame: Surroundings | undefined = from;
  for (let depth = path.depth; depth > 0; depth--) frame = frame?.above;
  return step(frame?.here, parts);
}

function lookUpData(depth: number, [name = '', ...rest]: readonly string[], from: Surroundings): Found {
  if (name === 'root') return step(root(from), rest);
  let loop = from.loop;
  for (let left = depth; left > 0; left--) loop = loop?.above;
  return loop?.data[name];
}

function root(from: Surroundings): Printable {
  let frame = from;
  while (frame.above !== undefined) frame = frame.above;
  return frame.here;
}

/** Own members of groups only: there is nothing else on a value for a template to reach. */
function step(start: Found, steps: readonly string[]): Found {
  let value = start;
  for (const name of steps) {
    if (typeof value !== 'object' || isLeaf(value) || !Object.hasOwn(value, name)) return undefined;
    value = (value as Readonly<Record<string, Printable>>)[name];
  }
  return value;
}
