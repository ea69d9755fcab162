// A Popolo person → names, wherever the source keeps them. Must not know: roles.
import { foldName } from '../../registry/names.ts';
import { at, type Json, list, text } from '../json.ts';

export interface Human {
  readonly uid: string;
  readonly given: string;
  readonly family: string;
  readonly sort: string | undefined;
  readonly gender: string | undefined;
}

/** parlparse keeps names in `other_names`; the others beside the id. */
export function readPerson(entry: Json): Human | undefined {
  const uid = text(entry.id);
  const main = list(entry.other_names).find((one) => text(at(one, 'note')) === 'Main') ?? entry;
  const whole = text(entry.name)?.split(' ') ?? [];
  const given = text(at(main, 'given_name')) ?? text(entry.given_name) ?? whole.slice(0, -1).join(' ');
  const family =
    text(at(main, 'family_name')) ?? text(at(main, 'lordname')) ?? text(entry.family_name) ?? whole.at(-1) ?? '';
  if (uid === undefined || given === '' || family === '') return undefined;
  return { uid, given, family, sort: text(entry.sort_name), gender: text(entry.gender) };
}

export function isAsked({ uid, given, family }: Human, asked: readonly string[]): boolean {
  return asked.includes(foldName(uid)) || asked.includes(foldName(`${given} ${family}`));
}
