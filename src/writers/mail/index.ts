// A message with attachments as the text of an .eml file, the same bytes for the same message: RFC 5322, 2045, 2047, 2231.
// Must not know: who it is for, how mail is sent. No Date and no From: whoever sends it puts theirs.
import { createHash } from 'node:crypto';

export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface Message {
  readonly subject: string;
  readonly language: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
}

const EOL = '\r\n';

/** `X-Unsent` makes Outlook and Thunderbird open it as a draft to be sent. */
export function writeMessage({ subject, language, text, attachments }: Message): string {
  const boundary = boundaryFor([subject, text, ...attachments.map(({ bytes }) => bytes)]);
  const parts = [
    [
      'Content-Type: text/plain; charset=utf-8',
      `Content-Language: ${language}`,
      'Content-Transfer-Encoding: base64',
      '',
      folded64(Buffer.from(text.replace(/\r?\n/gu, EOL), 'utf8')),
    ],
    ...attachments.map(({ name, type, bytes }) => [
      `Content-Type: ${type}`,
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: attachment; ${fileName(name)}`,
      '',
      folded64(Buffer.from(bytes)),
    ]),
  ];
  return [
    `Subject: ${encodedWords(subject)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    ...parts.flatMap((lines) => [`--${boundary}`, ...lines]),
    `--${boundary}--`,
    '',
  ].join(EOL);
}

/** Base64 holds no underscore, so no part can hold the boundary. */
function boundaryFor(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return `_plaidoyer_${hash.digest('hex').slice(0, 24)}`;
}

function folded64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{76}(?=.)/gu, `$&${EOL}`);
}

/** RFC 2047: words of at most 75 characters, none of which divides a character. */
function encodedWords(text: string): string {
  if (/^[ -~]{0,66}$/u.test(text) && !text.includes('=?')) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text.replace(/\s+/gu, ' ')) {
    if (Buffer.byteLength(word + character) > 42) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((one) => `=?utf-8?B?${Buffer.from(one).toString('base64')}?=`).join(`${EOL} `);
}

/** RFC 2231 beside a plain name for readers that do not know it. */
function fileName(name: string): string {
  const plain = name.normalize('NFD').replace(/[^\w.-]/gu, '');
  return plain === name ? `filename="${name}"` : `filename="${plain}"; filename*=utf-8''${encodeURIComponent(name)}`;
}
