// `plaidoyer signatories`: a table of commands. Must not know: what they do.
import { Command, Option } from 'commander';
import { type Declaration, declare, type Run, type Session } from '../../command.ts';
import { genderOption } from './gender.ts';
import type {
  AddOptions,
  EditOptions,
  FormatOptions,
  ImportCommandOptions,
  ListOptions,
  RemoveOptions,
} from './options.ts';
import { signatoriesWords } from './words/index.ts';

const repeatable = (value: string, all: string[]) => [...all, value];

export function signatoriesCommand(session: Session, run: Run): Command {
  const say = signatoriesWords[session.language];
  const { option } = session.words;
  const command = new Command('signatories').alias('signataires').description(say.about);
  command.helpOption('-h, --help', session.words.helpOption);
  const sub = (declaration: Declaration): Command => {
    const one = declare(session, declaration);
    command.addCommand(one);
    return one;
  };
  sub({
    name: 'list',
    alias: 'lister',
    about: say.list.about,
    examples: [
      'plaidoyer signatories list',
      'plaidoyer signatories list --on 2024-02-22 --organization commission-defense --role president',
    ],
  })
    .argument('[name...]', say.list.name)
    .option('--on <date>', say.list.on)
    .option('--organization <id>', say.list.organization)
    .option('--role <role>', say.list.role)
    .option('--exact', say.exact)
    .option('--yaml', say.show.yaml)
    .action((names: string[], options: ListOptions) =>
      run(async () => (await import('./run-list.ts')).runList(session, names.join(' '), options)),
    );
  sub({
    name: 'show',
    alias: 'montrer',
    about: say.show.about,
    examples: ['plaidoyer signatories show bruno-fuchs', 'plaidoyer signatories show "bruno fuchs" --on 2024-02-22'],
  })
    .argument('<person...>', say.person)
    .option('--on <date>', say.list.on)
    .option('--exact', say.exact)
    .option('--yaml', say.show.yaml)
    .action((names: string[], options: ListOptions) =>
      run(async () => (await import('./run-show.ts')).runShow(session, names.join(' '), options)),
    );
  sub({
    name: 'add',
    alias: 'ajouter',
    about: say.add.about,
    examples: [
      'plaidoyer signatories add --given Ada --family Exemple --gender f --role "depute 68-6"',
      'plaidoyer signatories add --given Ada --family Exemple --gender f --role "maire = Maire d’Exemple" --to ma-lettre',
    ],
  })
    .option('--id <id>', say.add.id)
    .option('--given <name>', say.add.given)
    .option('--family <name>', say.add.family)
    .addOption(genderOption('--gender <f|m>', say.add.gender))
    .addOption(new Option('--role <role>', say.add.role).default([], '').argParser(repeatable))
    .option('--new-body', say.add.newBody)
    .addOption(new Option('--set <key=value>', say.edit.set).default([], '').argParser(repeatable))
    .option('--file <file>', say.add.file)
    .option('--to <letter>', say.add.to)
    .option('--lines <text>', say.add.lines)
    .option('--after <id>', say.add.after)
    .option('--before <id>', say.add.before)
    .option('--at <file:line>', say.add.at)
    .option('-n, --dry-run', option.dryRun)
    .action((options: AddOptions) => run(async () => (await import('./run-add.ts')).runAdd(session, options)));
  sub({
    name: 'edit',
    alias: 'modifier',
    about: say.edit.about,
    examples: [
      'plaidoyer signatories edit bruno-fuchs --end membre commission-affaires-etrangeres 2024-06-09',
      'plaidoyer signatories edit bruno-fuchs --set honorific_prefix=Dr',
    ],
  })
    .argument('<person>', say.person)
    .addOption(new Option('--set <key=value>', say.edit.set).default([], '').argParser(repeatable))
    .addOption(new Option('--unset <key>', say.edit.unset).default([], '').argParser(repeatable))
    .option('--end <role-and-day...>', say.edit.end)
    .option('--held <role-and-periods...>', say.edit.held)
    .addOption(new Option('--add-role <role>', say.edit.addRole).default([], '').argParser(repeatable))
    .addOption(new Option('--role <role>', say.edit.role).default([], '').argParser(repeatable))
    .option('--new-body', say.add.newBody)
    .option('--remove-role <role...>', say.edit.removeRole)
    .option('--editor', say.edit.editor)
    .option('-n, --dry-run', option.dryRun)
    .action((person: string, options: EditOptions) =>
      run(async () => (await import('./run-edit.ts')).runEdit(session, person, options)),
    );
  sub({
    name: 'remove',
    alias: 'retirer',
    about: say.remove.about,
    examples: ['plaidoyer signatories remove ada-exemple'],
  })
    .argument('<person>', say.person)
    .option('--from <letter>', say.remove.from)
    .option('--lines <text>', say.remove.lines)
    .option('--after <id>', say.remove.after)
    .option('--before <id>', say.add.before)
    .option('-n, --dry-run', option.dryRun)
    .action((person: string, options: RemoveOptions) =>
      run(async () => (await import('./run-remove.ts')).runRemove(session, person, options)),
    );
  sub({
    name: 'import',
    alias: 'importer',
    about: say.import.about,
    examples: [
      'plaidoyer signatories import AMO20.zip --only "Bruno Fuchs,Maud Gatel"',
      'plaidoyer signatories import AMO30.zip --on 2024-02-22 --types COMPER,GEVI',
    ],
  })
    .argument('<source>', say.import.source)
    .addOption(new Option('--from <source>', say.import.from).choices(['an', 'popolo']).default('an'))
    .option('--only <people>', say.import.only)
    .option('--on <date>', say.import.on)
    .option('--types <kinds>', say.import.types)
    .option('--exact', say.exact)
    .option('--known-on <date>', say.import.knownOn)
    .option('--file <file>', say.import.file)
    .option('--force', say.import.force)
    .option('--verbose', say.import.verbose)
    .option('-n, --dry-run', option.dryRun)
    .action((source: string, options: ImportCommandOptions) =>
      run(async () => (await import('./run-import.ts')).runImport(session, source, options)),
    );
  sub({
    name: 'format',
    alias: 'presenter',
    about: say.format.about,
    examples: ['plaidoyer signatories format', 'plaidoyer signatories format --check'],
  })
    .argument('[files...]', say.format.files)
    .option('--check', say.format.check)
    .option('-n, --dry-run', option.dryRun)
    .action((files: string[], options: FormatOptions) =>
      run(async () => (await import('./run-format.ts')).runFormat(session, files, options)),
    );
  return command;
}
