// What every command is handed, and how commander is told about it in the person's language. Must not know: any command.
// The door to commander, with main.ts.
import { Command, Option } from 'commander';
import type { Language } from '../diagnostics/messages/index.ts';
import { asTyped, spoken } from './command-names.ts';
import type { Exit } from './exit.ts';
import { enterLetterWorkspace } from './letter-workspace.ts';
import { Report } from './report.ts';
import { type Words, words } from './words/index.ts';
import type { World } from './world.ts';

export interface Session {
  readonly world: World;
  readonly language: Language;
  readonly words: Words;
}

/** The options that every command has. */
export interface CommonOptions {
  readonly workspace?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly input?: boolean;
  readonly dryRun?: boolean;
}

export function newSession(world: World, language: Language): Session {
  return { world, language, words: words[language] };
}

export interface Declaration {
  readonly name: string;
  /** The French name; both work in both languages. */
  readonly alias: string;
  readonly about: string;
  readonly examples: readonly string[];
}

/** A command with the common options, examples before options in its help, and both names. */
export function declare(
  { world, words: say, language }: Session,
  { name, alias, about, examples }: Declaration,
): Command {
  const command = new Command(name)
    .description(about)
    .option('-w, --workspace <dir>', say.option.workspace)
    .option('--json', say.option.json)
    .option('-q, --quiet', say.option.quiet)
    .addOption(new Option('--no-input', say.option.noInput))
    .addOption(new Option('--lang <fr|en>', say.option.lang).choices(['fr', 'en']))
    .helpOption('-h, --help', say.helpOption)
    .hook('preAction', (_, called) => enterLetterWorkspace(called, world));
  if (alias !== name) command.alias(alias);
  command.addHelpText(
    'before',
    [`${say.examples}`, ...examples.map((example) => `  $ ${asTyped(spoken(example, language), world)}`), ''].join(
      '\n',
    ),
  );
  return command;
}

export function reportOf(session: Session, options: CommonOptions): Report {
  return new Report(session.world, {
    json: options.json === true,
    quiet: options.quiet === true,
    language: session.language,
  });
}

/** Runs a command's own module only when it is called, and keeps its exit code. */
export type Run = (work: () => Promise<Exit>) => Promise<void>;
