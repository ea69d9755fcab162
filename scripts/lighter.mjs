// What the program never uses of its libraries is left out of the bundle, and what it rarely uses is started late.
import { readFileSync } from 'node:fs';
import { startLate } from './late.mjs';
import { lettersWrittenOut } from './letters.mjs';

/** Never called: each would say so if it were. */
const UNUSED = {
  // pdfkit is the container of a PDF, nothing else: its own text and its encryption are left out.
  fontkit: 'export const create = unused;',
  linebreak: 'export default unused;',
  '@noble/ciphers/aes': 'export const cbc = unused, ecb = unused;',
};

const leaveOut = {
  name: 'leave-out',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(?:${Object.keys(UNUSED).join('|')})$`) }, ({ path }) => ({
      path,
      namespace: 'unused',
    }));
    onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({
      contents: `const unused = () => { throw new Error('${path} is not part of this program'); };\n${UNUSED[path]}`,
    }));
    // zod carries its own messages in fifty languages; ours are in src/diagnostics.
    onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: 'export { default as en } from "./en.js";',
    }));
  },
};

/** Node takes as long to load this as all of `--help` takes; a command that starts a process can wait for it. */
const startProcessesLate = {
  name: 'start-processes-late',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?child_process$/ }, () => ({ path: 'child_process', namespace: 'late' }));
    onResolve({ filter: /^(?:node:)?crypto$/ }, () => ({ path: 'crypto', namespace: 'late' }));
    onLoad({ filter: /^crypto$/, namespace: 'late' }, () => ({
      contents: "export const createHash = (...all) => process.getBuiltinModule('node:crypto').createHash(...all);",
    }));
    onLoad({ filter: /^child_process$/, namespace: 'late' }, () => ({
      contents: ['spawn', 'spawnSync', 'exec', 'execFile', 'execFileSync', 'fork']
        .map(
          (name) =>
            `export const ${name} = (...all) => process.getBuiltinModule('node:child_process').${name}(...all);`,
        )
        .join('\n'),
    }));
  },
};

/** Node's module of modules, started for a `require` that the bundle has. */
const CREATE_REQUIRE =
  'if(ENVIRONMENT_IS_NODE){const{createRequire}=await import("module");var require=createRequire(import.meta.url)}';

/** A file of this kind has no place for an `await` at its top: HarfBuzz's start is a promise that src/fonts/harfbuzz.ts awaits. */
const startHarfBuzzLate = {
  name: 'start-harfbuzz-late',
  setup({ onLoad }) {
    onLoad({ filter: /harfbuzzjs[\\/]dist[\\/]index\.mjs$/ }, ({ path }) => ({
      contents: replacedOnce(
        readFileSync(path, 'utf8'),
        'init(await createHarfBuzz());',
        'export const started = createHarfBuzz().then(init);',
      ),
    }));
    onLoad({ filter: /harfbuzzjs[\\/]dist[\\/]harfbuzz\.js$/ }, ({ path }) => ({
      contents: replacedOnce(readFileSync(path, 'utf8'), CREATE_REQUIRE, ''),
    }));
  },
};

/** The fonts that every PDF reader has of its own, as pdfkit finds them. */
const OWN_FONTS = [
  ["import { createRequire } from 'module';", ''],
  [
    'const require$1 = createRequire(import.meta.url);',
    "const require$1 = () => { throw new Error('standard fonts are not part of this program'); };",
  ],
  ['\n`.split(/\\s+/);', '\n`;'],
];

/** A letter made again shares pages, colours, fonts' tables with itself: what was packed before is not packed again. */
const lighterPdfkit = {
  name: 'lighter-pdfkit',
  setup({ onLoad }) {
    onLoad({ filter: /pdfkit[\\/]js[\\/]pdfkit\.node\.mjs$/ }, ({ path }) => ({
      contents: replacedOnce(
        OWN_FONTS.reduce((text, [old, better]) => replacedOnce(text, old, better), readFileSync(path, 'utf8')),
        'deflateSync: data => zlib$1.deflateSync(data)',
        `deflateSync: (data) => {
          const key = data.length > 40000 ? undefined : Buffer.from(data.buffer, data.byteOffset, data.length).toString('latin1');
          let packed = key === undefined ? undefined : packedBefore.get(key);
          if (packed === undefined) {
            packed = zlib$1.deflateSync(data);
            if (packedBefore.size >= 60) packedBefore.clear();
            if (key !== undefined) packedBefore.set(key, packed);
          }
          return packed;
        }`,
      ).replace('var Readable = stream.Readable;', 'var Readable = stream.Readable;\nconst packedBefore = new Map();'),
    }));
  },
};

export const lighter = [startLate, lighterPdfkit, leaveOut, startProcessesLate, startHarfBuzzLate, lettersWrittenOut];

function replacedOnce(text, old, better) {
  if (text.split(old).length !== 2) throw new Error(`expected once: ${old}`);
  return text.replace(old, () => better);
}

/**
 * esbuild's two ways from one module to another make a new object with a getter for each name, once for every module that
 * asks. Here a module of the program is handed over as it is, and a library of CommonJS stands behind its own `default`.
 */
const LIGHTER_IMPORTS = [
  [
    '__toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{value:mod,enumerable:!0}):target,mod))',
    '__toESM=(mod,isNodeMode)=>isNodeMode||!mod.__esModule?__create(mod,{default:{value:mod,enumerable:!0}}):mod',
  ],
  [
    '__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod)',
    '__toCommonJS=mod=>mod.__esModule?mod:__defProp(mod,"__esModule",{value:!0})',
  ],
];

export function withLighterImports(text) {
  return LIGHTER_IMPORTS.reduce((bundle, [old, better]) => replacedOnce(bundle, old, better), text);
}

/** esbuild leaves regular expressions as they are written; a source of ASCII alone is read and kept in half the room. */
export function onlyAscii(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
