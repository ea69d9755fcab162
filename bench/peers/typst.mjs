// Typst by its npm addon, in this process: total fit, hyphenation, tags.
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { FONTS, main } from './common.mjs';

await main(async () => {
  const workspace = fileURLToPath(new URL('.', import.meta.url));
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [FONTS] }] });
  return (letter) => {
    const pdf = compiler.pdf({ mainFilePath: `${workspace}letter.typ`, inputs: { letter: JSON.stringify(letter) } });
    compiler.evictCache(10);
    return pdf;
  };
});
