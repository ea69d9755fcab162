// What the form tries, as changes to the letter's text: one stretch each, comments kept. Must not know: servers, pages.
import { appendToList, applyEdit, removeFromList, removeKey, setKey, type TextEdit } from '../source/edit-yaml.ts';
import { frontMatter } from '../source/front-matter.ts';
import type { SourceText } from '../source/text.ts';
import { writeScalar } from '../source/write-scalar.ts';
import { type Path, readYaml, type YamlSource } from '../source/yaml.ts';
import type { FieldDeclaration } from '../template/field.ts';
import type { Tried } from './state.ts';

/** The fields that the form may change. */
export interface FormFields {
  readonly fields: ReadonlyMap<string, FieldDeclaration>;
  /** The letter's own wording names them: what is left empty stays, for without it the name would be nobody's. */
  readonly own?: true;
}

export function tryOut(
  letter: SourceText,
  { fields, without, also }: Tried,
  declaring: FormFields,
  /** « depute, president x »: the roles proposed for someone added. */
  rolesOf: (id: string) => readonly string[],
): string {
  let { text } = letter;
  const change = (edit: (yaml: YamlSource) => TextEdit | undefined) => {
    const yaml = yamlOf({ file: letter.file, text });
    const made = yaml && edit(yaml);
    if (made !== undefined) text = applyEdit(text, made);
  };
  for (const [name, typed] of Object.entries(fields)) {
    const field = declaring.fields.get(name);
    if (field !== undefined) change((yaml) => fieldEdit(yaml, name, typed, field, declaring.own));
  }
  for (const id of without) {
    change((yaml) => {
      const index = signing(yaml).indexOf(id);
      return index === -1 ? undefined : removeFromList(yaml, ['signatories'], index);
    });
  }
  for (const id of also) {
    change((yaml) => {
      if (signing(yaml).includes(id)) return undefined;
      const flow = `{ person: ${writeScalar(id)}, show: [${rolesOf(id).map(writeScalar).join(', ')}] }`;
      return appendToList(yaml, ['signatories'], [{ lines: [flow], flow }]);
    });
  }
  return text;
}

/** Ids in the order of the list. */
export function signing(yaml: YamlSource): string[] {
  const { signatories = [] } = (yaml.data ?? {}) as { signatories?: readonly (string | { person: string })[] };
  return signatories.map((one) => (typeof one === 'string' ? one : one.person));
}

export function yamlOf(letter: SourceText): YamlSource | undefined {
  const front = letter.file.endsWith('.md') ? frontMatter(letter) : undefined;
  return readYaml(letter, front?.start, front?.end).value;
}

function fieldEdit(
  yaml: YamlSource,
  name: string,
  typed: string,
  field: FieldDeclaration,
  own?: true,
): TextEdit | undefined {
  const given = ((yaml.data ?? {}) as { fields?: Record<string, unknown> }).fields ?? {};
  const stands = Object.hasOwn(given, name);
  if (typed.trim() === '' && !own) return stands ? removeKey(yaml, ['fields'], name) : undefined;
  if (field.type === 'list')
    return listEdit(
      yaml,
      name,
      given[name],
      typed.split('\n').filter((one) => one.trim() !== ''),
    );
  const value = scalar(typed, field.type);
  return stands ? replaced(yaml, ['fields', name], value) : setKey(yaml, ['fields'], name, value);
}

/** Items that stay are not touched; a list of another length is written anew. */
function listEdit(yaml: YamlSource, name: string, before: unknown, items: readonly string[]): TextEdit | undefined {
  const old = Array.isArray(before) ? before : [];
  const changed = items.flatMap((item, index) => (String(old[index] ?? '').trim() === item.trim() ? [] : [index]));
  const [only, second] = changed;
  if (old.length === items.length && only === undefined) return undefined;
  if (old.length === items.length && only !== undefined && second === undefined) {
    return replaced(yaml, ['fields', name, only], writeScalar((items[only] ?? '').trim()));
  }
  return setKey(yaml, ['fields'], name, `[${items.map((item) => writeScalar(item.trim())).join(', ')}]`);
}

/** A block of prose ends with its line end, which stays. */
function replaced(yaml: YamlSource, path: Path, value: string): TextEdit {
  const { start, end } = yaml.span(path);
  // « commune: », where nothing is given yet.
  if (start === end && yaml.text[start - 1] === ':') return { start, end, text: ` ${value}` };
  const tail = /\s*$/.exec(yaml.text.slice(start, end))?.[0] ?? '';
  return { start, end: end - tail.length, text: value };
}

function scalar(typed: string, type: FieldDeclaration['type']): string {
  const text = typed.trim();
  const plain =
    (type === 'integer' || type === 'number' || type === 'boolean') && /^(?:true|false|-?\d+(?:\.\d+)?)$/.test(text);
  return plain ? text : writeScalar(type === 'wording' ? text.replace(/\s*\n\s*/g, ' ') : text);
}
