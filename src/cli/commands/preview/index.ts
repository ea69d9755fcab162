// `plaidoyer preview`: its name and options. Must not know: servers.
import { type Command, Option } from 'commander';
import { declare, type Run, type Session } from '../../command.ts';
import { EDITORS } from './links.ts';
import type { PreviewOptions } from './options.ts';
import { previewWords } from './words.ts';

export function previewCommand(session: Session, run: Run): Command {
  const say = previewWords[session.language];
  return declare(session, {
    name: 'preview',
    alias: 'apercu',
    about: say.about,
    examples: [
      'plaidoyer preview 2024-02-22-bielorussie',
      'plaidoyer preview letters/exemple.md --port 4000 --no-open',
    ],
  })
    .argument('<letter>', say.letter)
    .option('-p, --port <number>', say.port)
    .option('--no-open', say.open)
    .addOption(new Option('--editor <name>', say.editor).choices(Object.keys(EDITORS)).default('vscode'))
    .action((letter: string, options: PreviewOptions) =>
      run(async () => (await import('./run-preview.ts')).runPreview(session, letter, options)),
    );
}
