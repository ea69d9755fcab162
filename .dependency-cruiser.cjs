// The rules of the house: which room may import which, one door per library, a core that never touches the world.
// tests/house.test.ts breaks each of them on a copy and sees it fail.

/** The order of work. A room may import only what stands before it; `allowed` below says what else. */
const ROOMS = [
  'diagnostics',
  'calendar',
  'source',
  'locale',
  'registry',
  'document',
  'template',
  'letter',
  'cosign',
  'seal',
  'fonts',
  'typeset',
  'writers',
  'merge',
  'importers',
  'drafting',
  'preview',
];

/** Against the order, each with its reason. */
const ALLOWED = {
  // Messages write dates in the program's own language, and facts carry the calendar's periods.
  diagnostics: ['calendar', 'locale'],
};

/** What no room needs though it stands after: people are no business of type, letters none of pages. */
const STRANGERS = {
  merge: ['fonts', 'typeset', 'writers'],
  locale: ['source'],
  document: ['registry', 'locale'],
  cosign: ['locale', 'registry', 'template', 'letter'],
  fonts: ['source', 'locale', 'registry', 'template', 'letter', 'cosign', 'seal'],
  typeset: ['source', 'locale', 'registry', 'template', 'letter', 'cosign', 'seal'],
  writers: ['source', 'registry', 'template', 'letter', 'cosign', 'seal'],
  importers: ['locale', 'document', 'template', 'letter', 'cosign', 'seal', 'fonts', 'typeset', 'writers'],
  drafting: ['document', 'cosign', 'seal', 'fonts', 'typeset', 'writers', 'importers'],
  preview: ['registry', 'cosign', 'seal', 'importers', 'drafting'],
};

/** One door per library: [name of the rule, library, folder]. */
const DOORS = [
  ['pdfkit', 'pdfkit', 'writers/pdf'],
  ['docx', 'docx', 'writers/docx'],
  ['handlebars', 'handlebars', 'template'],
  ['yaml', 'yaml', 'source'],
  ['zod', 'zod', 'source'],
  ['harfbuzz', 'harfbuzzjs', 'fonts'],
  ['commander', 'commander', 'cli'],
  ['date-fns', '(?:@date-fns/utc|date-fns)', 'calendar'],
  ['markdown', '(?:mdast-util-from-markdown|mdast-util-directive|micromark[a-z-]*)', 'document'],
  ['markdown-writing', 'mdast-util-to-markdown', 'writers/text'],
  ['hyphen', 'hyphen', 'locale'],
  ['diff', 'diff', 'cosign'],
  ['levenshtein', 'fastest-levenshtein', 'diagnostics'],
  ['fflate', 'fflate', '(?:importers|writers/docx)'],
  ['clack', '@clack', 'cli/commands/new'],
  ['mammoth', 'mammoth', 'drafting'],
];

const order = ROOMS.map((room, index) => ({
  name: `flow-${room}`,
  comment: `${room} hands on; it does not reach forward`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    path: `^src/(?:${
      [...ROOMS.slice(index + 1), ...(STRANGERS[room] ?? [])]
        .filter((other) => !(ALLOWED[room] ?? []).includes(other))
        .join('|') || 'nowhere'
    })/`,
  },
}));

const doors = DOORS.map(([name, library, folder]) => ({
  name: `door-${name}`,
  comment: `${library} is imported in src/${folder} only`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${folder}/` },
  to: { path: `(?:^|/)node_modules/${library}(?:/|$)` },
}));

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: { path: '^src' }, to: { circular: true } },
    ...order,
    ...doors,
    {
      name: 'nobody-imports-cli',
      comment: 'the command line may import everything; nothing imports it',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'world-outside',
      comment: 'the disk is reached through src/io and src/cli only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:io|cli)/' },
      to: { path: '^src/io/' },
    },
    {
      name: 'pure-core',
      comment: 'no file, network or process in the core; one file of fonts/ reads HarfBuzz’s own program code',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:io|cli)/|^src/fonts/harfbuzz\\.ts$' },
      to: { dependencyTypes: ['core'], pathNot: '^(?:node:)?(?:buffer|stream|zlib|crypto)$' },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dev-dependencies',
      comment: 'what runs for a user is a dependency',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
