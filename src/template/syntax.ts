// Handlebars source → syntax tree, its first fault at its own line and column. Must not know: names, values.
import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { type Checked, error } from '../diagnostics/diagnostic.ts';
import { Remembered } from '../remember.ts';
import { indexOf, type Part, spanIn } from './part.ts';

export type Program = hbs.AST.Program;

/** A template serves many letters: its parts are read once. */
const known = new WeakMap<Part, Checked<Program>>();

/** Handlebars reports only the first syntax error of a text, so one part has one at the most. */
export function parseSyntax(part: Part): Checked<Program> {
  const before = known.get(part);
  if (before !== undefined) return before;
  const place = `${part.file}:${part.offset(0)}-${part.offset(Math.max(0, part.text.length - 1))}`;
  const parsed = byPlace.of(`${place}\u0000${part.text}`, () => parseAnew(part));
  known.set(part, parsed);
  return parsed;
}

/** A field's prose is a part anew for each letter of a merge, but stands where it stood. */
const byPlace = new Remembered<Checked<Program>>(200);

function parseAnew(part: Part): Checked<Program> {
  try {
    return { value: parse(part.text), diagnostics: [] };
  } catch (fault) {
    const reason = reasonOf(fault as HandlebarsFault);
    const opening = reason.kind === 'unclosed' ? unclosedOpening(part.text) : undefined;
    if (opening !== undefined) {
      return {
        value: undefined,
        diagnostics: [error('template/syntax', spanIn(part, opening.start, opening.end), reason)],
      };
    }
    const at = faultIndex(part.text, fault as HandlebarsFault);
    return { value: undefined, diagnostics: [error('template/syntax', spanIn(part, at, at + 1), reason)] };
  }
}

interface HandlebarsFault {
  readonly message: string;
  readonly lineNumber?: number;
  readonly column?: number;
}

/**
 * A mismatched block carries its line and column. A parse error carries only « on line 3 » and a picture: up to 20
 * characters before the fault, an arrow under it. The picture's text is searched for in the source.
 */
function faultIndex(text: string, fault: HandlebarsFault): number {
  if (fault.lineNumber !== undefined) return indexOf(text, { line: fault.lineNumber, column: fault.column ?? 0 });
  const picture = /on line (\d+):\n(.*)\n(-*)\^/.exec(fault.message);
  if (picture === null) return 0;
  const line = Number(picture[1]);
  const before = (picture[2] ?? '').slice(0, picture[3]?.length ?? 0).replace(/^\.\.\./, '');
  const lineEnd = text.indexOf('\n', indexOf(text, { line, column: 0 }));
  const upTo = lineEnd === -1 ? text.length : lineEnd;
  // The picture leaves line ends out, so compare without them, from the line's end backwards.
  for (let end = upTo; end >= 0; end--) {
    if (endsLike(text, end, before)) return Math.min(end, Math.max(0, text.length - 1));
  }
  return indexOf(text, { line, column: 0 });
}

/** The innermost block that is opened and never closed: where the cure belongs, not the end of the file. */
function unclosedOpening(text: string): { start: number; end: number } | undefined {
  const open: { start: number; end: number }[] = [];
  for (const tag of text.matchAll(/\{\{~?([#/])[^}]*\}\}/g)) {
    if (tag[1] === '#') open.push({ start: tag.index, end: tag.index + tag[0].length });
    else open.pop();
  }
  return open.at(-1);
}

function endsLike(text: string, end: number, tail: string): boolean {
  let at = end;
  for (let index = tail.length - 1; index >= 0; index--) {
    at--;
    while (at >= 0 && text[at] === '\n') at--;
    if (at < 0 || text[at] !== tail[index]) return false;
  }
  return true;
}

function reasonOf({ message }: HandlebarsFault): { kind: 'unclosed' | 'mismatch' | 'unexpected'; detail: string } {
  const mismatch = /^(\S+) doesn't match (\S+)/.exec(message);
  if (mismatch !== null) return { kind: 'mismatch', detail: `${mismatch[1]} ≠ ${mismatch[2]}` };
  if (/got 'EOF'/.test(message)) return { kind: 'unclosed', detail: '' };
  return { kind: 'unexpected', detail: /got '([^']+)'/.exec(message)?.[1] ?? '' };
}
