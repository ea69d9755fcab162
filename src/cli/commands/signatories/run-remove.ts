// One person less, unless a letter names them; off one letter at once if asked; or one organization. Must not know: YAML.
import { exists } from '../../../calendar/date.ts';
import { type Diagnostic, error } from '../../../diagnostics/diagnostic.ts';
import { isSigned, readLetterYaml } from '../../../drafting/sign.ts';
import { editRegistry } from '../../../registry/edit.ts';
import { fullName, type Person } from '../../../registry/index.ts';
import type { SourceText } from '../../../source/text.ts';
import { reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit } from '../../exit.ts';
import { rolesOf } from '../cosign/roles-for.ts';
import { isSealed, sealedFault } from '../cosign/sealed.ts';
import { shellLine } from '../cosign/shell-line.ts';
import { refusePlaceAlone } from '../cosign/stretch.ts';
import { takeOff } from '../cosign/take-off.ts';
import { personMeant } from './find-person.ts';
import { finish, refuse } from './finish.ts';
import { letterId, letterMeant, lettersNaming } from './letters.ts';
import type { RemoveOptions } from './options.ts';
import { putBack } from './put-back.ts';
import { changeFile, openRegistry } from './registry-files.ts';
import { removeBody } from './remove-body.ts';
import { signatoriesWords } from './words/index.ts';

export async function runRemove(session: Session, name: string, options: RemoveOptions): Promise<Exit> {
  const say = signatoriesWords[session.language];
  refusePlaceAlone(options, session);
  const open = openRegistry(session.world, options);
  if ('fault' in open) return refuse(session, options, [open.fault], new Map());
  if (open.registry === undefined) return refuse(session, options, open.diagnostics, open.texts);
  const body = open.registry.persons.has(name) ? undefined : open.registry.organizations.get(name);
  if (body !== undefined) return removeBody(session, body, open.registry, options, open);
  const person = personMeant(open.registry, name, say);
  const off = options.from === undefined ? undefined : offLetter(session, options, open.root, options.from, person);
  if (off !== undefined && 'fault' in off) return refuse(session, options, [off.fault], new Map());
  // What a sealed letter needs of the registry is in its seal.
  const letters = lettersNaming(open.root, person.id, off?.letter).filter(
    ({ file }) => !isSealed({ root: open.root, letter: { id: letterId(file) } }),
  );
  if (letters.length > 0) {
    const report = reportOf(session, options);
    report.result({ ok: false, id: person.id, letters: letters.map(({ file }) => file) });
    const places = letters.map(({ file, line }) => `${file}:${line}`);
    const steps = letters
      .filter(({ signs }) => signs)
      .map(({ file }) => shellLine(['cosign', letterId(file), 'remove', person.id], options));
    report.say(say.named(person.id, places));
    report.commands(say.namedHelp, steps);
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
    { dryRun: options.dryRun === true, say, also: () => (off === undefined ? [] : [off.letter]) },
  );
  return finish(session, options, outcome, {
    file,
    sentence: say.removed(`${fullName(person)} (${person.id})`, [file, ...(off ? [off.letter.file] : [])].join(', ')),
    undo: undo === undefined ? [] : [undo, ...(off ? [off.undo] : [])],
    facts: { id: person.id },
  });
}

/** The letter as it stands without them, whatever else is wrong in it. */
function offLetter(
  { world, language }: Session,
  options: RemoveOptions,
  root: string,
  named: string,
  person: Person,
): { readonly letter: SourceText; readonly undo: string } | { readonly fault: Diagnostic } {
  const letter = letterMeant(root, world.cwd, named);
  if (letter === undefined) {
    return { fault: error('workspace/no-such-file', undefined, { path: named, nearest: undefined }) };
  }
  const id = letterId(letter.file);
  const [sealed] = sealedFault({ root, letter: { id } });
  if (sealed !== undefined) return { fault: sealed };
  const taken = takeOff(
    language,
    letter,
    { id: person.id, name: fullName(person) },
    options,
    proposedIn(letter, person),
  );
  const name = fullName(person);
  if (taken === undefined)
    return { fault: error('cosign/not-on-letter', undefined, { name, letter: id, nearest: undefined, sealed: false }) };
  if (!isSigned({ ...letter, text: taken.text }))
    return { fault: error('cosign/nobody-left', undefined, { names: [name], letter: id, file: letter.file }) };
  const undo = shellLine(['cosign', id, 'add', person.id, ...taken.back], options);
  return { letter: { ...letter, text: taken.text }, undo };
}

/** What « cosign LETTER add PERSON » would show, if the letter can be read that far. */
function proposedIn(letter: SourceText, person: Person): string[] {
  const { date } = (readLetterYaml(letter).value?.data ?? {}) as { date?: unknown };
  return typeof date === 'string' && date.length === 10 && exists(date) ? rolesOf(person, date) : [];
}
