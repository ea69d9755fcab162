// Letters as a list shows them: read and composed, faults counted. Must not know: tables, JSON.
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { plainText } from '../../../document/plain-text.ts';
import { letterFiles, readLetterFile } from '../../../io/gather.ts';
import { sealedLetters } from '../../../io/seals.ts';
import type { Composed } from '../../../letter/index.ts';
import { readAndCompose } from '../../../render.ts';
import type { OpenWorkspace } from '../../open-workspace.ts';
import { checkSealed } from '../check-sealed.ts';

export interface SeenSignatory {
  readonly name: string;
  readonly lines: readonly string[];
}

/** What can be said of a letter; parts that its faults hide are undefined. */
export interface SeenLetter {
  readonly id: string;
  readonly file: string;
  readonly date: string | undefined;
  readonly template: string | undefined;
  readonly subject: string | undefined;
  readonly recipients: readonly string[];
  readonly signatories: readonly SeenSignatory[];
  readonly signing: number;
  readonly sources: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  /** Changed since it was sealed. */
  readonly edited: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly composed: Composed | undefined;
}

export function readLetters(opened: OpenWorkspace): SeenLetter[] {
  return letterFiles(opened.root).flatMap((file) => {
    const seen = readOne(opened, opened.root, file);
    return 'letter' in seen ? [seen.letter] : [];
  });
}

export function readOne(
  opened: OpenWorkspace,
  cwd: string,
  named: string,
): { readonly letter: SeenLetter } | { readonly fault: Diagnostic | undefined } {
  const { text, diagnostic } = readLetterFile(opened.root, cwd, named);
  if (text === undefined) return { fault: diagnostic };
  opened.texts.set(text.file, text.text);
  const read = readAndCompose(text, opened.workspace, { overrides: new Map(), departures: true });
  const entry = read.value?.letter.entry;
  const composed = read.value?.composed;
  const blocks = composed?.document.blocks ?? [];
  const recipient = blocks.flatMap((block) => (block.kind === 'recipient' ? block.lines.map(plainText) : []));
  const people = blocks.flatMap((block) => (block.kind === 'signatories' ? block.people : []));
  const id = text.file.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
  // What was sealed is what counts, as `check` has it: its remarks are history, its change a fault.
  const sealed = sealedLetters(opened.root).includes(id);
  const diagnostics = sealed ? checkSealed(opened, id, {}) : read.diagnostics;
  const count = (severity: Diagnostic['severity']) => diagnostics.filter((one) => one.severity === severity).length;
  return {
    letter: {
      id,
      file: text.file,
      date: entry?.date,
      template: entry?.template,
      subject: composed?.document.title ?? entry?.subject,
      recipients: recipient,
      signatories: people.map(({ name, lines }) => ({ name: plainText(name), lines: lines.map(plainText) })),
      signing: entry?.signatories.length ?? 0,
      sources: entry?.sources ?? [],
      errors: count('error'),
      warnings: count('warning'),
      edited: diagnostics.some(({ code }) => code === 'seal/letter-edited'),
      diagnostics,
      composed,
    },
  };
}
