// The published program: src/ as four files in layers, of which a command loads only its own; HarfBuzz's WebAssembly and
// pdfkit's colour profile beside them, and V8's compiled form of each. `npm run build` runs it; docs/speed.md says why.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeCodeCaches } from './code-cache.mjs';
import { layersOf } from './layers.mjs';
import { lighter, onlyAscii, withLighterImports } from './lighter.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** Two folders below the package's root, as each room of src/ is: relative paths to fonts/ and the like stay true. */
const OUT = path.join(ROOT, 'dist/program');
const resolve = createRequire(import.meta.url).resolve;

const options = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // ESM builds of libraries are what tree shaking can shake.
  mainFields: ['module', 'main'],
  conditions: ['import', 'module'],
  logLevel: 'error',
};

/** A layer is a table: each of its modules that another layer or the loader asks for, started when asked. */
function tableOf(modules) {
  const rows = modules.map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(`./${file}`)}),`);
  return `module.exports = {${rows.join('\n')}};`;
}

/** What stands in another layer is asked for at the loader's (bin/plaidoyer.js). */
function elsewhere(here, layers) {
  return {
    name: 'elsewhere',
    setup({ onResolve, onLoad, resolve: find }) {
      onResolve({ filter: /.*/ }, async ({ path: name, importer, kind, resolveDir, pluginData }) => {
        if (pluginData === 'found' || importer === '' || name.startsWith('node:')) return undefined;
        const found = await find(name, { kind, importer, resolveDir, pluginData: 'found' });
        const file = path.relative(ROOT, found.path).split(path.sep).join('/');
        const layer = layers.placeOf.get(file);
        if (found.errors.length > 0 || layer === undefined || layer === here) return found;
        return { path: file, namespace: 'elsewhere' };
      });
      onLoad({ filter: /.*/, namespace: 'elsewhere' }, ({ path: file }) => ({
        contents: `module.exports = globalThis[Symbol.for('plaidoyer')](${layers.placeOf.get(file)}, ${JSON.stringify(file)});`,
      }));
    },
  };
}

/** The wrapper that Node would put around a module, in the file itself: V8 is handed its bytes as they were read (bin/load.js). */
const OPENING = '(function(exports,require,module,__filename,__dirname){';
const CLOSING = '})';
const BANNER = `"use strict";const bundleUrl=require("node:url").pathToFileURL(__filename).href,resolveBeside=(name)=>new URL(name.slice(name.lastIndexOf("/")+1),bundleUrl).href;`;

rmSync(OUT, { recursive: true, force: true });
mkdirSync(path.join(OUT, 'data'), { recursive: true });
const layers = await layersOf(options, lighter);
for (const [index, modules] of layers.exported.entries()) {
  const outfile = path.join(OUT, `layer-${index}.cjs`);
  await build({
    ...options,
    stdin: { contents: tableOf(modules), resolveDir: ROOT, sourcefile: 'layer.cjs', loader: 'js' },
    outfile,
    format: 'cjs',
    define: { 'import.meta.url': 'bundleUrl', 'import.meta.resolve': 'resolveBeside' },
    banner: { js: `${OPENING}${BANNER}` },
    footer: { js: CLOSING },
    supported: { 'dynamic-import': false },
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    plugins: [elsewhere(index, layers), ...lighter],
  });
  writeFileSync(outfile, onlyAscii(withLighterImports(readFileSync(outfile, 'utf8'))));
}
for (const name of ['harfbuzz.wasm', 'harfbuzz-subset.wasm']) {
  copyFileSync(resolve(`harfbuzzjs/dist/${name}`), path.join(OUT, name));
}
const profile = 'sRGB_IEC61966_2_1.icc';
copyFileSync(path.join(path.dirname(resolve('pdfkit')), 'data', profile), path.join(OUT, 'data', profile));
const hash = createHash('sha256');
for (const [index] of layers.exported.entries()) hash.update(readFileSync(path.join(OUT, `layer-${index}.cjs`)));
// What the program keeps from one run to the next is kept under this: another build reads anew (src/io/registry-cache.ts).
writeFileSync(path.join(OUT, 'build'), hash.digest('hex'));
writeCodeCaches(ROOT);
