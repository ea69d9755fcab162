// Handlebars' syntax tree and values → Markdown with marks of origin. The tree is walked, not compiled: half a letter's
// time went into JavaScript that ran once. It knows the language's helpers and nothing else: no prototype, no file, no code
// of a user's runs. Must not know: letters, what the parts are.
import { dateParts, exists } from '../calendar/date.ts';
import { type Diagnostic, error, type Span } from '../diagnostics/diagnostic.ts';
import type { Fault, Helper, HelperCall, Locale } from '../locale/locale.ts';
import type { Occasion, Value } from '../locale/value.ts';
import { helperNamed, upperFirst, wantsCapital } from './helper-name.ts';
import { type Found, inside, lookUp, outermost, type Surroundings } from './look-up.ts';
import type { Marks, Origin } from './marks.ts';
import { indexOf, type Location, type Part, spanOfLocation } from './part.ts';
import { escapeMarkdown, isLeaf, type Leaf, leaf, type Printable } from './printed.ts';
import type { Program } from './syntax.ts';

export interface Source {
  readonly part: Part;
  readonly program: Program;
}

export interface Filling {
  readonly locale: Locale;
  readonly occasion: Occasion;
  readonly marks: Marks;
  /** What `{{> name}}` takes in. */
  readonly partials: ReadonlyMap<string, Source>;
  /** Told what each helper has said, for who wants to know what a text depends on. */
  readonly heard?: (helper: Helper, call: HelperCall, said: string | Fault) => void;
}

type Call = hbs.AST.MustacheStatement | hbs.AST.SubExpression;
type Path = hbs.AST.PathExpression;

/** A filler for one letter. Its `faults` are the phrases that are false on the letter's day, each at its call. */
export class Filler {
  readonly faults: Diagnostic[] = [];
  readonly #filling: Filling;

  constructor(filling: Filling) {
    this.#filling = filling;
  }

  /** The part filled in: Markdown, with marks. The names were checked before, so nothing is missing. */
  fill({ part, program }: Source, context: { readonly [name: string]: Printable }): string {
    return this.#program(part, program, outermost(context));
  }

  #program(part: Part, program: Program | undefined, from: Surroundings): string {
    let text = '';
    for (const node of program?.body ?? []) text += this.#statement(part, node, from);
    return text;
  }

  #statement(part: Part, node: hbs.AST.Statement, from: Surroundings): string {
    const { marks } = this.#filling;
    switch (node.type) {
      case 'ContentStatement': {
        const { value } = node as hbs.AST.ContentStatement;
        return value === '' ? '' : marks.around(value, originOf(part, node));
      }
      case 'MustacheStatement': {
        const call = node as hbs.AST.MustacheStatement;
        const opened = marks.open(originOf(part, node));
        const said = this.#isHelper(call) ? this.#call(part, call, from) : lookUp(call.path as Path, from);
        return `${opened}${said === undefined ? '' : String(said)}${marks.close()}`;
      }
      case 'BlockStatement':
        return this.#block(part, node as hbs.AST.BlockStatement, from);
      case 'PartialStatement': {
        const { name, indent } = node as hbs.AST.PartialStatement & { readonly indent?: string };
        const source = this.#filling.partials.get((name as Path).original);
        return source === undefined
          ? ''
          : (indent ?? '') + this.#program(source.part, source.program, outermost(from.here));
      }
      default:
        return '';
    }
  }

  #block(part: Part, { path, params, program, inverse }: hbs.AST.BlockStatement, from: Surroundings): string {
    const subject = this.#argument(part, params[0] as hbs.AST.Expression, from);
    const otherwise = () => this.#program(part, inverse, from);
    const names = program.blockParams ?? [];
    switch ((path as Path).original) {
      case 'if':
        return isPresent(subject) ? this.#program(part, program, from) : otherwise();
      case 'unless':
        return isPresent(subject) ? otherwise() : this.#program(part, program, from);
      case 'with':
        return typeof subject === 'object' && (!isLeaf(subject) || subject.present)
          ? this.#program(part, program, inside(from, subject, names))
          : otherwise();
      default: {
        if (!Array.isArray(subject) || subject.length === 0) return otherwise();
        const last = subject.length - 1;
        return subject
          .map((item, index) => this.#program(part, program, inside(from, item, names, { index, last })))
          .join('');
      }
    }
  }

  #isHelper({ path }: Call): boolean {
    const { data, depth, parts, original, type } = path as Path;
    const alone = type === 'PathExpression' && !data && depth === 0 && parts.length === 1;
    return alone && helperNamed(this.#filling.locale.helpers, original) !== undefined;
  }

  #argument(part: Part, node: hbs.AST.Expression, from: Surroundings): Found | string {
    switch (node.type) {
      case 'PathExpression':
        return lookUp(node as Path, from);
      case 'SubExpression':
        return this.#call(part, node as hbs.AST.SubExpression, from);
      default:
        return (node as hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral).value as Found | string;
    }
  }

  #call(part: Part, call: Call, from: Surroundings): Leaf {
    const name = (call.path as Path).original;
    const given = call.params.map((param) => this.#argument(part, param, from));
    const hash = (call.hash?.pairs ?? []).map((pair) => [pair.key, this.#argument(part, pair.value, from)] as const);
    return this.#say(name, given, hash, originOf(part, call).span);
  }

  #say(name: string, given: readonly unknown[], hash: readonly (readonly [string, unknown])[], span: Span): Leaf {
    const { locale, occasion, heard } = this.#filling;
    const helper = helperNamed(locale.helpers, name);
    const values: Value[] = [];
    for (const [index, argument] of given.entries()) {
      if (isLeaf(argument) && argument.value === undefined) {
        this.faults.push(error('template/absent-argument', span, { helper: name }));
        return spoken('');
      }
      const value = argumentValue(argument, helper?.parameters[index]?.kinds ?? []);
      if (value === undefined) return this.#notADate(argument, span);
      values.push(value);
    }
    const named = Object.fromEntries(hash.map(([key, argument]) => [key, argumentValue(argument, []) as Value]));
    const call = { values, named, occasion };
    const said = helper?.say(call) ?? '';
    if (helper !== undefined) heard?.(helper, call, said);
    if (typeof said === 'string') return spoken(wantsCapital(locale.helpers, name) ? upperFirst(said) : said);
    this.faults.push(error(said.fault, span, said.facts as never));
    return spoken('');
  }

  #notADate(argument: unknown, span: Span): Leaf {
    this.faults.push(error('source/not-a-date', span, { value: String(argument) }));
    return spoken('');
  }
}

function spoken(text: string): Leaf {
  return leaf({ kind: 'text', text }, text !== '', () => escapeMarkdown(text));
}

function isPresent(tested: unknown): boolean {
  if (isLeaf(tested)) return tested.present;
  return Array.isArray(tested) ? tested.length > 0 : Boolean(tested);
}

/** A literal of the template or a value of the letter, as helpers take it; a text where only a date will do is read as one. */
function argumentValue(argument: unknown, kinds: readonly string[]): Value | undefined {
  if (isLeaf(argument)) return argument.value;
  if (typeof argument === 'number') return { kind: 'number', number: argument };
  if (typeof argument === 'boolean') return { kind: 'boolean', boolean: argument };
  const text = String(argument);
  if (!kinds.includes('date')) return { kind: 'text', text };
  if (dateParts(text) !== undefined && exists(text)) return { kind: 'date', date: text };
  return kinds.includes('text') ? { kind: 'text', text } : undefined;
}

/** The same for every letter that a template serves. */
const origins = new WeakMap<hbs.AST.Node, Origin>();

function originOf(part: Part, node: hbs.AST.Node): Origin {
  let origin = origins.get(node);
  if (origin === undefined) {
    origin =
      node.type === 'ContentStatement' ? contentOrigin(part, node as hbs.AST.ContentStatement) : wholeNode(part, node);
    origins.set(node, origin);
  }
  return origin;
}

function wholeNode(part: Part, node: hbs.AST.Node): Origin {
  const span = spanOfLocation(part, node.loc as Location);
  return { file: part.file, exact: false, span, offset: () => span.start };
}

/** Handlebars trims lines that hold only a block tag: the origin skips what it cut from the left. */
function contentOrigin(part: Part, content: hbs.AST.ContentStatement): Origin {
  const location = content.loc as Location;
  const whole = spanOfLocation(part, location);
  const original = (content as unknown as { original: string }).original;
  const cut = Math.max(0, original.indexOf(content.value));
  const start = indexOf(part.text, location.start) + cut;
  return { file: part.file, exact: true, span: whole, offset: (index) => part.offset(start + index) };
}
