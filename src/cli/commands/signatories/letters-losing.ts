// Letters that show, on their own day, a role that a change of the registry leaves them without.
// Must not know: which change.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { placeIn } from '../../../diagnostics/place.ts';
import { letterFiles } from '../../../io/gather.ts';
import { type Letter, readLetter, resolveLetter } from '../../../letter/index.ts';
import { locales } from '../../../locale/index.ts';
import type { Membership, Registry } from '../../../registry/index.ts';
import type { CommonOptions, Session } from '../../command.ts';
import { spoken } from '../../command-names.ts';
import { shellLine } from '../cosign/shell-line.ts';
import { letterId } from './letters.ts';
import type { Change } from './registry-files.ts';
import { heldText, roleKey } from './role-words.ts';
import { signatoriesWords } from './words/index.ts';

export interface Losing {
  readonly file: string;
  readonly line: number;
  readonly date: string;
}

/**
 * Each with the first line that shows one; undefined where the registry cannot be read, before or after.
 * @param ended which of the person's roles were given an end, counted from 0 as they were before
 */
export function lettersLosing(
  root: string,
  id: string,
  { was, now }: Change,
  ended: ReadonlySet<number>,
): Losing[] | undefined {
  if (was === undefined || now === undefined) return undefined;
  const goingOn = unended(was, now, id, ended);
  return letterFiles(root).flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    const letter = readLetter({ file, text }).value;
    if (letter === undefined) return [];
    const still = new Set(shown(letter, now, id));
    const lost = shown(letter, goingOn, id).find((start) => !still.has(start));
    if (lost === undefined) return [];
    const { line } = placeIn(text, { file, start: lost, end: lost });
    return [{ file, line, date: letter.entry.date }];
  });
}

/** Who ends a role wants to know that no letter is concerned; who changes something else, only which one is. */
export function losingTold(
  losing: readonly Losing[],
  session: Session,
  options: CommonOptions & { readonly end?: unknown },
): string[] {
  const say = signatoriesWords[session.language];
  if (losing.length === 0) return options.end === undefined ? [] : [say.noneLosing];
  const check = shellLine(['check', ...losing.map(({ file }) => letterId(file))], options);
  return [
    say.losing(losing.map(({ file, line, date }) => ({ place: `${file}:${line}`, date }))),
    `  ${spoken(check, session.language)}`,
  ];
}

/** As if what changed, or was given the end that it had, had none: a letter may have been dated after it already. */
function unended(was: Registry, now: Registry, id: string, ended: ReadonlySet<number>): Registry {
  const person = was.persons.get(id);
  if (person === undefined) return was;
  const kept = new Set(now.persons.get(id)?.memberships.map(told));
  const memberships = person.memberships.map((one, at) => {
    const last = one.held?.at(-1);
    if (last === undefined || (kept.has(told(one)) && !ended.has(at))) return one;
    return { ...one, held: [...(one.held?.slice(0, -1) ?? []), { start: last.start, end: undefined }] };
  });
  return { ...was, persons: new Map(was.persons).set(id, { ...person, memberships }) };
}

function told(one: Membership): string {
  return `${roleKey(one)} ${heldText(one)}`;
}

/** Where the letter shows a role of this person, as offsets. */
function shown(letter: Letter, registry: Registry, id: string): number[] {
  // Neither the language of its phrases nor the order of its names changes who shows what.
  const resolved = resolveLetter(letter, registry, locales.fr, { order: 'as-listed' }).value;
  const roles = [...(resolved?.recipientRoles ?? []), ...(resolved?.signatories ?? []).flatMap((one) => one.shown)];
  return roles.filter(({ person }) => person.id === id).map(({ span }) => span.start);
}
