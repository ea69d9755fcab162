// All that a pattern finds in a text, where it nearly always finds nothing. Must not know: any language.

/** @param pattern global; `matchAll` would make a copy of it to find out that there is nothing */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  if (!pattern.test(text)) return NOTHING;
  pattern.lastIndex = 0;
  return [...text.matchAll(pattern)];
}

const NOTHING: readonly RegExpExecArray[] = [];
