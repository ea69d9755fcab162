// Run by code-cache.mjs in a process of its own, with `brief` or without: does what a letter needs, then keeps V8's compiled
// form of each layer, in which are the functions that ran. Must not know: what is in the layers.
'use strict';
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { beBrief, keepCompiledForms, load } = require('../bin/load.js');

const { main } = load(0, 'src/cli/main.ts');
const brief = process.argv[2] === 'brief';
if (brief) beBrief();

const LETTERS = ['letters/2024-02-22-bielorussie.yaml', 'letters/2021-12-16-migrants-a-la-frontiere.yaml'];

/** Of two rows, the second from the plate of the first. */
function mergeCommand() {
  const folder = process.env.XDG_CACHE_HOME;
  const table = path.join(folder, 'rows.csv');
  writeFileSync(table, 'Nom,Civilité,Adresse\nOdile Exemple,Mme,1 rue Haute\nAda Essai,Mme,2 rue Haute\n');
  return ['merge', LETTERS[1], '--recipients', table, '--output', path.join(folder, 'letters'), '--quiet'];
}

async function run() {
  const render = ['render', ...LETTERS, '--dry-run', '--quiet'];
  for (const command of brief ? [['--help'], render, mergeCommand()] : [['--help'], render]) {
    const exit = await main(command);
    if (exit !== 0) return exit;
  }
  keepCompiledForms();
  return 0;
}
run().then((exit) => {
  process.exitCode = exit;
});
