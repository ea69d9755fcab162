import { longDate } from '../../../locale/en/dates.ts';
import type { DraftingFacts } from '../../facts/drafting.ts';
import type { MessagesFor } from '../catalogue.ts';
import { list, meant, quoted } from './words.ts';

const REASONS = {
  kind: 'a .docx, .md or .txt file is wanted',
  'no-word': 'it is no Word document (.docx)',
  encoding: 'it is no text in UTF-8',
  empty: 'there is no text in it',
} as const;

export const drafting: MessagesFor<DraftingFacts> = {
  'drafting/exists': ({ path }) => ({
    message: `${path} exists already; nothing was written.`,
    help: 'give the letter another name, or --force to replace it',
  }),
  'drafting/unknown-signatory': ({ name, nearest }) => ({
    message: `« ${name} » is not in signatories/: the name is kept as a comment in the letter.`,
    help: meant(nearest) ?? 'add this person with « plaidoyer signatories add », then to the letter',
  }),
  'drafting/names-aside': ({ names }) => ({
    message: `${names.length > 1 ? 'These names are' : 'This name is'} kept as a comment only, and do${names.length > 1 ? '' : 'es'} not sign the letter: ${list(names)}.`,
    help: '« plaidoyer signatories add --to LETTER » adds the person; take the line out if they do not sign',
  }),
  'drafting/homonyms': ({ name, ids, are }) => ({
    message: `« ${name} » may be ${list(ids.map((id, at) => (are?.[at] === undefined ? id : `${id} (${are[at]})`)))}.`,
    help: 'write the id instead of the name',
  }),
  'drafting/role-ended': ({ name, said, until }) => ({
    message: `Your list says ${name} is « ${said} »: ended on ${longDate(until)}.`,
    help: 'this role is not printed; if the registry is wrong, « plaidoyer signatories edit » corrects the date',
  }),
  'drafting/role-differs': ({ name, said, until }) => ({
    message: `Your text says ${name} is « ${said} »: ${until === undefined ? 'the registry knows of no such role that day' : `ended on ${longDate(until)}`}.`,
    help: 'this role is not printed; if the registry is wrong, « plaidoyer signatories edit » corrects it',
  }),
  'drafting/no-file': ({ path, folder, lacks, nearest }) => ({
    message: {
      file: `There is no file « ${path} » in the folder « ${folder} ».`,
      folder: `The file « ${path} » cannot be there: there is no folder « ${folder} ».`,
      right: `The file « ${path} » is in the folder « ${folder} », but cannot be read.`,
    }[lacks],
    help:
      lacks === 'right'
        ? 'see whether it is a folder, and whether you may read it'
        : (meant(nearest) ?? 'drag the file onto the terminal to write its whole path'),
  }),
  'drafting/not-a-text': ({ path, reason }) => ({
    message: `${path} cannot be the wording of a letter: ${REASONS[reason]}.`,
    help: 'save it as .docx from your word processor, or paste the text into a .txt file',
  }),
  'drafting/set-apart': ({ part, found }) => {
    const sentences = {
      heading: 'what precedes the salutation is not taken over into the wording, as the layout has its own heading',
      salutation: 'the salutation is not taken over into the wording, as the layout prints it',
      'subject-line': 'the subject is not taken over into the wording, as the layout prints it',
      subject: 'taken for the subject, as --subject does not say it',
      date: 'taken for the letter’s day, as --date does not say it',
      place: 'taken for the place, as --place does not say it',
      recipient: 'taken for the recipient, as --to does not say it',
      signatories: 'taken for those who sign, as neither --sign nor --signatories says it',
      closing: 'this closing is printed in place of the layout’s own',
      signature: 'what follows the closing is not taken over into the wording, as the layout prints the signatories',
      note: 'a note that only what is not taken over calls',
      postscript: 'taken for the postscript',
      enclosures: 'taken for enclosures',
      cc: 'taken for who gets a copy',
      sources: 'taken for the sources',
    };
    const where =
      part === 'closing'
        ? 'it is between « :::closing » and « ::: »'
        : part === 'subject' || part === 'date' || part === 'place' || part === 'recipient'
          ? `it is under « ${part}: »`
          : part === 'signatories'
            ? 'they are under « signatories: »'
            : part === 'postscript' || part === 'enclosures' || part === 'cc' || part === 'sources'
              ? `put under « ${part}: »`
              : 'kept as a comment in the letter';
    return { message: `${quoted(found)}: ${sentences[part]}; ${where}.` };
  },
  'drafting/salutation-kept': ({ found, instead }) => ({
    message: `${quoted(found)}: the salutation of the text is kept, in place of ${quoted(instead)}; it is under « recipient: », « salutation: ».`,
  }),
  'drafting/not-signing': ({ names }) => ({
    message: `Under the text, but not among the signatories: ${list(names)}.`,
    help: 'if they sign, --sign adds them, or « signatories: » in the letter',
  }),
  'drafting/layout-by-language': ({ language, layout }) => ({
    message: `The text is in ${language === 'fr' ? 'French' : 'English'}: the layout « ${layout} », of that language, is taken.`,
    help: '--layout NAME takes another',
  }),
  'drafting/marks-as-text': ({ found, path, renamed }) => ({
    message: `${quoted(found)} will be printed as it stands: a .txt is taken literally.`,
    help: `rename ${path} to ${renamed} for {{…}}, *…* and [^1] to act`,
  }),
  'drafting/not-kept': ({ what, count, example }) => {
    const several = count > 1;
    const some = several ? ` (${count} times)` : '';
    const sentences = {
      image: several ? `${count} images are not taken over.` : 'An image is not taken over.',
      table: several
        ? `${count} tables are taken over as paragraphs, one a row.`
        : 'A table is taken over as paragraphs, one a row.',
      underline: `Underlining is not taken over${some}.`,
      letters: `Items named by letters are kept as lines with their letters, as lists are counted in figures (${count} items).`,
      level: `A list within a list is taken over as one list${some}.`,
      style: `A style of Word’s is not taken over${some}.`,
    };
    const cures: Readonly<Record<string, string>> = {
      image: 'say in words what is to be seen there, or add an enclosure (enclosures:)',
      table: 'read these paragraphs again; « - » before each makes a list of them',
      underline: 'for these words to stand out, write them between *asterisks* (italics) or **two** (bold)',
    };
    return { message: `${sentences[what]}${example === undefined ? '' : ` « ${example} »`}`, help: cures[what] };
  },
};
