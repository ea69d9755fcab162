// Which module of the program goes into which file: a layer is all that its roots need and no layer before it has.
import { build } from 'esbuild';

/** What bin/worker.js starts. */
const WORKER = 'src/cli/commands/merge/worker.ts';

/** In the order in which a command comes to need them; the last takes whatever else is loaded when asked for. */
const ROOTS = [
  ['src/cli/main.ts'],
  ['src/cli/commands/run-check.ts', 'src/cli/commands/run-render.ts', 'src/cli/commands/merge/run-merge.ts', WORKER],
  [
    'src/cli/load-fonts.ts',
    'src/fonts/index.ts',
    'src/typeset/index.ts',
    'src/writers/pdf/index.ts',
    'node_modules/pdfkit/js/pdfkit.node.mjs',
    'node_modules/harfbuzzjs/dist/index.mjs',
  ],
  [],
];
const AT_ONCE = new Set(['import-statement', 'require-call', 'require-resolve']);

/** `placeOf`: layer by module. `exported`: for each layer, the modules that are asked for from outside. */
export async function layersOf(options, plugins) {
  const { metafile } = await build({
    ...options,
    entryPoints: [...ROOTS[0], WORKER],
    plugins,
    format: 'esm',
    splitting: true,
    outdir: 'dist/none',
    write: false,
    metafile: true,
  });
  // What lighter.mjs puts in a library's place is small enough to stand in each layer.
  const isFile = (name) => metafile.inputs[name] !== undefined && !/^(?:unused|late):/.test(name);
  const imports = new Map(
    Object.entries(metafile.inputs)
      .filter(([file]) => isFile(file))
      .map(([file, { imports: all }]) => [file, all.filter(({ path }) => isFile(path))]),
  );
  const placeOf = new Map();
  const place = (file, layer) => {
    if (placeOf.has(file) || !imports.has(file)) return;
    placeOf.set(file, layer);
    for (const one of imports.get(file)) if (AT_ONCE.has(one.kind)) place(one.path, layer);
  };
  for (const [layer, roots] of ROOTS.entries()) for (const root of roots) place(root, layer);
  for (const file of imports.keys()) place(file, ROOTS.length - 1);

  const exported = ROOTS.map(() => new Set());
  for (const entry of [ROOTS[0][0], WORKER]) exported[placeOf.get(entry)].add(entry);
  for (const [file, all] of imports) {
    for (const { path } of all) if (placeOf.get(path) !== placeOf.get(file)) exported[placeOf.get(path)].add(path);
  }
  return { placeOf, exported: exported.map((files) => [...files].sort()) };
}
