// Words as they are → words that neither Markdown nor Handlebars reads anything into. Must not know: where they come from.

export function literal(text: string): string {
  return text.replace(/[\\`*_[\]<&]/g, '\\$&').replaceAll('{{', '\\{{');
}

/** What someone would write in Markdown or Handlebars and hardly in plain text: `{{…}}`, `[^1]`, `**…**`, `*…*`. */
const MARK =
  /\{\{[^{}\n]*\p{L}[^{}\n]*\}\}|\[\^[^\s[\]]+\]|(?<![*\p{L}\d])(\*{1,2})(?=[^\s*])[^*\n]*[^\s*]\1(?![*\p{L}\d])|^:::[a-z]+(?=\s*$)/mu;
const MOST_SHOWN = 60;

/** The first mark that a plain text seems to mean. */
export function markIn(text: string): string | undefined {
  return MARK.exec(text)?.[0].slice(0, MOST_SHOWN);
}
