import { longDate } from '../../../../locale/en/dates.ts';
import type { SealWords } from './words.ts';

const s = (count: number) => (count === 1 ? '' : 's');

export const en: SealWords = {
  seal: {
    about: 'seal a signed letter: all it takes to make it again byte for byte, beside it',
    letter: 'the letter, by its file or its name',
    signedOnPaper: 'the letter was signed on paper: no agreement is asked for',
    restore: 'put the letter’s file back as it was sealed; what stood there is kept in output/',
  },
  verify: {
    about: 'say whether a PDF is exactly the sealed letter, the same text differently set, or what differs',
    file: 'the PDF',
  },
  extract: {
    about: 'take from a PDF made with « render --archive » the workspace that makes it again',
    folder: 'the folder to make',
  },
  locked: 'a sealed letter that is not made again byte for byte is an error',
  archive: 'attaches to the PDF (PDF/A-3) the public sources that make it again; see « extract »',
  archiveOfOriginal:
    '--archive attaches the sources as they are: without --set, --as-drafted or a standard other than a-3a',
  header: (letter) => [
    `The seal of the letter « ${letter} »: nothing in it is to be changed. « plaidoyer render » makes it again from here, byte for byte.`,
    'The last line is the SHA-256 of the lines above it.',
  ],
  sealed: (file, folder, pages) => `${file} is sealed in ${folder} (${pages} page${s(pages)}).`,
  wouldSeal: (file, folder, pages) =>
    `${file} would be sealed in ${folder} (${pages} page${s(pages)}); nothing is written.`,
  toSend: (pdf) => `The PDF to send: ${pdf}`,
  olderDrafts: (files) =>
    files.length === 1
      ? `${files[0]} is a draft older than the seal, not to be sent; to make it again from the sealed letter:`
      : `${files.join(', ')} are drafts older than the seal, not to be sent; to make them again from the sealed letter:`,
  commit: 'Keep it in git:',
  keep: (folder) => `Keep ${folder} with your backups: it alone makes the letter again to the byte.`,
  asSealed: (file, on) => `${file} is as it was sealed on ${longDate(on)}: nothing to put back.`,
  wouldRestore: (file, on) => `${file} would be put back as it was sealed on ${longDate(on)}.`,
  restored: (file, on) => `${file} is again as it was sealed on ${longDate(on)}.`,
  unrestore: (file, kept) =>
    kept === undefined
      ? `To undo, delete ${file}.`
      : `What stood there is kept: ${kept}. To undo, copy it in place of ${file}.`,
  identical: (on) => `Identical to the letter sealed on ${longDate(on)}.`,
  exactly: (file, letter, on) => `${file} is exactly the letter « ${letter} », sealed on ${longDate(on)}.`,
  extracted: (files, folder) => `Wrote ${files} file${s(files)} to ${folder}.`,
  next: 'Next:',
  pages: (sealed, here) => `${sealed} page${s(sealed)} sealed, ${here} here`,
};
