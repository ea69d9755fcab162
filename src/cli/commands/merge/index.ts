// `plaidoyer merge`: its name, its options, its examples. Must not know: what they do.
import { type Command, Option } from 'commander';
import { declare, type Run, type Session } from '../../command.ts';
import type { MergeOptions } from './options.ts';
import { mergeWords } from './words/index.ts';

const repeatable = (value: string, all: string[]) => [...all, value];

export function mergeCommand(session: Session, run: Run): Command {
  const { about, letter, columns, option: say } = mergeWords[session.language];
  const many = (flags: string, help: string) => new Option(flags, help).default([], '').argParser(repeatable);
  return declare(session, {
    name: 'merge',
    alias: 'publiposter',
    about,
    examples: [
      'plaidoyer merge appel --recipients maires.csv',
      'plaidoyer merge appel --recipients maires.csv --name "{commune}/{name}" --jobs 4',
      'plaidoyer merge appel --recipients maires.csv --format pdf,docx',
      'plaidoyer merge appel --recipients signatories:role=membre,organization=commission-defense',
      'plaidoyer merge appel --recipients maires.csv --shard 3/8',
    ],
  })
    .argument('<letter>', letter)
    .option('-r, --recipients <file>', say.recipients)
    .option('-o, --output <dir>', say.output)
    .addOption(new Option('--name <pattern>', say.name).default('{letter}-{row}-{name}'))
    .option('-f, --format <names>', say.format)
    .addOption(many('--map <column=key>', say.map))
    .addOption(many('--set <field=value>', say.set))
    .option('-j, --jobs <n>', say.jobs)
    .option('--shard <i/n>', say.shard)
    .option('--resume', say.resume)
    .option('-k, --keep-going', say.keepGoing)
    .option('--combine <file>', say.combine)
    .option('-n, --dry-run', session.words.option.dryRun)
    .addHelpText('after', `\n${columns}`)
    .action((named: string, options: MergeOptions) =>
      run(async () => (await import('./run-merge.ts')).runMerge(session, named, options)),
    );
}
