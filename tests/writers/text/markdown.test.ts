// Markdown that any reader of CommonMark gives back as the same words.
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/document/markdown.ts';
import { writeMarkdown } from '../../../src/writers/text/index.ts';
import {
  emphasis,
  everyPart,
  HOSTILE,
  LINE_END,
  letter,
  lines,
  link,
  paragraph,
  person,
  strong,
  textOf,
} from '../invented.ts';

function textsIn(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textsIn).join('') : `<${node.type}>`;
}

/** The words of each paragraph and heading, lines apart. */
function read(markdown: string): readonly string[] {
  const walk = (node: Nodes): readonly string[] => {
    if (node.type === 'paragraph' || node.type === 'heading') return textsIn(node).split('\n');
    return 'children' in node ? node.children.flatMap(walk) : [`<${node.type}>`];
  };
  return walk(fromMarkdown(markdown));
}

test('every part of a letter', async () => {
  await expect(writeMarkdown(everyPart())).toMatchFileSnapshot('letter.md.expected');
});

test('reads back as the same words in the same order', () => {
  expect(read(writeMarkdown(everyPart()))).toEqual(textOf(everyPart()));
});

describe('hostile words read back as they were written', () => {
  test.each(HOSTILE)('%s', (text) => {
    const alone = writeMarkdown(letter([paragraph(text)]));
    expect(read(alone)).toEqual([text]);
    const inLines = writeMarkdown(letter([{ kind: 'recipient', lines: lines('avant', text, 'après') }]));
    expect(read(inLines)).toEqual(['avant', text, 'après']);
    const inside = writeMarkdown(letter([paragraph('a', strong(text), 'b', LINE_END, emphasis(text), 'c')]));
    expect(read(inside)).toEqual([`a${text}b`, `${text}c`]);
  });

  test('even by the reader that knows containers', () => {
    const markdown = writeMarkdown(letter([paragraph(':::signatories'), paragraph('il est 16:30')]));
    expect(parseMarkdown(markdown).children.map(textsIn)).toEqual([':::signatories', 'il est 16:30']);
    expect(markdown).toContain('16:30');
  });
});

test('names are bold, once', () => {
  const people = [
    person('Camille Valbrune', ['Députée']),
    { ...person('', []), name: [{ kind: 'text', text: 'Sacha', origin: undefined } as const] },
  ];
  expect(writeMarkdown(letter([{ kind: 'signatories', people }]))).toBe(
    '**Camille Valbrune**\\\nDéputée\n\n**Sacha**\n',
  );
});

test('a link keeps its text and loses an address that must not be followed', () => {
  const document = letter([
    paragraph(link('piège', 'javascript:alert(1)'), ' et ', link('page', 'https://phares.example/a(b)"c')),
  ]);
  expect(writeMarkdown(document)).toBe('piège et [page](https://phares.example/a\\(b\\)%22c)\n');
});
