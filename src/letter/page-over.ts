// A letter's own words on the page over its layout's. Must not know: which letter, whether they are right together.
import { leadingFor, type PageStyleInput } from '../document/page-style.ts';

/** Key by key. Where the letter changes the type's size alone, the leading keeps the proportion its layout gave it. */
export function pageOver(layout: PageStyleInput, letter: PageStyleInput = {}): object {
  const merged = overlaid(layout, letter);
  const { size, leading } = letter.type ?? {};
  const below = layout.type;
  if (size === undefined || leading !== undefined || below?.leading === undefined) return merged;
  const kept = leadingFor(size, { size: below.size, leading: below.leading });
  return overlaid(merged, { type: { leading: kept } });
}

function overlaid(below: object, above: object): object {
  const merged: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const under = merged[key];
    merged[key] = isGroup(under) && isGroup(value) ? overlaid(under, value) : value;
  }
  return merged;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
