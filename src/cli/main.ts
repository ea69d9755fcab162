// The command line's one entry: a table of commands, one catch. Must not know: what commands do.
import { Command, CommanderError } from 'commander';
import { unaccented } from '../unaccented.ts';
import { newSession, type Session } from './command.ts';
import { asTyped } from './command-names.ts';
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
import { fitOut, pathOf, placeOf } from './fit-out.ts';
import { chooseLanguage } from './language.ts';
import { usageSentence } from './usage-fault.ts';
import { VERSION } from './version.ts';
import { refused } from './words/refused.ts';
import { processWorld, type World } from './world.ts';
import { fitted } from './wrap.ts';

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

/** The program as a process: its exit code, once all is printed. */
export async function mainOfProcess(argv: readonly string[]): Promise<Exit> {
  const world = processWorld();
  const exit = await main(argv, world);
  await world.printed?.();
  return exit;
}

/** @returns the exit code; never throws */
export async function main(argv: readonly string[], world: World = processWorld()): Promise<Exit> {
  const session = newSession(world, chooseLanguage(argv, world));
  let exit: Exit = EXIT.done;
  const program = build(session, async (work) => {
    exit = await work();
  });
  try {
    await program.parseAsync(asNamed(argv, program), { from: 'user' });
    return exit;
  } catch (fault) {
    return told(fault, session, program, argv);
  }
}

function build(session: Session, run: (work: () => Promise<Exit>) => Promise<void>): Command {
  const { words } = session;
  const program = new Command('plaidoyer')
    .description(words.program)
    .version(VERSION, '-V, --version', words.versionOption)
    .helpOption('-h, --help', words.helpOption);
  for (const command of COMMANDS) program.addCommand(command(session, run));
  for (const command of withSubcommands(program)) {
    if (command.commands.length > 0) command.helpCommand('help [command]', words.helpCommand);
    fitOut(command, session);
  }
  return program;
}

function withSubcommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}

/** The names of commands without case and accents, « aide » for help: « vérifier » is `verifier`, « aide vérifier » its help. */
function asNamed(argv: readonly string[], program: Command): string[] {
  const words = [...argv];
  let place: Command = program;
  let help = -1;
  for (const [at, word] of argv.entries()) {
    if (place.commands.length === 0 || word.startsWith('-')) break;
    const plain = unaccented(word);
    words[at] = plain === 'aide' ? 'help' : plain;
    if (words[at] === 'help') {
      help = at;
      continue;
    }
    const found = place.commands.find((one) => one.name() === plain || one.aliases().includes(plain));
    if (found === undefined) {
      words[at] = word;
      break;
    }
    place = found;
  }
  const ofCommand = help !== -1 && help + 1 < words.length && place !== program;
  return ofCommand ? [...words.slice(0, help), ...words.slice(help + 1), '--help'] : words;
}

function told(fault: unknown, session: Session, program: Command, argv: readonly string[]): Exit {
  const { words, world } = session;
  const say = (text: string) => world.err.write(`${fitted(asTyped(text, world), world.err)}\n`);
  if (fault instanceof UsageError) {
    for (const { message, help } of [fault, ...fault.more]) {
      say(refused(message));
      if (help !== undefined) say(help);
    }
    return EXIT.usage;
  }
  if (fault instanceof CommanderError) {
    if (fault.exitCode === 0) return EXIT.done;
    if (fault.code === 'commander.help') return EXIT.usage;
    say(words.error.usage(usageSentence(fault, session, program, argv)));
    say(words.error.seeHelp(pathOf(placeOf(fault) ?? program, session)));
    return EXIT.usage;
  }
  const stack = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  world.err.write(
    `${words.error.bug}\n\nplaidoyer ${VERSION}, node ${process.version}, ${process.platform}\n${stack}\n`,
  );
  return EXIT.bug;
}
