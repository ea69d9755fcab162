// `npm run bench [-- cold,warm,batch,registry,signatories,memory] [rounds]`: this program beside Typst (its npm addon) and
// pdfkit, on the same letter, in turns: round 1 of all, round 2 of all, … Medians; what counts is the ratio. The table goes
// into README.md, between its marks. Never part of the tests.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { asCsv, recipients, registry } from './invented.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = path.join(HERE, '..');
const BIN = path.join(ROOT, 'bin/plaidoyer.js');
const [parts = 'cold,warm,batch,registry,signatories,memory', rounds = '7'] = process.argv.slice(2);
const wanted = new Set(parts.split(','));
const R = Number(rounds);
const BATCH = Number(process.env.BATCH ?? 577);
const MANY = Number(process.env.MANY ?? 5000);

if (!existsSync(path.join(HERE, 'node_modules'))) {
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: HERE, stdio: 'inherit' });
}
const work = mkdtempSync(path.join(os.tmpdir(), 'plaidoyer-bench-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const cache = { ...process.env, XDG_CACHE_HOME: path.join(work, 'cache') };

function office(name, more = {}) {
  const root = path.join(work, name);
  for (const folder of ['plaidoyer.yaml', 'templates', 'signatories', 'letters'])
    cpSync(path.join(ROOT, folder), path.join(root, folder), { recursive: true });
  for (const [file, text] of Object.entries(more)) writeFileSync(path.join(root, file), text);
  return root;
}

const SIGNED = readFileSync(path.join(ROOT, 'letters/2024-02-22-bielorussie.yaml'), 'utf8');
/** The signed letter as one of many: to a mayor, without what was signed otherwise. */
const OPEN = SIGNED.replace(/^recipient:.*$/m, 'recipient: { name: Odile Exemple, gender: f }')
  .replace(/^# Ce que la lettre signée[\s\S]*$/m, '')
  .replace(/^as_signed:[\s\S]*$/m, '');
const signedBy = (count) =>
  OPEN.replace(
    /^order:[\s\S]*$/m,
    `signatories: [${Array.from({ length: count }, (_, i) => `essai-${i}`).join(', ')}]\n`,
  );

const small = office('small', { 'letters/appel.yaml': OPEN, 'maires.csv': asCsv(recipients(BATCH)) });
const large = office('large', {
  'letters/appel.yaml': OPEN,
  'letters/s12.yaml': signedBy(12),
  'letters/s577.yaml': signedBy(577),
  'signatories/essai.yaml': registry(577),
});

const median = (all) => [...all].sort((a, b) => a - b)[all.length >> 1];
/** One command, or several side by side. */
async function timed(commands, cwd = small) {
  const began = performance.now();
  await Promise.all(
    commands.map(async ([command, ...args]) => {
      const [status] = await once(
        spawn(command, args, { cwd, env: cache, stdio: ['ignore', 'ignore', 'inherit'] }),
        'close',
      );
      if (status !== 0) throw new Error([command, ...args].join(' '));
    }),
  );
  return performance.now() - began;
}

/** Rows of [name, command (or several at once), folder] in turns, the first round not counted → medians by name. */
async function inTurns(rows, count = R) {
  const samples = new Map(rows.map(([name]) => [name, []]));
  for (let round = 0; round <= count; round++) {
    for (const [name, command, cwd] of rows) {
      // Each writes new files: to take the place of others costs more, and not the same for all.
      mkdirSync(path.join(work, 'out', String(++turns)));
      const here = path.join(work, 'out', String(turns));
      const commands = Array.isArray(command[0]) ? command : [command];
      const took = await timed(
        commands.map((words) => words.map((word) => word.replace(OUT, here))),
        cwd,
      );
      if (round > 0 || count === 0) samples.get(name).push(took);
    }
  }
  return Object.fromEntries([...samples].map(([name, all]) => [name, median(all)]));
}

const node = process.execPath;
const plaidoyer = (...args) => [node, BIN, ...args, '--quiet'];
const peer = (name, ...args) => [node, path.join(HERE, 'peers', `${name}.mjs`), ...args];
/** Stands for a folder of each run's own. */
const OUT = '<out>';
let turns = 0;
const out = (name) => `${OUT}/${name}`;
mkdirSync(path.join(work, 'out'));
const lines = [];
const say = (what, ours, other, note) => {
  lines.push([what, ours, other, note]);
  console.log([what, ours, other, note].join(' | '));
};
const ms = (value) => `${value < 20 ? value.toFixed(1) : Math.round(value)} ms`;
const times = (value) => `${value.toFixed(2)} ×`;

if (wanted.has('cold')) {
  const t = await inTurns([
    ['node', [node, '-e', '0']],
    ['help', plaidoyer('--help').slice(0, -1)],
    ['check', plaidoyer('check')],
    ['render', plaidoyer('render', '2024-02-22-bielorussie', '-o', out('a.pdf'))],
    ['typst', peer('typst', 'one', '12', out('b.pdf'))],
    ['pdfkit', peer('pdfkit', 'one', '12', out('c.pdf'))],
  ]);
  say('`--help`, beside `node -e 0`', ms(t.help), ms(t.node), times(t.help / t.node));
  say('`check`, beside `node -e 0`', ms(t.check), ms(t.node), times(t.check / t.node));
  say('one letter, cold, beside Typst', ms(t.render), ms(t.typst), times(t.render / t.typst));
  say('one letter, cold, beside pdfkit', ms(t.render), ms(t.pdfkit), times(t.render / t.pdfkit));
}
if (wanted.has('warm')) {
  execFileSync(node, [path.join(HERE, 'warm.mjs'), small, String(Math.max(60, R * 10))], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
    .forEach((line) => {
      say(...line.split('\t'));
    });
}
if (wanted.has('batch')) {
  const count = Math.max(1, Math.round(R / 2));
  const merge = (jobs, table = 'maires.csv') =>
    plaidoyer('merge', 'appel', '-r', table, '-o', out(`j${jobs}`), '--jobs', String(jobs));
  const t = await inTurns(
    [
      ['one', merge(1)],
      ['two', merge(2)],
      ['typst', peer('typst', 'batch', String(BATCH), out('t'))],
      ['pdfkit', peer('pdfkit', 'batch', String(Math.round(BATCH / 10)), out('p'))],
    ],
    count,
  );
  const each = (value) => ms(value / BATCH);
  say(`${BATCH} letters, a letter, beside Typst`, each(t.one), each(t.typst), times(t.one / t.typst));
  say(`${BATCH} letters, a letter, beside pdfkit`, each(t.one), each(t.pdfkit * 10), times(t.one / (t.pdfkit * 10)));
  say(`two threads, beside one, ${BATCH} letters`, each(t.two), each(t.one), times(t.two / t.one));
  writeFileSync(path.join(small, 'many.csv'), asCsv(recipients(MANY)));
  // What the machine itself has to give: nothing is shared between two processes but its cores.
  const half = (shard) =>
    plaidoyer('merge', 'appel', '-r', 'many.csv', '-o', out(`s${shard}`), '--jobs', '1', '--shard', `${shard}/2`);
  const m = await inTurns(
    [
      ['one', merge(1, 'many.csv')],
      ['two', merge(2, 'many.csv')],
      ['halves', [half(1), half(2)]],
    ],
    count,
  );
  const many = (value) => ms(value / MANY);
  say(`two threads, beside one, ${MANY} letters`, many(m.two), many(m.one), times(m.two / m.one));
  say(`two threads, beside two processes of a half each`, many(m.two), many(m.halves), times(m.two / m.halves));
}
if (wanted.has('registry')) {
  const t = await inTurns([
    ['small', plaidoyer('render', 'appel', '-o', out('a.pdf'))],
    ['large', plaidoyer('render', 'appel', '-o', out('a.pdf')), large],
  ]);
  say('with 577 deputies in the workspace, beside twelve', ms(t.large), ms(t.small), times(t.large / t.small));
}
if (wanted.has('signatories')) {
  const t = await inTurns([
    ['few', plaidoyer('render', 's12', '-o', out('a.pdf')), large],
    ['many', plaidoyer('render', 's577', '-o', out('a.pdf')), large],
  ]);
  say('577 signatories, beside twelve', ms(t.many), ms(t.few), times(t.many / t.few));
}
if (wanted.has('memory')) {
  const peak = (count) => {
    const letters = path.join(work, 'letters');
    writeFileSync(path.join(small, 'many.csv'), asCsv(recipients(count)));
    const { stdout, stderr } = spawnSync(
      node,
      [path.join(HERE, 'peak.mjs'), BIN, 'merge', 'appel', '-r', 'many.csv', '-o', letters, '--jobs', '1', '--quiet'],
      { cwd: small, env: cache, encoding: 'utf8' },
    );
    rmSync(letters, { recursive: true, force: true });
    if (stdout === '') throw new Error(stderr);
    return Number(stdout);
  };
  const [thousand, many] = [peak(1000), peak(MANY)];
  say(
    `largest memory, ${MANY} letters beside 1000`,
    `${Math.round(many)} MB`,
    `${Math.round(thousand)} MB`,
    times(many / thousand),
  );
}

const table = ['| | plaidoyer | | |', '|---|---|---|---|', ...lines.map((line) => `| ${line.join(' | ')} |`)].join(
  '\n',
);
const readme = path.join(ROOT, 'README.md');
const text = readFileSync(readme, 'utf8');
const marks = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/;
if (wanted.size === 6 && marks.test(text))
  writeFileSync(
    readme,
    text.replace(marks, (_, open, close) => `${open}${table}\n${close}`),
  );
