// The letter and the table that a merge names → all that its threads need, or what is wrong with them.
// Must not know: how letters are made, where they go.
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { readLetterFile, readTableFile } from '../../../io/gather.ts';
import type { SourceText } from '../../../source/text.ts';
import { overrideFile } from '../../../template/index.ts';
import type { OpenWorkspace } from '../../open-workspace.ts';
import { besideSeal } from '../../sealed-letter.ts';
import type { Asked } from './asked.ts';
import type { MergeFindings } from './merge-findings.ts';
import type { Task } from './task.ts';

type Gathered = { readonly text?: SourceText; readonly diagnostic?: Diagnostic };

/** Undefined where a file cannot be read, which is among the findings. */
export function gatherTask(
  cwd: string,
  named: string,
  asked: Asked,
  { root, gathered }: OpenWorkspace,
  findings: MergeFindings,
): Task | undefined {
  const kept = ({ text, diagnostic }: Gathered) => {
    if (diagnostic !== undefined) findings.add([diagnostic]);
    if (text !== undefined) findings.texts.set(text.file, text.text);
    return text;
  };
  const sealed = besideSeal(root, cwd, named);
  const read = readLetterFile(root, cwd, named);
  const letter = kept(sealed === undefined ? read : { ...read, diagnostic: sealed });
  const recipients = recipientsOf(asked, (isCsv) => kept(readTableFile(root, cwd, asked.recipients, isCsv)));
  if (letter === undefined || recipients === undefined) return undefined;
  const { renamed, overrides, pattern, formats } = asked;
  for (const [field, value] of overrides) findings.texts.set(overrideFile(field), value);
  return { root, texts: gathered, letter, recipients, renamed, overrides, pattern, formats, staging: undefined };
}

function recipientsOf(
  { kind, recipients }: Asked,
  table: (isCsv: boolean) => SourceText | undefined,
): Task['recipients'] | undefined {
  if (kind === 'people') return { kind, query: recipients };
  const source = table(kind === 'csv');
  return source && { kind, source };
}
