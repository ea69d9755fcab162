import { longDate } from '../../../locale/en/dates.ts';
import type { LanguageFacts } from '../../facts/language.ts';
import type { MessagesFor } from '../catalogue.ts';
import { quoted } from './words.ts';

export const language: MessagesFor<LanguageFacts> = {
  'language/phrase-false': ({ phrase, date, letter, reason }) => ({
    message: `« ${phrase} » is not true of ${longDate(date)} in a letter of ${longDate(letter)}: that day is ${
      { 'not-future': 'not to come', 'not-past': 'not past', 'too-far': 'more than a year away' }[reason]
    }.`,
    help: 'change the letter’s date or the field, or write the date in full',
  }),
  'language/duration-false': ({ written, truth, date, letter }) => ({
    message: `From ${longDate(date)} to the letter (${longDate(letter)}) it is « ${truth} », not « ${written} ».`,
    help: `write "${truth}", or leave it out: the helper always says what is true`,
  }),
  'language/cannot-inflect': ({ word, form }) => ({
    message: `No rule gives the ${form} of ${quoted(word)} with certainty.`,
    help: `write it: ${form === 'feminine' ? 'feminin="…"' : 'pluriel="…"'} after the word`,
  }),
  'language/place-form-missing': ({ place, form }) => ({
    message: `The ${form === 'adjective' ? 'adjective' : 'inhabitants'} of ${quoted(place)} are not known.`,
    help: `give them in the field: ${form}: …`,
  }),
  'language/date-too-vague': ({ phrase, date, needs }) => ({
    message: `${quoted(phrase)} needs a ${needs}, and ${quoted(date)} gives none.`,
    help: needs === 'day' ? 'write year-month-day: 2024-02-25' : 'write year-month: 2020-08',
  }),
  'language/number-refused': ({ phrase, number, largest }) => ({
    message: `${quoted(phrase)} needs a whole number from 0 to ${largest}; this is ${number}.`,
    help: 'write the number in the sentence yourself',
  }),
  'language/doubled-elision': ({ found, better }) => ({
    message: `${quoted(found)}: two little words say the same thing.`,
    help: `write ${quoted(better)}`,
  }),
  'language/missing-elision': ({ found, better }) => ({
    message: `${quoted(found)}: the vowel is dropped before a vowel or a mute h.`,
    help: `write ${quoted(better)}`,
  }),
  'language/wrong-elision': ({ found, better }) => ({
    message: `${quoted(found)}: no elision before this word (h aspiré, onze, oui, y).`,
    help: better === undefined ? 'write the article in full: le or la' : `write ${quoted(better)}`,
  }),
  'language/missing-contraction': ({ found, better }) => ({
    message: `${quoted(found)}: preposition and article become one word.`,
    help: `write ${quoted(better)}`,
  }),
  'language/preposition-repeated': ({ found, better }) => ({
    message: `${quoted(found)}: the preposition is repeated before the second name.`,
    help: `write ${quoted(better)}`,
  }),
  'language/doubled-word': ({ word }) => ({
    message: `${quoted(word)} stands twice in a row.`,
    help: 'take one of them out',
  }),
  'language/spaces': ({ found, better }) => ({
    message: `Spaces: ${quoted(found)}.`,
    help: `write ${quoted(better)}`,
  }),
  'language/apostrophe': ({ found, better }) => ({
    message: `${quoted(found)}: this mark is no apostrophe.`,
    help: `write ${quoted(better)}`,
  }),
  'language/punctuation': ({ found, better }) => ({
    message: `Punctuation: ${quoted(found)}.`,
    help: `write ${quoted(better)}`,
  }),
  'language/note-call': ({ found, better, side }) => ({
    message: `${quoted(found)}: the call of a note stands ${side} the punctuation.`,
    help: `write ${quoted(better)}`,
  }),
  'language/unbalanced': ({ mark }) => ({
    message: `The bracket ${quoted(mark)} stands alone in this paragraph.`,
    help: mark === '(' ? 'close it, or take it out' : 'open it, or take it out',
  }),
  'language/date-in-figures': ({ found, better }) => ({
    message: `The date ${quoted(found)} is written in words in a letter.`,
    help: `write ${quoted(better)}`,
  }),
  'language/no-such-day': ({ found, nearest }) => ({
    message: `There is no such day as ${quoted(found)}.`,
    help: `the nearest real one is ${nearest}`,
  }),
  'language/weekday': ({ found, better }) => ({
    message: `${quoted(found)}: it was not that day of the week.`,
    help: `write ${quoted(better)}`,
  }),
  'language/relative-date': ({ found, helper }) => ({
    message: `${quoted(found)} will no longer be true when the letter is dated anew.`,
    help: `say it with {{${helper} …}}, which checks it on every date`,
  }),
  'language/relative-date-far': ({ found, better, date, letter, said }) => ({
    message:
      said === 'to-come'
        ? `${quoted(found)} is ${longDate(date)} in a letter of ${longDate(letter)}: is that the day?`
        : `${quoted(found)} is ${longDate(date)} in a letter of ${longDate(letter)}: the year would say it better.`,
    help: `write the year: ${quoted(better)}, if that is the day, or change the sentence`,
  }),
  'language/ordinal': ({ found, better }) => ({
    message: `${quoted(found)} is abbreviated ${quoted(better)}.`,
    help: `write ${quoted(better)}`,
  }),
  'language/month-capital': ({ found, better }) => ({
    message: `${quoted(found)}: in French the name of a month takes no capital.`,
    help: `write ${quoted(better)}`,
  }),
  'language/number-groups': ({ found, better }) => ({
    message: `The number ${quoted(found)} is written in groups of three figures.`,
    help: `write ${quoted(better)}`,
  }),
  'language/institution-name': ({ found, better }) => ({
    message: `${quoted(found)}: the name of this institution is written ${quoted(better)}.`,
    help: `write ${quoted(better)}`,
  }),
  'language/role-capital': ({ found, better }) => ({
    message: `${quoted(found)}: no capital inside the name of an office.`,
    help: `write ${quoted(better)}`,
  }),
  'language/capital-accent': ({ found, better }) => ({
    message: `${quoted(found)}: a French capital keeps its accent.`,
    help: `write ${quoted(better)}`,
  }),
  'language/missing-hyphen': ({ found, better }) => ({
    message: `${quoted(found)} takes a hyphen.`,
    help: `write ${quoted(better)}`,
  }),
  'language/abbreviation': ({ found, better }) => ({
    message: `The abbreviation ${quoted(found)} is written ${quoted(better)}.`,
    help: `write ${quoted(better)}`,
  }),
  'language/civility-in-full': ({ found, better }) => ({
    message: `${quoted(found)}: the civility is written in full to the person addressed.`,
    help: `write ${quoted(better)}`,
  }),
  'language/appel-capital': ({ found, better }) => ({
    message: `${quoted(found)}: the office takes a capital in salutation and closing.`,
    help: `write ${quoted(better)}`,
  }),
  'language/one-or-several': ({ found, closing }) => ({
    message: `« ${found} »: the text speaks ${closing === 'one' ? 'for several' : 'for one'}, its closing ${closing === 'one' ? 'for one' : 'for several'}.`,
    help: 'use the language’s own word, which follows how many sign (French: {{je_nous "demande" "demandons"}}), or make one agree with the other',
  }),
  'language/appel-closing': ({ appel, closing }) => ({
    message: `The closing says ${quoted(closing)}, the salutation ${quoted(appel)}: it repeats it word for word.`,
    help: 'use the language’s own word in the closing (French: {{appel}} or {{formule}}; English: {{complimentary_close}})',
  }),
  'language/written-twice': ({ found, part }) => ({
    message: `${quoted(found)}: the ${part} is printed already, and would stand here a second time.`,
    help: `remove these words, or put them between « :::${part} » and « ::: »`,
  }),
  'language/closing-formula': ({ found, better }) => ({
    message: `${quoted(found)} is below the office addressed.`,
    help: `write ${quoted(better)}, or let {{formule}} make it`,
  }),
  'language/subject-comma': ({ found, better }) => ({
    message: `${quoted(found)}: no comma between a subject and its verb.`,
    help: `write ${quoted(better)}`,
  }),
  'language/sentence-start': ({ found, better }) => ({
    message: `${quoted(found)} begins a sentence without a capital.`,
    help: `write ${quoted(better)}; between braces, the capital goes to the first word: {{I_we …}}`,
  }),
  'language/sentence-end': ({ ends, expected }) => ({
    message: `This ${expected === ';' ? 'item of a list' : 'paragraph'} ends with ${quoted(ends)}, without a ${{ '.': 'full stop', ',': 'comma', ';': 'semicolon' }[expected]}.`,
    help: `end it with ${quoted(expected)}`,
  }),
  'language/a-or-an': ({ found, better }) => ({
    message: `${quoted(found)}: the article follows the sound that comes next.`,
    help: `write ${quoted(better)}`,
  }),
};
