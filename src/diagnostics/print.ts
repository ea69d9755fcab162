// Diagnostics as text for a person: code, place, sentence, the line with a caret, what else is known, the cure.
// Must not know: where the text goes, which language was asked for.
import type { Diagnostic, Severity, Span } from './diagnostic.ts';
import { type Catalogue, wordingOf } from './messages/catalogue.ts';
import { lineText, placeIn, type Texts } from './place.ts';

/** Colours as functions, so that pure text and a terminal share one printer. */
export interface Paint {
  readonly severity: (severity: Severity, text: string) => string;
  readonly dim: (text: string) => string;
  readonly strong: (text: string) => string;
}

export const PLAIN: Paint = { severity: (_, text) => text, dim: (text) => text, strong: (text) => text };

export interface PrintOptions {
  readonly paint: Paint;
  /** Columns of the terminal: a longer line of a file is cut around the caret. */
  readonly width: number;
  /** Cuts a line of prose where the terminal would cut it anywhere; `further`: columns that what follows is set in. */
  readonly wrap?: (line: string, further: number) => readonly string[];
  /** The commands of a cure as this person has to type them. */
  readonly typed?: (cure: string) => string;
}

export function printDiagnostic(
  diagnostic: Diagnostic,
  texts: Texts,
  catalogue: Catalogue,
  { paint, width, wrap = (line) => [line], typed = (cure) => cure }: PrintOptions,
): string {
  const { message, notes = [], help } = wordingOf(catalogue, diagnostic);
  const label = `${catalogue.severities[diagnostic.severity]}[${diagnostic.code}]`;
  // For the record only: one line, no excerpt.
  if (diagnostic.severity === 'information') {
    const where = placeText(diagnostic.span, texts);
    const line = `${label} ${where}${where === '' ? '' : ': '}${[message, ...notes].join(' ')}`;
    return paint.severity('information', label) + wrap(line, 2).join('\n').slice(label.length);
  }
  const heading = [label, placeText(diagnostic.span, texts)].filter((part) => part !== '').join(' ');
  const lines = [
    paint.severity(diagnostic.severity, label) + wrap(heading, 2).join('\n').slice(label.length),
    ...wrap(`  ${message}`, 0).map((line) => `  ${paint.strong(line.slice(2))}`),
  ];
  const text = diagnostic.span && texts.get(diagnostic.span.file);
  if (diagnostic.span !== undefined && text !== undefined && text !== '')
    lines.push(...excerpt(diagnostic.span, text, width, paint));
  for (const note of notes) lines.push(...wrap(`  = ${note}`, 2));
  for (const { note, span } of diagnostic.related)
    lines.push(...wrap(`  = ${catalogue.related[note]} ${placeText(span, texts)}`, 2));
  // Lines to copy follow their sentence as they are.
  const [cure, ...toCopy] = (help && typed(help))?.split('\n') ?? [];
  if (cure !== undefined) lines.push(...wrap(`  = ${catalogue.help} ${cure}`, 2));
  lines.push(...toCopy.map((line) => `      ${line}`));
  return lines.join('\n');
}

/** Remarks of one code that point nowhere, for the record only: under one label, on its line where they fit. */
export function printRemarks(
  remarks: readonly Diagnostic[],
  catalogue: Catalogue,
  { paint, wrap = (line) => [line] }: PrintOptions,
): string {
  const label = `${catalogue.severities.information}[${remarks[0]?.code}]`;
  // « Un style n’est pas repris. « A » », and the same of « B »: said once.
  const examples = new Map<string, string[]>();
  for (const one of remarks) {
    const { message, notes = [] } = wordingOf(catalogue, one);
    const [, sentence = message, example] = /^(.*\.) (« .* »)$/.exec(message) ?? [];
    examples.set(sentence, [...(examples.get(sentence) ?? []), ...(example === undefined ? [] : [example]), ...notes]);
  }
  const said = [...examples].map(([sentence, named]) => [sentence, named.join(', ')].filter(Boolean).join(' '));
  const lines = wrap([label, ...said].join(' '), 2);
  // Several sentences on several lines: each begins its own.
  const apart = lines.length > 1 && said.length > 1;
  const shown = apart ? [label, ...said.flatMap((sentence) => wrap(`  ${sentence}`, 4))] : lines;
  return paint.severity('information', label) + shown.join('\n').slice(label.length);
}

/** `letters/x.yaml:11:46` */
export function placeText(span: Span | undefined, texts: Texts): string {
  if (span === undefined) return '';
  const text = texts.get(span.file);
  if (text === undefined || text === '') return span.file;
  const { line, column } = placeIn(text, span);
  return `${span.file}:${line}:${column}`;
}

function excerpt(span: Span, text: string, width: number, paint: Paint): string[] {
  const place = placeIn(text, span);
  const whole = lineText(text, place.line).replaceAll('\t', ' ');
  const until = place.endLine === place.line ? place.endColumn : whole.length + 1;
  const gutter = String(place.line).padStart(5);
  const room = Math.max(30, width - gutter.length - 6);
  const cut = Math.max(0, Math.min(place.column - 1 - Math.floor(room / 3), whole.length - room));
  const end = cut + room;
  const shown = (cut > 0 ? '…' : '') + whole.slice(cut > 0 ? cut + 1 : 0, end) + (end < whole.length ? '…' : '');
  const before = displayWidth(shown.slice(0, Math.max(0, place.column - 1 - cut)));
  const marked = shown.slice(Math.max(0, place.column - 1 - cut), Math.max(0, until - 1 - cut));
  const caret = '^'.repeat(Math.max(1, displayWidth(marked)));
  return [`${paint.dim(`${gutter} |`)} ${shown}`, `${paint.dim(`${' '.repeat(5)} |`)} ${' '.repeat(before)}${caret}`];
}

/** Combining marks take no column of a terminal. */
function displayWidth(text: string): number {
  return [...text.normalize('NFC').replace(/\p{M}/gu, '')].length;
}
