// The preview from a terminal: says where it is, opens the browser, runs until Ctrl-C. Must not know: servers' insides.
import { reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit, UsageError } from '../../exit.ts';
import { refuse } from '../new/finish.ts';
import type { PreviewOptions } from './options.ts';
import { startPreview } from './start.ts';
import { previewWords } from './words.ts';

export async function runPreview(session: Session, letter: string, options: PreviewOptions): Promise<Exit> {
  const { world, language } = session;
  const say = previewWords[language];
  const port = Number(options.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new UsageError(say.badPort(options.port ?? ''));
  const started = await startPreview(session, letter, options).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'EADDRINUSE' || fault.code === 'EACCES') throw new UsageError(say.inUse(port));
    throw fault;
  });
  if ('fault' in started) {
    return refuse(session, options, started.fault === undefined ? [] : [started.fault], new Map());
  }
  const report = reportOf(session, options);
  report.result({ ok: true, url: started.url });
  report.data(say.listening(started.url));
  report.say(say.stop);
  if (options.open !== false && world.out.isTerminal) world.open(started.url);
  await new Promise<void>((stop) => {
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  await started.close();
  return EXIT.done;
}
