// What a word processor or a tired hand makes of Handlebars: typographic quotation marks, a brace too few.
// Must not know: names, values.
import { type Diagnostic, error, warning } from '../diagnostics/diagnostic.ts';
import { indexOf, type Location, type Part, spanIn, spanOfLocation } from './part.ts';

const STRAY = /\{\{?[^{}\n]*\}\}?|\}\}|\{\{/g;
const CURLY = /[“”„«»][^“”„«»{}]*[“”„«»]?/;
const MOST_SHOWN = 40;

/** `{nom}}` and `{{nom}` are no Handlebars, and no sentence either. */
export function strayBraces(part: Part, content: hbs.AST.Node): Diagnostic[] {
  const { original, loc } = content as unknown as { readonly original: string; readonly loc: Location };
  const from = indexOf(part.text, loc.start);
  return [...original.matchAll(STRAY)].flatMap(({ index, 0: found }) => {
    const start = from + index;
    // A backslash says that these braces are meant.
    if (part.text[start - 1] === '\\') return [];
    const span = spanIn(part, start, start + found.length);
    return [warning('template/stray-brace', span, { found: found.slice(0, MOST_SHOWN) })];
  });
}

/** Word's quotation marks would be read as part of a name. What stands between straight ones is the author's. */
export function curlyQuotes(part: Part, call: hbs.AST.Node): Diagnostic | undefined {
  const location = call.loc as Location;
  const text = part.text.slice(indexOf(part.text, location.start), indexOf(part.text, location.end));
  const found = CURLY.exec(text.replace(/"[^"]*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length)));
  if (found === null) return undefined;
  return error('template/curly-quotes', spanOfLocation(part, location), { found: found[0].trim() });
}
