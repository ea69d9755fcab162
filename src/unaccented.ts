// A text without case and accents, as people type in a hurry. Must not know: what it names, what stands between its words.

export function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
