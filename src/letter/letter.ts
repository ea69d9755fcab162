// A letter as its file says it, checked for form. Must not know: whether what it names exists.
import { type Checked, type Diagnostic, error, Findings } from '../diagnostics/diagnostic.ts';
import { asId } from '../diagnostics/nearest.ts';
import { frontMatter } from '../source/front-matter.ts';
import type { SourceText } from '../source/text.ts';
import { validate } from '../source/validate.ts';
import { readYaml, type YamlSource } from '../source/yaml.ts';
import type { FieldDeclaration } from '../template/field.ts';
import { idOf } from '../template/index.ts';
import { type Part, partAt } from '../template/part.ts';
import { ownFields } from './own-fields.ts';
import { type LetterEntry, letterSchema, type RecipientEntry } from './schema.ts';

export interface Letter {
  /** The file's name without its ending: what the PDF is called. */
  readonly id: string;
  readonly file: string;
  readonly entry: LetterEntry;
  /** Its keys and values with their places. */
  readonly yaml: YamlSource;
  /** The wording that a `.md` letter carries itself. */
  readonly wording: Part | undefined;
  /** Those that its own wording may name; none beside a template, which declares its own. */
  readonly fields: ReadonlyMap<string, FieldDeclaration>;
}

/** @param recipient what stands for a recipient that the letter does not name: a merge takes each from its table */
export function readLetter(source: SourceText, recipient?: RecipientEntry): Checked<Letter> {
  const findings = new Findings();
  const isMarkdown = source.file.endsWith('.md');
  const matter = isMarkdown ? frontMatter(source) : undefined;
  if (isMarkdown && matter === undefined) {
    const start = { file: source.file, start: 0, end: 0 };
    findings.add(
      /^---[ \t]*$/m.test(source.text.slice(0, 5))
        ? error('template/no-front-matter', start, { opened: true })
        : error('letter/no-front-matter', start, { empty: source.text.trim() === '' }),
    );
    return { value: undefined, diagnostics: findings.diagnostics };
  }
  const written = findings.take(readYaml(source, matter?.start, matter?.end));
  const yaml = written && recipient !== undefined ? addressedTo(written, recipient) : written;
  const entry = yaml && findings.take(named(validate(letterSchema, yaml), yaml));
  if (yaml === undefined || entry === undefined) return { value: undefined, diagnostics: findings.diagnostics };
  const wording = matter && partAt(source.file, source.text.slice(matter.body), matter.body);
  const fields = wording === undefined ? new Map<string, FieldDeclaration>() : ownFields(yaml);
  return findings.settle<Letter>({ id: idOf(source.file), file: source.file, entry, yaml, wording, fields });
}

function addressedTo(yaml: YamlSource, recipient: RecipientEntry): YamlSource {
  const { data } = yaml;
  const isGroup = typeof data === 'object' && data !== null && !Array.isArray(data);
  return isGroup && !('recipient' in data) ? { ...yaml, data: { ...data, recipient } } : yaml;
}

/** `recipient: eulalie-grandsire`: a name alone is shown with the keys it needs. */
function named<T>(checked: Checked<T>, yaml: YamlSource): Checked<T> {
  const { recipient } = (yaml.data ?? {}) as { readonly recipient?: unknown };
  const paths = Array.isArray(recipient) ? recipient.map((_, index) => ['recipient', index]) : [['recipient']];
  const places = new Map(paths.map((path) => [yaml.span(path).start, yaml.typed(path)]));
  const told = (one: Diagnostic): Diagnostic => {
    const text = one.code === 'source/wrong-type' && one.facts.found === 'string' && places.get(one.span?.start ?? -1);
    const id = text ? asId(text) : undefined;
    if (one.code !== 'source/wrong-type' || id === undefined) return one;
    return { ...one, facts: { ...one.facts, expected: 'object', instead: `{ person: ${id}, show: ministre }` } };
  };
  return { ...checked, diagnostics: checked.diagnostics.map(told) };
}
