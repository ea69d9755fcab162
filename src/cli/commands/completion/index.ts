// `plaidoyer completion`: its name and arguments. Must not know: shells.
import { type Command, Option } from 'commander';
import { declare, type Run, type Session } from '../../command.ts';
import type { CompletionOptions } from './options.ts';
import { completionWords } from './words.ts';

export function completionCommand(session: Session, run: Run): Command {
  const say = completionWords[session.language];
  return declare(session, {
    name: 'completion',
    alias: 'completer',
    about: say.about,
    examples: [
      'plaidoyer completion bash > ~/.local/share/bash-completion/completions/plaidoyer',
      'plaidoyer completion zsh > ~/.zfunc/_plaidoyer',
      'plaidoyer completion fish > ~/.config/fish/completions/plaidoyer.fish',
    ],
  })
    .argument('<shell>', say.shell)
    .argument('[typed...]', say.typed)
    .addOption(new Option('--words <index>').hideHelp())
    .action((shell: string, typed: string[], options: CompletionOptions, command: Command) =>
      run(async () =>
        (await import('./run-completion.ts')).runCompletion(session, shell, typed, options, rootOf(command)),
      ),
    );
}

function rootOf(command: Command): Command {
  return command.parent === null ? command : rootOf(command.parent);
}
