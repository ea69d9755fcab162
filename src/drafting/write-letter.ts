// Answers → the text of a letter's file, with comments for whoever opens it. Must not know: how it was asked, files.
import { writeScalar } from '../source/write-scalar.ts';
import type { Additions } from './additions.ts';
import type { AnsweredField, AnsweredSignatory, Answers } from './answers.ts';
import { withName } from './with-name.ts';
import { recipientLines } from './write-recipient.ts';
import { writeFlow, writePair } from './write-yaml.ts';

/** Columns of a comment. */
const WIDTH = 100;

/** What comments say, in the program's language. */
export interface LetterComments {
  readonly head: string;
  readonly body: string;
  readonly usual: string;
  readonly optional: string;
  readonly signatories: string;
  readonly aside: string;
  readonly leftOut: string;
  /** Where the text of a « lettre libre » begins, if none is given yet. */
  readonly writeHere: string;
}

export function writeLetter(answers: Answers, say: LetterComments, schema: string | undefined): string {
  const { wording } = answers;
  const yaml = [
    ...(schema === undefined || wording.kind === 'own' ? [] : [`# yaml-language-server: $schema=${schema}`]),
    `# ${say.head}`,
    ...(wording.kind === 'template' ? [`template: ${wording.id} # ${oneLine(wording.title)}`] : own(wording)),
    `date: ${answers.date}`,
    ...(answers.place === undefined ? [] : [`place: ${writeScalar(answers.place)}`]),
    ...recipientLines(answers.recipients),
    ...(wording.kind === 'template' ? fieldLines(wording.fields, say) : additionLines(wording.additions)),
    '',
    ...(answers.order === undefined ? [] : [`order: ${answers.order}`]),
    ...(answers.initiator === undefined ? [] : [`initiator: ${answers.initiator}`]),
    `# ${say.signatories}`,
    answers.signatories.length === 0 ? 'signatories: []' : 'signatories:',
    ...answers.signatories.map(signatoryLine),
    ...kept(say.aside, answers.aside),
    ...(wording.kind === 'template' ? [] : kept(say.leftOut, wording.leftOut)),
  ].join('\n');
  if (wording.kind === 'template') return `${yaml}\n`;
  return `---\n${yaml}\n---\n${wording.text?.trimEnd() ?? `{{! ${say.writeHere} }}`}\n`;
}

/** A comment that keeps these lines, if there are any. */
function kept(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`# ${head}`, ...lines.map((line) => `#   ${oneLine(line)}`)];
}

function own({ subject, layout, locale }: Extract<Answers['wording'], { kind: 'own' }>): string[] {
  return [
    ...(layout === undefined ? [] : [`layout: ${layout}`]),
    ...(locale === undefined ? [] : [`locale: ${locale}`]),
    `subject: ${writeScalar(subject)}`,
  ];
}

function additionLines(additions: Additions): string[] {
  return [...additions].flatMap(([key, said]) => [
    ...writePair(key, key === 'postscript' ? said.join(' ') : said, 0),
    ...(key === 'sources' ? ['print_sources: true'] : []),
  ]);
}

/** Each field under what the template says of it; those that keep their default, or are left out, as comments. */
function fieldLines(fields: readonly AnsweredField[], say: LetterComments): string[] {
  if (fields.length === 0) return [];
  const given = fields.some(({ value }) => value !== undefined);
  return [given ? 'fields:' : '# fields:', ...fields.flatMap((field) => fieldLinesOf(field, say))];
}

function fieldLinesOf({ name, declared, value }: AnsweredField, say: LetterComments): string[] {
  const { label, help } = declared;
  const about = [label, help].filter((text) => text !== undefined).map(oneLine);
  if (value !== undefined) return [...comment(about.join(' ; '), '  '), ...writePair(name, value, 2)];
  const state = declared.default === undefined ? say.optional : say.usual;
  const usual = declared.default === undefined ? '…' : writeFlow(declared.default as never);
  return [...comment([...about, state].join(' ; '), '  '), `  # ${name}: ${usual}`];
}

function comment(text: string, indent: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((one) => one !== '')) {
    const line = lines.at(-1);
    if (line === undefined || indent.length + 3 + line.length + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.map((line) => `${indent}# ${line}`);
}

function signatoryLine({ id, name, show }: AnsweredSignatory): string {
  return `  - ${withName(`{ person: ${id}, show: [${show.map(writeScalar).join(', ')}] }`, name)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
