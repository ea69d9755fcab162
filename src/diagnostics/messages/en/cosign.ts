import type { CosignFacts } from '../../facts/cosign.ts';
import type { MessagesFor } from '../catalogue.ts';
import { day, whyNoDay } from './days.ts';
import { list, meant } from './words.ts';

export const cosign: MessagesFor<CosignFacts> = {
  'cosign/not-on-letter': ({ name, letter, nearest, sealed }) => ({
    message: `« ${name} » is not among the signatories of ${letter}; nothing was recorded.`,
    help:
      meant(nearest) ??
      `see who signs: plaidoyer letters show ${letter}; ${sealed ? `« plaidoyer addendum ${letter} signature » adds somebody after the seal` : `« plaidoyer cosign ${letter} add » puts somebody there`}`,
  }),
  'cosign/nobody-left': ({ names, letter, file }) => ({
    message: `Without ${list(names)} nobody would sign ${letter} any more; nobody was taken off.`,
    help: `first put those there who will sign it: plaidoyer cosign ${letter} add NAME; where there is no letter any more, delete ${file}`,
  }),
  'cosign/signs-already': ({ person, letter, sealed }) => ({
    message: `${person} is already among the signatories of ${letter}.`,
    help: sealed
      ? `there is nothing to add; what is to be corrected under the name is an erratum: plaidoyer addendum ${letter} erratum`
      : 'to change the lines printed under the name, edit « show » in the letter',
  }),
  'cosign/unknown-fingerprint': ({ given, now, known }) => ({
    message: `No text of this letter has the fingerprint ${given}; nothing was recorded.`,
    notes: [`the text now: ${now}`, ...(known.length === 0 ? [] : [`earlier texts: ${list(known)}`])],
    help: 'compare it with the line that was pasted back: it may belong to another letter',
  }),
  'cosign/not-a-moment': ({ given }) => ({
    message: `« ${given} » is no day and hour.`,
    help: whyNoDay(given) ?? 'write them as 5 March 2026 at 17:00, or 2026-03-05T17:00',
  }),
  'cosign/deadline-past': ({ deadline, now }) => ({
    message: `The deadline, ${moment(deadline)}, is past: it is ${moment(now)}.`,
    help: 'give a later one: --until 2026-03-05T17:00',
  }),
  'cosign/text-altered': ({ fingerprint }) => ({
    message: `The text kept as ${fingerprint} is not the one that was agreed to: it is missing, or was changed by hand.`,
    help: 'take the file back from a copy; nobody can tell any more what was agreed to',
  }),
  'cosign/sealed': ({ letter, on }) => ({
    message: `${letter} was sealed on ${day(on)}: nobody joins it, leaves it or answers any more.`,
    help: `a late signature or a withdrawal is a page of its own: plaidoyer addendum ${letter}`,
  }),
};

function moment(text: string): string {
  return `${day(text.slice(0, 10))} at ${text.slice(11)}`;
}
