// One signatory more or less in a letter's own text, and what gives back the bytes that were there.
// Must not know: files, who the person is, whether the letter is right.
import type { Checked } from '../diagnostics/diagnostic.ts';
import { type Anchor, anchorBeside, type Neighbour, offsetBeside } from '../source/anchor.ts';
import { appendToList, applyEdit, removeFromList, type TextEdit } from '../source/edit-yaml.ts';
import { frontMatter } from '../source/front-matter.ts';
import type { SourceText } from '../source/text.ts';
import { writeScalar } from '../source/write-scalar.ts';
import { readYaml, type YamlSource } from '../source/yaml.ts';
import { asideOf } from './aside.ts';
import { withName } from './with-name.ts';

/** Characters that a change took away, and where they stood in what it left. */
export interface Stretch {
  readonly raw: string;
  readonly at: Anchor;
}

export interface Changed {
  readonly text: string;
  /** Undefined where nothing was taken, or where it cannot be told where it stood. */
  readonly taken: Stretch | undefined;
}

/**
 * One more at the end of the list; the comment that kept the name aside lets go of it, and that is what is taken.
 * Undefined if the letter cannot be read.
 * @param heads what that comment's first line may say
 */
export function withSignatory(
  letter: SourceText,
  { id, name }: { readonly id: string; readonly name: string },
  show: readonly string[],
  heads: readonly string[],
): Changed | undefined {
  const aside = asideOf(letter.text, heads, name);
  const left = aside === undefined ? letter : { ...letter, text: applyEdit(letter.text, aside) };
  const yaml = letterYaml(left);
  if (yaml === undefined) return undefined;
  const flow = show.length === 0 ? id : `{ person: ${id}, show: [${show.map(writeScalar).join(', ')}] }`;
  const edit = appendToList(yaml, ['signatories'], [{ lines: [bearsNames(yaml) ? withName(flow, name) : flow], flow }]);
  return { text: applyEdit(left.text, edit), taken: aside && stretch(letter, aside, yaml) };
}

/** Undefined if the letter cannot be read, or they do not sign it. */
export function withoutSignatory(letter: SourceText, id: string): Changed | undefined {
  const yaml = letterYaml(letter);
  const index = yaml === undefined ? -1 : signing(yaml).indexOf(id);
  if (yaml === undefined || index === -1) return undefined;
  const edit = removeFromList(yaml, ['signatories'], index);
  const text = applyEdit(letter.text, edit);
  const after = edit.text === '' ? letterYaml({ ...letter, text }) : undefined;
  return { text, taken: after && stretch(letter, edit, after) };
}

/** Undefined if what stood beside the stretch is no longer there. */
export function withStretch(letter: SourceText, { raw, at }: Stretch): string | undefined {
  const yaml = letterYaml(letter);
  const offset = yaml && offsetBeside(neighbours(yaml), letter.text, at);
  return offset === undefined ? undefined : applyEdit(letter.text, { start: offset, end: offset, text: raw });
}

export function readLetterYaml(letter: SourceText): Checked<YamlSource> {
  const front = letter.file.endsWith('.md') ? frontMatter(letter) : undefined;
  return readYaml(letter, front?.start, front?.end);
}

/** Does anybody sign it? */
export function isSigned(letter: SourceText): boolean {
  const yaml = letterYaml(letter);
  return yaml !== undefined && signing(yaml).length > 0;
}

/** The roles that a letter shows of someone who signs it, as written. */
export function shownIn(letter: SourceText, id: string): readonly string[] {
  const yaml = letterYaml(letter);
  const entry = yaml && signatoriesOf(yaml)[signing(yaml).indexOf(id)];
  const show = (entry as { show?: unknown } | undefined)?.show ?? [];
  return [show].flat().map(String);
}

/** The ids of those who sign, in their order. */
export function signingIds(letter: SourceText): readonly string[] {
  const yaml = letterYaml(letter);
  return yaml === undefined ? [] : signing(yaml);
}

/** Has the line above the name after its id? `new` writes it; whoever writes by hand may leave it out. */
function bearsNames(yaml: YamlSource): boolean {
  const last = signatoriesOf(yaml).length - 1;
  return last < 0 || /^[ \t]*#/.test(yaml.text.slice(yaml.span(['signatories', last]).end));
}

function letterYaml(letter: SourceText): YamlSource | undefined {
  return readLetterYaml(letter).value;
}

function stretch({ text }: SourceText, { start, end }: TextEdit, after: YamlSource): Stretch | undefined {
  const all = neighbours(after);
  const at = anchorBeside(all, after.text, start);
  if (at === undefined || offsetBeside(all, after.text, at) !== start) return undefined;
  return { raw: text.slice(start, end), at };
}

/** Those who sign, by id; else the letter's keys, `/date`. */
function neighbours(yaml: YamlSource): Neighbour[] {
  const people = signing(yaml).map((name, index) => ({ name, ...yaml.span(['signatories', index]) }));
  const keys = Object.keys((yaml.data as object | null) ?? {}).filter((key) => key !== 'signatories');
  return [...people, ...keys.map((key) => ({ name: `/${key}`, ...yaml.span([key]) }))];
}

function signing(yaml: YamlSource): string[] {
  return signatoriesOf(yaml).map((one) =>
    typeof one === 'string' ? one : String((one as { person?: unknown } | null)?.person),
  );
}

function signatoriesOf({ data }: YamlSource): readonly unknown[] {
  const list: unknown = (data as { signatories?: unknown } | null)?.signatories;
  return Array.isArray(list) ? list : [];
}
