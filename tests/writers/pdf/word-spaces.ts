// The word spaces of a page's justified lines, measured in the file itself: widths, kerning and scales as a viewer adds them up.
import { contentsOf } from './read-back.ts';

export interface MeasuredLine {
  readonly left: number;
  readonly right: number;
  readonly spaces: readonly number[];
  readonly hyphenated: boolean;
}

/** Lines of one size, points. A run in another style is a line of its own here: the letter's body has none. */
export function measuredLines(bytes: Uint8Array, size: number): readonly MeasuredLine[] {
  return contentsOf(bytes).flatMap(({ content, fonts }) =>
    [...content.matchAll(/BT ([\s\S]*?) ET/gu)].flatMap(([, text = '']) => {
      const [, name = '', points] = /\/(F\d+) ([\d.]+) Tf/u.exec(text) ?? [];
      const font = fonts.get(name);
      if (Number(points) !== size || font === undefined) return [];
      const scale = Number(/([\d.]+) Tz 1 0/u.exec(text)?.[1] ?? 100) / 100;
      const left = Number(/1 0 0 1 ([\d.-]+)/u.exec(text)?.[1]);
      const array = [...(/\[(.*)\] TJ/su.exec(text)?.[1] ?? '').matchAll(/<([0-9a-f]+)>|(-?[\d.]+)/gu)];
      let x = left;
      let space: number | undefined;
      let last = '';
      let end = left;
      const spaces: number[] = [];
      for (const [, codes, move] of array) {
        if (move !== undefined) x -= (Number(move) / 1000) * size * scale;
        for (const [code] of (codes ?? '').matchAll(/.{4}/gu)) {
          if (space !== undefined) spaces.push(x - space);
          space = undefined;
          const character = font.unicode.get(code) ?? '';
          if (character === ' ') space = x;
          else last = character;
          x += ((font.widths[Number.parseInt(code, 16) - 1] ?? 0) / 1000) * size * scale;
          if (character !== ' ') end = x;
        }
      }
      return [{ left, right: end, spaces, hyphenated: last === '\u00ad' }];
    }),
  );
}
