// The workspace a command works in: found, gathered and, once asked for, read; with every text that messages may quote.
// Must not know: what the command does with it.
import path from 'node:path';
import { type Diagnostic, error } from '../diagnostics/diagnostic.ts';
import type { Texts } from '../diagnostics/place.ts';
import { findRoot, type Gathered, gather } from '../io/gather.ts';
import { keptRegistry } from '../io/registry-cache.ts';
import { readRegistry } from '../registry/index.ts';
import { type ReadWorkspace, readWorkspace } from '../render.ts';
import type { SourceText } from '../source/text.ts';
import type { CommonOptions } from './command.ts';
import type { World } from './world.ts';

export interface OpenWorkspace extends ReadWorkspace {
  readonly root: string;
  /** As they were read from the disk. */
  readonly gathered: Gathered;
  readonly texts: Map<string, string>;
  /** Files that could not be read at all. */
  readonly unread: readonly Diagnostic[];
}

export function openWorkspace(world: World, options: CommonOptions): OpenWorkspace | { readonly fault: Diagnostic } {
  const from = path.resolve(world.cwd, options.workspace ?? '.');
  const root = findRoot(from);
  if (root === undefined)
    return { fault: error('workspace/not-found', undefined, { from: options.workspace ?? from }) };
  const gathered = gather(root);
  const { office, templates, layouts, registry } = gathered;
  const texts = textsOf([office, ...templates, ...layouts, ...registry]);
  let read: ReadWorkspace | undefined;
  // A sealed letter needs nothing of the living workspace: what its files say is read when something asks.
  const asked = () => {
    read ??= readWorkspace(gathered, registryReader(world, root));
    return read;
  };
  return {
    root,
    gathered,
    texts,
    unread: gathered.diagnostics,
    get workspace() {
      return asked().workspace;
    },
    get blocking() {
      return asked().blocking;
    },
    get wording() {
      return asked().wording;
    },
    wordingOf: (files) => asked().wordingOf(files),
  };
}

/** Of all that is wrong in templates and layouts, what stands in this letter's way. */
export function wordingFaults(
  entry: { template?: string | undefined; layout?: string | undefined } | undefined,
  { workspace, wordingOf }: OpenWorkspace,
): Diagnostic[] {
  const layout = entry?.layout ?? workspace.templates.get(entry?.template ?? '')?.layout ?? workspace.office.layout;
  const files = [`templates/${entry?.template}.hbs`, `templates/layouts/${layout}.hbs`];
  return wordingOf(files).filter(({ span }) => span !== undefined && files.includes(span.file));
}

/** The registry of a workspace, or of the one inside a seal, as it was the last time if its texts are the same. */
export function registryReader({ env }: Pick<World, 'env'>, folder: string): typeof readRegistry {
  return (sources) => keptRegistry(env, folder, sources, () => readRegistry(sources));
}

export function textsOf(sources: readonly SourceText[]): Map<string, string> {
  return new Map(sources.map(({ file, text }) => [file, text]));
}

export type { Texts };
