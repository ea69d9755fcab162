// Numbers and names as PDF content streams write them.
// Must not know: what they measure.

/** At most three decimals, no exponent: a thousandth of a point is less than any printer's dot. */
export function num(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

export function hex16(value: number): string {
  return value.toString(16).padStart(4, '0');
}

/** UTF-16BE in hexadecimal, for ToUnicode maps. */
export function utf16(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) out += hex16(text.charCodeAt(at));
  return out;
}
