#!/usr/bin/env node
// The program, as a command. Must not know: what its layers hold (load.js).
'use strict';
const { setFlagsFromString } = require('node:v8');
const { keepCompiledForms, load } = require('./load.js');

// One letter is over before optimized code would pay for its making, which takes longer than the letter itself: V8's and
// WebAssembly's quick compilers suffice. A command that lasts keeps V8's own ways. Measured: docs/speed.md.
const LASTING = /^(?:merge|publiposter|preview|apercu|--watch)$/;
const KNOWN_TO_TAKE_THEM = /^v2[024]\./;
if (!process.argv.some((word) => LASTING.test(word)) && KNOWN_TO_TAKE_THEM.test(process.version)) {
  setFlagsFromString('--liftoff-only');
  setFlagsFromString('--wasm-lazy-validation');
  setFlagsFromString('--interrupt-budget=1000000');
  // A letter meets some two hundred patterns: compiled once, not first for V8's interpreter and then again.
  setFlagsFromString('--no-regexp-tier-up');
}

const { main } = load(0, 'src/cli/main.ts');
main(process.argv.slice(2)).then((exit) => {
  process.exitCode = exit;
  if (process.env.PLAIDOYER_CODE_CACHE !== undefined) keepCompiledForms(process.env.PLAIDOYER_CODE_CACHE);
});
