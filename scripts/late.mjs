// Modules that begin when something of theirs is first used, not when whoever imports them begins: a letter is in one
// language, and need not wait for the tables of the other.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** By file: what it imports and begins late. Each use asks for the module: for what is used rarely. */
const LATE = {
  'src/locale/index.ts': ['./en/index.ts', './fr/index.ts'],
  'src/cli/words/index.ts': ['./en.ts', './fr.ts'],
  'src/diagnostics/messages/index.ts': ['./en/index.ts', './fr/index.ts'],
  'src/locale/en/hyphenation.ts': ['hyphen/en-gb/index.js'],
  'src/locale/fr/hyphenation.ts': ['hyphen/fr/index.js'],
  // A registry that was kept (src/io/registry-cache.ts) is held against no schema.
  'src/registry/parse.ts': ['./schema.ts'],
  'src/seal/moved.ts': ['../registry/schema.ts'],
  'src/seal/excerpt.ts': ['../registry/schema.ts'],
  // Two thousand names as `&eacute;`, of which a letter has none.
  'node_modules/decode-named-character-reference/index.js': ['character-entities'],
};

/** Each use of a name imported from one of `modules` becomes `require('…').name`, which the bundler begins when it runs. */
export function withLateImports(source, file, modules) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true);
  const edits = [];
  const from = new Map();
  for (const node of tree.statements) {
    if (!ts.isImportDeclaration(node) || !modules.includes(node.moduleSpecifier.text)) continue;
    edits.push([node, '']);
    const module = `require(${node.moduleSpecifier.getText(tree)})`;
    const { name: whole, namedBindings } = node.importClause;
    // A library of CommonJS is its own default.
    if (whole !== undefined) from.set(whole.text, module);
    for (const { name, propertyName, isTypeOnly } of namedBindings?.elements ?? [])
      if (!isTypeOnly) from.set(name.text, `${module}.${(propertyName ?? name).text}`);
  }
  if (edits.length !== modules.length) throw new Error(`${file} does not import ${modules.join(' and ')}`);
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isIdentifier(node) && from.has(node.text) && !isMember(node)) {
      const isShort = ts.isShorthandPropertyAssignment(node.parent);
      edits.push([node, `${isShort ? `${node.text}: ` : ''}${from.get(node.text)}`]);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  let text = source;
  for (const [node, better] of edits.sort(([a], [b]) => b.pos - a.pos))
    text = text.slice(0, node.getStart(tree)) + better + text.slice(node.end);
  return text;
}

/** `x.name` and `{ name: x }` say nothing of an import. */
function isMember(node) {
  return node.parent.name === node && !ts.isShorthandPropertyAssignment(node.parent);
}

export const startLate = {
  name: 'start-late',
  setup({ onLoad, initialOptions: { absWorkingDir } }) {
    onLoad({ filter: /\.[jt]s$/ }, ({ path: file }) => {
      const modules = LATE[path.relative(absWorkingDir, file).split(path.sep).join('/')];
      if (modules === undefined) return undefined;
      return { contents: withLateImports(readFileSync(file, 'utf8'), file, modules), loader: 'ts' };
    });
  },
};
