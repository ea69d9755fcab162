import { grouped } from '../../../../locale/en/numbers.ts';
import type { MergeWords } from './words.ts';

/** Names of files that a sentence has room for. */
const SHOWN = 5;

const letters = (count: number) => `${grouped(count)} ${count === 1 ? 'letter' : 'letters'}`;

/** PDF goes without saying. */
const asFormats = (formats: readonly string[]) => (formats.join() === 'pdf' ? '' : ` (${formats.join(', ')})`);

export const en: MergeWords = {
  about: 'make one letter for each recipient of a table (CSV, YAML, JSON) or of the registry',
  letter: 'the letter, whose recipient and fields will come from the table',
  columns: `Columns it knows (whatever their case and accents):
  the name        full name; or first name and name
  the gender      gender, civilité: Madame, Monsieur, Mme, M., f, m
  the office      title, function; role, for a role whose form of address is known
  the address     address, its lines divided by « | »; or address 1, address 2…
  the town        postcode (zip), town (city), on the line after the address
  the salutation  salutation, instead of the usual one
  the registry    person, an id; show, the roles printed
  the fields      the name of each field of the template
--map "Floor=address" gives another column to the address; --map "Sex=" leaves one aside.`,
  option: {
    recipients: 'the table, or signatories:role=…,organization=… (those of the letter’s day)',
    output: 'folder of the letters (output/<letter>.merge/)',
    name: 'name of each file: {letter}, {row}, {name}, {a column}',
    format: 'pdf, html, docx, txt or md, divided by commas (pdf)',
    map: 'what a column fills: "Title=name", as often as needed',
    set: 'field=value, for all letters',
    jobs: 'number of threads (by the machine and the table)',
    shard: 'I/N: this machine makes one row in N',
    resume: 'continue what was interrupted, without doing again what is done',
    keepGoing: 'write the good letters and say what the others lack',
    combine: 'all letters in one PDF, to print',
  },
  noRecipients: 'Whom to write to? Give --recipients FILE, or --recipients signatories:role=…',
  badPattern: (pattern) => `« ${pattern} » cannot name files: no absolute path, no « .. », no reserved sign`,
  badMap: (written) => `« ${written} »: write --map "Title of the column=name"`,
  badJobs: (written) =>
    `--jobs ${written}: write an integer of at least 1 and at most 64, or nothing for what suits the machine`,
  badShard: (written) => `--shard ${written}: write I/N, two integers of at least 1, I at most N: 2/3`,
  combineIsPdf: (formats) =>
    `--combine puts PDFs together, and --format asks for ${formats.join(', ')} only: add pdf to it, or leave --combine out`,
  badTable: (file) =>
    /\.(?:xlsx?|xlsm|ods|numbers)$/i.test(file)
      ? `« ${file} » is a spreadsheet’s own file: open it, then File, Save as, « CSV UTF-8 »`
      : `« ${file} »: a table ends in .csv, .tsv, .yaml, .yml or .json`,
  wrote: (count, formats, folder, manifest) =>
    `Wrote: ${letters(count)}${asFormats(formats)} to ${folder} (${manifest})`,
  wouldWrite: (count, formats, folder) => `Would write: ${letters(count)}${asFormats(formats)} to ${folder}`,
  combined: (count, file) => `Wrote: ${file}, ${letters(count)} to print`,
  leftBehind: (files) => `Left from an earlier run, not to be posted: ${shown(files)}`,
  left: (count) => `Not written: ${letters(count)}`,
  agreedToAnother: (file) =>
    `The agreements noted in ${file} are to the letter itself, not to these, which have other recipients.`,
  sameInAll: (fields) =>
    `In all the letters, for want of a column: ${fields.map(([name, words]) => `${name} = “${short(words)}”`).join(', ')}. A column of another title: --map "Title=${fields[0]?.[0]}"`,
  noTitle: 'No column says what they are, and the salutation will not say it. If all are the same: --set title=Mayor',
  changed: (files, all) =>
    files.length === 0
      ? 'All as they were the last time'
      : `Changed or new since the last time, of ${letters(all)}: ${shown(files)}`,
  resumed: (count) => `Already made: ${letters(count)}`,
  interrupted: (ready, total) =>
    `Interrupted: ${letters(ready)} of ${grouped(total)} ready; the same command with --resume continues`,
  progress: (done, total, rate, seconds) =>
    `${grouped(done)}/${letters(total)}, ${Math.round(rate)} a second, ${duration(seconds)} left`,
};

function shown(files: readonly string[]): string {
  return `${files.slice(0, SHOWN).join(', ')}${files.length > SHOWN ? `… (${letters(files.length)})` : ''}`;
}

function short(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40).trimEnd()}…` : words;
}

function duration(seconds: number): string {
  return seconds < 60 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
