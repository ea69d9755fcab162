// The order in which findings are told, each once. Must not know: messages.
import type { Diagnostic } from './diagnostic.ts';

/** By file, then by place; what has no place comes first. The same finding at the same place is told once. */
export function inReadingOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  const once = diagnostics.filter(({ code, span, facts }) => {
    const key = JSON.stringify([code, span, facts]);
    return !seen.has(key) && seen.add(key);
  });
  const file = ({ span }: Diagnostic) => span?.file ?? '';
  return once.sort((a, b) => compare(file(a), file(b)) || (a.span?.start ?? -1) - (b.span?.start ?? -1));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
