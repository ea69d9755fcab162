// The letter that a command on co-signing is about: what it says now, who signs it, what was agreed.
// Must not know: what the command does.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fingerprint, Reading, Signing } from '../../../cosign/index.ts';
import {
  type Agreements,
  fingerprintOf,
  NO_AGREEMENTS,
  printedPeople,
  readAgreements,
  readingOf,
} from '../../../cosign/index.ts';
import { type Diagnostic, Findings } from '../../../diagnostics/diagnostic.ts';
import { readLetterFile } from '../../../io/gather.ts';
import type { Composed, Letter } from '../../../letter/index.ts';
import { readAndCompose } from '../../../render.ts';
import type { SourceText } from '../../../source/text.ts';
import type { CommonOptions } from '../../command.ts';
import { type OpenWorkspace, openWorkspace } from '../../open-workspace.ts';
import type { World } from '../../world.ts';
import { agreementsFile } from './agreements-file.ts';
import { mended } from './mended.ts';

export interface OpenLetter {
  readonly root: string;
  readonly opened: OpenWorkspace;
  /** The letter's file as on disk, line ends included. */
  readonly source: SourceText;
  readonly letter: Letter;
  readonly composed: Composed;
  readonly reading: Reading;
  readonly fingerprint: Fingerprint;
  readonly people: readonly Signing[];
  readonly agreements: Agreements;
  /** Warnings and what is for the record. */
  readonly diagnostics: readonly Diagnostic[];
  /** Roles that the letter shows and nobody held that day, where it is opened to be mended. */
  readonly ended: readonly Diagnostic[];
}

export interface Refused {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Everything that stands in the way is told at once.
 * @param mending what is wrong with those who sign may be the very thing to be changed: it is opened without
 */
export function openLetter(
  world: World,
  named: string,
  options: CommonOptions,
  mending: 'mending' | undefined = undefined,
): OpenLetter | Refused {
  const findings = new Findings();
  const opened = openWorkspace(world, options);
  if ('fault' in opened) return { diagnostics: [opened.fault], texts: new Map() };
  const { root, texts, workspace } = opened;
  const refused = (): Refused => ({ diagnostics: findings.diagnostics, texts });
  findings.add(...opened.unread, ...opened.blocking);
  const found = readLetterFile(root, world.cwd, named);
  if (found.diagnostic !== undefined) findings.add(found.diagnostic);
  if (found.text === undefined) return refused();
  texts.set(found.text.file, found.text.text);
  const compose = (text: string, file: string) =>
    readAndCompose({ file, text }, workspace, { overrides: new Map(), departures: true });
  const { file, text } = found.text;
  const first = compose(text, file);
  const better = mending && mended({ file, text }, first.diagnostics, workspace.registry);
  const read = findings.take(better === undefined ? first : compose(better.text, file));
  const stored = agreementsOf(root, read?.letter.id ?? '', texts);
  const agreements = findings.take(stored);
  if (read?.composed === undefined || agreements === undefined || findings.failed) return refused();
  const { composed, letter } = read;
  return {
    root,
    opened,
    letter,
    agreements,
    ended: better?.ended ?? [],
    diagnostics: findings.diagnostics,
    ...asComposed(composed, root, letter.file),
    ...(better?.nobodySigns === true ? { people: [] } : {}),
  };
}

function asComposed(composed: Composed, root: string, file: string) {
  const reading = readingOf(composed.document);
  const printed = printedPeople(composed.document);
  return {
    composed,
    source: { file, text: readFileSync(path.join(root, file), 'utf8') },
    reading,
    fingerprint: fingerprintOf(reading),
    people: composed.signatories.map((person, index) => ({
      person,
      printed: printed[index] ?? { name: person, lines: [] },
    })),
  };
}

function agreementsOf(root: string, id: string, texts: Map<string, string>) {
  const file = agreementsFile(id);
  let text: string;
  try {
    text = readFileSync(path.join(root, file), 'utf8');
  } catch {
    return { value: NO_AGREEMENTS, diagnostics: [] };
  }
  texts.set(file, text);
  return readAgreements({ file, text });
}
