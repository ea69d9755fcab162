// What one office is sent: the draft as PDF and DOCX, a short mail as text and as a message with both attached.
// Must not know: where it is written, that others are sent anything.
import type { Stands } from '../../../cosign/index.ts';
import { plainText } from '../../../document/plain-text.ts';
import type { Fonts } from '../../../fonts/index.ts';
import { type SetLetter, writeFlowing } from '../../../render.ts';
import { writeMessage } from '../../../writers/mail/index.ts';
import { imagesOf } from '../../images.ts';
import { type Asking, type Demand, mailWords } from './mail/index.ts';
import type { OpenLetter } from './open-letter.ts';

export interface PackOptions {
  readonly deadline: string;
  readonly demand: Demand;
  /** Who has agreed to this very text. */
  readonly agreed: readonly Stands[];
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export async function packFor(
  { person, printed, standing }: Stands,
  open: OpenLetter,
  set: SetLetter,
  fonts: Fonts,
  { deadline, demand, agreed }: PackOptions,
): Promise<ReadonlyMap<string, Uint8Array | string>> {
  const { root, composed, fingerprint, opened, letter } = open;
  const { document, locale } = composed;
  const { writePdf } = await import('../../../writers/pdf/index.ts');
  const say = mailWords[locale.language];
  const asking: Asking = {
    recipient: recipientOf(open),
    title: document.title,
    demand,
    agreed: agreed.filter((other) => other.person !== person).map((other) => other.printed.name),
    deadline,
    day: locale.date(deadline.slice(0, 10), 'long'),
    name: printed.name,
    lines: printed.lines,
    fingerprint,
    sender: opened.workspace.office.sender?.name,
    again: standing === 'text-changed' || standing === 'lines-changed',
  };
  const draft = {
    word: locale.labels.draft,
    lines: [
      `${locale.labels.draftText(locale.date(document.date, 'long'))} (${fingerprint})`,
      locale.labels.draftCopy(printed.name),
    ],
  };
  const name = `${letter.id}-${say.files.draft}`;
  const pdf = await writePdf(document, set.pages, fonts, { draft });
  const docx = await writeFlowing(composed, 'docx', imagesOf(root, composed), { draft, pages: set.pages.length });
  const text = say.text(asking);
  const message = writeMessage({
    subject: say.subject(asking),
    language: locale.language,
    text,
    attachments: [
      { name: `${name}.pdf`, type: 'application/pdf', bytes: pdf },
      { name: `${name}.docx`, type: DOCX, bytes: docx },
    ],
  });
  return new Map<string, Uint8Array | string>([
    [`${name}.pdf`, pdf],
    [`${name}.docx`, docx],
    [`${say.files.mail}.txt`, `${say.subject(asking)}\n\n${text}`],
    [`${say.files.mail}.eml`, message],
  ]);
}

function recipientOf({ composed }: OpenLetter): string {
  const block = composed.document.blocks.find(({ kind }) => kind === 'recipient');
  return block?.kind === 'recipient' ? block.lines.slice(0, 2).map(plainText).join(', ') : '';
}
