// A stretch that a removal took: the command that puts it back, and putting it back. Must not know: what it says.
import { type Anchor, anchorAt, offsetOf } from '../../../registry/anchor.ts';
import { type Edited, editRegistry, type RegistryChange } from '../../../registry/edit.ts';
import { fullName, type Person } from '../../../registry/index.ts';
import type { SourceText } from '../../../source/text.ts';
import { readYaml } from '../../../source/yaml.ts';
import type { Session } from '../../command.ts';
import { type Exit, UsageError } from '../../exit.ts';
import { finish } from './finish.ts';
import type { AddOptions } from './options.ts';
import { printedAnew } from './printed-roles.ts';
import { type Change, changeFile, type RegistryFiles, targetFile } from './registry-files.ts';
import { signatoriesCommandLine } from './shell.ts';
import { type SignatoriesWords, signatoriesWords } from './words/index.ts';

/**
 * The command that puts a removed stretch back byte for byte. Its place is told by its neighbour, for the lines above
 * may change meanwhile; by its line only in a file that names nobody else.
 */
export function putBack(
  { file, text }: SourceText,
  { edit, text: after }: Edited,
  workspace?: string,
): string | undefined {
  if (edit.text !== '') return undefined;
  const yaml = readYaml({ file, text: after }).value;
  const anchor = yaml && anchorAt(yaml, edit.start);
  const place =
    yaml !== undefined && anchor !== undefined && offsetOf(yaml, anchor) === edit.start
      ? [`--${anchor.side}`, anchor.beside]
      : ['--at', lineAndColumn({ file, text }, edit.start)];
  return signatoriesCommandLine(['add', ...place, '--lines', text.slice(edit.start, edit.end)], workspace);
}

function lineAndColumn({ file, text }: SourceText, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** `signatories add --lines …`, as a removal printed it. */
export async function runPutBack(session: Session, options: AddOptions, open: RegistryFiles): Promise<Exit> {
  const say = signatoriesWords[session.language];
  const raw = options.lines ?? '';
  const { file, at } = placeMeant(session, options, open, say);
  const change: RegistryChange = { change: 'restore', at, raw };
  const outcome = await changeFile(open.root, file, (text) => editRegistry({ file, text }, change)?.text, {
    dryRun: options.dryRun === true,
    say,
  });
  const done = 'done' in outcome ? outcome.done : undefined;
  const { added, changed } = peopleIn(done);
  const sentences = [
    ...added.map((person) => say.added(`${fullName(person)} (${person.id})`, file)),
    ...changed.map(({ id }) => say.changed(id, file)),
    ...(done === undefined ? [] : changed.flatMap(({ id }) => printedAnew(done, id, session, options))),
  ];
  return finish(session, options, outcome, {
    file,
    sentence: sentences.length === 0 ? say.putBack(file) : sentences.join('\n'),
    undo: added.map(({ id }) => signatoriesCommandLine(['remove', id], options.workspace)),
    facts: {},
  });
}

/** Whom a change brought in, and of whom it says something else. */
function peopleIn({ was, now }: Partial<Change> = {}): {
  readonly added: readonly Person[];
  readonly changed: readonly Person[];
} {
  const people = was === undefined ? [] : [...(now?.persons.values() ?? [])];
  const said = (person: Person | undefined) =>
    JSON.stringify(person, (key, value) => (key === 'span' ? undefined : value));
  return {
    added: people.filter(({ id }) => was?.persons.has(id) === false),
    changed: people.filter(
      ({ id }) => was?.persons.has(id) === true && said(was.persons.get(id)) !== said(now?.persons.get(id)),
    ),
  };
}

type Place = Extract<RegistryChange, { change: 'restore' }>['at'];

function placeMeant(
  { world }: Session,
  options: AddOptions,
  open: RegistryFiles,
  say: SignatoriesWords,
): { readonly file: string; readonly at: Place } {
  const anchor: Anchor | undefined =
    options.after !== undefined
      ? { side: 'after', beside: options.after }
      : options.before !== undefined
        ? { side: 'before', beside: options.before }
        : undefined;
  if (anchor === undefined) return lineMeant(open, world.cwd, options.at ?? '', say);
  const home = open.files.find((file) => {
    const yaml = readYaml(file).value;
    return yaml !== undefined && offsetOf(yaml, anchor) !== undefined;
  });
  if (home !== undefined) return { file: home.file, at: anchor };
  throw new UsageError(say.noNeighbour(anchor.beside), say.noNeighbourHelp(options.lines ?? ''));
}

function lineMeant(
  open: RegistryFiles,
  cwd: string,
  written: string,
  say: SignatoriesWords,
): { readonly file: string; readonly at: Place } {
  const place = /^(.+?):(\d+)(?::(\d+))?$/.exec(written);
  if (place?.[1] === undefined) throw new UsageError(say.missing(['--after id']));
  const file = targetFile(open.root, cwd, place[1], say);
  return { file, at: { line: Number(place[2]), column: Number(place[3] ?? 1) } };
}
