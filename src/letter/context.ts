// What a template and a layout may say: each name's shape (checked before filling) and its value, side by side.
// Must not know: Handlebars, pages.

import type { Span } from '../diagnostics/diagnostic.ts';
import { fullName } from '../registry/index.ts';
import {
  ABSENT,
  DATE,
  list,
  type Marks,
  type Members,
  type Printable,
  plain,
  prose,
  record,
  type Shape,
  TEXT,
  WORDING,
  wholeOrigin,
} from '../template/index.ts';
import { escapeMarkdown, leaf } from '../template/printed.ts';
import type { Office } from './office.ts';
import type { AddressedTexts } from './recipient-texts.ts';
import type { ResolvedLetter, Signatory } from './resolve.ts';

const RECIPIENT = record({
  honorific: TEXT,
  name: TEXT,
  title: TEXT,
  lines: list(TEXT),
  address: list(TEXT),
  salutation: TEXT,
});
const SIGNATORY = record({ name: TEXT, seat: TEXT, roles: list(TEXT), lines: list(TEXT) });
const SENDER = record({ name: TEXT, lines: list(TEXT) });
const LETTER = record({
  date: DATE,
  place: TEXT,
  references: record({ ours: TEXT, yours: TEXT }),
  delivery: TEXT,
});

/** Names every wording may use, beside its template's fields. */
export const COMMON_SHAPES: Members = new Map<string, Shape>([
  ['letter', LETTER],
  ['recipient', RECIPIENT],
  ['recipients', list(RECIPIENT)],
  ['signatories', list(SIGNATORY)],
  ['sender', SENDER],
]);

/** What only a layout may place. */
export const LAYOUT_SHAPES: Members = new Map<string, Shape>([
  ...COMMON_SHAPES,
  ['subject', WORDING],
  ['salutation', WORDING],
  ['body', WORDING],
  ['closing', WORDING],
  ['postscript', TEXT],
  ['enclosures', list(TEXT)],
  ['copies', list(TEXT)],
  ['sources', list(TEXT)],
]);

type Context = Readonly<Record<string, Printable>>;

export function commonContext(
  resolved: ResolvedLetter,
  addressed: AddressedTexts<Printable>,
  office: Office,
  marks: Marks,
): Context {
  const { signatories } = resolved;
  const people = addressed.recipients.map((texts): Context => ({ ...texts, title: texts.title ?? ABSENT }));
  return {
    letter: letterContext(resolved, office, marks),
    recipient: people[0] ?? ABSENT,
    recipients: people,
    signatories: signatories.map((signatory) => signatoryContext(signatory, marks)),
    sender: { name: optional(office.sender?.name), lines: (office.sender?.lines ?? []).map((line) => plain(line)) },
  };
}

export interface FilledWording {
  /** Marked Markdown. */
  readonly subject: string;
  readonly salutation: string;
  readonly body: string;
  readonly closing: string;
}

export function layoutContext(
  common: Context,
  wording: FilledWording,
  resolved: ResolvedLetter,
  marks: Marks,
): Context {
  const { entry, yaml } = resolved.letter;
  const texts = (key: 'enclosures' | 'cc' | 'sources') =>
    (entry[key] ?? []).map((text, index) => plain(text, marks, wholeOrigin(yaml.span([key, index]))));
  return {
    ...common,
    subject: prose(wording.subject),
    salutation: prose(wording.salutation),
    body: prose(wording.body),
    closing: prose(wording.closing),
    postscript: optional(entry.postscript, marks, yaml.span(['postscript'])),
    enclosures: texts('enclosures'),
    copies: texts('cc'),
    sources: entry.print_sources === true ? texts('sources') : [],
  };
}

function letterContext({ letter, locale }: ResolvedLetter, office: Office, marks: Marks): Context {
  const { entry, yaml } = letter;
  const date = locale.date(entry.date, entry.date_style);
  const span = yaml.span(['date']);
  return {
    date: leaf({ kind: 'date', date: entry.date }, true, () => marks.around(escapeMarkdown(date), wholeOrigin(span))),
    place: entry.place === undefined ? optional(office.place) : optional(entry.place, marks, yaml.span(['place'])),
    references: { ours: optional(entry.references?.ours), yours: optional(entry.references?.yours) },
    delivery: optional(entry.delivery, marks, yaml.span(['delivery'])),
  };
}

function signatoryContext({ person, lines, span }: Signatory, marks: Marks): Context {
  const print = (line: Signatory['lines'][number]) => plain(line.text, marks, wholeOrigin(line.span));
  const seat = lines.find((line) => line.seat);
  return {
    name: plain(fullName(person), marks, wholeOrigin(span)),
    seat: seat === undefined ? ABSENT : print(seat),
    roles: lines.filter((line) => !line.seat).map(print),
    lines: lines.map(print),
  };
}

function optional(text: string | undefined, marks?: Marks, span?: Span): Printable {
  if (text === undefined) return ABSENT;
  return span === undefined ? plain(text) : plain(text, marks, wholeOrigin(span));
}
