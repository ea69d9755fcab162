// What `init` asks an office, once and for all its letters: by flags, or on a terminal. Must not know: files.
import type { OfficeAnswers } from '../../drafting/write-office.ts';
import type { Layout } from '../../template/index.ts';
import type { Session } from '../command.ts';
import { UsageError } from '../exit.ts';
import type { InitOptions } from './init-options.ts';
import type { Asker } from './new/asker.ts';

const USUAL_PLACE = 'Paris';

/** The layout of the starter's own office. */
const USUAL_LAYOUT = 'parlementaire';

/** Without a terminal nothing is asked: what no flag says stays as usual. */
export async function answersFor(
  session: Session,
  options: InitOptions,
  layouts: readonly Layout[],
): Promise<OfficeAnswers> {
  const known = layouts.map(({ id }) => id);
  if (options.layout !== undefined && !known.includes(options.layout))
    throw new UsageError(session.words.init.unknownLayout(options.layout, known));
  const asker = await askerFor(session, options);
  const say = session.words.init.ask;
  const text = (message: string, help: string, usual: string) =>
    asker?.text({ message, help, usual, check: () => undefined }) ?? usual;
  const place = options.place ?? (await text(say.place, say.placeHelp, USUAL_PLACE));
  const name = options.sender ?? (await text(say.sender, say.senderHelp, ''));
  const typed =
    options.senderLine.length > 0 || name === '' || asker === undefined
      ? options.senderLine
      : (await asker.lines({ message: say.lines, help: say.linesHelp, usual: '', check: () => undefined })).split('\n');
  const lines = typed.map((line) => line.trim()).filter((line) => line !== '');
  const layout =
    options.layout ??
    (await asker?.choose({
      message: say.layout,
      choices: layouts.map(({ id, title }) => ({ value: id, label: title, hint: id })),
      first: USUAL_LAYOUT,
    }));
  const order = options.order ?? (await askOrder(asker, session));
  const sender = name === '' ? undefined : { name, lines };
  return { lang: session.language, place, sender, layout, order };
}

async function askOrder(asker: Asker | undefined, { words }: Session): Promise<OfficeAnswers['order']> {
  const say = words.init.ask;
  if (asker === undefined) return 'as-listed';
  const choices = (['as-listed', 'precedence', 'alphabetical'] as const).map((value) => ({
    value,
    label: say.orders[value],
  }));
  return asker.choose({ message: say.order, choices, first: 'as-listed' });
}

async function askerFor({ world, language }: Session, { input, dryRun }: InitOptions): Promise<Asker | undefined> {
  if (!world.interactive || input === false || dryRun === true) return undefined;
  const [{ terminalAsker }, { newWords }] = await Promise.all([
    import('./new/terminal.ts'),
    import('./new/words/index.ts'),
  ]);
  return terminalAsker(newWords[language]);
}
