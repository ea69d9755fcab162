// `{{je_nous …}}` at the head of a sentence → `{{Je_nous …}}`, as a change of the letter's own file. A template's call is
// left to a person: in another letter it may stand elsewhere. Must not know: what helpers say.
import type { Span } from '../diagnostics/diagnostic.ts';
import type { Locale } from '../locale/locale.ts';
import type { SourceText } from '../source/text.ts';
import { helperNamed } from '../template/helper-name.ts';
import type { Fix } from './fix.ts';

export function capitalOf({ file, start, end }: Span, own: SourceText, { helpers }: Locale): Fix | undefined {
  if (file !== own.file) return undefined;
  const [, before = '', name = ''] = /^(\{\{\{?~?\s*)([\p{L}_]+)/u.exec(own.text.slice(start, end)) ?? [];
  if (name === '' || helperNamed(helpers, name) === undefined) return undefined;
  const at = start + before.length;
  return { span: { file, start: at, end: at + 1 }, text: name.charAt(0).toUpperCase() };
}
