// One process renders the signed letter again and again, reading every file each time, as a preview does.
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
const took = [];
for (let round = 0; round < Number(count); round++) {
  const began = performance.now();
  const exit = await main(['render', '2024-02-22-bielorussie', '-n', '-q'], world);
  if (exit !== 0) throw new Error(`exit ${exit}`);
  took.push(performance.now() - began);
}
const late = took.slice(took.length >> 1).sort((a, b) => a - b);
console.log(
  [
    'the same letter again in one process',
    `${late[late.length >> 1].toFixed(1)} ms`,
    `${took[0].toFixed(0)} ms at first`,
    `${(late[late.length >> 1] / took[0]).toFixed(2)} ×`,
  ].join('\t'),
);
