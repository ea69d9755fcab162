// Changes made visible: in HTML by elements that say so, on paper by rules that survive black ink.
import { expect, test } from 'vitest';
import { redline } from '../../src/cosign/index.ts';
import type { Page, PlacedLine, PlacedRun } from '../../src/typeset/index.ts';
import { drawMarks, redlineDocument, writeRedlineHtml } from '../../src/writers/redline/index.ts';

const MARKS = { removed: 'ôté', added: 'ajouté' };
const paragraphs = redline(
  [{ part: 'body', text: 'Nous demandons <cela> sans délai.' }],
  [{ part: 'body', text: 'Nous exigeons <cela> sans délai.' }],
);

test('HTML says what was removed and added, escaped, and asks nothing of the network', () => {
  const html = writeRedlineHtml(paragraphs, { title: 'Un & deux', language: 'fr', marks: MARKS });
  expect(html).toContain('<p class="body">Nous <del>demandons</del> <ins>exigeons</ins> &lt;cela&gt; sans délai.</p>');
  expect(html).toContain('<h1>Un &amp; deux</h1>');
  expect(html).not.toMatch(/https?:|<script/);
});

test('on the page one rule goes through what was removed, two under what was added, and no link is left', () => {
  const { blocks } = redlineDocument(paragraphs, { title: 'Un', language: 'fr', date: '2026-03-05', marks: MARKS });
  const last = blocks.at(-1);
  const links = last?.kind === 'paragraph' ? last.inlines.filter((one) => one.kind === 'link') : [];
  expect(links.map(({ url }) => url)).toEqual(['redline:removed', 'redline:added']);
  const run = (url: string, x: number) =>
    ({ x, width: 50, link: { url, text: '' }, face: 'regular', pieces: [] }) as unknown as PlacedRun;
  const line = {
    kind: 'line',
    baseline: 100,
    size: 10,
    runs: [run('redline:removed', 0), run('redline:added', 60)],
  } as unknown as PlacedLine;
  const [page] = drawMarks([{ items: [line] } as unknown as Page]);
  const rules = page?.items.flatMap((item) => (item.kind === 'rule' ? [[item.x1, item.x2, item.y1 < 100]] : []));
  expect(rules).toEqual([
    [0, 50, true],
    [60, 110, false],
    [60, 110, false],
  ]);
  expect(page?.items.flatMap((item) => (item.kind === 'line' ? item.runs.map(({ link }) => link) : []))).toEqual([
    undefined,
    undefined,
  ]);
});
