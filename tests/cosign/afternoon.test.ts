// An afternoon in twelve offices, told as it happens: circulated at two, the wording changed at five, sealed at six.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { filesUnder, plaidoyer } from '../support/workspace.ts';
import { IDS, LETTER, NAMES, twelveOffices } from './twelve.ts';

/** Everything a command says, at an hour of that day. */
async function at(root: string, hour: string, ...argv: string[]): Promise<string> {
  const { exit, out, err } = await plaidoyer(root, argv, { NOW: `2026-03-05T${hour}` });
  return `${out}${err}exit ${exit}`;
}

function edit(root: string, from: string, to: string): void {
  const file = path.join(root, 'letters', `${LETTER}.md`);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

function folders(root: string): string[] {
  const files = filesUnder(path.join(root, 'output', LETTER));
  return [...new Set(files.map((file) => file.split('/')[0] ?? ''))].sort();
}

/** Those whom `status` says must be asked (again), by name. */
function mustBeAsked(status: string): string[] {
  return NAMES.filter((name) => new RegExp(`ask again.*${name}|to be asked.*${name}`).test(status));
}

test('an afternoon in twelve offices', async () => {
  const root = twelveOffices();
  const cosign = (hour: string, ...argv: string[]) => at(root, hour, 'cosign', LETTER, ...argv);

  // 14:00. Each office gets its own folder.
  expect(await cosign('14:00', 'circulate', '--until', '2026-03-05T18:00')).toContain('Wrote 12 folders');
  expect(folders(root)).toEqual([...IDS].sort());

  // By 16:30, eleven agree and one agrees if.
  const { text, attachments, subject } = await simpleParser(
    readFileSync(path.join(root, 'output', LETTER, IDS[0] ?? '', 'courriel.eml')),
  );
  expect(subject).toContain('réponse avant le jeudi 5 mars 2026 à 18 h');
  expect(attachments.map(({ filename }) => filename)).toEqual([`${LETTER}-projet.pdf`, `${LETTER}-projet.docx`]);
  expect(text).not.toContain('leur accord');
  const fingerprint = /ACCORD Aurore Valmorin ([0-9a-f-]+)/.exec(text ?? '')?.[1] ?? '';
  await cosign('16:10', 'agree', ...IDS.slice(0, 11), '--how', 'courriel', '--text', fingerprint);
  await cosign(
    '16:30',
    'agree-if',
    'Blanche Hautecombe',
    '--condition',
    'on dit « immédiatement »',
    '--how',
    'téléphone',
  );
  expect(await cosign('16:31', 'status')).toMatch(/11 of 12 agree[\s\S]*1 h 29 min left/);

  // 16:40. An apostrophe and quotation marks are set right: nobody is asked again.
  edit(root, "d'entre eux ne", 'd’entre eux ne');
  edit(root, '« sans bagages »', '“sans bagages”');
  edit(root, '1 200', '1200');
  expect(await cosign('16:40', 'status')).toContain('11 of 12 agree');

  // 16:50. One office corrects its own line: that office alone.
  edit(root, 'camille-brisebard, show: [depute]', 'camille-brisebard, show: [depute, membre commission-des-ponts]');
  expect(mustBeAsked(await cosign('16:50', 'status'))).toEqual(['Camille Brisebard']);
  await cosign('16:52', 'agree', 'camille-brisebard', '--how', 'téléphone');
  expect(await cosign('16:53', 'status')).toContain('11 of 12 agree');

  // 17:00. The wording changes. Everybody who agreed to the old text is asked again, and told what changed.
  edit(root, 'soient réparés avant', 'soient immédiatement réparés avant');
  expect(await cosign('17:00', 'change')).toContain('soient {+immédiatement+} réparés');
  expect(mustBeAsked(await cosign('17:01', 'status'))).toEqual(NAMES);
  expect(await at(root, '17:01', 'seal', LETTER)).toContain('12 of the 12 signatories');

  // 17:05. Ten confirm. A second change is of form only, and a person says so: no agreement is reopened.
  await cosign('17:05', 'agree', ...IDS.slice(0, 10));
  edit(root, 'qui leur ont été promis', 'qu’on leur a promis');
  await cosign('17:20', 'change', '--form', '--by', 'Ada Lettrine', '--because', 'lourdeur');
  expect(mustBeAsked(await cosign('17:21', 'status'))).toEqual(['Évariste Solignac', 'Blanche Hautecombe']);

  // 17:22. Only these two get a new folder (the others keep theirs).
  expect(await cosign('17:22', 'circulate', '--pending')).toContain('Wrote 2 folders');
  const again = readFileSync(path.join(root, 'output', LETTER, 'evariste-solignac', 'courriel.txt'), 'utf8');
  expect(again).toContain('Texte modifié');
  const agreed = /Ont déjà donné leur accord : (.*)\.\n/.exec(again)?.[1]?.split(', ');
  expect(agreed).toHaveLength(10);
  expect(agreed?.[0]).toBe('Aurore Valmorin');

  // 17:40. One agrees, one withdraws and is taken off: the others signed a letter with her name on it, not with her words.
  await cosign('17:40', 'agree', 'evariste-solignac');
  expect(await cosign('17:45', 'withdraw', 'blanche-hautecombe')).toContain('remove blanche-hautecombe');
  expect(await cosign('17:46', 'circulate', '--dry-run')).toContain('Blanche Hautecombe has declined or withdrawn');
  expect(await at(root, '17:46', 'seal', LETTER)).toMatch(/1 of the 12 signatories .* has not agreed/);
  await cosign('17:50', 'remove', 'blanche-hautecombe');
  expect(await cosign('17:51', 'status')).toContain('11 of 11 agree');

  // 18:00. Sealed, and rendered.
  expect(await at(root, '18:00', 'seal', LETTER, '--dry-run')).toContain('; nothing is written.');
  expect(await at(root, '18:00', 'seal', LETTER)).toContain('is sealed');
  expect(await at(root, '18:01', 'render', LETTER)).toContain('Identical to the letter sealed on 5 March 2026');
}, 120_000);

test('twelve answers noted at the same time: none is lost', async () => {
  const root = twelveOffices();
  await Promise.all(IDS.map((id) => at(root, '14:00', 'cosign', LETTER, 'agree', id)));
  expect(await at(root, '14:01', 'cosign', LETTER, 'status')).toContain('12 of 12 agree');
});

describe('agreements stay where they are', () => {
  test('nothing of them is in any file but their own, nor in any JSON', async () => {
    const root = twelveOffices();
    const secret = 'Xqzvtelephonexqzv';
    const said: string[] = [];
    const run = async (...argv: string[]) => {
      const { out, exit } = await plaidoyer(root, [...argv, '--json'], { NOW: '2026-03-05T16:17' });
      expect(`${argv.join(' ')}: ${exit}`).toBe(`${argv.join(' ')}: 0`);
      said.push(out);
    };
    await run('cosign', LETTER, 'agree', ...IDS, '--how', secret, '--by', secret);
    await run('cosign', LETTER, 'status');
    edit(root, 'réparés', 'refaits');
    await run('cosign', LETTER, 'change');
    await run('cosign', LETTER, 'diff', '--html', '--pdf');
    await run('cosign', LETTER, 'circulate', '--until', '2026-03-05T18:00');
    await run('cosign', LETTER, 'agree', ...IDS, '--how', secret, '--by', secret);
    await run('seal', LETTER);
    await run('render', LETTER, '--format', 'pdf,docx,html,txt,md');
    await run('render', LETTER, '--archive', '-o', 'archive.pdf');
    await run('check', LETTER);
    const own = `letters/${LETTER}.agreements`;
    const bytes = (file: string) => readFileSync(path.join(root, file));
    expect(bytes(own).includes(secret)).toBe(true);
    const traces = [secret, '16:17', 'agrees'];
    const others = filesUnder(root).filter((file) => file !== own);
    expect(others.length).toBeGreaterThan(60);
    for (const file of others) {
      for (const trace of traces) expect(`${file}: ${bytes(file).includes(trace)}`).toBe(`${file}: false`);
    }
    for (const json of said) for (const trace of traces) expect(json).not.toContain(trace);
    expect(bytes('letters/.gitignore').toString()).toContain('*.agreements');
    await run('cosign', LETTER, 'purge');
    expect(filesUnder(root)).not.toContain(own);
  }, 120_000);
});
