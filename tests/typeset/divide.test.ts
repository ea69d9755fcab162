import { describe, expect, test } from 'vitest';
import { englishPieces } from '../../src/locale/en/hyphenation.ts';
import { frenchPieces } from '../../src/locale/fr/hyphenation.ts';
import { type Division, divisions, forcedDivisions, neededDivisions } from '../../src/typeset/divide.ts';

const parts = (word: string, hyphenate = frenchPieces): string => shown(word, divisions(word, hyphenate));

const shown = (word: string, found: readonly Division[]): string => {
  let from = 0;
  let out = '';
  for (const { at, addsHyphen } of found) {
    out += word.slice(from, at) + (addsHyphen ? '·' : '|');
    from = at;
  }
  return (out + word.slice(from)).replaceAll('\u00ad', '');
};

describe('dividing words', () => {
  test.each([
    ['gouvernement', 'gou·ver·ne·ment'],
    ['régime', 'régime'],
    ['société', 'société'],
    ['opposition', 'oppo·si·tion'],
    ['l’élimination', 'l’éli·mi·na·tion'],
    ['élections,', 'élec·tions,'],
    ['«\u00a0parodies', '«\u00a0paro·dies'],
  ])('%s by syllables, three letters at either end', (word, divided) => {
    expect(parts(word)).toBe(divided);
  });

  test('a capitalised word never', () => {
    expect(parts('Biélorussie')).toBe('Biélorussie');
    expect(parts('L’Élysée')).toBe('L’Élysée');
  });

  test('a word with a hyphen only there', () => {
    expect(parts('vice-présidente')).toBe('vice-|présidente');
    expect(parts('porte-t-il')).toBe('porte-t-il');
  });

  test('English by its own patterns', () => {
    expect(parts('government', englishPieces)).toBe('gov·ern·ment');
  });

  test('an author’s soft hyphens before any pattern', () => {
    expect(parts('anti\u00adconsti\u00adtutionnel')).toBe('anti·consti·tutionnel');
  });

  test('an address on the net after its slashes, without a hyphen', () => {
    expect(parts('https://www.assemblee-nationale.fr/dyn/16')).toContain('fr/|dyn/|16');
    expect(parts('https://www.assemblee-nationale.fr/dyn/16')).not.toContain('·');
  });
});

describe('a word wider than its column', () => {
  test('first by its syllables, capitals and all, and at the spaces that hold it together', () => {
    expect(shown('Rochefoucauld', neededDivisions('Rochefoucauld', frenchPieces))).toBe('Roche·fou·cauld');
    expect(shown('1er\u00a0mars\u00a02026', neededDivisions('1er\u00a0mars\u00a02026', frenchPieces))).toBe(
      '1er\u00a0|mars\u00a0|2026',
    );
    expect(neededDivisions('«\u00a0Oui\u00a0»', frenchPieces)).toEqual([]);
  });

  test('then anywhere, yet no line begins with an apostrophe, a hyphen or a stop', () => {
    expect(shown('l’eau-de-vie,', forcedDivisions('l’eau-de-vie,'))).toBe('l’|e·a·u-|d·e-|v·i·e,');
    expect(shown('....', forcedDivisions('....'))).toBe('.|.|.|.');
  });
});
