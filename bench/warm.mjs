// One process renders the signed letter again and again, reading every file each time; then the same letter to someone
// else, of which a word changes each time, as under a preview.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const [root, count] = process.argv.slice(2);
const ROOT = fileURLToPath(new URL('../', import.meta.url));
const { load } = createRequire(import.meta.url)(path.join(ROOT, 'bin/load.js'));
const { main } = load(0, 'src/cli/main.ts');
const silent = { write: () => undefined, isTerminal: false, width: 80 };
const world = {
  cwd: root,
  env: process.env,
  systemLocale: 'fr',
  out: silent,
  err: silent,
  interactive: false,
  open: () => undefined,
};

async function again(letter, change) {
  const took = [];
  for (let round = 0; round < Number(count); round++) {
    change(round);
    const began = performance.now();
    const exit = await main(['render', letter, '-n', '-q'], world);
    if (exit !== 0) throw new Error(`exit ${exit}`);
    took.push(performance.now() - began);
  }
  const late = took.slice(took.length >> 1).sort((a, b) => a - b);
  return { first: took[0], later: late[late.length >> 1] };
}

const signed = await again('2024-02-22-bielorussie', () => undefined);
const file = path.join(root, 'letters/appel.yaml');
const text = readFileSync(file, 'utf8');
const WORD = 'manifestations';
if (!text.includes(WORD)) throw new Error(`${file} has no « ${WORD} »`);
const changed = await again('appel', (round) => writeFileSync(file, text.replace(WORD, `${WORD} no ${round}`)));
writeFileSync(file, text);

const first = `${signed.first.toFixed(0)} ms at first`;
for (const [what, { later }] of [
  ['the same letter again in one process', signed],
  ['a letter of which a word has changed, again', changed],
])
  console.log([what, `${later.toFixed(1)} ms`, first, `${(later / signed.first).toFixed(2)} ×`].join('\t'));
