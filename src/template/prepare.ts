// Parts of a wording → syntax trees whose names are checked, with the templates they take in.
// Must not know: letters, what the parts are for.
import { type Diagnostic, error, Findings } from '../diagnostics/diagnostic.ts';
import type { Source } from './fill.ts';
import { checkNames, type Vocabulary } from './names.ts';
import { type Location, type Part, spanOfLocation } from './part.ts';
import { type Program, parseSyntax } from './syntax.ts';
import type { Template } from './template.ts';

export interface Prepared<Name extends string> {
  readonly sources: { readonly [N in Name]?: Source };
  readonly partials: ReadonlyMap<string, Source>;
}

/**
 * @param parts by name; one left out stays left out
 * @param self the template they belong to, so that one which takes itself in is found
 */
export function prepare<Name extends string>(
  parts: { readonly [N in Name]?: Part | undefined },
  names: Omit<Vocabulary, 'partials'>,
  templates: ReadonlyMap<string, Template>,
  self: string | undefined,
): { readonly prepared: Prepared<Name>; readonly diagnostics: readonly Diagnostic[] } {
  const findings = new Findings();
  const vocabulary: Vocabulary = { ...names, partials: new Set(templates.keys()) };
  const sources: { [N in Name]?: Source } = {};
  const partials = new Map<string, Source>();
  const add = (part: Part, chain: readonly string[]): Source | undefined => {
    const program = findings.take(parseSyntax(part));
    if (program === undefined) return undefined;
    findings.add(...checkNames(part, program, vocabulary));
    for (const { name, location } of partialsIn(program)) {
      const template = templates.get(name);
      if (template === undefined || partials.has(name)) continue;
      if (chain.includes(name)) {
        const facts = { chain: [...chain.slice(chain.indexOf(name)), name] };
        findings.add(error('template/includes-itself', spanOfLocation(part, location), facts));
        continue;
      }
      const source = add(template.wording.body, [...chain, name]);
      if (source !== undefined) partials.set(name, source);
    }
    return { part, program };
  };
  for (const [name, part] of Object.entries(parts) as [Name, Part | undefined][]) {
    if (part === undefined) continue;
    const source = add(part, self === undefined ? [] : [self]);
    if (source !== undefined) sources[name] = source;
  }
  return { prepared: { sources, partials }, diagnostics: findings.diagnostics };
}

function partialsIn(program: Program): { readonly name: string; readonly location: Location }[] {
  return program.body.flatMap((node) => {
    if (node.type === 'PartialStatement') {
      const name = (node as hbs.AST.PartialStatement).name as hbs.AST.PathExpression;
      return [{ name: name.original, location: node.loc as Location }];
    }
    if (node.type !== 'BlockStatement') return [];
    const block = node as hbs.AST.BlockStatement;
    return [...partialsIn(block.program), ...(block.inverse ? partialsIn(block.inverse) : [])];
  });
}
