// What both peers are told: `one SIGNATORIES OUT.pdf` or `batch N OUTDIR`. The letter is the signed one, its words as printed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { recipients, signatories } from '../invented.mjs';

export const FONTS = fileURLToPath(new URL('../../fonts/stix-two-text/', import.meta.url));
const letter = JSON.parse(readFileSync(new URL('../letter.json', import.meta.url), 'utf8'));

/** @param start once a process → (letter) => bytes, or a promise of them */
export async function main(start) {
  const [mode, count, out] = process.argv.slice(2);
  const render = await start();
  if (mode === 'one') {
    writeFileSync(out, await render({ ...letter, signatories: signatories(letter.signatories, Number(count)) }));
    return;
  }
  mkdirSync(out, { recursive: true });
  for (const [index, { name, honorific, title, address }] of recipients(Number(count)).entries()) {
    const pdf = await render({ ...letter, recipient: [`${honorific} ${name}`, title, ...address] });
    writeFileSync(`${out}/${index}.pdf`, pdf);
  }
}
