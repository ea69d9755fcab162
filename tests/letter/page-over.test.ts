// The page of a letter and that of its layout together: the leading follows the size, unless the letter says one.
import { expect, test } from 'vitest';
import { type PageStyleInput, pageStyle } from '../../src/document/page-style.ts';
import { pageOver } from '../../src/letter/page-over.ts';

const leadingOf = (layout: PageStyleInput, letter?: PageStyleInput) =>
  pageStyle.parse(pageOver(layout, letter)).type.leading;

test('a size alone brings its leading, in the layout’s proportion', () => {
  const layout = { type: { size: 12, leading: 15.5 } };
  expect([11, 14, 8].map((size) => leadingOf({}, { type: { size } }))).toEqual([15, 19, 11]);
  expect([12, 14, 7].map((size) => leadingOf(layout, { type: { size } }))).toEqual([15.5, 18, 9]);
  expect(leadingOf(layout, { measure: 150 })).toBe(15.5);
  expect(leadingOf(layout, { type: { size: 14, leading: 16 } })).toBe(16);
});
