// An earlier letter as the beginning of a new one: another day, nothing of what only the signed one said; the roles
// that are no longer held. Must not know: files, questions.
import type { IsoDate } from '../calendar/date.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { applyEdit, removeFromList, removeKey, setKey, type TextEdit } from '../source/edit-yaml.ts';
import { frontMatter } from '../source/front-matter.ts';
import type { SourceText } from '../source/text.ts';
import { writeScalar } from '../source/write-scalar.ts';
import type { Path, YamlSource } from '../source/yaml.ts';
import { readYaml } from '../source/yaml.ts';
import type { AnsweredRecipient, Data } from './answers.ts';
import { recipientFlow } from './write-recipient.ts';
import { writeFlow } from './write-yaml.ts';

export interface NewTerms {
  readonly date: IsoDate;
  readonly place: string | undefined;
  /** None: the earlier letter's. */
  readonly recipients: readonly AnsweredRecipient[];
  readonly fields: ReadonlyMap<string, Data>;
  /** The comment at the head, instead of the earlier letter's. */
  readonly head: string;
}

/** Comments inside are kept; those at the head and those of `as_signed` told of the earlier letter. */
export function fromLetter(earlier: SourceText, { date, place, recipients, fields, head }: NewTerms): string {
  let text = earlier.text;
  const change = (edit: (yaml: YamlSource) => TextEdit) => {
    const yaml = yamlOf({ file: earlier.file, text });
    if (yaml !== undefined) text = applyEdit(text, edit(yaml));
  };
  for (const key of ['as_signed', 'references'] as const) {
    if (has(yamlOf({ file: earlier.file, text }), key)) change((yaml) => withComments(text, removeKey(yaml, [], key)));
  }
  change((yaml) => setKey(yaml, [], 'date', date));
  if (place !== undefined) change((yaml) => setKey(yaml, [], 'place', writeScalar(place)));
  if (recipients.length > 0) change((yaml) => setKey(yaml, [], 'recipient', recipientFlow(recipients)));
  for (const [name, value] of fields) change((yaml) => setKey(yaml, ['fields'], name, writeFlow(value)));
  return withHead(text, head);
}

/**
 * The letter without the roles that these diagnostics call no longer held.
 * @param bare those who hold none of what they show `leave` it, but for the last, who is to be told as false: a letter that
 *   nobody signs says less; or `stay`, and show nothing
 */
export function withoutEnded(letter: SourceText, diagnostics: readonly Diagnostic[], bare: 'leave' | 'stay'): string {
  const starts = endedRoles(diagnostics).map(({ span }) => span?.start ?? -1);
  let { text } = letter;
  for (const path of shownIn(letter, starts).reverse()) {
    const yaml = yamlOf({ file: letter.file, text });
    if (yaml === undefined) continue;
    const list = path.slice(0, 3);
    const [, index, , entry] = path;
    const show = dataAt(yaml.data, list);
    const others = (dataAt(yaml.data, ['signatories']) as readonly unknown[]).length > 1;
    if (Array.isArray(show) && show.length > 1) text = applyEdit(text, removeFromList(yaml, list, entry as number));
    else if (bare === 'stay') text = applyEdit(text, setKey(yaml, list.slice(0, 2), 'show', '[]'));
    else if (others) text = applyEdit(text, removeFromList(yaml, ['signatories'], index as number));
  }
  return text;
}

function shownIn(letter: SourceText, starts: readonly number[]): Path[] {
  const yaml = yamlOf(letter);
  return yaml === undefined ? [] : shownPaths(yaml).filter((path) => starts.includes(yaml.span(path).start));
}

export function endedRoles(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ code }) => code === 'registry/role-not-held');
}

/** The places of all roles that signatories show. */
function shownPaths(yaml: YamlSource): Path[] {
  const { signatories = [] } = (yaml.data ?? {}) as { signatories?: readonly { show?: string | readonly string[] }[] };
  return signatories.flatMap(({ show }, index): Path[] =>
    show === undefined
      ? []
      : typeof show === 'string'
        ? [['signatories', index, 'show']]
        : show.map((_, entry) => ['signatories', index, 'show', entry]),
  );
}

/** A stretch taken out, with the comment lines and the empty line just above it. */
function withComments(text: string, edit: TextEdit): TextEdit {
  let { start } = edit;
  for (;;) {
    const from = text.lastIndexOf('\n', start - 1);
    const line = text.slice(from + 1, start);
    if (from === -1 || !/^\s*(?:#.*)?$/.test(line)) return { ...edit, start };
    start = from;
  }
}

/** The comment lines at the head → one line. */
function withHead(text: string, head: string): string {
  const [, fence = '', , rest = ''] =
    /^(---\n)?((?:[ \t]*#(?! yaml-language-server:)[^\n]*\n)*)([\s\S]*)$/.exec(text) ?? [];
  return `${fence}# ${head}\n${rest}`;
}

function has(yaml: YamlSource | undefined, key: string): boolean {
  return Object.hasOwn((yaml?.data ?? {}) as object, key);
}

function dataAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], data);
}

function yamlOf(letter: SourceText): YamlSource | undefined {
  const front = letter.file.endsWith('.md') ? frontMatter(letter) : undefined;
  return readYaml(letter, front?.start, front?.end).value;
}
