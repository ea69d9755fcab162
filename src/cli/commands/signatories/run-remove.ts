// One person less, unless a letter names them. Must not know: YAML.
import path from 'node:path';
import { editRegistry } from '../../../registry/edit.ts';
import { fullName } from '../../../registry/index.ts';
import { type CommonOptions, reportOf, type Session } from '../../command.ts';
import { spoken } from '../../command-names.ts';
import { EXIT, type Exit } from '../../exit.ts';
import { personMeant } from './find-person.ts';
import { finish, refuse } from './finish.ts';
import { lettersNaming } from './letters.ts';
import { putBack } from './put-back.ts';
import { changeFile, openRegistry } from './registry-files.ts';
import { shellWord } from './shell.ts';
import { signatoriesWords } from './words/index.ts';

export async function runRemove(session: Session, name: string, options: CommonOptions): Promise<Exit> {
  const say = signatoriesWords[session.language];
  const open = openRegistry(session.world, options);
  if ('fault' in open) return refuse(session, options, [open.fault], new Map());
  if (open.registry === undefined) return refuse(session, options, open.diagnostics, open.texts);
  const person = personMeant(open.registry, name, say);
  const letters = lettersNaming(open.root, person.id);
  if (letters.length > 0) {
    const report = reportOf(session, options);
    report.result({ ok: false, id: person.id, letters: letters.map(({ file }) => file) });
    const steps = letters
      .filter(({ signs }) => signs)
      .map(({ file }) => ['plaidoyer', 'cosign', path.posix.basename(file, path.posix.extname(file)), 'remove'])
      .map((words) => `  ${spoken([...words, person.id].map(shellWord).join(' '), session.language)}`);
    const places = letters.map(({ file, line }) => `${file}:${line}`);
    report.say([say.named(person.id, places), say.namedHelp, ...steps].join('\n'));
    return EXIT.faults;
  }
  const { file } = person.span;
  let undo: string | undefined;
  const outcome = await changeFile(
    open.root,
    file,
    (text) => {
      const edited = editRegistry({ file, text }, { change: 'remove-person', id: person.id });
      if (edited !== undefined) undo = putBack({ file, text }, edited, options.workspace);
      return edited?.text;
    },
    { dryRun: options.dryRun === true, say },
  );
  return finish(session, options, outcome, {
    file,
    sentence: say.removed(`${fullName(person)} (${person.id})`, file),
    undo,
    facts: { id: person.id },
  });
}
