// The rules of the house, and that each of them really fails on a house that breaks it.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';
import { filesUnder, REPOSITORY } from './support/workspace.ts';

const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as IConfiguration;
const rules = (config.forbidden ?? []).map((rule) => rule.name ?? '');

/** For each rule, a file that breaks it: [path under src, its import]. */
const BREACHES: Readonly<Record<string, readonly [string, string]>> = {
  'no-circular': ['template/zz-a.ts', "export { b } from './zz-b.ts'; export const a = 1;"],
  'flow-diagnostics': ['diagnostics/zz.ts', "export * from '../source/text.ts';"],
  'flow-calendar': ['calendar/zz.ts', "export * from '../source/text.ts';"],
  'flow-source': ['source/zz.ts', "export * from '../locale/value.ts';"],
  'flow-locale': ['locale/zz.ts', "export * from '../registry/roles.ts';"],
  'flow-registry': ['registry/zz.ts', "export * from '../letter/schema.ts';"],
  'flow-document': ['document/zz.ts', "export * from '../registry/roles.ts';"],
  'flow-template': ['template/zz.ts', "export * from '../letter/schema.ts';"],
  'flow-letter': ['letter/zz.ts', "export * from '../typeset/index.ts';"],
  'flow-cosign': ['cosign/zz.ts', "export * from '../typeset/index.ts';"],
  'flow-seal': ['seal/zz.ts', "export * from '../typeset/index.ts';"],
  'flow-fonts': ['fonts/zz.ts', "export * from '../typeset/index.ts';"],
  'flow-typeset': ['typeset/zz.ts', "export * from '../letter/schema.ts';"],
  'flow-writers': ['writers/zz.ts', "export * from '../letter/schema.ts';"],
  'flow-drafting': ['drafting/zz.ts', "export * from '../typeset/index.ts';"],
  'flow-preview': ['preview/zz.ts', "export * from '../registry/roles.ts';"],
  'flow-merge': ['merge/zz.ts', "export * from '../writers/pdf/index.ts';"],
  'flow-importers': ['importers/zz.ts', "export * from '../letter/schema.ts';"],
  'door-pdfkit': ['typeset/zz1.ts', "import PDFDocument from 'pdfkit'; export { PDFDocument };"],
  'door-docx': ['writers/html/zz.ts', "import { Document } from 'docx'; export { Document };"],
  'door-handlebars': ['letter/zz1.ts', "import Handlebars from 'handlebars'; export { Handlebars };"],
  'door-yaml': ['registry/zz1.ts', "import { parse } from 'yaml'; export { parse };"],
  'door-zod': ['letter/zz13.ts', "import { z } from 'zod'; export { z };"],
  'door-harfbuzz': ['typeset/zz2.ts', "import hb from 'harfbuzzjs'; export { hb };"],
  'door-commander': ['letter/zz2.ts', "import { Command } from 'commander'; export { Command };"],
  'door-date-fns': ['locale/zz1.ts', "import { addDays } from 'date-fns/addDays'; export { addDays };"],
  'door-markdown': [
    'letter/zz3.ts',
    "import { fromMarkdown } from 'mdast-util-from-markdown'; export { fromMarkdown };",
  ],
  'door-markdown-writing': [
    'letter/zz4.ts',
    "import { toMarkdown } from 'mdast-util-to-markdown'; export { toMarkdown };",
  ],
  'door-hyphen': ['typeset/zz3.ts', "import fr from 'hyphen/fr'; export { fr };"],
  'door-diff': ['letter/zz11.ts', "import { diffArrays } from 'diff'; export { diffArrays };"],
  'door-levenshtein': ['letter/zz5.ts', "import { distance } from 'fastest-levenshtein'; export { distance };"],
  'door-fflate': ['letter/zz12.ts', "import { unzipSync } from 'fflate'; export { unzipSync };"],
  'door-clack': ['cli/zz1.ts', "import { text } from '@clack/prompts'; export { text };"],
  'door-mammoth': ['cli/zz2.ts', "import mammoth from 'mammoth'; export { mammoth };"],
  'nobody-imports-cli': ['letter/zz6.ts', "export * from '../cli/exit.ts';"],
  'world-outside': ['letter/zz7.ts', "export * from '../io/save.ts';"],
  'pure-core': ['letter/zz8.ts', "export { readFileSync } from 'node:fs';"],
  'no-unresolvable': ['letter/zz9.ts', "export * from './nowhere.ts';"],
  'no-dev-dependencies': ['letter/zz10.ts', "import fc from 'fast-check'; export { fc };"],
};

async function violations(folder: string): Promise<{ rule: string; from: string; to: string }[]> {
  const here = process.cwd();
  process.chdir(folder);
  try {
    const { output } = await cruise(['src'], { ...config.options, ruleSet: config, validate: true } as never);
    return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
  } finally {
    process.chdir(here);
  }
}

describe('import directions and doors', () => {
  const broken = mkdtempSync(path.join(os.tmpdir(), 'broken-house-'));
  afterAll(() => rmSync(broken, { recursive: true, force: true }));

  test('the house keeps its rules', async () => {
    expect(await violations(REPOSITORY)).toEqual([]);
  }, 120_000);

  test('each rule fails on a broken copy', async () => {
    expect(Object.keys(BREACHES).sort()).toEqual([...rules].sort());
    for (const name of ['src', 'package.json', 'tsconfig.json'])
      cpSync(path.join(REPOSITORY, name), path.join(broken, name), { recursive: true });
    symlinkSync(path.join(REPOSITORY, 'node_modules'), path.join(broken, 'node_modules'));
    for (const [file, text] of Object.values(BREACHES)) {
      mkdirSync(path.dirname(path.join(broken, 'src', file)), { recursive: true });
      writeFileSync(path.join(broken, 'src', file), text);
    }
    writeFileSync(path.join(broken, 'src/template/zz-b.ts'), "export { a } from './zz-a.ts'; export const b = 1;");
    const found = await violations(broken);
    for (const [rule, [file]] of Object.entries(BREACHES)) {
      expect(
        found.filter(({ from }) => from === `src/${file}`).map((one) => one.rule),
        rule,
      ).toContain(rule);
    }
  }, 120_000);
});

/** What a pure room may not name: the world, the clock, chance, and the system's own locale. */
const WORLDLY = new Set(['process', 'console', 'fetch', 'performance', 'setTimeout', 'setInterval', 'navigator']);

function worldly(text: string, file: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isMember =
      node.parent !== undefined && ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    const isName = ts.isIdentifier(node) && !isMember && !ts.isPropertySignature(node.parent);
    if (isName && WORLDLY.has(node.text) && !ts.isPropertyAssignment(node.parent)) found.push(`${file}: ${node.text}`);
    const call = node.getText(source);
    if (ts.isCallExpression(node) && /^(?:Math\.random|Date\.now)\b/.test(call)) found.push(`${file}: ${call}`);
    if (
      ts.isCallExpression(node) &&
      /\.toLocale\w*$/.test(node.expression.getText(source)) &&
      node.arguments.length === 0
    ) {
      found.push(`${file}: ${call}`);
    }
    if (ts.isNewExpression(node)) {
      const name = node.expression.getText(source);
      const bare = (node.arguments?.length ?? 0) === 0;
      if (bare && (/^(?:UTC)?Date$/.test(name) || name.startsWith('Intl.'))) found.push(`${file}: ${call}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('a pure core', () => {
  const files = filesUnder(path.join(REPOSITORY, 'src')).filter(
    (file) => !/^(?:io|cli)\//.test(file) && file.endsWith('.ts'),
  );

  test('no clock, chance, console, environment or system locale outside src/io and src/cli', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => worldly(readFileSync(path.join(REPOSITORY, 'src', file), 'utf8'), file))).toEqual(
      [],
    );
  });

  test.each([
    'const now = new Date();',
    'const now = Date.now();',
    'const chance = Math.random();',
    'console.log(1);',
    'const home = process.env.HOME;',
    "const order = new Intl.Collator().compare('a', 'b');",
    "const upper = 'i'.toLocaleUpperCase();",
    "fetch('x');",
  ])('and it is seen: %s', (text) => {
    expect(worldly(text, 'x.ts')).toHaveLength(1);
  });
});

describe('language lives in locale/', () => {
  const rooms = filesUnder(path.join(REPOSITORY, 'src')).filter(
    (file) => !/^(?:locale|diagnostics\/messages|cli)\//.test(file),
  );
  const asks = /(?:===|!==)\s*['"](?:fr|en)['"]|['"](?:fr|en)['"]\s*(?:===|!==)/;

  test('no room asks which language it is', () => {
    const asking = rooms.filter((file) => asks.test(readFileSync(path.join(REPOSITORY, 'src', file), 'utf8')));
    expect(asking).toEqual([]);
    expect(asks.test("if (locale === 'fr') x();")).toBe(true);
  });
});

test('ARCHITECTURE.md names the rooms there are, and no other', () => {
  const page = readFileSync(path.join(REPOSITORY, 'ARCHITECTURE.md'), 'utf8');
  const named = [...page.matchAll(/^\| `([a-z]+)\/` \|/gm)].map(([, room]) => room);
  const rooms = readdirSync(path.join(REPOSITORY, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(named.sort()).toEqual(rooms.map(({ name }) => name).sort());
});
