// Loads the program's layers (dist/program, made by scripts/build.mjs) when they are asked for, each with V8's compiled
// form if this Node takes it. Must not know: commands. CommonJS, because Node starts it sooner.
'use strict';
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { Script } = require('node:vm');

const FOLDER = path.join(__dirname, '../dist/program');
const layers = new Map();
const modules = new Map();
/** V8 takes a compiled form only under the flags that it was made with. */
let form = 'cache';

// One letter is over before optimized code would pay for its making, which takes longer than the letter itself, and so are
// some hundreds: the quick compilers of V8 and WebAssembly suffice, and a pattern is compiled once, not first for an
// interpreter. Thousands take as long either way, and a heap that grows by less at a time keeps them small. Measured:
// docs/speed.md.
const BRIEF = [
  '--liftoff-only',
  '--wasm-lazy-validation',
  '--interrupt-budget=1000000',
  '--no-regexp-tier-up',
  '--heap-growing-percent=40',
  // The young generation begins with a megabyte, and a letter needs ten: it grows at once, and is swept half as often.
  '--semi-space-growth-factor=8',
];
const KNOWN_TO_TAKE_THEM = /^v2[024]\./;

/** For a command that is over in a moment; what is loaded from here on has its own compiled form. */
function beBrief() {
  if (!KNOWN_TO_TAKE_THEM.test(process.version)) return;
  // What a letter needs of Node itself: Node keeps it compiled for V8 without flags alone.
  require('node:crypto');
  require('node:zlib');
  const { setFlagsFromString } = require('node:v8');
  for (const flag of BRIEF) setFlagsFromString(flag);
  form = 'brief.cache';
}

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
    loaded = load(`layer-${layer}`);
    layers.set(layer, loaded);
  }
  return loaded.table;
}

function load(name) {
  const file = path.join(FOLDER, `${name}.cjs`);
  const compiled = path.join(FOLDER, `${name}.${form}`);
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData: bytesOf(compiled) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, file, FOLDER);
  return { script, compiled, form, table: module.exports };
}

function bytesOf(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Asked for by scripts/compiled-forms.cjs alone: of the layers that were loaded under the flags there are now. */
function keepCompiledForms() {
  for (const loaded of layers.values()) {
    if (loaded.form === form) writeFileSync(loaded.compiled, loaded.script.createCachedData());
  }
}

module.exports = { beBrief, load: loadModule, keepCompiledForms };
