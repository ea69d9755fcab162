// Loads the program's layers (dist/program, made by scripts/build.mjs) when they are asked for, each with V8's compiled
// form if this Node takes it. Must not know: commands. CommonJS, because Node starts it sooner.
'use strict';
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { Script } = require('node:vm');

const FOLDER = path.join(__dirname, '../dist/program');
const layers = new Map();
const modules = new Map();

/** A module of the program, by its layer and its name. The layers themselves ask for each other here too. */
function loadModule(layer, name) {
  let module = modules.get(name);
  if (module === undefined) {
    module = tableOf(layer)[name]();
    modules.set(name, module);
  }
  return module;
}
globalThis[Symbol.for('plaidoyer')] = loadModule;

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
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData });
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

module.exports = { load: loadModule, keepCompiledForms };
