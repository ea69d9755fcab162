// A composed letter → the PDF that `render` writes, by default or as asked, with its lines, or what stands in the way.
// Must not know: where it goes.
import { type Checked, Findings } from '../diagnostics/diagnostic.ts';
import type { Composed } from '../letter/index.ts';
import { setLetter } from '../render.ts';
import type { PdfOptions } from '../writers/pdf/index.ts';
import { imagesOf } from './images.ts';
import { fontsFor } from './load-fonts.ts';

export interface SetPdf {
  readonly bytes: Uint8Array;
  /** The letter's own lines, page by page, as they were set. */
  readonly lines: readonly (readonly string[])[];
}

/** @param root the workspace whose images and fonts the page names */
export async function setPdf(root: string, composed: Composed, asked: PdfOptions = {}): Promise<Checked<SetPdf>> {
  const findings = new Findings();
  const fonts = findings.take(await fontsFor(root, composed));
  const set = fonts && findings.take(await setLetter(composed, fonts, imagesOf(root, composed)));
  if (fonts === undefined || set === undefined) return { value: undefined, diagnostics: findings.diagnostics };
  const { DEFAULT_STANDARD, refusals, writePdf } = await import('../writers/pdf/index.ts');
  const standard = asked.standard ?? DEFAULT_STANDARD;
  findings.add(...refusals(set.document, set.pages, standard));
  if (findings.failed) return { value: undefined, diagnostics: findings.diagnostics };
  const lines = set.pages.map((page) => page.items.flatMap((item) => (item.kind === 'line' ? [item.text] : [])));
  return findings.settle({
    bytes: await writePdf(set.document, set.pages, fonts, { ...asked, standard }),
    lines,
  });
}

/** How many pages it takes as a PDF; undefined where no PDF can be set, which is told where one is asked for. */
export async function pagesOf(root: string, composed: Composed): Promise<number | undefined> {
  const fonts = (await fontsFor(root, composed)).value;
  const set = fonts && (await setLetter(composed, fonts, imagesOf(root, composed))).value;
  return set?.pages.length;
}
