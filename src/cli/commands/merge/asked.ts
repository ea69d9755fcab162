// What `merge` was asked for, checked before any file is read. Must not know: letters, rows.
import { availableParallelism } from 'node:os';
import { PEOPLE, patternFault, readShard, type Shard } from '../../../merge/index.ts';
import { FORMATS, type Format } from '../../../render.ts';
import type { Session } from '../../command.ts';
import { UsageError } from '../../exit.ts';
import { formatsIn } from '../../formats.ts';
import type { MergeOptions } from './options.ts';
import { type MergeWords, mergeWords } from './words/index.ts';

export interface Asked {
  readonly recipients: string;
  readonly kind: 'people' | 'csv' | 'records';
  readonly renamed: readonly (readonly [string, string])[];
  readonly overrides: readonly (readonly [string, string])[];
  /** Of the files' names. */
  readonly pattern: string;
  readonly shard: Shard;
  readonly formats: readonly Format[];
  /** Undefined: as many as the table deserves. */
  readonly jobs: number | undefined;
}

const MOST_JOBS = 64;
/** Below this many letters a second thread costs more than it brings. */
const WORTH_A_THREAD = 200;

/** @throws {UsageError} */
export function readAsked(options: MergeOptions, session: Session): Asked {
  const { language, words } = session;
  const say = mergeWords[language];
  const { recipients, name, jobs, shard } = options;
  if (recipients === undefined) throw new UsageError(say.noRecipients);
  if (patternFault(name)) throw new UsageError(say.badPattern(name));
  const pair = (written: string, complain: (written: string) => string): readonly [string, string] => {
    const [, left, right] = /^([^=]+)=([\s\S]*)$/.exec(written) ?? [];
    if (left === undefined || right === undefined) throw new UsageError(complain(written));
    return [left.trim(), right.trim()];
  };
  const read = shard === undefined ? { index: 1, count: 1 } : readShard(shard);
  if (read === undefined) throw new UsageError(say.badShard(shard ?? ''));
  const threads = jobs === undefined ? undefined : Number(jobs);
  if (threads !== undefined && !(Number.isInteger(threads) && threads >= 1 && threads <= MOST_JOBS)) {
    throw new UsageError(say.badJobs(jobs ?? ''));
  }
  return {
    recipients,
    kind: kindOf(recipients, say.badTable),
    renamed: options.map.map((one) => pair(one, say.badMap)),
    overrides: options.set.map((one) => pair(one, words.render.setForm)),
    pattern: name,
    shard: read,
    formats: formatsOf(options, session, say),
    jobs: threads,
  };
}

/** In one order, whatever the order asked for: the same letters. */
function formatsOf({ format, combine }: MergeOptions, session: Session, say: MergeWords): readonly Format[] {
  const asked = formatsIn(format ?? 'pdf', session);
  if (combine !== undefined && !asked.includes('pdf')) throw new UsageError(say.combineIsPdf(asked));
  return FORMATS.filter((known) => asked.includes(known));
}

function kindOf(recipients: string, complain: (file: string) => string): Asked['kind'] {
  if (PEOPLE.test(recipients)) return 'people';
  if (/\.(?:csv|tsv|txt)$/i.test(recipients)) return 'csv';
  if (/\.(?:ya?ml|json)$/i.test(recipients)) return 'records';
  throw new UsageError(complain(recipients));
}

export function jobsFor({ jobs }: Asked, letters: number): number {
  return jobs ?? (letters < WORTH_A_THREAD ? 1 : Math.min(availableParallelism(), 8));
}
