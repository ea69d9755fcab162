// Five files, five answers; and an archive that makes itself again.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LETTER, twelveOffices } from '../cosign/twelve.ts';
import { plaidoyer, REPOSITORY } from '../support/workspace.ts';

async function verdict(root: string, file: string): Promise<string> {
  const { out, exit } = await plaidoyer(root, ['verify', file, '--json']);
  const { verdict: said } = JSON.parse(out) as { verdict: string };
  expect(exit).toBe(said === 'exact' ? 0 : 1);
  return said;
}

async function render(root: string, ...argv: string[]): Promise<void> {
  const { exit, err } = await plaidoyer(root, ['render', LETTER, ...argv]);
  expect(err).toContain('Wrote');
  expect(exit).toBe(0);
}

test('the sealed file, a byte changed, another font, a word changed, a picture', async () => {
  const root = twelveOffices();
  const letter = path.join(root, `letters/${LETTER}.md`);
  const text = readFileSync(letter, 'utf8');
  const layout = path.join(root, 'templates/layouts/parlementaire.hbs');
  const page = readFileSync(layout, 'utf8');

  writeFileSync(letter, text.replace('réparés', 'repeints'));
  await render(root, '-o', 'a-word.pdf');
  writeFileSync(letter, text);
  for (const style of ['Regular', 'Bold', 'Italic', 'BoldItalic']) {
    writeFileSync(
      path.join(root, `${style}.ttf`),
      readFileSync(path.join(REPOSITORY, `fonts/stix-two-text/${style}.ttf`)),
    );
  }
  const files = '{ regular: Bold.ttf, bold: Regular.ttf, italic: BoldItalic.ttf, bold_italic: Italic.ttf }';
  writeFileSync(
    layout,
    page.replace(/type: \{ family: STIX Two Text, size: 11/, `type: { family: Autre, files: ${files}, size: 13`),
  );
  await render(root, '-o', 'a-font.pdf');
  writeFileSync(layout, page);
  expect((await plaidoyer(root, ['seal', LETTER, '--signed-on-paper'])).exit).toBe(0);
  await render(root, '-o', 'sealed.pdf');
  const bytes = readFileSync(path.join(root, 'sealed.pdf'));
  const picture = readFileSync(path.join(REPOSITORY, 'tests/cases/verify-a-file/image.pdf'));
  writeFileSync(path.join(root, 'picture.pdf'), picture);

  expect(await verdict(root, 'sealed.pdf')).toBe('exact');
  expect(await verdict(root, 'a-font.pdf')).toBe('same-text');
  expect(await verdict(root, 'a-word.pdf')).toBe('other-text');
  expect(await verdict(root, 'picture.pdf')).toBe('not-ours');
  // Wherever the byte is: in a stream, a dictionary, the header, the trailer.
  for (let at = 3; at < bytes.length; at += Math.floor(bytes.length / 40)) {
    const changed = Uint8Array.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    writeFileSync(path.join(root, 'a-byte.pdf'), changed);
    expect(await verdict(root, 'a-byte.pdf')).toBe(at < 5 ? 'not-a-pdf' : 'damaged');
  }
  const { err } = await plaidoyer(root, ['verify', 'a-word.pdf']);
  expect(err).toContain('[-réparés-] {+repeints+}');
}, 60_000);

test('archive, extract into an empty folder, render: the same bytes, sealed or not', async () => {
  const root = twelveOffices();
  const bytes = (file: string) => readFileSync(path.join(root, file));
  for (const sealed of [false, true]) {
    if (sealed) await plaidoyer(root, ['seal', LETTER, '--signed-on-paper']);
    await render(root, '--archive', '-o', 'archive.pdf');
    await render(root, '-o', 'plain.pdf');
    expect((await plaidoyer(root, ['extract', 'archive.pdf', 'taken'])).exit).toBe(0);
    // In another language of the program too.
    expect(
      (
        await plaidoyer(root, [
          'render',
          LETTER,
          '--workspace',
          'taken',
          '--archive',
          '-o',
          'again.pdf',
          '--lang',
          'fr',
        ])
      ).exit,
    ).toBe(0);
    await render(root, '--workspace', 'taken', '-o', 'plain-again.pdf');
    expect(bytes('again.pdf').equals(bytes('archive.pdf'))).toBe(true);
    expect(bytes('plain-again.pdf').equals(bytes('plain.pdf'))).toBe(true);
    expect(bytes('plain.pdf').includes('EmbeddedFile')).toBe(false);
    rmSync(path.join(root, 'taken'), { recursive: true });
  }
}, 60_000);
