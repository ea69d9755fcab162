// Reads the corpora of right and wrong sentences. Must not know: what any rule looks for.
import { readFileSync } from 'node:fs';
import type { Paragraph } from '../../src/locale/locale.ts';

export interface Case {
  readonly code: string;
  readonly paragraph: Paragraph;
  readonly cured: string | undefined;
}

function lines(file: string): readonly string[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

function paragraph(line: string): Paragraph {
  const match = /^\[(\w+)\] (.*)$/u.exec(line);
  return withCalls(
    match === null ? { text: line, part: 'body' } : { text: match[2] ?? '', part: match[1] as Paragraph['part'] },
  );
}

/** `[^1]` calls a note: here it is also what is printed. */
export function withCalls({ calls: _, ...read }: Paragraph): Paragraph {
  const calls = [...read.text.matchAll(/\[\^(\w+)\]/gu)].map(({ index, 0: typed, 1: label = '' }) => ({
    start: index,
    end: index + typed.length,
    label,
  }));
  return calls.length === 0 ? read : { ...read, calls };
}

export function rightSentences(file: string): readonly Paragraph[] {
  return lines(file).map(paragraph);
}

export function wrongSentences(file: string): readonly Case[] {
  return lines(file).map((line) => {
    const [code = '', wrong = '', cured = '-'] = line.split(' | ');
    return {
      code: `language/${code}`,
      paragraph: paragraph(wrong),
      cured: cured === '-' ? undefined : paragraph(cured).text,
    };
  });
}
