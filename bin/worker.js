// One thread of a merge. Must not know: commands.
'use strict';
const { beBrief, load } = require('./load.js');
beBrief();
load(1, 'src/cli/commands/merge/worker.ts').work();
