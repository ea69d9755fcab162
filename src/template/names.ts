// Walks a syntax tree and holds every name against what is declared, before anything is filled in: strict mode alone
// misses `{{#if nope}}`, `{{#each nope}}` and an undeclared argument. Must not know: values.
import { type Diagnostic, error } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Helper, Parameter } from '../locale/locale.ts';
import { helperNamed } from './helper-name.ts';
import { type Location, type Part, spanOfLocation } from './part.ts';
import { ANYTHING, type Frame, isDeclared, resolvePath, rootFrame } from './scope.ts';
import { isPrintable, type Members, type Shape, TEXT } from './shape.ts';
import type { Program } from './syntax.ts';
import { curlyQuotes, strayBraces } from './typing-slips.ts';

export interface Vocabulary {
  readonly names: Members;
  readonly helpers: Readonly<Record<string, Helper>>;
  /** Other templates that `{{> name}}` may take in; their own names are checked where they stand. */
  readonly partials: ReadonlySet<string>;
  /** The names of a letter with its own wording, which declares them itself. */
  readonly own?: true;
}

type Node = hbs.AST.Node;
type Path = hbs.AST.PathExpression;
type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

export function checkNames(part: Part, program: Program, vocabulary: Vocabulary): Diagnostic[] {
  const check = new NameCheck(part, vocabulary);
  check.program(program, [rootFrame(vocabulary.names)]);
  return check.found;
}

class NameCheck {
  readonly found: Diagnostic[] = [];
  readonly #part: Part;
  readonly #vocabulary: Vocabulary;

  constructor(part: Part, vocabulary: Vocabulary) {
    this.#part = part;
    this.#vocabulary = vocabulary;
  }

  program(program: Program | undefined, frames: readonly Frame[]): void {
    for (const statement of program?.body ?? []) this.#statement(statement, frames);
  }

  #statement(node: Node, frames: readonly Frame[]): void {
    switch (node.type) {
      case 'ContentStatement':
        this.found.push(...strayBraces(this.#part, node));
        return;
      case 'CommentStatement':
        return;
      case 'MustacheStatement':
        this.#mustache(node as hbs.AST.MustacheStatement, frames);
        return;
      case 'BlockStatement':
        this.#block(node as hbs.AST.BlockStatement, frames);
        return;
      case 'PartialStatement':
        this.#partial(node as hbs.AST.PartialStatement);
        return;
      default:
        this.#unsupported(node, node.type);
    }
  }

  #mustache(node: hbs.AST.MustacheStatement, frames: readonly Frame[]): void {
    const curly = curlyQuotes(this.#part, node);
    if (curly !== undefined) {
      this.found.push(curly);
      return;
    }
    const helper = this.#helperOf(node);
    if (helper !== undefined) {
      this.#call(node, helper, frames);
      return;
    }
    if (node.params.length > 0 || node.hash !== undefined) {
      this.#unknownHelper(node);
      return;
    }
    const shape = this.#shapeOf(node.path as Path, frames);
    if (shape !== undefined && !isPrintable(shape)) {
      const { original } = node.path as Path;
      this.found.push(error('template/not-printable', this.#span(node), { name: original, kind: shape.kind }));
    }
  }

  #block(node: hbs.AST.BlockStatement, frames: readonly Frame[]): void {
    const name = (node.path as Path).original;
    const argument = node.params[0];
    if (!['if', 'unless', 'each', 'with'].includes(name)) {
      this.#unknownHelper(node);
    } else if (argument === undefined || node.params.length > 1 || node.hash !== undefined) {
      this.found.push(error('template/wrong-arguments', this.#headSpan(node), { helper: `#${name}`, expected: 'x' }));
    }
    const shape = argument === undefined ? undefined : this.#argumentShape(argument, frames);
    this.program(node.program, this.#inside(node, name, shape, frames));
    this.program(node.inverse, frames);
  }

  /** The frames inside a block: `each` and `with` change `this`; `if` and `unless` do not. */
  #inside(node: hbs.AST.BlockStatement, name: string, shape: Shape | undefined, frames: readonly Frame[]) {
    if (name !== 'each' && name !== 'with') return frames;
    const wanted = name === 'each' ? 'list' : 'record';
    if (shape !== undefined && shape.kind !== wanted) {
      const facts = { name: (node.params[0] as Path).original ?? '', kind: shape.kind, wanted } as const;
      this.found.push(error('template/wrong-kind', this.#span(node.params[0] as Node), facts));
    }
    // After a fault the inside is still checked, with a shape that accepts every name.
    const here = shape?.kind === 'list' ? shape.of : shape?.kind === 'record' ? shape : ANYTHING;
    const [item, index] = node.program.blockParams ?? [];
    const block = new Map<string, Shape>();
    if (item !== undefined) block.set(item, here);
    if (index !== undefined) block.set(index, { kind: 'number' });
    return [...frames, { here, block, inEach: name === 'each' }];
  }

  #partial(node: hbs.AST.PartialStatement): void {
    const name = (node.name as Path).original;
    if (node.params.length > 0 || node.hash !== undefined || node.name.type !== 'PathExpression') {
      this.#unsupported(node, 'PartialParameters');
      return;
    }
    if (this.#vocabulary.partials.has(name)) return;
    const facts = { name, nearest: nearest(name, this.#vocabulary.partials) };
    this.found.push(error('template/unknown-partial', this.#span(node), facts));
  }

  #call(node: Call, helper: Helper, frames: readonly Frame[]): void {
    const name = (node.path as Path).original;
    const least = helper.parameters.filter((parameter) => parameter.optional !== true).length;
    if (node.params.length < least || node.params.length > helper.parameters.length) {
      const expected = helper.parameters.map(signature).join(' ');
      this.found.push(error('template/wrong-arguments', this.#headSpan(node), { helper: name, expected }));
      return;
    }
    node.params.forEach((argument, index) => {
      this.#argument(name, argument, helper.parameters[index] as Parameter, frames);
    });
    for (const pair of node.hash?.pairs ?? []) {
      const parameter = helper.named[pair.key];
      if (parameter !== undefined) this.#argument(name, pair.value, parameter, frames);
      else {
        const known = Object.keys(helper.named);
        const facts = { helper: name, key: pair.key, nearest: nearest(pair.key, known), known };
        this.found.push(error('template/unknown-argument', this.#span(pair), facts));
      }
    }
  }

  #argument(helper: string, node: Node, parameter: Parameter, frames: readonly Frame[]): void {
    const shape = this.#argumentShape(node, frames);
    if (shape === undefined || shape === ANYTHING) return;
    if (!accepts(parameter, shape, node)) {
      const facts = { helper, parameter: parameter.name, kinds: parameter.kinds, kind: shape.kind };
      this.found.push(error('template/wrong-argument', this.#span(node), facts));
      return;
    }
    const value = (node as hbs.AST.StringLiteral).value;
    if (parameter.choices === undefined || node.type !== 'StringLiteral' || parameter.choices.includes(value)) return;
    const facts = { value, nearest: nearest(value, parameter.choices), known: parameter.choices };
    this.found.push(error('source/unknown-value', this.#span(node), facts));
  }

  #argumentShape(node: Node, frames: readonly Frame[]): Shape | undefined {
    switch (node.type) {
      case 'PathExpression':
        return this.#zeroHelper(node as Path, frames) ?? this.#shapeOf(node as Path, frames);
      case 'StringLiteral':
        return TEXT;
      case 'NumberLiteral':
        return { kind: 'number' };
      case 'BooleanLiteral':
        return { kind: 'boolean' };
      case 'SubExpression': {
        const call = node as hbs.AST.SubExpression;
        const helper = this.#helperOf(call);
        if (helper === undefined) this.#unknownHelper(call);
        else this.#call(call, helper, frames);
        return TEXT;
      }
      default:
        this.#unsupported(node, node.type);
        return undefined;
    }
  }

  /** `{{le appel}}` would silently pass the name of a helper; it must be written `(appel)`. */
  #zeroHelper(path: Path, frames: readonly Frame[]): Shape | undefined {
    const isName = path.depth === 0 && path.parts.length === 1 && !isDeclared(path, frames);
    if (!isName || helperNamed(this.#vocabulary.helpers, path.original) === undefined) return undefined;
    this.found.push(error('template/helper-as-name', this.#span(path), { name: path.original }));
    return ANYTHING;
  }

  #shapeOf(path: Path, frames: readonly Frame[]): Shape | undefined {
    if (path.type !== 'PathExpression') {
      this.#unsupported(path, path.type);
      return undefined;
    }
    const found = resolvePath(path, frames);
    if ('shape' in found) return found.shape;
    const { missing: name, known } = found;
    const alone = path.depth === 0 && path.parts.length === 1;
    const words = alone ? [...known, ...Object.keys(this.#vocabulary.helpers)] : known;
    // « {{date limite}} » means a field of two words.
    const meant = known.find((one) => one.split(' ').slice(1).includes(name)) ?? nearest(name, words);
    this.found.push(
      error('template/undeclared-name', this.#span(path), {
        name,
        nearest: meant === undefined ? undefined : asWritten(meant),
        known: known.map(asWritten),
        own: this.#vocabulary.own,
      }),
    );
    return undefined;
  }

  #unknownHelper(node: Call): void {
    const name = (node.path as Path).original;
    const known = [...Object.keys(this.#vocabulary.helpers), '#if', '#unless', '#each', '#with'];
    this.found.push(
      error('template/unknown-helper', this.#span(node.path), { name, nearest: nearest(name, known), known }),
    );
  }

  #helperOf(node: Call): Helper | undefined {
    const path = node.path as Path;
    if (path.type !== 'PathExpression' || path.data || path.depth > 0 || path.parts.length !== 1) return undefined;
    return helperNamed(this.#vocabulary.helpers, path.original);
  }

  #unsupported(node: Node, construct: string): void {
    this.found.push(error('template/unsupported', this.#span(node), { construct }));
  }

  #span(node: Node) {
    return spanOfLocation(this.#part, node.loc as Location);
  }

  /** A block's location runs to its end; its first line is what the message is about. */
  #headSpan(node: Call) {
    return node.type === 'BlockStatement' ? this.#span(node.path) : this.#span(node);
  }
}

/** A literal text may stand for a date (`"2024-02-25"`): whether it is one is seen when the template is filled. */
function accepts(parameter: Parameter, shape: Shape, node: Node): boolean {
  if (shape.kind === 'wording' || shape.kind === 'list' || shape.kind === 'record') return false;
  if (parameter.kinds.includes(shape.kind)) return true;
  return node.type === 'StringLiteral' && parameter.kinds.includes('date');
}

function signature(parameter: Parameter): string {
  const isText = parameter.kinds.length === 1 && parameter.kinds[0] === 'text';
  const name = isText ? `"${parameter.name}"` : parameter.name;
  const shown = parameter.choices === undefined ? name : parameter.choices.map((one) => `"${one}"`).join('|');
  return parameter.optional === true ? `[${shown}]` : shown;
}

/** A name of several words stands in brackets (Handlebars' segment literals). */
function asWritten(name: string): string {
  return /\s/.test(name) ? `[${name}]` : name;
}
