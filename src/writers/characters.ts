// Text that XML and HTML can carry: what no markup language allows is dropped. Must not know: any format in particular.

/**
 * Without the characters that XML 1.0 (section 2.2) forbids; a tab or a line end becomes a space, and half a surrogate
 * pair the replacement character.
 */
export function allowedCharacters(text: string): string {
  return text
    .replace(/[\t\n\r]/gu, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

/** As the content of an element or of a quoted attribute. */
export function escapeMarkup(text: string): string {
  return allowedCharacters(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
