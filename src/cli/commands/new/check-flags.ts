// What flags say, read before anything is asked: whoever typed a wrong one would answer in vain, and whoever named a wrong
// file is told of it together with the rest. Must not know: any flag.
import { hasErrors } from '../../../diagnostics/diagnostic.ts';
import type { Exit } from '../../exit.ts';
import type { Drafting } from './drafting.ts';
import { refuseAll } from './finish.ts';

/**
 * @param gather reads the answers, and asks nothing where nobody can be asked
 * @returns undefined where nothing stands in the way
 */
export async function checkFlags(
  drafting: Drafting,
  gather: (silent: Drafting) => Promise<unknown>,
): Promise<Exit | undefined> {
  const { asker, options, found: ofFiles } = drafting;
  const filesWrong = hasErrors(ofFiles);
  // Without anybody to ask, the letter's own reading of the flags tells all.
  if (asker === undefined && !filesWrong) return undefined;
  const silent: Drafting = {
    ...drafting,
    asker: undefined,
    options: { ...options, quiet: true },
    dayGuessed: options.date === undefined,
    missing: [],
    wrong: [],
    found: [],
  };
  await gather(silent);
  // What questions would clear up is no fault yet; a file that is not there is told once, in plain words.
  const ofFlags = asker === undefined ? silent.found.filter(({ code }) => code !== 'workspace/cannot-read') : [];
  const wanted = filesWrong ? [...ofFiles, ...ofFlags] : [];
  // What is missing might have stood in the file, or is asked for.
  return refuseAll({ ...drafting, found: wanted, wrong: silent.wrong, missing: [] });
}
