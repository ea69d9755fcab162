// The command line's one entry: a table of commands, one catch. Must not know: what commands do.
import { Command, CommanderError } from 'commander';
import { nearest } from '../diagnostics/nearest.ts';
import { newSession, type Session } from './command.ts';
import { addendumCommand } from './commands/addendum/index.ts';
import { checkCommand } from './commands/check.ts';
import { completionCommand } from './commands/completion/index.ts';
import { cosignCommand } from './commands/cosign/index.ts';
import { explainCommand } from './commands/explain/index.ts';
import { initCommand } from './commands/init.ts';
import { lettersCommand } from './commands/letters/index.ts';
import { mergeCommand } from './commands/merge/index.ts';
import { newCommand } from './commands/new/index.ts';
import { previewCommand } from './commands/preview/index.ts';
import { renderCommand } from './commands/render.ts';
import { schemaCommand } from './commands/schema/index.ts';
import { extractCommand, sealCommand, verifyCommand } from './commands/seal/index.ts';
import { signatoriesCommand } from './commands/signatories/index.ts';
import { templatesCommand } from './commands/templates/index.ts';
import { EXIT, type Exit, UsageError } from './exit.ts';
import { chooseLanguage } from './language.ts';
import { VERSION } from './version.ts';
import { processWorld, type World } from './world.ts';

const COMMANDS = [
  newCommand,
  previewCommand,
  renderCommand,
  checkCommand,
  mergeCommand,
  signatoriesCommand,
  cosignCommand,
  sealCommand,
  verifyCommand,
  extractCommand,
  addendumCommand,
  schemaCommand,
  initCommand,
  completionCommand,
  explainCommand,
  lettersCommand,
  templatesCommand,
];

/** @returns the exit code; never throws */
export async function main(argv: readonly string[], world: World = processWorld()): Promise<Exit> {
  const session = newSession(world, chooseLanguage(argv, world));
  let exit: Exit = EXIT.done;
  const program = build(session, async (work) => {
    exit = await work();
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exit;
  } catch (fault) {
    return told(fault, session, program);
  }
}

function build(session: Session, run: (work: () => Promise<Exit>) => Promise<void>): Command {
  const { words, world } = session;
  const program = new Command('plaidoyer')
    .description(words.program)
    .version(VERSION, '-V, --version', words.versionOption)
    .helpOption('-h, --help', words.helpOption);
  for (const command of COMMANDS) program.addCommand(command(session, run));
  for (const command of withSubcommands(program)) {
    if (command.commands.length > 0) command.helpCommand('help [command]', words.helpCommand);
    command.exitOverride().showSuggestionAfterError(false);
    command.configureOutput({
      writeOut: (text) => world.out.write(text),
      writeErr: (text) => world.err.write(text),
      getOutHelpWidth: () => world.out.width,
      getErrHelpWidth: () => world.err.width,
      outputError: () => undefined,
    });
    const titles: Readonly<Record<string, string>> = {
      'Usage:': words.usage,
      'Commands:': words.commands,
      'Options:': words.options,
      'Arguments:': words.argumentsTitle,
      'Global Options:': words.globalOptions,
    };
    command.configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      // What may be given and what is meant by default is said in each description, in the person's language.
      optionDescription: (option) => option.description,
      commandUsage: (one) => words.usageLine(usageOf(one)),
      argumentDescription: (argument) => argument.description,
      subcommandTerm: (sub) => [sub.name(), ...sub.aliases()].join(', '),
    });
  }
  return program;
}

/** « plaidoyer render [options] <letters...> », without the other names, which the list of commands tells. */
function usageOf(command: Command): string {
  const names: string[] = [];
  for (let one: Command | null = command; one !== null; one = one.parent) names.unshift(one.name());
  return [...names, command.usage()].join(' ');
}

function withSubcommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}

function told(fault: unknown, { words, world }: Session, program: Command): Exit {
  if (fault instanceof UsageError) {
    world.err.write(`${words.error.refused(fault.message)}\n`);
    if (fault.help !== undefined) world.err.write(`${fault.help}\n`);
    return EXIT.usage;
  }
  if (fault instanceof CommanderError) {
    if (fault.exitCode === 0) return EXIT.done;
    if (fault.code === 'commander.help') return EXIT.usage;
    world.err.write(`${words.error.usage(usageSentence(fault, words, program))}\n`);
    world.err.write(`${words.error.seeHelp('plaidoyer')}\n`);
    return EXIT.usage;
  }
  const stack = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  world.err.write(
    `${words.error.bug}\n\nplaidoyer ${VERSION}, node ${process.version}, ${process.platform}\n${stack}\n`,
  );
  return EXIT.bug;
}

/** commander's faults in the person's language, with the nearest right word. */
function usageSentence({ code, message }: CommanderError, words: Session['words'], program: Command): string {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  const all = withSubcommands(program);
  const flags = all.flatMap((one) => one.options.map((option) => option.long ?? ''));
  const names = all.flatMap((one) => [one.name(), ...one.aliases()]);
  switch (code) {
    case 'commander.unknownCommand':
      return words.error.unknownCommand(quoted, nearest(quoted, names));
    case 'commander.unknownOption':
      return words.error.unknownOption(quoted, nearest(quoted, flags));
    case 'commander.missingArgument':
      return words.error.missingArgument(quoted);
    case 'commander.excessArguments':
      return words.error.tooManyArguments;
    case 'commander.optionMissingArgument':
      return words.error.optionValue(quoted);
    case 'commander.invalidArgument': {
      const [, flag = '', value = '', known = ''] =
        /option '([^']*)' argument '([^']*)' is invalid\. Allowed choices are (.*)\./.exec(message) ?? [];
      return flag === '' ? message : words.error.badValue(flag, value, known.split(', '));
    }
    default:
      return message.replace(/^error: /, '');
  }
}
