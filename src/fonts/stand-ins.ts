// What is drawn for characters that few fonts have: hyphens of their own, raised letters (« nᵒ », « Mᵐᵉ », « 10⁴ »).
// Must not know: HarfBuzz, glyphs, how letters are raised.

/** Characters that Unicode calls another one, raised: <super> in UnicodeData.txt. Some among them are not, and stay. */
export const RAISED_CHARACTERS = 'ª²³¹ºʰ-ʸˠ-ˤᴬ-ᵡᵸᶛ-ᶿ⁰-ⁿ';

const REPLACED = new RegExp(`[\\u2010\\u2011${RAISED_CHARACTERS}]`, 'gu');

/** As many UTF-16 units as `text`. */
export function withStandIns(text: string, has: (codePoint: number) => boolean): string {
  return text.replace(REPLACED, (character) => {
    if (has(character.codePointAt(0) ?? 0)) return character;
    const meant = character.normalize('NFKC');
    return meant === '\u2010' && !has(0x2010) ? '-' : meant;
  });
}
