// Run by code-cache.mjs in a process of its own, with `brief` or without: does what a letter needs, then keeps V8's compiled
// form of each layer, in which are the functions that ran. Must not know: what is in the layers.
'use strict';
const { beBrief, keepCompiledForms, load } = require('../bin/load.js');

const { main } = load(0, 'src/cli/main.ts');
if (process.argv[2] === 'brief') beBrief();

const LETTERS = ['letters/2024-02-22-bielorussie.yaml', 'letters/2021-12-16-migrants-a-la-frontiere.yaml'];

async function run() {
  for (const command of [['--help'], ['render', ...LETTERS, '--dry-run', '--quiet']]) {
    const exit = await main(command);
    if (exit !== 0) return exit;
  }
  keepCompiledForms();
  return 0;
}
run().then((exit) => {
  process.exitCode = exit;
});
