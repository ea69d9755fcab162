// One thread of a merge. Must not know: commands.
'use strict';
const { load } = require('./load.js');
load(1, 'src/cli/commands/merge/worker.ts').work();
