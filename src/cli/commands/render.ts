import { type Command, Option } from 'commander';
import { declare, type Run, type Session } from '../command.ts';
import type { RenderOptions } from './render-options.ts';
import { sealWords } from './seal/words/index.ts';

export function renderCommand(session: Session, run: Run): Command {
  const say = session.words.render;
  return declare(session, {
    name: 'render',
    alias: 'rendre',
    about: say.about,
    examples: [
      'plaidoyer render letters/2024-02-22-bielorussie.yaml',
      'plaidoyer render 2024-02-22-bielorussie -o /tmp/lettre.pdf',
      'plaidoyer render letters/*.md --format pdf,docx -o envois/',
    ],
  })
    .argument('<letters...>', say.letters)
    .option('-o, --output <file>', say.output)
    .option('-f, --format <names>', say.format)
    .addOption(
      new Option('--set <field=value>', say.set)
        .default([])
        .argParser((value: string, all: string[]) => [...all, value]),
    )
    .option('--as-drafted', say.asDrafted)
    .option('--draft', say.draft)
    .option('--copy-for <name>', say.copyFor)
    .option('--pdf-standard <name>', say.standard)
    .option('--guides', say.guides)
    .option('--locked', sealWords[session.language].locked)
    .option('--archive', sealWords[session.language].archive)
    .option('--watch', say.watch)
    .option('--open', say.open)
    .option('-n, --dry-run', session.words.option.dryRun)
    .action((letters: string[], options: RenderOptions) =>
      run(async () => (await import('./run-render.ts')).runRender(session, letters, options)),
    );
}
