// The workspace, read again only where one of its texts has changed: most saves change the letter alone.
// Must not know: letters, pages.
import path from 'node:path';
import { type Diagnostic, error } from '../../../diagnostics/diagnostic.ts';
import { findRoot, type Gathered, gather } from '../../../io/gather.ts';
import { type ReadWorkspace, readWorkspace } from '../../../render.ts';
import type { SourceText } from '../../../source/text.ts';
import type { Session } from '../../command.ts';
import { textsOf } from '../../open-workspace.ts';
import type { PreviewOptions } from './options.ts';

export interface OpenWorkspace extends ReadWorkspace {
  readonly root: string;
  readonly texts: Map<string, string>;
  /** Files that could not be read at all. */
  readonly unread: readonly Diagnostic[];
}

export class WarmWorkspace {
  #sources: readonly SourceText[] = [];
  #read: ReadWorkspace | undefined;

  open({ world }: Session, options: PreviewOptions): OpenWorkspace | { readonly fault: Diagnostic } {
    const from = path.resolve(world.cwd, options.workspace ?? '.');
    const root = findRoot(from);
    if (root === undefined)
      return { fault: error('workspace/not-found', undefined, { from: options.workspace ?? from }) };
    const gathered = gather(root);
    const sources = sourcesOf(gathered);
    if (this.#read === undefined || !same(sources, this.#sources)) this.#read = readWorkspace(gathered);
    this.#sources = sources;
    return { ...this.#read, root, texts: textsOf(sources), unread: gathered.diagnostics };
  }
}

function sourcesOf({ office, templates, layouts, registry }: Gathered): SourceText[] {
  return [office, ...templates, ...layouts, ...registry];
}

function same(a: readonly SourceText[], b: readonly SourceText[]): boolean {
  return (
    a.length === b.length && a.every(({ file, text }, index) => file === b[index]?.file && text === b[index]?.text)
  );
}
