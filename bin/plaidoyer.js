#!/usr/bin/env node
// Loads the program's layers (dist/program, made by scripts/build.mjs) when they are asked for, each with V8's compiled
// form if this Node takes it. Must not know: commands. CommonJS, because Node starts it sooner.
'use strict';
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// One letter is over before optimized code would pay for its making, which takes longer than the letter itself: V8's and
// WebAssembly's quick compilers suffice. A command that lasts keeps V8's own ways. Measured: docs/speed.md.
const LASTING = /^(?:merge|publiposter|preview|apercu|--watch)$/;
const KNOWN_TO_TAKE_THEM = /^v2[024]\./;
if (!process.argv.some((word) => LASTING.test(word)) && KNOWN_TO_TAKE_THEM.test(process.version)) {
  setFlagsFromString('--liftoff-only');
  setFlagsFromString('--interrupt-budget=1000000');
}

const FOLDER = path.join(__dirname, '../dist/program');
const layers = new Map();
const modules = new Map();

globalThis[Symbol.for('plaidoyer')] = (layer, name) => {
  let module = modules.get(name);
  if (module === undefined) {
    module = tableOf(layer)[name]();
    modules.set(name, module);
  }
  return module;
};

function tableOf(layer) {
  let loaded = layers.get(layer);
  if (loaded === undefined) {
    loaded = load(path.join(FOLDER, `layer-${layer}.cjs`));
    layers.set(layer, loaded);
  }
  return loaded.table;
}

function load(file) {
  const cachedData = process.env.PLAIDOYER_CODE_CACHE === undefined ? compiledForm(file) : undefined;
  const source = `(function(exports,require,module,__filename,__dirname){${readFileSync(file, 'latin1')}\n})`;
  const script = new Script(source, { filename: file, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, file, FOLDER);
  return { script, file, table: module.exports };
}

function compiledForm(file) {
  try {
    return readFileSync(file.replace('.cjs', '.cache'));
  } catch {
    return undefined;
  }
}

/** Asked for by scripts/code-cache.mjs alone. */
function keepCompiledForms(folder) {
  for (const { script, file } of layers.values()) {
    writeFileSync(path.join(folder, path.basename(file).replace('.cjs', '.cache')), script.createCachedData());
  }
}

const { main } = globalThis[Symbol.for('plaidoyer')](0, 'src/cli/main.ts');
main(process.argv.slice(2)).then((exit) => {
  process.exitCode = exit;
  if (process.env.PLAIDOYER_CODE_CACHE !== undefined) keepCompiledForms(process.env.PLAIDOYER_CODE_CACHE);
});
