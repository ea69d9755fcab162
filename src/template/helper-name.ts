// `{{Le pays}}` is the helper `le` with a capital at the start of what it says. Must not know: what helpers say.
import type { Helper } from '../locale/locale.ts';

export function helperNamed(helpers: Readonly<Record<string, Helper>>, name: string): Helper | undefined {
  if (Object.hasOwn(helpers, name)) return helpers[name];
  const lower = lowerFirst(name);
  return lower !== name && Object.hasOwn(helpers, lower) ? helpers[lower] : undefined;
}

export function wantsCapital(helpers: Readonly<Record<string, Helper>>, name: string): boolean {
  return !Object.hasOwn(helpers, name) && lowerFirst(name) !== name;
}

export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
