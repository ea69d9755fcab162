// The registry of a workspace as its files stand on disk, and changing one of them whole or not at all.
// Must not know: what a change is.
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Diagnostic, error, hasErrors } from '../../../diagnostics/diagnostic.ts';
import { makeFolder } from '../../../io/folders.ts';
import { findRoot, gather } from '../../../io/gather.ts';
import { isInside, relativeTo } from '../../../io/paths.ts';
import { CannotWrite } from '../../../io/save.ts';
import { saveTogether } from '../../../io/save-together.ts';
import { type Registry, readRegistry } from '../../../registry/index.ts';
import type { OrganizationEntry } from '../../../registry/schema.ts';
import type { SourceText } from '../../../source/text.ts';
import type { CommonOptions } from '../../command.ts';
import { UsageError } from '../../exit.ts';
import type { World } from '../../world.ts';
import { SCHEMAS } from '../schema/places.ts';
import { type Asked, whereAsked } from './asked.ts';
import type { SignatoriesWords } from './words/index.ts';

export interface RegistryFiles {
  readonly root: string;
  /** As on disk, line ends included. */
  readonly files: readonly SourceText[];
  /** Undefined where a file has errors. */
  readonly registry: Registry | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

export function openRegistry(world: World, options: CommonOptions): RegistryFiles | { readonly fault: Diagnostic } {
  const from = path.resolve(world.cwd, options.workspace ?? '.');
  const root = findRoot(from);
  if (root === undefined)
    return { fault: error('workspace/not-found', undefined, { from: options.workspace ?? from }) };
  return readFiles(root);
}

/** The workspace alone, for a command that reads the registry only once it holds the file. */
export function registryRoot(world: World, options: CommonOptions): string | undefined {
  return findRoot(path.resolve(world.cwd, options.workspace ?? '.'));
}

function readFiles(root: string): RegistryFiles {
  const gathered = gather(root);
  const files = gathered.registry.map(({ file }) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
  const checked = readRegistry(files);
  return {
    root,
    files,
    registry: checked.value,
    diagnostics: [...gathered.diagnostics, ...checked.diagnostics],
    texts: new Map(files.map(({ file, text }) => [file, text])),
  };
}

/** Where a person wants to write: a path from here or from the workspace, inside signatories/. */
export function targetFile(root: string, cwd: string, named: string, say: SignatoriesWords): string {
  const candidates = [path.resolve(cwd, named), path.resolve(root, named), path.resolve(root, 'signatories', named)];
  const folder = path.join(root, 'signatories');
  const inside = candidates.filter((one) => isInside(folder, one) && one !== folder && /\.ya?ml$/.test(one));
  const found = inside.find(exists) ?? inside[0];
  if (found === undefined) throw new UsageError(say.noFile(named));
  return relativeTo(root, found);
}

/** What a new file begins with: the line that names its schema to editors, in a workspace that has one. */
export function newFile(root: string): string {
  const schema = SCHEMAS.signatories;
  return exists(path.join(root, schema)) ? `# yaml-language-server: $schema=../${schema}\n` : '';
}

export interface Change {
  readonly before: string;
  readonly text: string;
  /** All files together, before and after; undefined where one has errors. */
  readonly was: Registry | undefined;
  readonly now: Registry | undefined;
}

export interface ChangeOptions {
  readonly dryRun?: boolean;
  readonly say: SignatoriesWords;
  /** Other files of the workspace that are written with this one or not at all; asked for while nobody else writes. */
  readonly also?: () => readonly SourceText[];
  /** What a person typed for it: faults are shown there, as the changed file is not written. */
  readonly asked?: Asked;
  /** Organizations whose ids were made of names typed. */
  readonly unknown?: readonly OrganizationEntry[];
}

export type Outcome =
  | { readonly done: Change }
  | { readonly diagnostics: readonly Diagnostic[]; readonly texts: ReadonlyMap<string, string> };

/**
 * Reads a file, changes it and writes it while nobody else does; refuses a change that would bring in an error.
 * `change` gives undefined where there is nothing to do. A file that does not exist reads as ''.
 */
export async function changeFile(
  root: string,
  file: string,
  change: (text: string, open: RegistryFiles) => string | undefined,
  { dryRun = false, say, also, asked, unknown = [] }: ChangeOptions,
): Promise<Outcome> {
  let release: () => void = () => undefined;
  try {
    if (!dryRun) release = await lock(path.join(root, file), file, say);
    const open = readFiles(root);
    const before = open.texts.get(file) ?? '';
    const text = change(before, open) ?? before;
    const was = open.registry;
    if (text === before) return { done: { before, text, was, now: was } };
    const others = open.files.filter((one) => one.file !== file);
    const after = readRegistry([...others, { file, text }]);
    const known = new Set(open.diagnostics.map(gist));
    const fresh = after.diagnostics.filter((one) => one.severity === 'error' && !known.has(gist(one)));
    if (hasErrors(fresh) && asked !== undefined) {
      const found = whereAsked(fresh, { file, before, text }, asked, unknown);
      return { diagnostics: found, texts: new Map([...open.texts, ...asked]) };
    }
    if (hasErrors(fresh)) return { diagnostics: fresh, texts: new Map([...open.texts, [file, text]]) };
    const together = [...(also?.() ?? []), { file, text }];
    if (!dryRun) await saveTogether(together.map((one) => ({ ...one, file: path.join(root, one.file) })));
    return { done: { before, text, was, now: after.value } };
  } catch (fault) {
    if (!(fault instanceof CannotWrite)) throw fault;
    const facts = { path: relativeTo(root, fault.path), reason: fault.reason, elsewhere: false };
    return { diagnostics: [error('workspace/cannot-write', undefined, facts)], texts: new Map() };
  } finally {
    release();
  }
}

/** An error is the same error although an edit above moved it. */
function gist({ code, facts, span }: Diagnostic): string {
  return JSON.stringify([code, span?.file, facts]);
}

const PATIENCE = 100;
const PAUSE = 50;
const STALE = 30_000;

/** Two edits at once wait for each other; a lock whose holder died is taken over. */
async function lock(absolute: string, file: string, say: SignatoriesWords): Promise<() => void> {
  const beside = path.join(path.dirname(absolute), `.${path.basename(absolute)}.lock`);
  try {
    makeFolder(path.dirname(absolute));
  } catch (fault) {
    throw cannotWrite(absolute, fault);
  }
  for (let tries = 0; tries < PATIENCE; tries++) {
    try {
      writeFileSync(beside, String(process.pid), { flag: 'wx' });
      return () => rmSync(beside, { force: true });
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw cannotWrite(absolute, fault);
      const age = Date.now() - (statSync(beside, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > STALE) rmSync(beside, { force: true });
      else await wait(PAUSE);
    }
  }
  throw new UsageError(say.busy(file));
}

function cannotWrite(absolute: string, fault: unknown): CannotWrite {
  return new CannotWrite(absolute, (fault as NodeJS.ErrnoException).code ?? String(fault));
}

function exists(absolute: string): boolean {
  try {
    return statSync(absolute).isFile();
  } catch {
    return false;
  }
}
