// A shell's script, or what may stand at its cursor, a line each. Must not know: which commands there are.
import type { Command } from 'commander';
import { catalogues } from '../../../diagnostics/messages/index.ts';
import { letterFiles } from '../../../io/gather.ts';
import { fullName } from '../../../registry/index.ts';
import type { Session } from '../../command.ts';
import { EXIT, type Exit, UsageError } from '../../exit.ts';
import { openWorkspace } from '../../open-workspace.ts';
import { candidatesFor, type Known } from './candidates.ts';
import type { CompletionOptions } from './options.ts';
import { SHELLS, scripts } from './scripts.ts';
import { completionWords } from './words.ts';

export async function runCompletion(
  session: Session,
  shell: string,
  typed: readonly string[],
  { words }: CompletionOptions,
  program: Command,
): Promise<Exit> {
  const { world } = session;
  const known = SHELLS.find((one) => one === shell);
  if (known === undefined) throw new UsageError(session.words.error.badValue('completion', shell, SHELLS));
  if (words === undefined) {
    world.out.write(scripts[known]);
    return EXIT.done;
  }
  const { own } = completionWords[session.language];
  const index = Number(words);
  const line = [...typed.slice(0, index), typed[index] ?? ''];
  for (const { value, about } of candidatesFor(program, line, workspaceIds(session), own)) {
    world.out.write(about === '' ? `${value}\n` : `${value}\t${about.replace(/\s+/g, ' ')}\n`);
  }
  return EXIT.done;
}

function workspaceIds({ world, language }: Session): Known {
  const open = () => {
    const opened = openWorkspace(world, {});
    return 'fault' in opened ? undefined : opened;
  };
  return {
    letters: () =>
      letterFiles(open()?.root ?? world.cwd).map((file) => ({
        value: file.replace(/^.*\//, '').replace(/\.[^.]+$/, ''),
        about: file,
      })),
    templates: () =>
      [...(open()?.workspace.templates.values() ?? [])].map(({ id, title }) => ({ value: id, about: title })),
    layouts: () =>
      [...(open()?.workspace.layouts.values() ?? [])].map(({ id, title }) => ({ value: id, about: title })),
    people: () =>
      [...(open()?.workspace.registry?.persons.values() ?? [])].map((person) => ({
        value: person.id,
        about: fullName(person),
      })),
    organizations: () =>
      [...(open()?.workspace.registry?.organizations.values() ?? [])].map(({ id, name }) => ({
        value: id,
        about: name,
      })),
    codes: () => Object.keys(catalogues[language].messages).map((value) => ({ value, about: '' })),
  };
}
