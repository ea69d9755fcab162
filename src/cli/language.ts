// Which language the program speaks: the flag, the office's file, the environment, the system. Must not know: messages.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../diagnostics/messages/index.ts';
import { findRoot, OFFICE_FILE } from '../io/gather.ts';
import type { World } from './world.ts';

export function chooseLanguage(argv: readonly string[], world: World): Language {
  return (
    asLanguage(flag(argv, '--lang')) ??
    officeLanguage(flag(argv, '--workspace') ?? flag(argv, '-w'), world) ??
    asLanguage(world.env.LC_ALL || world.env.LC_MESSAGES || world.env.LANG) ??
    asLanguage(world.systemLocale) ??
    'en'
  );
}

function asLanguage(tag: string | undefined): Language | undefined {
  const language = tag?.slice(0, 2).toLowerCase();
  return language === 'fr' || language === 'en' ? language : undefined;
}

/** Read before anything is checked: a line `lang: fr` is enough, whatever else is wrong in the file. */
function officeLanguage(workspace: string | undefined, { cwd }: World): Language | undefined {
  const root = findRoot(path.resolve(cwd, workspace ?? '.'));
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
