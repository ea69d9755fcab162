import type { SealFacts } from '../../facts/seal.ts';
import type { MessagesFor } from '../catalogue.ts';
import { day } from './days.ts';
import { meant } from './words.ts';

const HOW = {
  changed: 'was changed since the letter was sealed',
  missing: 'is missing from the seal',
  added: 'was put into the seal by another hand',
};
const WHAT = {
  text: 'its text',
  lines: 'where its lines end',
  pages: 'where its pages end',
  bytes: 'how the file is written',
};

const sealedThen = (on: string | undefined) => `was sealed${on === undefined ? '' : ` on ${day(on)}`}`;

export const seal: MessagesFor<SealFacts> = {
  'seal/missing-agreements': ({ letter, missing, of }) => ({
    message: `${missing} of the ${of} signatories of ${letter} ${missing > 1 ? 'have' : 'has'} not agreed to this text; nothing was sealed.`,
    help: `see who: plaidoyer cosign ${letter} status — or, for a letter signed on paper, --signed-on-paper`,
  }),
  'seal/exists': ({ letter, on }) => ({
    message: `${letter} was sealed on ${day(on)}; a seal is made once.`,
    help: 'write a new letter from it: plaidoyer new --from',
  }),
  'seal/not-sealed': ({ letter, nearest, restoring }) => ({
    message: `${letter} is not sealed.`,
    help:
      meant(nearest) ??
      (restoring ? 'there is no sealed state of it to restore' : `seal it first: plaidoyer seal ${letter}`),
  }),
  'seal/not-said': ({ words, letter, whole }) => ({
    message: `« ${words} » stands ${whole === undefined ? 'nowhere' : 'nowhere in whole words'} in the sealed letter ${letter}; nothing was written.`,
    help:
      whole === undefined
        ? `copy the words from the sealed letter: letters/${letter}.seal/text.txt`
        : `give the words whole: --said ${JSON.stringify(whole)}`,
  }),
  'seal/said-often': ({ words, letter, times }) => ({
    message: `« ${words} » stands in ${times} places of the sealed letter ${letter}; nothing was written.`,
    help: `give enough of the words beside it to tell which is corrected: letters/${letter}.seal/text.txt`,
  }),
  'seal/altered': ({ path, how, git }) => ({
    message: `${path} ${HOW[how]}: this seal proves nothing any more, and nothing was written.`,
    help:
      git === true
        ? 'take the seal back as it was: git checkout -- that folder'
        : 'take the folder of the seal back as it was, from a backup',
  }),
  'seal/pdf-replaced': ({ path, git }) => ({
    message: `${path} is not the PDF that was sealed; nothing was written.`,
    help: git === true ? 'take it back as it was: git checkout -- that file' : 'take it back from a backup',
  }),
  'seal/letter-edited': ({ letter, on }) => ({
    message: `${letter} was changed after it was sealed on ${day(on)}; what was signed stays as it is.`,
    help: `put it back as it was sealed: plaidoyer seal ${letter} --restore; what changes afterwards is said in an addendum (plaidoyer addendum ${letter} …) or in a new letter (plaidoyer new --from ${letter})`,
  }),
  'seal/living-letter': ({ letter, on, left }) => ({
    message: left
      ? `${letter} ${sealedThen(on)}: what is made here comes from the workspace of today, not from the seal.`
      : `${letter} ${sealedThen(on)} and only its seal is left, of which no preview and no merge is made.`,
    help: `what was signed: plaidoyer render ${letter}; to write to others, make a new letter of it${left ? ': plaidoyer new --from' : `, or take the one of letters/${letter}.seal/workspace/letters/`}`,
  }),
  'seal/frozen': ({ letter, on, flag }) => ({
    message: `${letter} was sealed on ${day(on)}: ${flag} cannot change it.`,
    help: 'make the change in a new letter: plaidoyer new --from',
  }),
  'seal/set-differently': ({ letter, sealedBy, now, what, page, before, after }) => ({
    message: `plaidoyer ${now} sets ${letter} otherwise than plaidoyer ${sealedBy}, which sealed it; what holds is the sealed PDF.`,
    notes: [
      `what differs: ${WHAT[what]}${page > 0 ? `, from page ${page} on` : ''}`,
      ...(before === after ? [] : [`sealed: ${before}`, `now: ${after}`]),
    ],
  }),
  'seal/moved': ({ letter, on, path, what, how }) => ({
    message: `${path}${what === undefined ? '' : ` (${what})`} ${how === 'gone' ? 'is gone' : 'has changed'} since ${letter} was sealed on ${day(on)}; the sealed letter does not.`,
  }),
  'seal/not-a-pdf': ({ path }) => ({ message: `${path} is no PDF.`, help: 'name a PDF file' }),
  'seal/wants-pdf': ({ letter, pdf, made }) => ({
    message: `« ${letter} » is a letter; a PDF is wanted, to be held against the sealed letters.`,
    help: made
      ? `this letter’s: plaidoyer verify ${pdf}`
      : `the one you were sent, or render this letter: plaidoyer render ${letter}, which writes ${pdf}`,
  }),
  'seal/not-ours': ({ path }) => ({
    message: `${path} is a PDF that plaidoyer did not write: its text cannot be held against a sealed letter.`,
    help: 'a picture, a scan or a printout to PDF proves nothing; ask for the file itself',
  }),
  'seal/matches-none': ({ path, sealed }) => ({
    message: `${path} is none of the letters sealed here (${sealed}).`,
    help: 'name the workspace where it was sealed: --workspace DIR',
  }),
  'seal/damaged': ({ path, letter, bytes, at }) => ({
    message: `${path} is not exactly the sealed letter ${letter}: ${bytes === 1 ? 'one byte differs' : `${bytes} bytes differ`}, the first at offset ${at}.`,
    help: 'take the file again from where it came: this copy was changed or damaged',
  }),
  'seal/same-text': ({ path, letter, before, after }) => ({
    message: `${path} says what the sealed letter ${letter} says, differently set.`,
    notes: before === after ? [] : [`sealed: ${before}`, `here: ${after}`],
  }),
  'seal/other-text': ({ path, letter, changed }) => ({
    message: `${path} does not say what the sealed letter ${letter} says.`,
    notes: changed,
  }),
  'seal/nothing-attached': ({ path }) => ({
    message: `${path} carries no sources.`,
    help: 'only a PDF made with « render --archive » does',
  }),
  'seal/attached-outside': ({ path, name }) => ({
    message: `${path} carries a file named « ${name} », which would be written outside the folder, or hidden in it; nothing was written.`,
    help: 'this is no archive of plaidoyer’s: do not trust it',
  }),
};
