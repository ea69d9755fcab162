// The front door of co-signing. Must not know: files, terminals.
export {
  type Agreements,
  type Answer,
  type Answered,
  isEmpty,
  NO_AGREEMENTS,
  readAgreements,
  withAnswer,
  withoutAnswer,
  withText,
} from './agreements.ts';
export { demandOf } from './demand.ts';
export { type Fingerprint, fingerprintOf, readFingerprint } from './fingerprint.ts';
export { type Mark, PLAIN_MARKS, printRedline } from './print-redline.ts';
export { type Printed, printedPeople, type Reading, readingOf } from './reading.ts';
export { changedParagraphs, type Kept, type RedParagraph, redline, type Stretch } from './redline.ts';
export {
  answersOfOthers,
  pending,
  refusing,
  type Signing,
  type Standing,
  type Stands,
  standings,
  textsAlike,
  toAsk,
} from './standing.ts';
export { dayOf, isMoment, type Moment, minutesBetween } from './time-left.ts';
export { foldTypography } from './typography.ts';
export { writeAgreements } from './write-agreements.ts';
