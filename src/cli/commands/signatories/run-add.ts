// One more person, by flags or by questions; onto a letter at once if asked. Must not know: YAML.
import { contains, parsePeriod } from '../../../calendar/period.ts';
import { error } from '../../../diagnostics/diagnostic.ts';
import { type Changed, readLetterYaml, withSignatory } from '../../../drafting/sign.ts';
import { readConstituency } from '../../../registry/constituency.ts';
import { editRegistry } from '../../../registry/edit.ts';
import { foldName, fullName, type Person, type Registry } from '../../../registry/index.ts';
import type { MembershipEntry, PersonEntry } from '../../../registry/schema.ts';
import { writeOrganizationFlow } from '../../../registry/write.ts';
import type { SourceText } from '../../../source/text.ts';
import { reportOf, type Session } from '../../command.ts';
import { spoken } from '../../command-names.ts';
import { EXIT, type Exit, UsageError } from '../../exit.ts';
import { sealedFault } from '../cosign/sealed.ts';
import { refusePlaceAlone, stretchFlags } from '../cosign/stretch.ts';
import { askPerson } from './ask-person.ts';
import { askedBy } from './asked.ts';
import { eachOnce } from './body-typed.ts';
import { diff } from './diff.ts';
import { finish, refuse } from './finish.ts';
import { ASIDE, letterId, letterMeant } from './letters.ts';
import type { AddOptions } from './options.ts';
import { printedAnew } from './printed-roles.ts';
import { runPutBack } from './put-back.ts';
import { changeFile, newFile, openRegistry, type RegistryFiles, targetFile } from './registry-files.ts';
import { roleLine } from './role-words.ts';
import { signatoriesCommandLine } from './shell.ts';
import { signatoriesWords } from './words/index.ts';

/** Where a new person is written, unless told otherwise: never among the starter's examples or what an import keeps. */
const BY_HAND = 'signatories/signataires.yaml';

export async function runAdd(session: Session, options: AddOptions): Promise<Exit> {
  const { world } = session;
  const say = signatoriesWords[session.language];
  refusePlaceAlone(options, session);
  if (options.at !== undefined && options.lines === undefined)
    throw new UsageError(session.words.error.goesWith('--at', '--lines'));
  const open = openRegistry(world, options);
  if ('fault' in open) return refuse(session, options, [open.fault], new Map());
  if (options.lines !== undefined) return runPutBack(session, options, open);
  const asked = await askPerson(session, options, open.registry?.organizations ?? new Map());
  if (asked === undefined) {
    world.err.write(`\n${session.words.error.interrupted}\n`);
    return EXIT.interrupted;
  }
  const { person, told, withBodies } = asked;
  const bodies = eachOnce(asked.bodies);
  refuseTaken(person, options, open, session);
  const onto = options.to === undefined ? undefined : letterOnto(session, options, open, options.to);
  if (typeof onto === 'number') return onto;
  const file = options.file === undefined ? BY_HAND : targetFile(open.root, world.cwd, options.file, say);
  const dryRun = options.dryRun === true;
  const name = `${person.given_name} ${person.family_name}`;
  let signed: (Changed & { readonly letter: SourceText }) | undefined;
  const outcome = await changeFile(
    open.root,
    file,
    (text) => {
      const begun = { file, text: text || newFile(open.root) };
      const change = { change: 'add-organizations', organizations: bodies } as const;
      const after = withBodies && bodies.length > 0 ? editRegistry(begun, change)?.text : begun.text;
      return editRegistry({ file, text: after ?? begun.text }, { change: 'add-persons', persons: [person] })?.text;
    },
    {
      dryRun,
      say,
      asked: askedBy('--role', options.role, options.set),
      unknown: bodies,
      also: () => {
        // As it stands now: another edit may have waited for this one.
        const letter = onto === undefined ? undefined : letterMeant(open.root, open.root, onto);
        const shown = letter === undefined ? [] : rolesThen(person, letter).map(roleWords);
        const changed = letter && withSignatory(letter, { id: person.id, name }, shown, ASIDE);
        if (letter === undefined || changed === undefined) return [];
        signed = { ...changed, letter };
        return [{ file: letter.file, text: changed.text }];
      },
    },
  );
  if (dryRun && signed !== undefined && 'done' in outcome)
    reportOf(session, options).data(diff(signed.letter.file, signed.letter.text, signed.text));
  const files = [file, ...(signed === undefined ? [] : [signed.letter.file])].join(', ');
  const from =
    signed === undefined
      ? []
      : ['--from', letterId(signed.letter.file), ...(signed.taken === undefined ? [] : stretchFlags(signed.taken))];
  return finish(session, options, outcome, {
    file,
    sentence: [
      say.added(`${name} (${person.id})`, files),
      ...(signed === undefined || !('done' in outcome)
        ? []
        : [say.signs(name, signed.letter.file, ...shownOf(person, signed.letter, outcome.done.now, session))]),
      ...told,
      ...(withBodies ? bodies.map((one) => say.newBody(writeOrganizationFlow(one))) : []),
      ...('done' in outcome ? printedAnew(outcome.done, person.id, session, options) : []),
    ].join('\n'),
    undo: [
      signatoriesCommandLine(['remove', person.id, ...from], options.workspace),
      ...(withBodies ? bodies.toReversed() : []).map(({ id }) =>
        signatoriesCommandLine(['remove', id], options.workspace),
      ),
    ],
    facts: { id: person.id, letter: signed?.letter.file ?? null },
  });
}

/** The letter that they are to sign, if it is there and can be read; else it has been said why not. */
function letterOnto(session: Session, options: AddOptions, { root }: RegistryFiles, named: string): string | Exit {
  const letter = letterMeant(root, session.world.cwd, named);
  if (letter === undefined) {
    const fault = error('workspace/no-such-file', undefined, { path: named, nearest: undefined });
    return refuse(session, options, [fault], new Map());
  }
  const sealed = sealedFault({ root, letter: { id: letterId(letter.file) } });
  if (sealed.length > 0) return refuse(session, options, sealed, new Map());
  const { value, diagnostics } = readLetterYaml(letter);
  return value === undefined
    ? refuse(session, options, diagnostics, new Map([[letter.file, letter.text]]))
    : letter.file;
}

/** Someone added twice is changed instead; only a namesake needs another id. */
function refuseTaken(
  person: PersonEntry,
  options: AddOptions,
  { registry }: RegistryFiles,
  { language }: Session,
): void {
  const say = signatoriesWords[language];
  const known = registry?.persons.get(person.id);
  if (known === undefined && registry?.organizations.has(person.id) !== true) return;
  const name = `${person.given_name} ${person.family_name}`;
  if (known === undefined || foldName(fullName(known)) !== foldName(name)) throw new UsageError(say.taken(person.id));
  const role = options.role.find((_, at) => !hasRole(known, person.memberships?.[at])) ?? 'membre …';
  const edit = spoken(signatoriesCommandLine(['edit', person.id, '--add-role', role], options.workspace), language);
  throw new UsageError(say.alreadyThere(fullName(known), known.id, known.span.file), say.alreadyThereHelp(edit));
}

function hasRole({ memberships }: Person, wanted: MembershipEntry | undefined): boolean {
  if (wanted === undefined) return false;
  const { constituency } = wanted;
  const place = constituency === undefined ? undefined : readConstituency(constituency);
  const seat = place === undefined || 'unknown' in place ? undefined : place;
  return memberships.some(
    ({ role, organization, constituency: has }) =>
      role === wanted.role &&
      organization === wanted.organization &&
      has?.territory === seat?.territory &&
      (seat?.number === undefined || has?.number === seat.number),
  );
}

/** What a letter shows of someone added for it: those of the roles just given that are held on its day. */
function rolesThen({ memberships = [] }: PersonEntry, letter: SourceText): MembershipEntry[] {
  const date = dateOf(letter);
  return memberships.filter(({ held: periods }) => {
    if (date === undefined || periods === undefined) return true;
    return [periods].flat().some((text) => {
      const period = parsePeriod(text);
      return !('fault' in period) && contains(period, date);
    });
  });
}

function roleWords({ role, organization }: MembershipEntry): string {
  return [role, organization].filter((word) => word !== undefined).join(' ');
}

/** « Députée du Gers », as the letter will print them, and how many roles there are. */
function shownOf(
  person: PersonEntry,
  letter: SourceText,
  registry: Registry | undefined,
  session: Session,
): [roles: string[], known: number] {
  const { memberships = [] } = person;
  const known = registry?.persons.get(person.id);
  const roles = rolesThen(person, letter).map((one) => {
    const role = known?.memberships[memberships.indexOf(one)];
    return registry === undefined || known === undefined || role === undefined
      ? roleWords(one)
      : roleLine(role, known, registry, session);
  });
  return [roles, memberships.length];
}

/** Read before anything is checked: the letter may have faults of its own. */
function dateOf({ text }: SourceText): string | undefined {
  return /^date:[ \t]*["']?(\d{4}-\d{2}-\d{2})/m.exec(text)?.[1];
}
