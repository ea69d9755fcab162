// Which language the program speaks: the flag, the office's file, the environment, the command's own name, the system. Must not know: messages.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../diagnostics/messages/index.ts';
import { findRoot, OFFICE_FILE } from '../io/gather.ts';
import { isFrenchName } from './command-names.ts';
import { rootOf } from './letter-workspace.ts';
import type { World } from './world.ts';

export function chooseLanguage(argv: readonly string[], world: World): Language {
  return (
    asLanguage(flag(argv, '--lang')) ??
    officeLanguage(officeRoot(argv, world)) ??
    asLanguage(world.env.LC_ALL || world.env.LC_MESSAGES || world.env.LANG) ??
    ofCommand(argv) ??
    asLanguage(world.systemLocale) ??
    'en'
  );
}

function asLanguage(tag: string | undefined): Language | undefined {
  const language = tag?.slice(0, 2).toLowerCase();
  return language === 'fr' || language === 'en' ? language : undefined;
}

/** Who types « creer » reads French, whatever a bare system says of itself. */
function ofCommand(argv: readonly string[]): Language | undefined {
  const name = argv.find((word) => !word.startsWith('-'));
  return name !== undefined && isFrenchName(name) ? 'fr' : undefined;
}

/** The workspace named, that of the current folder, or else that of the first file typed that lies in one. */
function officeRoot(argv: readonly string[], { cwd }: World): string | undefined {
  const named = flag(argv, '--workspace') ?? flag(argv, '-w');
  if (named !== undefined) return findRoot(path.resolve(cwd, named));
  return findRoot(cwd) ?? argv.map((word) => rootOf(cwd, word)).find((root) => root !== undefined);
}

/** Read before anything is checked: a line `lang: fr` is enough, whatever else is wrong in the file. */
function officeLanguage(root: string | undefined): Language | undefined {
  if (root === undefined) return undefined;
  try {
    return asLanguage(/^lang:[ \t]*["']?(fr|en)\b/m.exec(readFileSync(path.join(root, OFFICE_FILE), 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}

function flag(argv: readonly string[], name: string): string | undefined {
  const index = argv.indexOf(name);
  if (index !== -1) return argv[index + 1];
  return argv.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);
}
