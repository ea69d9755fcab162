import { longDate } from '../../../../locale/en/dates.ts';
import type { SealWords } from './words.ts';

const s = (count: number) => (count === 1 ? '' : 's');

export const en: SealWords = {
  seal: {
    about: 'seal a signed letter: all it takes to make it again byte for byte, beside it',
    letter: 'the letter, by its file or its name',
    signedOnPaper: 'the letter was signed on paper: no agreement is asked for',
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
  commit: 'Keep it in git:',
  identical: (on) => `Identical to the letter sealed on ${longDate(on)}.`,
  exactly: (file, letter, on) => `${file} is exactly the letter « ${letter} », sealed on ${longDate(on)}.`,
  extracted: (files, folder) => `Wrote ${files} file${s(files)} to ${folder}.`,
  next: 'Next:',
  pages: (sealed, here) => `${sealed} page${s(sealed)} sealed, ${here} here`,
};
