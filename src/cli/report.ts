// Tells a person, a program or a CI what was found. Messages on stderr, data on stdout. Must not know: commands.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type JsonDiagnostic, toAnnotation, toJson } from '../diagnostics/json.ts';
import { catalogues, type Language } from '../diagnostics/messages/index.ts';
import type { Texts } from '../diagnostics/place.ts';
import { type Paint, PLAIN, printDiagnostic, printRemarks } from '../diagnostics/print.ts';
import { inReadingOrder } from '../diagnostics/sort.ts';
import { asTyped, spoken } from './command-names.ts';
import type { World } from './world.ts';
import { fitted, wrapped } from './wrap.ts';

export interface ReportOptions {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly language: Language;
}

const INK = '\u001b[';
const COLOURED: Paint = {
  severity: (severity, text) =>
    `${INK}1;${{ error: '31', warning: '33', information: '36' }[severity]}m${text}${INK}0m`,
  dim: (text) => `${INK}2m${text}${INK}0m`,
  strong: (text) => `${INK}1m${text}${INK}0m`,
};

/** What a person must see before what is for the record; remarks of one code that point nowhere go together. */
function gravestFirst(found: readonly Diagnostic[]): Diagnostic[][] {
  const groups = found.filter(({ severity }) => severity !== 'information').map((one) => [one]);
  const byCode = new Map<string, Diagnostic[]>();
  for (const one of found.filter(({ severity }) => severity === 'information')) {
    const group = one.span === undefined ? byCode.get(one.code) : undefined;
    if (group !== undefined) group.push(one);
    else {
      groups.push([one]);
      if (one.span === undefined) byCode.set(one.code, groups.at(-1) as Diagnostic[]);
    }
  }
  return groups;
}

/** Errors and warnings told in this run and not yet summed. */
const unsummed = new WeakMap<World, { readonly errors: number; readonly warnings: number }>();

export class Report {
  readonly #world: World;
  readonly options: ReportOptions;

  constructor(world: World, options: ReportOptions) {
    this.#world = world;
    this.options = options;
  }

  get language(): Language {
    return this.options.language;
  }

  /**
   * Prints findings in reading order; `--quiet` keeps the errors only. With `--json`, nothing: the result carries them.
   * @param more others of this run follow: one line sums them all up
   */
  diagnostics(found: readonly Diagnostic[], texts: Texts, more?: 'more'): void {
    if (this.options.json) return;
    const catalogue = catalogues[this.language];
    const shown = inReadingOrder(found).filter(({ severity }) => !this.options.quiet || severity === 'error');
    const { err, env } = this.#world;
    const paint = err.isTerminal && !env.NO_COLOR && env.TERM !== 'dumb' ? COLOURED : PLAIN;
    const width = err.isTerminal ? err.width : 120;
    const wrap = (line: string, further: number) => wrapped(line, width, further);
    const typed = (cure: string) => asTyped(cure, this.#world);
    const options = { paint, width, typed, ...(err.isTerminal ? { wrap } : {}) };
    for (const alike of err.isTerminal ? gravestFirst(shown) : shown.map((one) => [one])) {
      const [first] = alike;
      if (first === undefined) continue;
      const text =
        alike.length > 1 ? printRemarks(alike, catalogue, options) : printDiagnostic(first, texts, catalogue, options);
      err.write(`${text}\n`);
    }
    if (env.GITHUB_ACTIONS === 'true') for (const one of shown) err.write(`${toAnnotation(one, texts, catalogue)}\n`);
    const before = unsummed.get(this.#world);
    const errors = (before?.errors ?? 0) + shown.filter(({ severity }) => severity === 'error').length;
    const warnings = (before?.warnings ?? 0) + shown.filter(({ severity }) => severity === 'warning').length;
    unsummed.set(this.#world, { errors, warnings });
    if (more === undefined) this.sum();
  }

  /** One line that counts what was told since the last one, if that was anything. */
  sum(): void {
    const { errors, warnings } = unsummed.get(this.#world) ?? { errors: 0, warnings: 0 };
    unsummed.delete(this.#world);
    if (errors + warnings > 0) this.#world.err.write(`${catalogues[this.language].summary(errors, warnings)}\n`);
  }

  /** Sentences about what was done, for a person only; on a terminal cut between words, but for indented lines. */
  say(text: string): void {
    this.#tell(fitted(asTyped(text, this.#world), this.#world.err));
  }

  /** Commands to copy, each on a line of its own and whole. */
  commands(what: string, lines: readonly string[]): void {
    this.say(what);
    for (const line of lines) this.#tell(`  ${asTyped(spoken(line, this.language), this.#world)}`);
  }

  /** Commands to copy, each with what it is for under it. */
  steps(what: string, steps: readonly (readonly [command: string, why: string])[]): void {
    const { err } = this.#world;
    this.say(what);
    for (const [command, why] of steps) {
      this.#tell(`  ${asTyped(command, this.#world)}`);
      for (const line of err.isTerminal ? wrapped(`      ${why}`, err.width) : [`      ${why}`]) this.#tell(line);
    }
  }

  #tell(text: string): void {
    if (!this.options.json && !this.options.quiet) this.#world.err.write(`${text}\n`);
  }

  /** Data a person asked for: the only thing on stdout without `--json`. */
  data(text: string): void {
    if (!this.options.json) this.#world.out.write(text.endsWith('\n') ? text : `${text}\n`);
  }

  /** The one object that `--json` prints. */
  result(object: Readonly<Record<string, unknown>>): void {
    if (this.options.json) this.#world.out.write(`${JSON.stringify(object, null, 2)}\n`);
  }

  json(found: readonly Diagnostic[], texts: Texts): JsonDiagnostic[] {
    return inReadingOrder(found).map((one) => toJson(one, texts, catalogues[this.language]));
  }
}
