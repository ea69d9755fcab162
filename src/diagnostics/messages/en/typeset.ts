import type { FaceFact, TypesetFacts } from '../../facts/typeset.ts';
import type { MessagesFor } from '../catalogue.ts';
import { quoted } from './words.ts';

export const typeset: MessagesFor<TypesetFacts> = {
  'typeset/missing-glyph': ({ character, codePoint, family, face }) => ({
    message: `${family} (${FACES[face]}) cannot draw ${quoted(character)} (${codePoint}).`,
    help: 'write it with another character, or name a type family that has it under « type: family: » in the layout',
  }),
  'typeset/word-too-wide': ({ word }) => ({
    message: `${quoted(word)} is wider than its column; it has been divided between letters.`,
    help: 'put a space or a hyphen in it, shorten it, or give it a wider column (fewer columns of signatories)',
  }),
  'typeset/signatory-too-tall': ({ name }) => ({
    message: `The entry of ${name} is taller than a page, and a signatory is never split.`,
    help: 'show fewer roles, or shorten their wording',
  }),
  'typeset/letterhead-too-tall': ({ millimetres, room }) => ({
    message: `The letterhead is ${millimetres} mm tall; the page has ${room} mm for it.`,
    help: 'write fewer lines, or make the logo smaller (« logo: height: »)',
  }),
  'typeset/address-too-tall': ({ lines, room }) => ({
    message: `The address has ${lines} lines; the window of the envelope surely shows ${room}.`,
    help: 'shorten the address, or write « window: none » if the letter does not go into a window envelope',
  }),
  'typeset/image-missing': ({ path }) => ({
    message: `There is no image ${quoted(path)}.`,
    help: 'check the path: it is read from the root of the workspace',
  }),
  'typeset/image-unreadable': ({ path }) => ({
    message: `${quoted(path)} is not an image that can be printed.`,
    help: 'save it again as PNG or JPEG, or as an SVG made of plain paths',
  }),
  'typeset/unknown-family': ({ family, known }) => ({
    message: `The family « ${family} » is not bundled, and no files are given for it.`,
    help: `write « family: ${known} », or add « files: » with its regular, bold, italic and bold_italic`,
  }),
  'typeset/font-missing': ({ path }) => ({
    message: `There is no font file « ${path} » in the workspace.`,
    help: 'check the path: it is read from the root of the workspace',
  }),
  'typeset/not-a-font': ({ family, face, reason }) => ({
    message:
      reason === 'not-a-font'
        ? `The file for the ${FACES[face]} style of ${family} is not a font.`
        : `The file for the ${FACES[face]} style of ${family} is not a TrueType font.`,
    help: 'give the four .ttf files of the family (regular, bold, italic, bold italic); .otf and web fonts have to be converted',
  }),
  'typeset/standard-refused': ({ standard, reason }) => ({
    message: `This letter cannot claim ${standard}: ${REFUSALS[reason]}.`,
    help: 'supply what is missing, or ask for another standard with « --pdf-standard »',
  }),
};

const FACES: Record<FaceFact, string> = {
  regular: 'regular',
  bold: 'bold',
  italic: 'italic',
  boldItalic: 'bold italic',
};
const REFUSALS = {
  'no-title': 'it has no title',
  'no-language': 'its language is not known',
  'image-without-words': 'an image has no words for those who cannot see it',
} as const;
