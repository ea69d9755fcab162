// The preview driven in a real browser: saved → page changed, an error shown and gone, the form writes one line back.
// Left out where there is no Chromium.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { startPreview } from '../../src/cli/commands/preview/start.ts';
import { quietSession } from '../support/session.ts';
import { OWN_LETTER, workspace } from '../support/workspace.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const LETTER = 'letters/2021-12-16-migrants-a-la-frontiere.yaml';
const SAMPLES = 20;
/** Saved → seen at the 95th percentile, ms. 150 is the goal, held on a quiet machine; a busy one only shows it is not stuck. */
const P95 = process.env.PREVIEW_P95 === undefined ? 1000 : Number(process.env.PREVIEW_P95);

async function start(root: string, letter = LETTER) {
  const preview = await startPreview(quietSession(root), letter, { port: '0' });
  if ('fault' in preview) throw new Error(preview.fault?.code ?? 'no preview');
  return preview;
}

async function browse(url: string, sign = '.page svg'): Promise<{ page: Page; close: () => Promise<void> }> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  const browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(url);
  await page.waitForSelector(sign);
  return { page, close: () => browser.close() };
}

test.skipIf(CHROMIUM === undefined)('a page that follows what is saved', { timeout: 120_000 }, async () => {
  const root = workspace();
  const file = path.join(root, LETTER);
  // Long enough to scroll in.
  const original = `${readFileSync(file, 'utf8')}page: { signatories: { columns: 2 } }\n`;
  writeFileSync(file, original);
  const preview = await start(root);
  const { page, close } = await browse(preview.url);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  try {
    expect(await page.locator('.page svg').count()).toBe(2);
    expect(await page.locator('#field-demandes-help').textContent()).toMatch(/un élément par ligne|one item a line/);
    await page.evaluate('window.scrollTo(0, 700)');
    const times: number[] = [];
    for (let sample = 0; sample < SAMPLES; sample++) {
      const word = `essai${sample}`;
      const seen = page.locator('#pages', { hasText: word }).waitFor();
      const began = performance.now();
      writeFileSync(file, original.replace('Personnes migrantes', `Personnes ${word} migrantes`));
      await seen;
      times.push(performance.now() - began);
    }
    times.sort((a, b) => a - b);
    const p95 = times[Math.ceil(SAMPLES * 0.95) - 1] ?? 0;
    console.info(`saved → seen: median ${Math.round(times[SAMPLES / 2] ?? 0)} ms, p95 ${Math.round(p95)} ms`);
    expect(p95).toBeLessThan(P95);
    expect(await page.evaluate('window.scrollY')).toBe(700);

    writeFileSync(file, original.replace('pays: Biélorussie', 'pays: Bielorusie'));
    await page.waitForSelector('#findings .error');
    expect(await page.textContent('#findings .error')).toContain('Bielorusie');
    expect(await page.getAttribute('#findings .error a', 'href')).toMatch(
      /^vscode:\/\/file\/.*migrants-a-la-frontiere\.yaml:7:9$/,
    );
    expect(await page.locator('#stale').isVisible()).toBe(true);
    expect(await page.locator('.page svg').count()).toBe(2);
    writeFileSync(file, original);
    await page.locator('#findings .error').waitFor({ state: 'detached' });
    expect(await page.locator('#stale').isVisible()).toBe(false);

    await page.fill('#field-objet', 'Un objet essayé');
    await page.locator('#pages', { hasText: 'Un objet essayé' }).waitFor();
    expect(readFileSync(file, 'utf8')).toBe(original);
    await page.click('#write');
    await page.locator('#told', { hasText: 'Écrit dans' }).waitFor();
    const written = readFileSync(file, 'utf8');
    const changed = written.split('\n').filter((line, index) => line !== original.split('\n')[index]);
    expect(changed).toEqual(['  objet: Un objet essayé']);
    expect(written.split('\n').length).toBe(original.split('\n').length);

    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const violations = await page.evaluate<{ id: string }[]>(`${axe}\n;axe.run().then((found) => found.violations)`);
    expect(violations.map(({ id }) => id)).toEqual([]);

    expect(asked.filter((url) => !url.startsWith(preview.url))).toEqual([]);
  } finally {
    await close();
    await preview.close();
  }
});

test.skipIf(CHROMIUM === undefined)(
  'signatories keep their place, and are added by name',
  { timeout: 60_000 },
  async () => {
    const root = workspace();
    const file = path.join(root, LETTER);
    const original = readFileSync(file, 'utf8');
    const preview = await start(root);
    const { page, close } = await browse(preview.url);
    const shown = () => page.locator('#signing label').allTextContents();
    const turned = async (act: () => Promise<unknown>) => {
      const before = await page.getAttribute('html', 'data-shown');
      await act();
      await page.locator(`html:not([data-shown="${before}"])`).waitFor({ state: 'attached' });
    };
    try {
      const first = await shown();
      expect(first[0]).toBe(
        " Ermeline Tastevin — Députée de la Creuse, Présidente de la commission d'exemple des libertés",
      );
      expect(await page.evaluate(`getComputedStyle(document.getElementById('reset')).backgroundColor`)).toBe(
        'rgb(233, 234, 240)',
      );
      const box = page.locator('#signing input[value=florestan-guiraudon]');
      await turned(() => box.uncheck());
      await turned(async () => {
        await page.focus('#field-objet');
        writeFileSync(file, original.replace('pays: Biélorussie', 'pays: Bielorusie'));
      });
      expect(await shown()).toEqual(first);
      await page.waitForSelector('#findings .error a');
      expect(await page.getAttribute('#findings .error a', 'href')).toMatch(/:7:9$/);
      writeFileSync(file, original);
      await page.locator('#findings .error').waitFor({ state: 'detached' });
      await turned(() => box.check());
      expect(await shown()).toEqual(first);
      writeFileSync(file, original);

      const say = async (typed: string, told: string) => {
        await page.fill('#add', typed);
        await page.press('#add', 'Enter');
        await page.locator('#told', { hasText: told }).waitFor();
      };
      await say('Ada Inconnue', 'Personne de signatories/ ne s’appelle « Ada Inconnue ».');
      await say('Roncevaux', 'Aliette Roncevaux signe déjà.');
      await page.fill('#add', 'VAUQUELIN Clarisse');
      await page.press('#add', 'Enter');
      await page.locator('#signing', { hasText: 'Clarisse Vauquelin — Sénatrice' }).waitFor();
      expect(readFileSync(file, 'utf8')).toBe(original);
    } finally {
      await close();
      await preview.close();
    }
  },
);

test.skipIf(CHROMIUM === undefined)('the fields of a letter of one’s own wording', { timeout: 60_000 }, async () => {
  const fields = 'fields:\n  # celle du destinataire\n  commune: Exemple # à changer\n  élèves: 31\n';
  const own = OWN_LETTER.replace('signatories', `${fields}signatories`).replace(
    'Je vous écris.',
    'Je vous écris de {{commune}}, où {{élèves}} élèves attendent.',
  );
  const root = workspace({ 'letters/essai.md': own });
  const preview = await start(root, 'essai');
  const { page, close } = await browse(preview.url);
  try {
    expect(await page.locator('#fields label').allTextContents()).toEqual(['commune', 'élèves']);
    await page.fill('#field-commune', 'Saint-Essai');
    await page.locator('#pages', { hasText: 'Saint-Essai' }).waitFor();
    await page.fill('#field-élèves', '32');
    await page.locator('#pages', { hasText: '32' }).waitFor();
    expect(readFileSync(path.join(root, 'letters/essai.md'), 'utf8')).toBe(own);
    await page.click('#write');
    await page.locator('#told', { hasText: 'Écrit dans' }).waitFor();
    const written = own.replace('commune: Exemple', 'commune: Saint-Essai').replace('31', '32');
    expect(readFileSync(path.join(root, 'letters/essai.md'), 'utf8')).toBe(written);
  } finally {
    await close();
    await preview.close();
  }
});

test('only its own page may talk to it, and no other file is served', async () => {
  const root = workspace();
  const preview = await start(root);
  const port = Number(new URL(preview.url).port);
  const ask = (target: string, headers: Record<string, string> = {}, method = 'GET', body = '') =>
    new Promise<number>((done) => {
      const request = http.request({ host: '127.0.0.1', port, path: target, method, headers }, (response) => {
        response.destroy();
        done(response.statusCode ?? 0);
      });
      request.end(body);
    });
  const json = { 'content-type': 'application/json' };
  const nothing = JSON.stringify({ fields: {}, without: [], also: [] });
  try {
    expect(await ask('/')).toBe(200);
    expect(await ask('/', { host: `localhost:${port}` })).toBe(200);
    expect(await ask('/', { host: `evil.example:${port}` })).toBe(403);
    expect(await ask('/', { host: '127.0.0.1' })).toBe(403);
    expect(await ask('/events', { origin: 'http://evil.example' })).toBe(403);
    expect(await ask('/', { 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await ask('/write', { ...json, origin: 'null' }, 'POST', nothing)).toBe(403);
    expect(await ask('/write', { 'content-type': 'text/plain' }, 'POST', nothing)).toBe(400);
    expect(await ask('/write', json, 'POST', '{"fields":1}')).toBe(400);
    expect(await ask('/try', { ...json, origin: `http://127.0.0.1:${port}` }, 'POST', nothing)).toBe(200);
    for (const other of [
      '/plaidoyer.yaml',
      '/../plaidoyer.yaml',
      '/%2e%2e/plaidoyer.yaml',
      '/font/../regular.ttf',
      '/font/constructor.ttf',
    ]) {
      expect(await ask(other), other).toBe(404);
    }
    expect(await ask('/font/regular.ttf')).toBe(200);
    expect(await ask('/letter.pdf')).toBe(200);
    expect(await ask('/', {}, 'PUT')).toBe(405);
  } finally {
    await preview.close();
  }
});

test.skipIf(CHROMIUM === undefined)(
  'a letter opened with an error shows what stands in its way in the place of its page',
  async () => {
    const root = workspace();
    const file = path.join(root, LETTER);
    const original = readFileSync(file, 'utf8');
    writeFileSync(file, original.replace('pays: Biélorussie', 'pays: Bielorusie'));
    const preview = await start(root);
    const { page, close } = await browse(preview.url, '#findings .error');
    try {
      expect(await page.getByRole('status').first().textContent()).toMatch(/La page paraîtra|The page will stand/);
      expect(await page.locator('#stale').isVisible()).toBe(true);
      expect(await page.textContent('main #findings .error a')).toBe(`${LETTER}:7:9`);
      expect(await page.evaluate(`getComputedStyle(document.querySelector('#findings .error')).fontSize`)).toBe('20px');
      expect(await page.locator('#pdf').isVisible()).toBe(false);
      expect(await page.locator('#reading').isVisible()).toBe(false);
      // The form's own scrollbar shows under the pointer alone, beside the page's.
      const scrollbar = () => page.evaluate(`getComputedStyle(document.querySelector('aside')).scrollbarColor`);
      expect(await scrollbar()).toBe('rgba(0, 0, 0, 0) rgba(0, 0, 0, 0)');
      await page.hover('#try');
      expect(await scrollbar()).toBe('rgb(133, 134, 143) rgba(0, 0, 0, 0)');
      writeFileSync(file, original);
      await page.waitForSelector('.page svg');
      expect(await page.locator('#stale').isVisible()).toBe(false);
      expect(await page.locator('aside #findings').count()).toBe(1);
      expect(await page.locator('#pdf').isVisible()).toBe(true);
      // An error that comes later leaves the last page where it is.
      writeFileSync(file, original.replace('pays: Biélorussie', 'pays: Bielorusie'));
      await page.waitForSelector('aside #findings .error');
      expect(await page.locator('.page svg').count()).toBe(1);
    } finally {
      await close();
      await preview.close();
    }
  },
  60_000,
);
