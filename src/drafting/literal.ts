// Words as they are → words that neither Markdown nor Handlebars reads anything into. Must not know: where they come from.

export function literal(text: string): string {
  return text.replace(/[\\`*_[\]<&]/g, '\\$&').replaceAll('{{', '\\{{');
}
