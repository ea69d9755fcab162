// What a person typed for a field → its value, and what is wrong with it, told at once. Must not know: terminals, flags.
import { dateParts, exists, type IsoDate } from '../calendar/date.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { knownTo } from '../letter/index.ts';
import { dayMeant, dayThatIsNot } from '../locale/day-meant.ts';
import { locales } from '../locale/index.ts';
import type { Registry } from '../registry/index.ts';
import { readYaml } from '../source/yaml.ts';
import type { FieldDeclaration } from '../template/field.ts';
import { parseSyntax, partAt, readFields, type Template } from '../template/index.ts';
import type { AnsweredField, Data } from './answers.ts';
import { writePair } from './write-yaml.ts';

/** How messages name the place of an answer that is in no file yet. */
export function answerFile(field: string): string {
  return `--set ${field}`;
}

/** A text typed for a field of this type, as YAML would hold it. Several texts: the items of a list. */
export function dataOf({ type, of }: FieldDeclaration, typed: readonly string[]): Data {
  if (type === 'list') {
    const [only = ''] = typed;
    const listed =
      typed.length === 1 && /^\s*\[/.test(only) ? readYaml({ file: '', text: only }).value?.data : undefined;
    return Array.isArray(listed) ? (listed as Data[]) : typed.map((one) => scalar(of ?? 'text', one));
  }
  return scalar(type, typed.join(' '));
}

function scalar(type: FieldDeclaration['type'], text: string): Data {
  const trimmed = text.trim();
  if (type === 'date') return isoDay(trimmed);
  const plain = type !== 'integer' && type !== 'number' && type !== 'boolean' && !/^\s*\{/.test(text);
  if (plain) return trimmed;
  return (readYaml({ file: '', text: trimmed }).value?.data as Data | undefined) ?? trimmed;
}

/** « 22/02/2024 » and « 22 février 2024 » are days too; what is no such form stays as it was typed. */
export function isoDay(typed: string): IsoDate {
  // A day that does not exist is told as such.
  return dayMeant(typed) ?? dayThatIsNot(typed) ?? typed.trim();
}

export function isDay(text: string): boolean {
  return dateParts(text)?.day !== undefined && exists(text);
}

export interface AnswerCheck {
  readonly template: Template;
  readonly registry: Registry | undefined;
  readonly date: IsoDate;
  /** Fields answered before, which bounds may name. */
  readonly before: readonly AnsweredField[];
}

export interface Told {
  readonly diagnostics: readonly Diagnostic[];
  readonly file: string;
  readonly text: string;
}

/** Everything wrong with one answer, held against the day and the answers before it. */
export function checkAnswer(name: string, value: Data, { template, registry, date, before }: AnswerCheck): Told {
  const given = [...before.filter((one) => one.value !== undefined && one.name !== name), { name, value }];
  const text = ['fields:', ...given.flatMap((one) => writePair(one.name, one.value ?? '', 2))].join('\n');
  const file = answerFile(name);
  const yaml = readYaml({ file, text });
  if (yaml.value === undefined) return { diagnostics: yaml.diagnostics, file, text };
  const span = yaml.value.span(['fields', name]);
  const read = readFields(template, yaml.value, new Map(), date, knownTo(registry, locales[template.locale]));
  const own = read.diagnostics.filter(
    (one) =>
      one.span !== undefined && one.span.file === file && one.span.start >= span.start && one.code !== 'field/missing',
  );
  const type = template.fields.get(name);
  const prose = type?.type === 'wording' || type?.of === 'wording' ? [value].flat() : [];
  const syntax = prose.flatMap((one) => (typeof one === 'string' ? parseSyntax(partAt(file, one, 0)).diagnostics : []));
  const diagnostics = [...own, ...syntax];
  return { diagnostics: hasErrors(diagnostics) ? diagnostics : [], file, text };
}
