// A new letter from an earlier one, and what has since become false. Must not know: how a letter is read or written.

import type { Data } from '../../../drafting/answers.ts';
import { endedRoles, fromLetter, withoutEnded } from '../../../drafting/from-letter.ts';
import { dataOf } from '../../../drafting/read-answer.ts';
import { signingIds } from '../../../drafting/sign.ts';
import { readLetterFile } from '../../../io/gather.ts';
import { readLetter } from '../../../letter/index.ts';
import { fullName } from '../../../registry/index.ts';
import { readAndCompose } from '../../../render.ts';
import type { SourceText } from '../../../source/text.ts';
import { reportOf } from '../../command.ts';
import type { Exit } from '../../exit.ts';
import { answerDay } from './answer-day.ts';
import { answerName } from './answer-name.ts';
import { type Drafting, messageOf, refuseMissing, wrongly } from './drafting.ts';
import { finishLetter, refuse, refuseAll } from './finish.ts';
import { recipientsGiven } from './recipients-given.ts';

/** @returns `again` where the person goes back to change an answer */
export async function draftFrom(
  drafting: Drafting,
  earlier: string,
  name: string | undefined,
): Promise<Exit | 'again'> {
  const { session, options, opened, say, asker } = drafting;
  const { text: source, diagnostic } = readLetterFile(opened.root, session.world.cwd, earlier);
  if (source === undefined) return refuse(session, options, diagnostic === undefined ? [] : [diagnostic], opened.texts);
  opened.texts.set(source.file, source.text);
  const letter = readLetter(source);
  if (letter.value === undefined) return refuse(session, options, letter.diagnostics, opened.texts);
  const date = await answerDay(drafting);
  const recipients = recipientsGiven(drafting, date);
  const terms = {
    date,
    place: options.place,
    recipients,
    fields: fieldsOf(drafting, letter.value.entry.template),
    head: say.basedOn(source.file),
  };
  // Before the last question: whoever typed a wrong flag would answer in vain.
  if (asker !== undefined) refuseMissing(drafting);
  const ending = source.file.endsWith('.md') ? 'md' : 'yaml';
  const usual = `${date}-${letter.value.id.replace(/^\d{4}-\d{2}-\d{2}-/, '')}`;
  const file = await answerName(drafting, name, ending, usual);
  const fault = refuseAll(drafting);
  if (fault !== undefined) return fault;
  let text = fromLetter(source, terms);
  const read = (one: string) =>
    readAndCompose({ file, text: one }, opened.workspace, { overrides: new Map(), departures: true }).diagnostics;
  const found = read(text);
  const ended = endedRoles(found).map((one) => messageOf(one, session));
  if (ended.length > 0) {
    const without = withoutEnded({ file, text }, found, 'leave');
    const stay = new Set(endedRoles(read(without)).map((one) => messageOf(one, session)));
    const going = ended.filter((one) => !stay.has(one));
    const leaving = leavers(drafting, { file, text }, { file, text: without });
    const question = { message: say.ask.dropEnded(going.length, leaving) };
    // Of a letter that one person alone signs, under no other role, there is nothing to take out.
    const asked = going.length > 0 && asker !== undefined && options.dropEnded !== true;
    if (options.dropEnded === true || (asked && (await asker.confirm(question)))) {
      text = without;
      reportOf(session, options).say(say.dropped(going, leaving, [...stay]));
    } else if (going.length > 0 && asker === undefined)
      reportOf(session, options).say(say.endedStay(going.length, leaving));
  }
  const before = readAndCompose(source, opened.workspace, { overrides: new Map(), departures: true });
  const more = recipients.length > 0 || options.place !== undefined || options.set.length > 0;
  const based = { file: source.file, date: letter.value.entry.date, told: before.diagnostics, day: date, more };
  return finishLetter(drafting, file, text, based);
}

/** Names of those who sign the one and no longer the other. */
function leavers({ registry }: Drafting, before: SourceText, after: SourceText): string[] {
  const still = new Set(signingIds(after));
  return signingIds(before)
    .filter((id) => !still.has(id))
    .map((id) => {
      const person = registry.persons.get(id);
      return person === undefined ? id : fullName(person);
    });
}

function fieldsOf(drafting: Drafting, template: string | undefined): ReadonlyMap<string, Data> {
  const { options, opened, say } = drafting;
  const declared = opened.workspace.templates.get(template ?? '')?.fields;
  const typed = new Map<string, string[]>();
  for (const one of options.set) {
    const [, field = '', value] = /^([^=]+)=([\s\S]*)$/.exec(one) ?? [];
    if (value === undefined) {
      wrongly(drafting, say.setForm(one), undefined);
      continue;
    }
    typed.set(field.trim(), [...(typed.get(field.trim()) ?? []), value]);
  }
  return new Map(
    [...typed].map(([field, values]) => [field, dataOf(declared?.get(field) ?? { type: 'text' }, values)]),
  );
}
