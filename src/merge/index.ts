// The front door of merging: a table of recipients → letters, names of files, a manifest. Pure.
// Must not know: the disk, threads, the terminal.
export { COLUMN_KEYS, saysTitle, type Target, targetsOf } from './columns.ts';
export {
  columnsIn,
  DEFAULT_PATTERN,
  fileName,
  type NamedRow,
  patternFault,
  patternFor,
  recipientName,
  sameNames,
} from './file-name.ts';
export { withGenderColumn } from './gender-column.ts';
export { formatOf, type MadeFile, type Manifest, manifestName, readManifest, writeManifest } from './manifest.ts';
export { withColumnMeant } from './missing-field.ts';
export { PEOPLE, peopleTable } from './people.ts';
export { readCsv } from './read-csv.ts';
export { readRecords } from './read-records.ts';
export { RowFindings } from './row-findings.ts';
export { type Mapping, rowLetter, townColumns } from './row-letter.ts';
export { RecipientsMet, sameRecipient } from './same-recipient.ts';
export { isMine, namedByShard, readShard, type Shard } from './shard.ts';
export type { Cell, Column, Row, Rows, Table } from './table.ts';
