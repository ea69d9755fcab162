// A sealed letter's own file put back as it was sealed, from the seal alone; what stood there is kept in output/.
// Must not know: what was changed in it.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, error } from '../../../diagnostics/diagnostic.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import { saveTogether } from '../../../io/save-together.ts';
import { sealedLetters } from '../../../io/seals.ts';
import { sourcesOf } from '../../../seal/index.ts';
import { reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit } from '../../exit.ts';
import { openWorkspace } from '../../open-workspace.ts';
import { openSealed, sealedId } from '../../sealed-letter.ts';
import { cannotWrite } from '../cosign/cannot-write.ts';
import { refuse } from '../cosign/finish.ts';
import type { SealOptions } from './options.ts';
import { sealWords } from './words/index.ts';

export async function runRestore(session: Session, named: string, options: SealOptions): Promise<Exit> {
  const { world, language } = session;
  const no = (...diagnostics: Diagnostic[]) => refuse(session, options, { diagnostics, texts: new Map() });
  const opened = openWorkspace(world, options);
  if ('fault' in opened) return no(opened.fault);
  const { root } = opened;
  const id = sealedId(root, world.cwd, named);
  if (id === undefined)
    return no(
      error('seal/not-sealed', undefined, {
        letter: named,
        nearest: nearest(named, sealedLetters(root)),
        restoring: true,
      }),
    );
  const { value, diagnostics } = openSealed(root, id);
  if (value === undefined) return no(...diagnostics);
  const { file, sealed_on: on } = value.manifest;
  const sealed = Buffer.from(sourcesOf(value.seal).get(file) ?? []).toString('utf8');
  const there = path.join(root, file);
  const before = existsSync(there) ? readFileSync(there, 'utf8') : undefined;
  const kept = before === undefined || before === sealed ? undefined : freeName(root, id, path.extname(file));
  try {
    if (before !== sealed && options.dryRun !== true)
      await saveTogether([
        ...(kept === undefined ? [] : [{ file: path.join(root, kept), text: before ?? '' }]),
        { file: there, text: sealed },
      ]);
  } catch (fault) {
    return no(cannotWrite(fault));
  }
  const report = reportOf(session, options);
  const say = sealWords[language];
  report.result({ ok: true, letter: id, file, restored: before !== sealed, kept: kept ?? null });
  if (before === sealed) report.say(say.asSealed(file, on));
  else if (options.dryRun === true) report.say(say.wouldRestore(file, on));
  else report.say(`${say.restored(file, on)}\n${say.unrestore(file, kept)}`);
  return EXIT.done;
}

/** Nothing that was kept before is lost. */
function freeName(root: string, id: string, ending: string): string {
  for (let count = 1; ; count++) {
    const name = `output/${id}.changed${count === 1 ? '' : `-${count}`}${ending}`;
    if (!existsSync(path.join(root, name))) return name;
  }
}
