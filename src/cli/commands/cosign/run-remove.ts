// Signatories taken off a letter, and the commands that put them back where they stood. Must not know: YAML.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { error } from '../../../diagnostics/diagnostic.ts';
import type { SourceText } from '../../../source/text.ts';
import { reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit } from '../../exit.ts';
import { signatoriesMeant } from './find-signatory.ts';
import { finishEdit, refuse, refuseWith } from './finish.ts';
import { openLetter } from './open-letter.ts';
import type { RemoveOptions } from './options.ts';
import { rolesFor } from './roles-for.ts';
import { sealedFault } from './sealed.ts';
import { shellLine } from './shell-line.ts';
import { refuseLinesOfSeveral, refusePlaceAlone } from './stretch.ts';
import { takeOff } from './take-off.ts';
import { cosignWords } from './words/index.ts';

export async function runRemove(
  session: Session,
  named: string,
  names: readonly string[],
  options: RemoveOptions,
): Promise<Exit> {
  refusePlaceAlone(options, session);
  const open = openLetter(session.world, named, options, 'mending');
  if ('texts' in open) return refuse(session, options, open);
  const { people, diagnostics } = signatoriesMeant(open, names);
  refuseLinesOfSeveral(options, people.length, session);
  const { letter } = open;
  const gone = people.map(({ printed }) => printed.name);
  const found = [...sealedFault(open), ...diagnostics];
  if (found.length === 0 && people.length === open.people.length)
    found.push(error('cosign/nobody-left', undefined, { names: gone, letter: letter.id, file: letter.file }));
  if (found.length > 0) return refuseWith(session, options, open, ...found);
  // Whoever shows a role that is not held is not put back as they stood.
  const mends = open.ended.some(({ facts }) => 'person' in facts && gone.includes(facts.person as string));
  let source: SourceText = open.source;
  const undo: string[] = [];
  for (const { person: id, printed } of people) {
    const taken = takeOff(session.language, source, { id, name: printed.name }, options, rolesFor(open, id));
    if (taken === undefined) continue;
    source = { ...source, text: taken.text };
    // Each is put back beside what stood there when it went: the last to go comes first.
    undo.unshift(shellLine(['cosign', letter.id, 'add', id, ...taken.back], options));
  }
  const exit = await finishEdit(session, options, open, {
    text: source.text,
    done: 'removed',
    names: gone,
    undo: mends ? [] : undo,
  });
  if (exit === EXIT.done && mends) reportOf(session, options).say(cosignWords[session.language].notPutBack);
  const folders = people.map(({ person }) => `output/${letter.id}/${person}`);
  const left = folders.filter((folder) => existsSync(path.join(open.root, folder)));
  if (exit === EXIT.done && left.length > 0)
    reportOf(session, options).say(cosignWords[session.language].stillThere(left));
  return exit;
}
