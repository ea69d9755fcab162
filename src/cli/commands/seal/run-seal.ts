// A letter sealed: everything it takes to make it again, beside it, whole or not at all. Must not know: what a seal holds.
import path from 'node:path';
import { pending, refusing, standings } from '../../../cosign/index.ts';
import { type Diagnostic, error, hasErrors } from '../../../diagnostics/diagnostic.ts';
import type { FontFiles } from '../../../fonts/index.ts';
import { bundledFonts } from '../../../io/fonts.ts';
import { readBinary } from '../../../io/gather.ts';
import { programHash } from '../../../io/program.ts';
import { saveFolder } from '../../../io/save-folder.ts';
import { sealedOn, sealFolder } from '../../../io/seals.ts';
import { underGit } from '../../../io/under-git.ts';
import { readAndCompose, readWorkspace } from '../../../render.ts';
import { fontVersion, hashOf, type Manifest, makeSeal, PDF_FILE } from '../../../seal/index.ts';
import { writeText } from '../../../writers/text/index.ts';
import { now } from '../../clock.ts';
import { reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit } from '../../exit.ts';
import { textsOf } from '../../sealed-letter.ts';
import { setPdf } from '../../set-pdf.ts';
import { VERSION } from '../../version.ts';
import { cannotWrite } from '../cosign/cannot-write.ts';
import { refuse, refuseWith } from '../cosign/finish.ts';
import { type OpenLetter, openLetter } from '../cosign/open-letter.ts';
import { shellLine } from '../cosign/shell-line.ts';
import { sourcesFor } from './gather-sources.ts';
import { olderDrafts } from './older-drafts.ts';
import type { SealOptions } from './options.ts';
import { sealWords } from './words/index.ts';

export async function runSeal(session: Session, named: string, options: SealOptions): Promise<Exit> {
  const open = openLetter(session.world, named, options);
  if ('texts' in open) return refuse(session, options, open);
  const { root, letter, composed, opened } = open;
  const say = sealWords[session.language];
  const set = await setPdf(root, composed);
  const faults = [
    ...whyNot(open, options),
    ...opened.wording.filter(({ span }) => isUsed(open, span?.file)),
    ...set.diagnostics,
  ];
  if (set.value === undefined || hasErrors(faults)) return refuseWith(session, options, open, ...faults);
  const { bytes, lines } = set.value;
  const day = now(session.world).slice(0, 10);
  const sources = sourcesFor(root, letter, composed);
  await proveEnough(root, letter.file, sources, bytes);
  const facts: Omit<Manifest, 'version' | 'files' | 'seal'> = {
    letter: letter.id,
    file: letter.file,
    sealed_on: day,
    signed: options.signedOnPaper === true ? 'on-paper' : 'by-agreements',
    text: open.fingerprint,
    pages: lines.length,
    program: { name: 'plaidoyer', version: VERSION, sha256: programHash(), node: process.version },
    fonts: fontsOf(open),
  };
  const files = makeSeal(
    { facts, pdf: bytes, text: writeText(composed.document), lines, sources },
    say.header(letter.id),
  );
  const folder = sealFolder(letter.id);
  try {
    if (options.dryRun !== true) saveFolder(path.join(root, folder), files);
  } catch (fault) {
    return refuseWith(session, options, open, cannotWrite(fault));
  }
  const report = reportOf(session, options);
  report.result({ ok: true, letter: letter.id, folder, sealed_on: day, sha256: hashOf(bytes), pages: lines.length });
  const dryRun = options.dryRun === true;
  report.say(dryRun ? say.wouldSeal(letter.file, folder, lines.length) : say.sealed(letter.file, folder, lines.length));
  if (dryRun) return EXIT.done;
  report.say(say.toSend(`${folder}/${PDF_FILE}`));
  const older = await olderDrafts(open, set.value);
  if (older.length > 0) {
    const again = shellLine(['render', letter.id, '--format', older.join(',')], options);
    report.commands(say.olderDrafts(older.map((format) => `output/${letter.id}.${format}`)), [again]);
  }
  if (underGit(root)) report.commands(say.commit, [`git add ${folder} && git commit`]);
  else report.say(say.keep(folder));
  return EXIT.done;
}

function whyNot(open: OpenLetter, { signedOnPaper }: SealOptions): Diagnostic[] {
  const { root, letter, people, agreements, fingerprint } = open;
  const on = sealedOn(root, letter.id);
  if (on !== undefined) return [error('seal/exists', undefined, { letter: letter.id, on })];
  if (signedOnPaper === true) return [];
  const all = standings(people, agreements, fingerprint);
  const missing = pending(all).length + refusing(all).length;
  return missing === 0
    ? []
    : [error('seal/missing-agreements', undefined, { letter: letter.id, missing, of: all.length })];
}

/** Is a template or layout with faults one that this letter uses? */
function isUsed({ letter, composed }: OpenLetter, file: string | undefined): boolean {
  return file === `templates/${letter.entry.template}.hbs` || file === `templates/layouts/${composed.layout}.hbs`;
}

/** The excerpt must make the very same bytes; if it does not, it is our fault, and nothing is written. */
async function proveEnough(
  root: string,
  file: string,
  sources: ReadonlyMap<string, Uint8Array | string>,
  bytes: Uint8Array,
): Promise<void> {
  const utf8 = new TextEncoder();
  const texts = textsOf(
    new Map([...sources].map(([name, one]) => [name, typeof one === 'string' ? utf8.encode(one) : one])),
  );
  const { workspace } = readWorkspace(texts);
  const source = { file, text: String(sources.get(file)) };
  const { composed } = readAndCompose(source, workspace, { overrides: new Map(), departures: true }).value ?? {};
  const again = composed && (await setPdf(root, composed)).value?.bytes;
  if (again === undefined || Buffer.compare(again, bytes) !== 0)
    throw new Error('the excerpt does not make the same letter');
}

function fontsOf({ root, composed }: OpenLetter): Manifest['fonts'] {
  const { family, files } = composed.page.type;
  const own = (file: string) => readBinary(root, file) ?? new Uint8Array();
  const fonts: FontFiles =
    files === undefined
      ? bundledFonts()
      : {
          family,
          regular: own(files.regular),
          bold: own(files.bold),
          italic: own(files.italic),
          boldItalic: own(files.bold_italic),
        };
  return (['regular', 'bold', 'italic', 'boldItalic'] as const).map((style) => ({
    family: fonts.family,
    style,
    version: fontVersion(fonts[style]),
    sha256: hashOf(fonts[style]),
  }));
}
