#!/usr/bin/env node
// The program, as a command. Must not know: what its layers hold (load.js).
'use strict';
const { beBrief, load } = require('./load.js');

// Before any flag of V8 is set: under other flags than it was built with, Node compiles even its own modules anew.
const { mainOfProcess } = load(0, 'src/cli/main.ts');

/** A command that waits for a person keeps V8's own ways; one that only tells what there is needs no others. */
const LASTING = /^(?:preview|apercu|--watch)$/;
const TELLING = /^(?:-h|--help|-V|--version|help)$/;
const words = process.argv.slice(2);
const lasts = words.some((word) => LASTING.test(word));
if (words.length > 0 && !lasts && !words.some((word) => TELLING.test(word))) beBrief();

mainOfProcess(words).then((exit) => {
  process.exitCode = exit;
  // All is printed and saved: V8 need not tidy up what ends anyway, which takes it up to a tenth of a letter's time.
  if (!lasts) process.exit();
});
