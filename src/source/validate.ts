// A zod schema held against YAML with positions: every breach becomes a diagnostic at its own key or value.
// Must not know: any schema in particular.

import { type Checked, type Diagnostic, error } from '../diagnostics/diagnostic.ts';
import type { Facts } from '../diagnostics/facts/facts.ts';
import { RULE_IDS, type RuleId } from '../diagnostics/facts/source.ts';
import { asId, nearest } from '../diagnostics/nearest.ts';
import { frenchKey } from './french-keys.ts';
import type { Path, YamlSource } from './yaml.ts';
import * as z from './zod.ts';

type Issue = z.$ZodIssue;

/** zod compiles a schema to JavaScript, and takes for it as long as some dozens of uses take without. */
const WORTH_COMPILING = 50;
const usesOf = new WeakMap<z.ZodType, number>();

/** The value as the schema's output type, or every breach at once. */
export function validate<S extends z.ZodType>(schema: S, source: YamlSource): Checked<z.output<S>> {
  const uses = (usesOf.get(schema) ?? 0) + 1;
  usesOf.set(schema, uses);
  const result = schema.safeParse(source.data, { jitless: uses < WORTH_COMPILING });
  if (result.success) return { value: result.data, diagnostics: [] };
  return { value: undefined, diagnostics: result.error.issues.flatMap((issue) => breach(issue, [], schema, source)) };
}

/** A rule of ours inside a schema: reported under our own code, with its facts. */
export function issue<C extends keyof Facts>(code: C, facts: Facts[C], path: Path = []) {
  return { code: 'custom' as const, path: [...path], params: { code, facts }, message: code };
}

function breach(found: Issue, above: Path, schema: z.ZodType, source: YamlSource): Diagnostic[] {
  const path: Path = [...above, ...found.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const span = source.span(path);
  switch (found.code) {
    case 'unrecognized_keys':
      return found.keys.flatMap((key, index) => {
        const cut = source.cutByComma([...path, key]);
        if (cut !== undefined) {
          const told = found.keys.slice(0, index).some((one) => source.cutByComma([...path, one])?.key === cut.key);
          return told ? [] : [error('source/cut-by-comma', cut.span, { key: cut.key, text: cut.text })];
        }
        const known = keysAt(schema, path, source.data);
        const inside = known.find((group) => keysAt(schema, [...path, group], source.data).includes(key));
        return error('source/unknown-key', source.keySpan([...path, key]), {
          key,
          nearest: frenchKey(key, known) ?? nearest(key, known),
          ...(inside === undefined ? {} : { inside }),
          known,
        });
      });
    case 'invalid_type': {
      const value = valueAt(source.data, path);
      if (value === undefined)
        return [error('source/missing-key', keyOrStart(source, path), { key: String(path.at(-1)) })];
      const text = value !== null && typeof value !== 'object' ? source.typed(path) : undefined;
      return [error('source/wrong-type', span, { expected: found.expected, found: typeOf(value), text })];
    }
    case 'invalid_value': {
      const known = found.values.map(String);
      const value = valueAt(source.data, path);
      if (value === undefined)
        return [error('source/missing-key', keyOrStart(source, path), { key: String(path.at(-1)) })];
      return [
        error('source/unknown-value', span, { value: shown(value), nearest: nearest(shown(value), known), known }),
      ];
    }
    case 'invalid_union': {
      const likeliest = likeliestBranch(cutBranches(found.errors, path, source), valueAt(source.data, path));
      if (likeliest === undefined) {
        return [error('source/invalid-value', span, ruleFacts(found.message, valueAt(source.data, path)))];
      }
      return likeliest.flatMap((inner) => breach(inner, path, schema, source));
    }
    case 'too_big':
    case 'too_small':
      return [error('source/out-of-range', span, rangeFacts(found))];
    case 'invalid_key':
      return [error('source/invalid-value', source.keySpan(path), { rule: 'name', value: String(path.at(-1)) })];
    case 'custom': {
      const params = found.params as { code: keyof Facts; facts: Facts[keyof Facts] } | undefined;
      if (params?.code !== undefined) return [error(params.code, span, params.facts)];
      return [error('source/invalid-value', span, ruleFacts(found.message, valueAt(source.data, path)))];
    }
    default:
      return [error('source/invalid-value', span, ruleFacts(found.message, valueAt(source.data, path)))];
  }
}

/** A name typed where its id belongs (« Célimène Bréhaut ») is shown as the id it gives. */
function ruleFacts(message: string, value: unknown): Facts['source/invalid-value'] {
  const rule = ruleOf(message);
  const isName = rule === 'id' && typeof value === 'string' && /^[\p{L}\p{M}\d\s'’_-]+$/u.test(value);
  const id = isName ? asId(value) : undefined;
  return { rule, value: shown(value), ...(id === undefined ? {} : { nearest: id }) };
}

/** The schema's own word for its rule. */
export function ruleOf(message: string): RuleId {
  return RULE_IDS.find((rule) => rule === message) ?? 'other';
}

export function rangeFacts(found: Extract<Issue, { code: 'too_big' | 'too_small' }>): Facts['source/out-of-range'] {
  const of =
    found.origin === 'string' ? 'characters' : found.origin === 'array' || found.origin === 'set' ? 'items' : 'value';
  return found.code === 'too_big'
    ? { bound: 'most', limit: Number(found.maximum), of }
    : { bound: 'least', limit: Number(found.minimum), of };
}

/** Where a comma cut a text in two, only the branches that know all other keys: the rest of a text is no key of any. */
function cutBranches(branches: readonly (readonly Issue[])[], path: Path, source: YamlSource) {
  const onlyCut = branches.filter((issues) => {
    const unknown = issues.flatMap((one) =>
      one.code === 'unrecognized_keys' ? one.keys.map((key) => [...path, ...one.path.map(String), key]) : [],
    );
    return unknown.length > 0 && unknown.every((place) => source.cutByComma(place) !== undefined);
  });
  return onlyCut.length > 0 ? onlyCut : branches;
}

/** Of a union's branches, the one the author most likely meant: the one whose first fault lies deepest. */
function likeliestBranch(branches: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | undefined {
  if (value === undefined) return branches[0];
  const depth = (issues: readonly Issue[]) =>
    Math.min(...issues.map((one) => one.path.length + (isOtherKind(one, value) ? 0 : 0.5)));
  return [...branches]
    .filter((issues) => issues.length > 0)
    .sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
}

/** The value is of another kind than this branch takes altogether. */
function isOtherKind({ code, path }: Issue, value: unknown): boolean {
  return code === 'invalid_type' || (code === 'invalid_value' && path.length === 0 && typeof value === 'object');
}

/** Where a missing key should have been: the key of the group that lacks it, else the group's first line. */
function keyOrStart(source: YamlSource, path: Path) {
  const parent = path.slice(0, -1);
  const span = typeof parent.at(-1) === 'string' ? source.keySpan(parent) : source.span(parent);
  const lineEnd = source.text.indexOf('\n', span.start);
  return { ...span, end: lineEnd === -1 ? span.end : Math.min(span.end, lineEnd) };
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The keys that the schema knows at a path, for « did you mean »: found by walking the schema beside the data. */
function keysAt(schema: z.ZodType, path: Path, data: unknown): string[] {
  let candidates = branchesOf(schema);
  let value = data;
  for (const step of path) {
    value = value === null || typeof value !== 'object' ? undefined : (value as Record<string | number, unknown>)[step];
    candidates = candidates.flatMap((candidate) => stepInto(candidate, step));
  }
  const objects = candidates.filter((candidate) => candidate instanceof z.ZodObject);
  return [...new Set(objects.flatMap((object) => Object.keys(object.shape)))];
}

function stepInto(schema: z.ZodType, step: string | number): z.ZodType[] {
  if (schema instanceof z.ZodObject) {
    const inner = schema.shape[step as string] as z.ZodType | undefined;
    return inner === undefined ? [] : branchesOf(inner);
  }
  if (schema instanceof z.ZodArray) return branchesOf(schema.element as z.ZodType);
  if (schema instanceof z.ZodRecord) return branchesOf(schema.valueType as z.ZodType);
  return [];
}

function branchesOf(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => branchesOf(option as z.ZodType));
  if (schema instanceof z.ZodPipe) return branchesOf(schema.in as z.ZodType);
  if (schema instanceof z.ZodLazy) return branchesOf(schema.unwrap() as z.ZodType);
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly
  ) {
    return branchesOf(schema.unwrap() as z.ZodType);
  }
  return [schema];
}
