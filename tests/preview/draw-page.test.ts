// Raised letters in the preview: the family's own, or its ordinary ones small and above the line, as the PDF has them.
import { expect, test } from 'vitest';
import { drawPage } from '../../src/preview/draw-page.ts';
import { type Page, typeset } from '../../src/typeset/index.ts';
import { bareFamily } from '../fonts/bare-family.ts';
import { input, letter, people, stix, words } from '../typeset/specimen.ts';

test('raised letters are drawn as the family has them', async () => {
  const er = { kind: 'raised', children: words('er') } as const;
  const document = letter(people(1), { blocks: [{ kind: 'paragraph', inlines: [...words('le 1'), er] }] });
  const drawn = async (fonts: Awaited<ReturnType<typeof stix>>) => {
    const { value: [page] = [] } = typeset({ ...(await input(document)), fonts });
    return drawPage(page as Page, 'page 1');
  };
  expect(await drawn(await stix())).toContain('<tspan x="0" class="raised">er</tspan>');
  expect(await drawn(await bareFamily())).toContain('<tspan x="0" y="-3.63" font-size="7.26">er</tspan>');
});
