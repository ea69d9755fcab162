// A session that speaks French to nobody, for what runs below the command line. Must not know: any command.
import { newSession, type Session } from '../../src/cli/command.ts';

export function quietSession(cwd: string): Session {
  const stream = { write: () => undefined, isTerminal: false, width: 80 };
  const open = () => undefined;
  return newSession({ cwd, env: {}, systemLocale: 'fr', out: stream, err: stream, interactive: false, open }, 'fr');
}
