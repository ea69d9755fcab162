// What a name means where it stands: the frames that blocks open, `this`, `../`, `@data` and `as |item|`.
// Must not know: diagnostics, values.
import type { Members, Shape } from './shape.ts';

/** What `this` is at a point of the tree, and the names given by `as |item|`. */
export interface Frame {
  readonly here: Shape;
  readonly block: Members;
  readonly inEach: boolean;
}

export type Resolution =
  | { readonly shape: Shape }
  /** `missing` is the step that is not declared, `known` what could stand in its place. */
  | { readonly missing: string; readonly known: readonly string[] };

/** After a fault, what is inside a block is still checked, against a shape that accepts every name. */
export const ANYTHING: Shape = { kind: 'record', members: new Map() };

const LOOP_DATA = ['index', 'first', 'last', 'key'];

export function rootFrame(names: Members): Frame {
  return { here: { kind: 'record', members: names }, block: new Map(), inEach: false };
}

export function resolvePath(path: hbs.AST.PathExpression, frames: readonly Frame[]): Resolution {
  const parts = path.parts as string[];
  if (path.data) return resolveData(parts, frames);
  const frame = frames.at(-1 - path.depth);
  if (frame === undefined) return { missing: path.original, known: [] };
  const [first, ...rest] = parts;
  if (first === undefined) return { shape: frame.here };
  const isPlain = path.depth === 0 && !path.original.startsWith('this');
  const item = isPlain ? blockName(frames, first) : undefined;
  return item === undefined ? walk(frame.here, parts) : walk(item, rest);
}

/** Is the path's first name declared here, whatever helpers there are? */
export function isDeclared(path: hbs.AST.PathExpression, frames: readonly Frame[]): boolean {
  const first = path.parts[0] as string;
  const frame = frames.at(-1);
  if (frame === undefined) return false;
  return blockName(frames, first) !== undefined || (frame.here.kind === 'record' && frame.here.members.has(first));
}

function walk(start: Shape, steps: readonly string[]): Resolution {
  let shape = start;
  for (const step of steps) {
    if (shape === ANYTHING) return { shape };
    const members: Members = shape.kind === 'record' ? shape.members : new Map();
    const inner = members.get(step);
    if (inner === undefined) return { missing: step, known: [...members.keys()] };
    shape = inner;
  }
  return { shape };
}

function resolveData([name = '', ...rest]: readonly string[], frames: readonly Frame[]): Resolution {
  if (name === 'root') return walk((frames[0] as Frame).here, rest);
  if (LOOP_DATA.includes(name) && frames.some((frame) => frame.inEach)) {
    return { shape: { kind: name === 'index' ? 'number' : name === 'key' ? 'text' : 'boolean' } };
  }
  return { missing: `@${name}`, known: ['@index', '@first', '@last', '@root'] };
}

function blockName(frames: readonly Frame[], name: string): Shape | undefined {
  for (const { block } of [...frames].reverse()) {
    const shape = block.get(name);
    if (shape !== undefined) return shape;
  }
  return undefined;
}
