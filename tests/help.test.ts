// Every command's --help, in both languages: nothing missing, nothing left in the other language.
import { expect, test } from 'vitest';
import { plaidoyer, workspace } from './support/workspace.ts';

interface Help {
  readonly text: string;
  readonly commands: ReadonlyMap<string, string>;
  readonly options: ReadonlyMap<string, string>;
}

async function help(path: readonly string[], language: string): Promise<Help> {
  const { exit, out } = await plaidoyer(workspace({}, []), [...path, '--help', '--lang', language]);
  expect(exit, path.join(' ')).toBe(0);
  const entries = (shape: RegExp) => {
    const found = new Map<string, string>();
    let last: string | undefined;
    for (const line of out.split('\n')) {
      const match = shape.exec(line);
      if (match?.[1] !== undefined) {
        last = match[1];
        found.set(last, match[2] ?? '');
      } else if (last !== undefined && /^ {20,}\S/.test(line)) found.set(last, `${found.get(last)} ${line.trim()}`);
      else last = undefined;
    }
    return found;
  };
  return {
    text: out,
    commands: entries(/^ {2}([a-z][a-z-]*(?:, [a-z-]+)*) {2,}(.*)$/),
    options: entries(/^ {2}(-\S.*?)(?: {2,}(\S.*))?$/),
  };
}

/** Commands that hold others, and those that do something, from the program's own help. */
async function everyCommand(path: readonly string[] = []): Promise<string[][]> {
  const { commands } = await help(path, 'en');
  const below = await Promise.all(
    [...commands.keys()]
      .filter((names) => names !== 'help')
      .map(async (names) => {
        const own = [...path, names.split(', ')[0] ?? ''];
        return own.length < 3 ? [own, ...(await everyCommand(own))] : [own];
      }),
  );
  return below.flat();
}

test('every page of help says the same in both languages', { timeout: 60_000 }, async () => {
  const all = [[], ...(await everyCommand())];
  expect(all.length).toBeGreaterThan(20);
  for (const path of all) {
    const [fr, en] = [await help(path, 'fr'), await help(path, 'en')];
    const name = `plaidoyer ${path.join(' ')}`;
    expect([...fr.options.keys()], name).toEqual([...en.options.keys()]);
    expect([...fr.commands.keys()], name).toEqual([...en.commands.keys()]);
    for (const [kind, french, english] of [
      ['option', fr.options, en.options],
      ['command', fr.commands, en.commands],
    ] as const) {
      for (const [what, said] of english) {
        expect(said.trim(), `${name}: ${kind} ${what} has no text in English`).not.toBe('');
        expect(french.get(what)?.trim(), `${name}: ${kind} ${what} has no text in French`).not.toBe('');
        expect(french.get(what), `${name}: ${kind} ${what} is the same in both languages`).not.toBe(said);
      }
    }
    expect(fr.text, name).toMatch(/^(?:Exemples|Usage) :/);
    expect(fr.text, name).not.toMatch(/^(?:Usage|Options|Commands|Arguments|Examples):/m);
    expect(fr.text, name).not.toMatch(/\b(?:default:|choices:|display help)/);
    if (fr.commands.size === 0) expect(fr.text, `${name} has no example`).toMatch(/^ {2}\$ plaidoyer /m);
  }
});

test('both names of a command work in both languages', async () => {
  const { commands } = await help([], 'en');
  for (const names of [...commands.keys()].filter((one) => one !== 'help')) {
    const pages = await Promise.all(names.split(', ').map((name) => help([name], 'fr')));
    for (const page of pages) expect(page.text).toBe(pages[0]?.text);
  }
});
