// A preview that runs until it is closed: watches the workspace, makes the state anew, tells the page.
// Must not know: terminals.
import { watch } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { bundledFonts } from '../../../io/fonts.ts';
import { readBinary } from '../../../io/gather.ts';
import { shell } from '../../../preview/shell.ts';
import { NOTHING_TRIED, type PreviewState, type Tried } from '../../../preview/state.ts';
import type { Session } from '../../command.ts';
import { fontsFor } from '../../load-fonts.ts';
import { type Live, LiveLetter } from './live-letter.ts';
import type { PreviewOptions } from './options.ts';
import { type Running, serve } from './server.ts';
import { previewWords } from './words.ts';

export interface Preview {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Editors save in several steps: one change is what comes within this many milliseconds. */
const SETTLED = 8;
const FACES = { regular: 'regular', bold: 'bold', italic: 'italic', boldItalic: 'bold_italic' } as const;

export async function startPreview(
  session: Session,
  named: string,
  options: PreviewOptions,
): Promise<Preview | { readonly fault: Diagnostic | undefined }> {
  const letter = new LiveLetter(session, named, options);
  const found = letter.open();
  if ('fault' in found) return found;
  const { root } = found.opened;
  const { file } = found.source;
  let tried: Tried = NOTHING_TRIED;
  let live = await letter.live(tried);
  let turn: Promise<unknown> = Promise.resolve();
  // One after another: what was asked last is what stands last.
  const renew = (): Promise<PreviewState | undefined> => {
    const next = turn.then(async () => {
      live = (await letter.live(tried)) ?? live;
      return live?.state;
    });
    turn = next.catch(() => undefined);
    return next;
  };
  const running = await serve(Number(options.port ?? 0), {
    shell: () => shell(previewWords[session.language].shell, file),
    current: () => live?.state,
    attempt: (next) => {
      tried = next;
      return renew();
    },
    write: async (next) => {
      const written = await letter.write(next);
      tried = written ? NOTHING_TRIED : next;
      return { written, state: await renew() };
    },
    font: (face) => fontOf(root, live, face),
    pdf: () => pdfOf(live),
  });
  const stop = watchFor(root, async () => {
    const state = await renew();
    if (state !== undefined) running.push(state);
  });
  return { url: `http://127.0.0.1:${running.port}/`, close: () => stopAll(stop, running) };
}

async function stopAll(stop: () => void, running: Running): Promise<void> {
  stop();
  await running.close();
}

/** Only what a letter is made of; nothing that we write ourselves. */
function watchFor(root: string, changed: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let work: Promise<void> = Promise.resolve();
  const later = (name: string | null) => {
    if (name !== null && /\.tmp$|~$|^\.|[\\/]\.|\.sw[a-z]$/.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      work = work.then(changed, changed);
    }, SETTLED);
  };
  const folders = ['letters', 'templates', 'templates/layouts', 'signatories'];
  const watchers = folders.flatMap((folder) => {
    try {
      return [watch(path.join(root, folder), (_, name) => later(name))];
    } catch {
      return [];
    }
  });
  // The office's own file, and folders that come later.
  watchers.push(watch(root, (_, name) => (name === 'plaidoyer.yaml' ? later(name) : undefined)));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

function fontOf(root: string, live: Live | undefined, face: string): Uint8Array | undefined {
  if (!Object.hasOwn(FACES, face)) return undefined;
  const key = face as keyof typeof FACES;
  const files = live?.set?.page.type.files;
  return files === undefined ? bundledFonts()[key] : readBinary(root, files[FACES[key]]);
}

async function pdfOf(live: Live | undefined): Promise<Uint8Array | undefined> {
  if (live?.set === undefined) return undefined;
  const { writePdf } = await import('../../../writers/pdf/index.ts');
  const fonts = await fontsFor(live.root, live.set);
  return fonts.value && writePdf(live.set.document, live.set.pages, fonts.value);
}
