// The person's file in $EDITOR, checked on return; a faulty text is kept beside it. Must not know: what was changed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { save } from '../../../io/save.ts';
import { reportOf, type Session } from '../../command.ts';
import { type Exit, UsageError } from '../../exit.ts';
import { personMeant } from './find-person.ts';
import { finish } from './finish.ts';
import type { EditOptions } from './options.ts';
import { changeFile, type RegistryFiles } from './registry-files.ts';
import { signatoriesWords } from './words/index.ts';

export async function runEditor(
  session: Session,
  name: string,
  options: EditOptions,
  open: RegistryFiles,
): Promise<Exit> {
  const say = signatoriesWords[session.language];
  const { env } = session.world;
  const editor = env.VISUAL || env.EDITOR;
  if (!editor) throw new UsageError(say.noEditor);
  const file = open.registry === undefined ? open.files[0]?.file : personMeant(open.registry, name, say).span.file;
  if (file === undefined) throw new UsageError(say.nobody(name), say.nobodyHelp);
  const before = open.texts.get(file) ?? '';
  const folder = mkdtempSync(path.join(tmpdir(), 'plaidoyer-'));
  const copy = path.join(folder, path.basename(file));
  try {
    writeFileSync(copy, before);
    // The variable may hold arguments (« code --wait »): a shell reads it, as git does.
    const quoted = process.platform === 'win32' ? `"${copy}"` : `'${copy.replaceAll("'", `'\\''`)}'`;
    spawnSync(`${editor} ${quoted}`, { shell: true, stdio: 'inherit' });
    const after = readFileSync(copy, 'utf8');
    const outcome = await changeFile(
      open.root,
      file,
      (text) => {
        if (text !== before) throw new UsageError(say.busy(file));
        return after;
      },
      { dryRun: options.dryRun === true, say },
    );
    if ('diagnostics' in outcome) {
      const kept = `${file}.rejected`;
      await save(path.join(open.root, kept), after);
      reportOf(session, options).say(say.keptFaulty(kept));
    }
    return finish(session, options, outcome, { file, sentence: say.changed(name, file), undo: [], facts: {} });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
