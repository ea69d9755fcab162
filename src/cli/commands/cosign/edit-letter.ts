// One signatory more or less in a letter's own YAML, every other byte kept; refused where the letter would then be wrong.
// Must not know: agreements.
import path from 'node:path';
import { type Diagnostic, hasErrors } from '../../../diagnostics/diagnostic.ts';
import { withoutAside } from '../../../drafting/aside.ts';
import { save } from '../../../io/save.ts';
import { readAndCompose } from '../../../render.ts';
import { appendToList, applyEdit, removeFromList } from '../../../source/edit-yaml.ts';
import { frontMatter } from '../../../source/front-matter.ts';
import { writeScalar } from '../../../source/write-scalar.ts';
import { readYaml, type YamlSource } from '../../../source/yaml.ts';
import { ASIDE } from '../signatories/letters.ts';
import { cannotWrite } from './finish.ts';
import type { OpenLetter } from './open-letter.ts';

interface Someone {
  readonly id: string;
  readonly name: string;
}

export function withSignatory(open: OpenLetter, { id, name }: Someone, show: readonly string[]): string {
  const flow = show.length === 0 ? id : `{ person: ${id}, show: [${show.map(writeScalar).join(', ')}] }`;
  const edit = appendToList(yamlOf(open), ['signatories'], [{ lines: [flow], flow }]);
  return withoutAside(applyEdit(open.source.text, edit), ASIDE, name);
}

export function withoutSignatory(open: OpenLetter, person: string): string {
  const yaml = yamlOf(open);
  const { signatories } = yaml.data as { signatories: readonly (string | { person: string })[] };
  const index = signatories.findIndex((one) => (typeof one === 'string' ? one : one.person) === person);
  return applyEdit(open.source.text, removeFromList(yaml, ['signatories'], index));
}

/** What `signatories[i].show` says of a person, as flags that would say it again. */
export function shownOf({ letter }: OpenLetter, person: string): string[] {
  const written = letter.entry.signatories.find((one) => (typeof one === 'string' ? one : one.person) === person);
  const show = typeof written === 'object' ? (written.show ?? []) : [];
  return (typeof show === 'string' ? [show] : show).flatMap((role) => ['--show', role]);
}

/** Saves the letter's new text unless it brings in an error; gives what stands in the way. */
export async function saveLetter(open: OpenLetter, text: string, dryRun: boolean): Promise<readonly Diagnostic[]> {
  const { root, source, opened } = open;
  const options = { overrides: new Map<string, string>(), departures: true };
  const { diagnostics } = readAndCompose(
    { file: source.file, text: text.replaceAll('\r\n', '\n') },
    opened.workspace,
    options,
  );
  if (hasErrors(diagnostics)) {
    opened.texts.set(source.file, text);
    return diagnostics.filter(({ severity }) => severity === 'error');
  }
  if (dryRun) return [];
  try {
    await save(path.join(root, source.file), text);
    return [];
  } catch (fault) {
    return [cannotWrite(fault)];
  }
}

function yamlOf({ source }: OpenLetter): YamlSource {
  const front = source.file.endsWith('.md') ? frontMatter(source) : undefined;
  const yaml = readYaml(source, front?.start, front?.end).value;
  if (yaml === undefined) throw new Error(`${source.file} was read a moment ago`);
  return yaml;
}
