// `letters status` says that a PDF is to be made again where it would come out otherwise, and nowhere else.
import { appendFileSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PDF_STANDARDS } from '../../src/writers/pdf/index.ts';
import { plaidoyer, workspace } from '../support/workspace.ts';

const REGISTRY = 'signatories/exemples.yaml';
const LETTER = '2021-12-16-migrants-a-la-frontiere';
const OTHER = '2020-09-15-appel-apres-le-scrutin';

/** Seconds from now at which the last change was made: file systems do not all count in milliseconds. */
let later = 10;
function touched(root: string, file: string): void {
  later += 10;
  const time = Date.now() / 1000 + later;
  utimesSync(path.join(root, file), time, time);
}

function replaced(root: string, file: string, old: string, fresh: string): void {
  const absolute = path.join(root, file);
  const text = readFileSync(absolute, 'utf8');
  expect(text).toContain(old);
  writeFileSync(absolute, text.replace(old, fresh));
  touched(root, file);
}

async function pdf(root: string): Promise<string> {
  const { letters } = JSON.parse((await plaidoyer(root, ['letters', 'status', '--json'])).out);
  return letters.find(({ id }: { id: string }) => id === LETTER).pdf;
}

test('another person of the registry, a comment, another template: nothing to make again', async () => {
  const root = workspace();
  expect(await pdf(root)).toBe('none');
  expect((await plaidoyer(root, ['render', LETTER])).exit).toBe(0);
  expect(await pdf(root)).toBe('current');
  appendFileSync(
    path.join(root, REGISTRY),
    '  - { id: zoe-autre, given_name: Zoé, family_name: Autre, gender: f }\n# fin\n',
  );
  touched(root, REGISTRY);
  expect(await pdf(root)).toBe('current');
  touched(root, 'templates/non-reconnaissance-elections.hbs');
  expect(await pdf(root)).toBe('current');
});

test.each<[string, string, string, string?]>([
  [REGISTRY, 'family_name: Tastevin', 'family_name: Autrement'],
  ['templates/demande.hbs', 'title:', '# rien de changé\ntitle:', 'current'],
  ['templates/layouts/parlementaire.hbs', ':::subject', ':::subject\nDit autrement.'],
  [`letters/${LETTER}.yaml`, '2021-12-16', '2021-12-17'],
])('%s: « %s » → « %s »', async (file, old, fresh, expected = 'older') => {
  const root = workspace();
  await plaidoyer(root, ['render', LETTER]);
  replaced(root, file, old, fresh);
  expect(await pdf(root)).toBe(expected);
  expect((await plaidoyer(root, ['render', LETTER])).exit).toBe(0);
  touched(root, `output/${LETTER}.pdf`);
  expect(await pdf(root)).toBe('current');
});

test('a letter that can no longer be rendered is to be made again', async () => {
  const root = workspace();
  await plaidoyer(root, ['render', LETTER]);
  replaced(root, `letters/${LETTER}.yaml`, 'date: 2021-12-16', 'date: demain');
  expect(await pdf(root)).toBe('older');
});

test('a sealed letter is held against its seal', async () => {
  const root = workspace();
  expect((await plaidoyer(root, ['seal', LETTER, '--signed-on-paper'])).exit).toBe(0);
  expect((await plaidoyer(root, ['render', LETTER])).exit).toBe(0);
  replaced(root, REGISTRY, 'family_name: Tastevin', 'family_name: Autrement');
  expect(await pdf(root)).toBe('current');
  appendFileSync(path.join(root, `output/${LETTER}.pdf`), '%');
  touched(root, REGISTRY);
  expect(await pdf(root)).toBe('older');
});

test.each([[['--archive']], ...PDF_STANDARDS.map((standard) => [['--pdf-standard', standard]])])(
  'a PDF made with %s is held against one made so',
  async (flags) => {
    const root = workspace();
    expect((await plaidoyer(root, ['render', LETTER, ...flags])).exit).toBe(0);
    appendFileSync(path.join(root, REGISTRY), '# fin\n');
    touched(root, REGISTRY);
    expect(await pdf(root)).toBe('current');
    replaced(root, REGISTRY, 'family_name: Tastevin', 'family_name: Autrement');
    expect(await pdf(root)).toBe('older');
  },
);

test('the archive of a sealed letter, and what is no PDF', async () => {
  const root = workspace();
  expect((await plaidoyer(root, ['seal', LETTER, '--signed-on-paper'])).exit).toBe(0);
  expect((await plaidoyer(root, ['render', LETTER, '--archive'])).exit).toBe(0);
  replaced(root, REGISTRY, 'family_name: Tastevin', 'family_name: Autrement');
  expect(await pdf(root)).toBe('current');
  writeFileSync(path.join(root, `output/${LETTER}.pdf`), 'rien');
  touched(root, REGISTRY);
  expect(await pdf(root)).toBe('older');
});

test('a logo or a signature that alone has changed', async () => {
  const logo = (colour: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="${colour}"/></svg>`;
  const root = workspace({ 'images/logo.svg': logo('#000000'), 'images/signature.svg': logo('#000000') });
  const layout = 'templates/layouts/parlementaire.hbs';
  replaced(root, layout, 'page:\n', 'page:\n  logo: { image: images/logo.svg, height: 10, alt: Logo }\n');
  replaced(root, REGISTRY, 'family_name: Tastevin', 'family_name: Tastevin\n    image: images/signature.svg');
  for (const image of ['images/logo.svg', 'images/signature.svg']) {
    const ran = await plaidoyer(root, ['render', LETTER]);
    expect(ran, ran.err).toMatchObject({ exit: 0 });
    touched(root, `output/${LETTER}.pdf`);
    expect(await pdf(root)).toBe('current');
    touched(root, image);
    expect(await pdf(root)).toBe('current');
    writeFileSync(path.join(root, image), logo('#ff0000'));
    touched(root, image);
    expect(await pdf(root)).toBe('older');
  }
});

test('a sealed letter is as `check` has it, and one changed after its seal is told as that', async () => {
  const root = workspace();
  expect((await plaidoyer(root, ['seal', LETTER, '--signed-on-paper'])).exit).toBe(0);
  const line = async () => {
    const { out } = await plaidoyer(root, ['letters', 'status']);
    return out.split('\n').find((one) => one.startsWith(LETTER));
  };
  expect((await plaidoyer(root, ['check', LETTER])).err).toContain('All is well');
  expect(await line()).toMatch(/right {2,}to be rendered {2,}sealed on/);
  replaced(root, `letters/${LETTER}.yaml`, '2021-12-16', '2021-12-17');
  expect(await line()).toMatch(/changed after the seal {2,}to be rendered {2,}sealed on/);
});

test('git is named only where it keeps the folder', async () => {
  const root = workspace();
  expect((await plaidoyer(root, ['seal', LETTER, '--signed-on-paper'])).err).not.toContain('git');
  replaced(root, `letters/${LETTER}.seal/text.txt`, 'a', 'b');
  expect((await plaidoyer(root, ['check', LETTER])).err).toContain('from a backup');
  mkdirSync(path.join(root, '.git'));
  expect((await plaidoyer(root, ['check', LETTER])).err).toContain('git checkout');
  expect((await plaidoyer(root, ['seal', OTHER, '--signed-on-paper'])).err).toContain('git add');
});
