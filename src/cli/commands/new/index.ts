// `plaidoyer new`: its name, its options, its examples. Must not know: what they do.
import { type Command, Option } from 'commander';
import { declare, type Run, type Session } from '../../command.ts';
import { genderOption } from '../signatories/gender.ts';
import type { NewOptions } from './options.ts';
import { newWords } from './words/index.ts';

const repeatable = (value: string, all: string[]) => [...all, value];

export function newCommand(session: Session, run: Run): Command {
  const { about, slug, option: say } = newWords[session.language];
  const many = (flags: string, help: string) => new Option(flags, help).default([], '').argParser(repeatable);
  return declare(session, {
    name: 'new',
    alias: 'nouveau',
    about,
    examples: [
      'plaidoyer new',
      'plaidoyer new essai --own --subject "Un essai" --to odile-terrasson --sign "Aurore Valmorin"',
      'plaidoyer new --template demande --set pays=Biélorussie --to odile-terrasson --signatories liste.txt',
      'plaidoyer new --text lettre.docx --subject "Un essai" --to odile-terrasson --sign aurore-valmorin',
      'plaidoyer new suite --from 2024-02-22-bielorussie --date 2024-05-13',
    ],
  })
    .argument('[slug]', slug)
    .option('--template <name>', say.template)
    .option('--own', say.own)
    .option('--subject <text>', say.subject)
    .option('--text <file>', say.text)
    .option('--layout <name>', say.layout)
    .option('--date <day>', say.date)
    .option('--place <text>', say.place)
    .addOption(many('--to <person>', say.to))
    .option('--to-name <name>', say.toName)
    .addOption(genderOption('--to-gender <f|m>', say.toGender))
    .option('--to-title <text>', say.toTitle)
    .addOption(many('--to-address <line>', say.toAddress))
    .addOption(many('--set <field=value>', say.set))
    .addOption(many('--sign <names>', say.sign))
    .option('--signatories <file>', say.signatories)
    .addOption(many('--show <person=roles>', say.show))
    .option('--about <organization>', say.aboutBody)
    .addOption(new Option('--order <order>', say.order).choices(['as-listed', 'precedence', 'alphabetical']))
    .option('--initiator <person>', say.initiator)
    .option('--from <letter>', say.from)
    .option('--drop-ended', say.dropEnded)
    .option('--no-render', say.render)
    .option('--force', say.force)
    .option('-n, --dry-run', session.words.option.dryRun)
    .action((name: string | undefined, options: NewOptions) =>
      run(async () => (await import('./run-new.ts')).runNew(session, name, options)),
    );
}
