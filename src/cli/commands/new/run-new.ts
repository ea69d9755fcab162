// A new letter: answers from flags and questions, the file, its PDF. Must not know: how a question looks.

import { type Diagnostic, hasErrors } from '../../../diagnostics/diagnostic.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import type { AnsweredField, AnsweredWording, Answers } from '../../../drafting/answers.ts';
import { letterName } from '../../../drafting/letter-name.ts';
import { bodyAbout } from '../../../drafting/propose-roles.ts';
import type { Wording } from '../../../drafting/whole-letter.ts';
import { writeLetter } from '../../../drafting/write-letter.ts';
import { slug } from '../../../importers/slug.ts';
import type { Session } from '../../command.ts';
import { EXIT, type Exit } from '../../exit.ts';
import { openWorkspace } from '../../open-workspace.ts';
import { SCHEMAS } from '../schema/places.ts';
import { answerDay, answerPlace } from './answer-day.ts';
import { answerFields } from './answer-fields.ts';
import { answerName } from './answer-name.ts';
import { answerRecipients } from './answer-recipients.ts';
import { answerSignatories } from './answer-signatories.ts';
import { answerKind, answerOwn } from './answer-wording.ts';
import { type Asker, Interrupted } from './asker.ts';
import { checkFlags } from './check-flags.ts';
import { type Drafting, withHelp, wrongly } from './drafting.ts';
import { finishLetter, refuse, refuseAll } from './finish.ts';
import { keepSalutation } from './keep-salutation.ts';
import type { NewOptions } from './options.ts';
import { onePerson } from './people.ts';
import { readGivenFiles } from './read-wording.ts';
import { rememberAnswers } from './remember-answers.ts';
import { newWords } from './words/index.ts';

/** Where `plaidoyer schema` writes what editors complete letters with, from letters/. */
const SCHEMA = `../${SCHEMAS.letter}`;

/** @param asker who is asked instead of a person at the terminal */
export async function runNew(
  session: Session,
  name: string | undefined,
  options: NewOptions,
  asker?: Asker,
): Promise<Exit> {
  const say = newWords[session.language];
  const opened = openWorkspace(session.world, options);
  if ('fault' in opened) return refuse(session, options, [opened.fault], new Map());
  const { registry } = opened.workspace;
  const blocking = [...opened.unread, ...opened.blocking];
  if (registry === undefined || hasErrors(blocking)) return refuse(session, options, blocking, opened.texts);
  try {
    const someone = asker ?? (await personAtTheTerminal(session, options));
    const remembering = someone && rememberAnswers(someone, say);
    const drafting: Drafting = {
      session,
      say,
      options,
      opened,
      registry,
      asker: remembering,
      confirmed: new Set(),
      missing: [],
      wrong: [],
      dayGuessed: false,
      found: [],
    };
    someone?.begin(say.ask.intro);
    const given = options.from === undefined ? await readGivenFiles(drafting) : undefined;
    if (options.from === undefined) {
      const fault = await checkFlags(drafting, (silent) => gatherAll(silent, given, name));
      if (fault !== undefined) return fault;
    }
    const lost = someone === undefined ? [] : tellLost(drafting, someone);
    const found = drafting.found.filter((one) => !lost.includes(one));
    for (;;) {
      const round = { ...drafting, missing: [], wrong: [], found: [...found] };
      const exit = await (options.from === undefined
        ? draftAnew(round, given, name)
        : (await import('./draft-from.ts')).draftFrom(round, options.from, name));
      if (exit !== 'again') return exit;
    }
  } catch (fault) {
    if (!(fault instanceof Interrupted)) throw fault;
    session.world.err.write(`${say.nothingWritten}\n`);
    return EXIT.interrupted;
  }
}

/** Before the first question: who sees that a table went wrong may rather go back to Word. */
function tellLost({ found, session }: Drafting, asker: Asker): readonly Diagnostic[] {
  const lost = found.filter(({ code }) => code === 'drafting/not-kept');
  if (lost.length > 0) asker.say(lost.map((one) => withHelp(one, session)).join('\n'));
  return lost;
}

async function draftAnew(
  drafting: Drafting,
  given: Wording | undefined,
  name: string | undefined,
): Promise<Exit | 'again'> {
  const { gathered, file } = await gatherAll(drafting, given, name);
  const fault = refuseAll(drafting);
  if (fault !== undefined) return fault;
  const answers = keepSalutation(drafting, gathered, given);
  return finishLetter(drafting, file, writeLetter(answers, drafting.say.comments, SCHEMA));
}

/** The answers, and what the letter's file is called. */
async function gatherAll(drafting: Drafting, given: Wording | undefined, name: string | undefined) {
  const gathered = await gatherAnswers(drafting, given);
  const ending = gathered.wording.kind === 'own' ? 'md' : 'yaml';
  return { gathered, file: await answerName(drafting, name, ending, usualName(gathered, drafting)) };
}

async function personAtTheTerminal({ world, language }: Session, options: NewOptions): Promise<Asker | undefined> {
  if (!world.interactive || options.input === false || options.json === true) return undefined;
  const { terminalAsker } = await import('./terminal.ts');
  return terminalAsker(newWords[language]);
}

const NO_WORDING: AnsweredWording = {
  kind: 'own',
  subject: '',
  layout: undefined,
  locale: undefined,
  text: undefined,
  additions: new Map(),
  leftOut: [],
};

async function gatherAnswers(drafting: Drafting, given: Wording | undefined): Promise<Answers> {
  const { options, registry, say } = drafting;
  const template = await answerKind(drafting);
  const unknownKind = drafting.missing.length + drafting.wrong.length > 0;
  const date = await answerDay(drafting, given?.dateline);
  const recipients = await answerRecipients(drafting, date, given?.addressed);
  const place = await answerPlace(drafting, given?.dateline);
  const wording =
    template === undefined
      ? unknownKind
        ? NO_WORDING
        : await answerOwn(drafting, given)
      : ({
          kind: 'template',
          id: template.id,
          title: template.title,
          fields: await answerFields(drafting, template, date),
        } as const);
  if (options.about !== undefined && !registry.organizations.has(options.about))
    wrongly(drafting, say.unknownBody(options.about, nearest(options.about, registry.organizations.keys())), undefined);
  const about =
    options.about ??
    bodyAbout(registry, wording.kind === 'own' ? wording.subject.split(/\s+/) : placesIn(wording.fields), date);
  const { signatories, aside } = await answerSignatories(drafting, date, about, given?.signed);
  const initiator = options.initiator === undefined ? undefined : onePerson(drafting, options.initiator)?.id;
  return { wording, date, place, recipients, order: options.order, initiator, signatories, aside };
}

function placesIn(fields: readonly AnsweredField[]): string[] {
  return fields.flatMap(({ declared, value }) =>
    declared.type === 'place' && typeof value === 'string' ? [value] : [],
  );
}

/** What tells this letter from others: the country its template is about, its subject, its template. */
function usualName({ wording, date }: Answers, { opened }: Drafting): string {
  if (wording.kind === 'own') return letterName(date, slug(wording.subject));
  const [country] = placesIn(wording.fields.filter(({ declared }) => declared.optional !== true));
  const subject = /^\{\{(\S+)\}\}$/.exec(opened.workspace.templates.get(wording.id)?.wording.subject.text ?? '')?.[1];
  const typed = wording.fields.find(({ name }) => name === subject)?.value;
  const about = country ?? (typeof typed === 'string' ? typed : wording.id);
  return letterName(date, slug(about));
}
