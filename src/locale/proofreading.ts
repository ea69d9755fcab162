// What every proofreading rule is made of, in any language: a reading of one paragraph, a pattern, a remark.
// Must not know: any language's words, files.
import type { Code, Severity } from '../diagnostics/diagnostic.ts';
import type { Facts } from '../diagnostics/facts/facts.ts';
import { late } from '../late.ts';
import { matchesOf } from '../matches.ts';
import { Remembered } from '../remember.ts';
import type { Paragraph, Remark } from './locale.ts';

/**
 * A paragraph as the rules read it: no-break spaces as spaces, ’ as ', so that text before and after microtypography is
 * treated alike. Character for character as long as the original: offsets are good for both.
 */
export interface Reading extends Omit<Paragraph, 'text'> {
  readonly text: string;
  readonly original: string;
}

type Part = Paragraph['part'];

/** `parts`: those of the letter that it concerns, if not all. */
export type Rule = ((reading: Reading) => readonly Remark[]) & { readonly parts?: readonly Part[] };

/** Codes whose facts are just what stands and what should stand. */
export type Correction = {
  [C in Code]: Facts[C] extends { found: string; better: string } ? C : never;
}[Code];

/**
 * Every remark of every rule, in order of place. Where two would change the same words, the rule that comes first in the
 * list speaks; what only a person can cure is said beside the others.
 */
export function proofreader(rules: readonly Rule[]): (paragraph: Paragraph) => readonly Remark[] {
  const known = new Remembered<readonly Remark[]>(300);
  const byPart = new Map<Part, readonly Rule[]>();
  const rulesOf = (part: Part): readonly Rule[] => {
    const concerned = byPart.get(part) ?? rules.filter(({ parts }) => parts === undefined || parts.includes(part));
    byPart.set(part, concerned);
    return concerned;
  };
  const read = (paragraph: Paragraph): readonly Remark[] => {
    const reading: Reading = { ...paragraph, text: levelled(paragraph.text), original: paragraph.text };
    const kept: Remark[] = [];
    for (const rule of rulesOf(paragraph.part)) {
      for (const found of rule(reading)) {
        if (!kept.some((other) => clash(found, other))) kept.push(found);
      }
    }
    return kept.sort((a, b) => a.start - b.start);
  };
  return (paragraph) => known.of(JSON.stringify(paragraph), () => read(paragraph));
}

function clash(one: Remark, other: Remark): boolean {
  const overlap = one.start < other.end && other.start < one.end;
  return overlap && (one.code === other.code || (one.fix !== undefined && other.fix !== undefined));
}

function levelled(text: string): string {
  return text.replace(/[\u00a0\u202f\u2009]/gu, ' ').replace(/[’ʼ]/gu, "'");
}

export function remark<C extends Code>(
  code: C,
  severity: Severity,
  [start, end]: readonly [number, number],
  facts: Facts[C],
  fix?: string,
): Remark {
  return { code, severity, facts, start, end, fix } as unknown as Remark;
}

export interface Cure {
  readonly better: string;
  /** False where a person must decide; the cure is then only said. */
  readonly safe?: boolean;
  /** A departure that an author may well have chosen is information, not a warning. */
  readonly severity?: Severity;
}

/**
 * A rule made of a pattern and the words that should stand instead; undefined: this one is right after all. The cure reads
 * with ’; `parts` narrows it to some parts of the letter.
 */
export function correction(
  code: Correction,
  pattern: RegExp,
  cure: (match: RegExpExecArray, reading: Reading) => Cure | string | undefined,
  parts?: readonly Part[],
): Rule {
  const rule: Rule = (reading) =>
    matchesOf(reading.text, pattern).flatMap((match) => {
      const found = cure(match, reading);
      if (found === undefined) return [];
      const { better, safe = true, severity = 'warning' }: Cure = typeof found === 'string' ? { better: found } : found;
      const end = match.index + match[0].length;
      const written = better.replace(/'/gu, '’');
      const facts = shown(reading.original, match.index, end, written);
      return [remark(code, severity, [match.index, end], facts as Facts[Correction], safe ? written : undefined)];
    });
  return parts === undefined ? rule : inParts(parts, rule);
}

export function inParts(parts: readonly Part[], rule: Rule): Rule {
  const within: Rule = (reading) => (parts.includes(reading.part) ? rule(reading) : []);
  return Object.assign(within, { parts });
}

/** Rules that can say nothing of a text without any of `signs`: most names and most lines of an address have none. */
export function onlyWith(signs: RegExp, rules: readonly Rule[]): Rule {
  return (reading) => (signs.test(reading.text) ? rules.flatMap((rule) => rule(reading)) : []);
}

/** Words as they are mistaken, as a pattern's source; what should stand, `$1` for the first group; flags if not `gu`. */
export type Mistaken = readonly [body: string, better: string, flags?: 'giu'];

/**
 * A rule of many patterns, of which a paragraph has next to none: one pattern of all their words tells, and each is made
 * only when it does. `cure` may put the capital right, or find that all is well.
 */
export function corrections(
  code: Correction,
  rows: readonly Mistaken[],
  cure: (found: string, better: string) => string | undefined = (_, better) => better,
): Rule {
  const flags = rows.some(([, , own]) => own === 'giu') ? 'iu' : 'u';
  const any = late(() => new RegExp(rows.map(([body]) => body).join('|'), flags));
  const each = late(() =>
    rows.map(([body, better, own]) =>
      correction(code, words(body, own), (match) =>
        cure(
          match[0],
          better.replace(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? ''),
        ),
      ),
    ),
  );
  return (reading) => (any().test(reading.text) ? each().flatMap((rule) => rule(reading)) : []);
}

/** Characters of the longest that is shown whole. */
const LONG_WORD = 60;

/**
 * What a person is shown: whole words. « Mr » and a space, or two spaces, say nothing until the words around are there.
 */
function shown(text: string, start: number, end: number, better: string): { found: string; better: string } {
  const bare = !/\p{L}/u.test(text.slice(start, end)) || /^\s|\s$/u.test(text.slice(start, end));
  const before = bare ? (/[\p{L}\d.]*$/u.exec(text.slice(Math.max(0, start - LONG_WORD), start))?.[0] ?? '') : '';
  const after = bare ? (/^[\p{L}\d'’]*/u.exec(text.slice(end, end + LONG_WORD))?.[0] ?? '') : '';
  return { found: before + text.slice(start, end) + after, better: before + better + after };
}

/** Boundaries of words that know accented letters, unlike `\b`. */
export const WORD_START = '(?<![\\p{L}\\d-])';
export const WORD_END = '(?![\\p{L}\\d-])';

export function words(body: string, flags = 'gu'): RegExp {
  return new RegExp(`${WORD_START}(?:${body})${WORD_END}`, flags);
}
