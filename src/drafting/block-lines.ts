// A block of a text taken over (Markdown) → its lines as they read. Must not know: what the block says.

/** A line break inside a paragraph, as Word's Shift+Enter becomes one. */
export const BREAK = /\\\n/;

/** Characters of a line that is no prose: an address, a name, an office. */
export const SHORT = 130;

/** Without Markdown's marks and escapes, without calls of notes, on one line. */
export function plain(block: string): string {
  return block
    .replace(/,?\s*\\\n/g, ', ')
    .replace(/^#+ /, '')
    .replace(/(?<!\\)\*+|(?<!\\)\[\^\d+\]/g, '')
    .replace(/(?<!\\)\[([^\]]*)\]\(<([^>]*)>\)/g, (_, words, url) => withUrl(words, url))
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A link as it reads where nothing can be clicked; most say their address themselves. */
function withUrl(words: string, url: string): string {
  return url.replace(/^mailto:/, '') === words ? words : `${words} (${url})`;
}
