// What a mail says around the list it brings: a greeting, a closing, who sends it, addresses and telephone numbers beside names.
// Both languages together: of a few words alone, the language is not known. Must not know: who is named.

const GREETING =
  /^(?:re-?bonjour|bonjour|bonsoir|coucou|salut|ch[eè]re?s?|hello|hi|hey|dear|good (?:morning|afternoon|evening))(?![\p{L}-])/iu;

const CLOSING = new RegExp(
  `^(?:${[
    '(?:tr[eè]s )?(?:bonne|belle|excellente) (?:fin de )?(?:journ[ée]e|soir[ée]e|semaine|apr[eè]s-midi|r[ée]ception)',
    'bon (?:week-?end|courage|apr[eè]s-midi)',
    '(?:bien |tr[eè]s )*(?:cordialement|amicalement|sinc[eè]rement|respectueusement)',
    '(?:bien |cordialement |sinc[eè]rement )*[àa] (?:vous|toi|bient[ôo]t|tr[eè]s (?:vite|bient[ôo]t))',
    '(?:meilleures |bonnes |cordiales )?salutations',
    'cdlt|bises|amiti[ée]s',
    "(?:un grand |mille )?merci(?: beaucoup| bien| d['’]avance| par avance| encore| [àa] (?:vous|toi|tous))*",
    '(?:en vous remerciant|avec (?:tous )?mes remerciements)',
    '(?:kind|best|warm|kindest) (?:regards|wishes)|regards|best|cheers',
    'yours(?: (?:sincerely|faithfully|truly|ever))?|sincerely(?: yours)?',
    '(?:many )?thanks(?: (?:again|a lot|in advance|and regards))?|thank you(?: (?:very much|in advance|again))?',
    'have a (?:nice|good|lovely) (?:day|evening|week(?:end)?)',
  ].join('|')})(?: (?:[àa] (?:tous|toutes|vous|toi)(?: (?:deux|tous|toutes))?|d['’]avance|distingu[ée]es))*\\s*[.!…]*$`,
  'iu',
);

const MAIL = /[<([]?\s*(?:mailto:)?[^\s<>()[\],;:@]+@[^\s<>()[\],;:@]+\s*[>)\]]?/giu;
const TELEPHONE =
  /(?:(?<!\p{L})(?:t[ée]l(?:[ée]phone)?|mob(?:ile)?|port(?:able)?|fixe|phone)\s*\.?\s*:?\s*)?(?<![\d/])(?:\+\d{1,3}[\s.]?)?(?:\(0\)\s?)?\d(?:[\s.\-\u00a0\u202f]?\d){7,}(?![\d/])/giu;

/** Whoever works for those who sign, and sends the mail. */
const STAFF: ReadonlySet<string> = new Set(
  (
    'collaborateur collaboratrice assistant assistante attache attachee chef cheffe directeur directrice conseiller ' +
    'conseillere stagiaire cabinet secretariat bureau permanence aide adviser advisor chief staff office'
  ).split(' '),
);

/** « Collaborateur », « Bureau »: the first word of a line under a sender's name. `word`: without accents and capitals. */
export function isStaff(word: string): boolean {
  return STAFF.has(word);
}

/** « Bonjour Hélène », « Chère collègue », the first words of a line. */
export function isGreeting(words: string): boolean {
  return GREETING.test(words.trim());
}

/** « Bonne journée », « Bien à vous », and nothing besides. */
export function isMailClosing(words: string): boolean {
  return CLOSING.test(words.trim());
}

/** « Ada Exemple <a.exemple@exemple.fr> 06 12 34 56 78 »: each address and number in it becomes `instead`. */
export function withoutContacts(line: string, instead = ' '): string {
  return line.replace(MAIL, instead).replace(TELEPHONE, instead);
}
