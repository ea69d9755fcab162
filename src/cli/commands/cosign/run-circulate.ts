import type { Session } from '../../command.ts';
import { EXIT, type Exit } from '../../exit.ts';
import type { CirculateOptions } from './options.ts';
export async function runCirculate(_: Session, __: string, ___: CirculateOptions): Promise<Exit> {
  return EXIT.bug;
}
