// Handlebars source and values → Markdown with marks of origin. A private instance that knows the language's helpers
// and nothing else: no prototype, no file, no code of a user's runs. Must not know: letters, what the parts are.
import Handlebars from 'handlebars';
import { dateParts, exists } from '../calendar/date.ts';
import { type Diagnostic, error, type Span } from '../diagnostics/diagnostic.ts';
import type { Locale } from '../locale/locale.ts';
import type { Occasion, Value } from '../locale/value.ts';
import { helperNamed, upperFirst, wantsCapital } from './helper-name.ts';
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
}

/** A filler for one letter. Its `faults` are the phrases that are false on the letter's day, each at its call. */
export class Filler {
  readonly faults: Diagnostic[] = [];
  readonly #filling: Filling;
  readonly #handlebars = Handlebars.create();
  readonly #calls = new Map<number, Span>();

  constructor(filling: Filling) {
    this.#filling = filling;
    for (const name of ['lookup', 'log', 'helperMissing', 'blockHelperMissing']) {
      this.#handlebars.unregisterHelper(name);
    }
    this.#handlebars.registerHelper('if', function (this: unknown, tested: unknown, options: Handlebars.HelperOptions) {
      return isPresent(tested) ? options.fn(this) : options.inverse(this);
    });
    this.#handlebars.registerHelper('unless', function (this: unknown, tested, options: Handlebars.HelperOptions) {
      return isPresent(tested) ? options.inverse(this) : options.fn(this);
    });
    for (const [name, helper] of Object.entries(filling.locale.helpers)) {
      this.#handlebars.registerHelper(name, (...all: unknown[]) => this.#say(name, helper.say, all, false));
      const capital = upperFirst(name);
      if (!wantsCapital(filling.locale.helpers, capital)) continue;
      this.#handlebars.registerHelper(capital, (...all: unknown[]) => this.#say(capital, helper.say, all, true));
    }
    for (const [name, source] of filling.partials) this.#handlebars.registerPartial(name, this.#compile(source));
  }

  /** The part filled in: Markdown, with marks. The names were checked before, so nothing is missing. */
  fill(source: Source, context: { readonly [name: string]: Printable }): string {
    return this.#compile(source)(context);
  }

  #compile(source: Source): Handlebars.TemplateDelegate {
    return this.#handlebars.compile(this.#withMarks(source), {
      noEscape: true,
      strict: true,
      preventIndent: true,
      knownHelpersOnly: true,
      knownHelpers: Object.fromEntries(Object.keys(this.#handlebars.helpers).map((name) => [name, true])),
    } as CompileOptions);
  }

  /** A copy of the tree in which every stretch of text and every value stands between marks of its origin. */
  #withMarks({ part, program }: Source): Program {
    const copy = structuredClone(program);
    this.#mark(part, copy);
    return copy;
  }

  #mark(part: Part, program: Program): void {
    program.body = program.body.flatMap((node): hbs.AST.Statement[] => {
      switch (node.type) {
        case 'ContentStatement': {
          const content = node as hbs.AST.ContentStatement;
          content.value = this.#filling.marks.around(content.value, contentOrigin(part, content));
          return [content];
        }
        case 'MustacheStatement': {
          this.#number(part, node as hbs.AST.MustacheStatement);
          const span = spanOfLocation(part, node.loc as Location);
          const origin: Origin = { file: part.file, exact: false, span, offset: () => span.start };
          return [
            contentNode(this.#filling.marks.open(origin), node),
            node,
            contentNode(this.#filling.marks.close(), node),
          ];
        }
        case 'BlockStatement': {
          const block = node as hbs.AST.BlockStatement;
          this.#mark(part, block.program);
          if (block.inverse) this.#mark(part, block.inverse);
          return [block];
        }
        default:
          return [node];
      }
    });
  }

  /** Gives each call a number, so that a helper that finds a phrase false can say where it was called. */
  #number(part: Part, call: hbs.AST.MustacheStatement | hbs.AST.SubExpression): void {
    for (const argument of call.params) {
      if (argument.type === 'SubExpression') this.#number(part, argument as hbs.AST.SubExpression);
    }
    if (helperNamed(this.#filling.locale.helpers, (call.path as hbs.AST.PathExpression).original) === undefined) return;
    const number = this.#calls.size;
    this.#calls.set(number, spanOfLocation(part, call.loc as Location));
    const value = { type: 'NumberLiteral', value: number, original: number, loc: call.loc } as hbs.AST.NumberLiteral;
    const pair = { type: 'HashPair', key: CALL, value, loc: call.loc } as hbs.AST.HashPair;
    call.hash = { type: 'Hash', pairs: [...(call.hash?.pairs ?? []), pair], loc: call.loc } as hbs.AST.Hash;
  }

  #say(name: string, say: Locale['helpers'][string]['say'], all: readonly unknown[], capital: boolean): Leaf {
    const { hash } = all.at(-1) as { hash: Record<string, unknown> };
    const helper = helperNamed(this.#filling.locale.helpers, name);
    const span = this.#calls.get(hash[CALL] as number);
    const values: Value[] = [];
    for (const [index, argument] of all.slice(0, -1).entries()) {
      if (isLeaf(argument) && argument.value === undefined) {
        this.faults.push(error('template/absent-argument', span, { helper: name }));
        return spoken('');
      }
      const kinds = helper?.parameters[index]?.kinds ?? [];
      const value = argumentValue(argument, kinds);
      if (value === undefined) return this.#notADate(argument, span);
      values.push(value);
    }
    const named = Object.fromEntries(
      Object.entries(hash)
        .filter(([key]) => key !== CALL)
        .map(([key, argument]) => [key, argumentValue(argument, []) as Value]),
    );
    const said = say({ values, named, occasion: this.#filling.occasion });
    if (typeof said === 'string') return spoken(capital ? upperFirst(said) : said);
    this.faults.push(error(said.fault, span, said.facts as never));
    return spoken('');
  }

  #notADate(argument: unknown, span: Span | undefined): Leaf {
    this.faults.push(error('source/not-a-date', span, { value: String(argument) }));
    return spoken('');
  }
}

const CALL = '__call';

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

function contentNode(value: string, near: hbs.AST.Node): hbs.AST.ContentStatement {
  return { type: 'ContentStatement', value, original: value, loc: near.loc } as unknown as hbs.AST.ContentStatement;
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
