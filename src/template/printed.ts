// A value as a template may print it: as plain text that creates no markup, whatever it holds.
// Must not know: where values come from, Handlebars.
import type { Locale } from '../locale/locale.ts';
import type { Value } from '../locale/value.ts';
import type { Given } from './given.ts';
import type { Marks, Origin } from './marks.ts';

/** What a template's names stand for while it is filled: printable leaves, lists and groups of them. */
export type Printable = Leaf | readonly Printable[] | { readonly [name: string]: Printable };

/**
 * A leaf prints itself by its own `toString`, which Handlebars calls. It is a plain object without prototype: there
 * is nothing on it for a template to reach.
 */
export interface Leaf {
  readonly value: Value | undefined;
  readonly present: boolean;
  readonly toString: () => string;
}

export function leaf(value: Value | undefined, present: boolean, print: () => string): Leaf {
  return Object.assign(Object.create(null), { value, present, toString: print }) as Leaf;
}

export function isLeaf(thing: unknown): thing is Leaf {
  return typeof thing === 'object' && thing !== null && Object.getPrototypeOf(thing) === null && 'present' in thing;
}

export const ABSENT: Leaf = leaf(undefined, false, () => '');

/** A leaf that tells when a helper asks for its value; printing it tells nothing. */
export function watched(watching: Leaf, wasRead: () => void): Leaf {
  return Object.defineProperty(leaf(undefined, watching.present, watching.toString), 'value', {
    get: () => {
      wasRead();
      return watching.value;
    },
  });
}

/** Text from a user's file, or made by a helper: every ASCII punctuation mark escaped, white space folded. */
export function plain(text: string, marks?: Marks, origin?: Origin): Leaf {
  const value: Value = { kind: 'text', text };
  return leaf(value, text.trim() !== '', () => marked(escapeMarkdown(text), marks, origin));
}

/** Prose that may carry Markdown, already filled. */
export function prose(markdown: string): Leaf {
  return leaf(undefined, markdown.trim() !== '', () => markdown);
}

/** A typed value: a date in its long form, a place or a person by name; numbers and texts as they are written. */
export function printed(value: Value, locale: Locale, marks?: Marks, origin?: Origin): Leaf {
  const present = value.kind === 'boolean' ? value.boolean : asText(value, locale).trim() !== '';
  return leaf(value, present, () => marked(escapeMarkdown(asText(value, locale)), marks, origin));
}

/** A field of the letter. `fill` turns a wording's own Handlebars into marked Markdown. */
export function printedField(
  given: Given,
  locale: Locale,
  marks: Marks,
  fill: (given: Extract<Given, { kind: 'wording' }>) => string,
): Printable {
  switch (given.kind) {
    case 'absent':
      return ABSENT;
    case 'list':
      return given.items.map((item) => printedField(item, locale, marks, fill));
    case 'wording':
      return prose(fill(given));
    case 'value':
      return printed(given.value, locale, marks, wholeOrigin(given.span));
  }
}

export function wholeOrigin(span: Origin['span']): Origin {
  return { file: span.file, exact: false, span, offset: () => span.start };
}

export function asText(value: Value, locale: Locale): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return String(value.number);
    case 'boolean':
      return String(value.boolean);
    case 'date':
      return locale.date(value.date, 'long');
    case 'place':
      return value.place.name;
    case 'organization':
    case 'person':
      return value.name;
  }
}

function marked(text: string, marks: Marks | undefined, origin: Origin | undefined): string {
  return marks === undefined || origin === undefined ? text : marks.around(text, origin);
}

/** CommonMark 0.31 §2.4: any ASCII punctuation may be escaped by a backslash, and then is only itself. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** What was escaped so, or undefined for Markdown that was not. */
export function unescapeMarkdown(markdown: string): string | undefined {
  const text = markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return escapeMarkdown(text) === markdown ? text : undefined;
}
