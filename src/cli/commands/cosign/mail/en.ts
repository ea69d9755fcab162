import { weekday } from '../../../../calendar/date.ts';
import { agreedLine, apart, demandLine, type MailWords } from './mail.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const en: MailWords = {
  subject: ({ title, again, ...asking }) =>
    `${again ? 'Text changed, please confirm' : 'Invitation to co-sign'}: ${title} — answer by ${until(asking)}`,
  text: (asking) => `Hello,

${
  asking.again
    ? 'The text of this letter has changed since your answer; here it is again.'
    : 'We would like to invite you to co-sign this letter.'
}

To: ${asking.recipient}
Subject: ${asking.title}
${demandLine(asking.demand, { quote: (words) => `It reads: ‘${words}’`, asks: 'What it asks for:' })}${agreedLine('Agreed so far:', asking)}
Please answer by ${until(asking)}.

This is exactly what would be printed:

${apart([asking.name, ...asking.lines])}

If a line is wrong, tell us which. If not, just send back one of these two lines:

    AGREED ${asking.name} ${asking.fingerprint}
    NO ${asking.name} ${asking.fingerprint}

The fingerprint ${asking.fingerprint} stands for this text and no other: if a word of it changes, we shall ask again.

Attached: the draft as PDF, and the same for a word processor.
${asking.sender === undefined ? '' : `\n${asking.sender}\n`}`,
  files: { mail: 'mail', draft: 'draft' },
};

function until({ deadline, day }: { readonly deadline: string; readonly day: string }): string {
  return `${DAYS[weekday(deadline.slice(0, 10))]} ${day} at ${deadline.slice(11)}`;
}
