// The appel of a text taken over: the author's own where the letter would print another. Must not know: questions, how an
// office is addressed.
import type { IsoDate } from '../../../calendar/date.ts';
import { information } from '../../../diagnostics/diagnostic.ts';
import { plainText } from '../../../document/plain-text.ts';
import type { AnsweredRecipient, Answers } from '../../../drafting/answers.ts';
import { recipientIn, recipientWritten } from '../../../drafting/recipient-in.ts';
import type { Wording } from '../../../drafting/whole-letter.ts';
import { writeLetter } from '../../../drafting/write-letter.ts';
import { withoutCivility } from '../../../locale/civility.ts';
import { locales } from '../../../locale/index.ts';
import { readAndCompose } from '../../../render.ts';
import type { Drafting } from './drafting.ts';

export function keepSalutation(drafting: Drafting, answers: Answers, given: Wording | undefined): Answers {
  const line = given?.salutation;
  const { wording, recipients } = answers;
  const [recipient, ...others] = recipients;
  if (
    recipient === undefined ||
    others.length > 0 ||
    given === undefined ||
    line === undefined ||
    wording.kind !== 'own' ||
    !isSalutation(line, wording.locale) ||
    !suits(drafting, recipient, answers.date, given)
  )
    return answers;
  const typed = bare(line);
  const printed = printedSalutation(drafting, answers);
  if (printed === undefined || printed.toLowerCase() === typed.toLowerCase()) return answers;
  const { found } = drafting;
  const told = found.findIndex(
    ({ code, facts }) => code === 'drafting/set-apart' && 'part' in facts && facts.part === 'salutation',
  );
  const kept = information('drafting/salutation-kept', undefined, { found: typed, instead: printed });
  if (told === -1) found.push(kept);
  else found[told] = kept;
  const leftOut = wording.leftOut.filter((one) => one !== line);
  return { ...answers, recipients: [{ ...recipient, salutation: typed }], wording: { ...wording, leftOut } };
}

/** In the letter's own language, which closes and agrees with it. */
function isSalutation(line: string, language: keyof typeof locales = 'fr'): boolean {
  return locales[language].formulas.salutation.test(line.replace(/’/g, "'"));
}

/** « Monsieur le Ministre » is no appel for the minister who has come after him, nor for anybody else. */
function suits(
  { registry }: Drafting,
  recipient: AnsweredRecipient,
  date: IsoDate,
  { salutation = '', addressed }: Wording,
): boolean {
  const named = recipientIn(addressed, registry, date)?.id ?? recipientWritten(addressed, registry)?.name;
  if (named !== undefined && named !== ('person' in recipient ? recipient.person : recipient.name)) return false;
  const { gender: civility } = withoutCivility(salutation.replace(/,/g, ' '));
  const person = 'person' in recipient ? registry.persons.get(recipient.person) : undefined;
  const gender = 'person' in recipient ? (person?.title_gender ?? person?.gender) : recipient.gender;
  return civility === undefined || civility === gender;
}

/** What the letter says without a salutation of its own; undefined where it cannot be made. */
function printedSalutation({ opened, say }: Drafting, answers: Answers): string | undefined {
  const source = { file: 'letters/new.md', text: writeLetter(answers, say.comments, undefined) };
  const { value } = readAndCompose(source, opened.workspace, { overrides: new Map(), departures: true });
  const block = value?.composed?.document.blocks.find(({ kind }) => kind === 'salutation');
  return block !== undefined && 'lines' in block ? bare(block.lines.map(plainText).join(' ')) : undefined;
}

function bare(salutation: string): string {
  return salutation.replace(/\s+/g, ' ').replace(/'/g, '’').trim().replace(/[,:]$/, '').trim();
}
