import { longDate, theDate } from '../../../locale/fr/dates.ts';
import type { LanguageFacts } from '../../facts/language.ts';
import type { MessagesFor } from '../catalogue.ts';
import { quoted } from './words.ts';

export const language: MessagesFor<LanguageFacts> = {
  'language/phrase-false': ({ phrase, date, letter, reason }) => ({
    message: `« ${phrase} » n’est pas vrai pour le ${longDate(date)} dans une lettre du ${longDate(letter)} : ce jour ${
      { 'not-future': 'n’est pas à venir', 'not-past': 'n’est pas passé', 'too-far': 'est à plus d’un an' }[reason]
    }.`,
    help: 'changez la date de la lettre ou celle de l’expression, ou écrivez la date en entier',
  }),
  'language/duration-false': ({ written, truth, date, letter }) => ({
    message: `Entre ${theDate(date)} et la lettre (${longDate(letter)}), il y a « ${truth} », et non « ${written} ».`,
    help: `écrivez "${truth}", ou retirez la durée : elle s’écrira d’elle-même, toujours juste`,
  }),
  'language/cannot-inflect': ({ word, form }) => ({
    message: `Aucune règle ne donne avec certitude ${form === 'feminine' ? 'le féminin' : 'le pluriel'} de ${quoted(word)}.`,
    help: `écrivez-le : ${form === 'feminine' ? 'feminin="…"' : 'pluriel="…"'} après le mot`,
  }),
  'language/place-form-missing': ({ place, form }) => ({
    message: `On ne connaît pas ${form === 'adjective' ? 'l’adjectif' : 'les habitants'} de ${quoted(place)}.`,
    help: `donnez-${form === 'adjective' ? 'le dans le champ : adjective: …' : 'les dans le champ : inhabitants: …'}`,
  }),
  'language/date-too-vague': ({ phrase, date, needs }) => ({
    message: `${quoted(phrase)} demande ${needs === 'day' ? 'un jour' : 'un mois'}, et ${quoted(date)} n’en donne pas.`,
    help: needs === 'day' ? 'écrivez année-mois-jour : 2024-02-25' : 'écrivez année-mois : 2020-08',
  }),
  'language/number-refused': ({ phrase, number, largest }) => ({
    message: `${quoted(phrase)} demande un nombre entier de 0 à ${largest} ; on a ${number}.`,
    help: 'écrivez ce nombre vous-même dans la phrase',
  }),
  'language/doubled-elision': ({ found, better }) => ({
    message: `${quoted(found)} : la préposition ou l’article est écrit deux fois.`,
    help: `écrivez ${quoted(better)}`,
  }),
  'language/missing-elision': ({ found, better }) => ({
    message: `${quoted(found)} : la voyelle tombe devant une voyelle ou un h muet.`,
    help: `écrivez ${quoted(better)}`,
  }),
  'language/wrong-elision': ({ found, better }) => ({
    message: `${quoted(found)} : pas d’élision devant ce mot (h aspiré, onze, oui, y).`,
    help: better === undefined ? 'écrivez l’article en entier : le ou la' : `écrivez ${quoted(better)}`,
  }),
  'language/missing-contraction': ({ found, better }) => ({
    message: `${quoted(found)} : la préposition et l’article se contractent.`,
    help: `écrivez ${quoted(better)}`,
  }),
  'language/preposition-repeated': ({ found, better }) => ({
    message: `${quoted(found)} : la préposition se répète devant le second nom.`,
    help: `écrivez ${quoted(better)}`,
  }),
  'language/doubled-word': ({ word }) => ({
    message: `${quoted(word)} est écrit deux fois de suite.`,
    help: 'retirez l’un des deux',
  }),
  'language/spaces': ({ found, better }) => ({
    message: `Espaces : ${quoted(found)}.`,
    help: `écrivez ${quoted(better)}`,
  }),
  'language/apostrophe': ({ found, better }) => ({
    message: `${quoted(found)} : ce signe n’est pas une apostrophe.`,
    help: `écrivez ${quoted(better)}`,
  }),
  'language/punctuation': ({ found, better }) => ({
    message: `Ponctuation : ${quoted(found)}.`,
    help: `écrivez ${quoted(better)}`,
  }),
  'language/note-call': ({ found, better, side }) => ({
    message: `${quoted(found)} : l’appel de note se place ${side === 'before' ? 'avant' : 'après'} la ponctuation.`,
    help: `écrivez ${quoted(better)}`,
  }),
  'language/unbalanced': ({ mark }) => ({
    message: `La parenthèse ${quoted(mark)} est seule dans ce paragraphe.`,
    help: mark === '(' ? 'fermez-la, ou retirez-la' : 'ouvrez-la, ou retirez-la',
  }),
  'language/date-in-figures': ({ found, better }) => ({
    message: `La date ${quoted(found)} s’écrit en lettres dans une lettre.`,
    help: `écrivez ${quoted(better)}`,
  }),
  'language/no-such-day': ({ found, nearest }) => ({
    message: `Le jour ${quoted(found)} n’existe pas.`,
    help: `le plus proche est le ${nearest}`,
  }),
  'language/weekday': ({ found, better }) => ({
    message: `${quoted(found)} : ce n’était pas ce jour de la semaine.`,
    help: `écrivez ${quoted(better)}`,
  }),
  'language/relative-date': ({ found, helper }) => ({
    message: `${quoted(found)} ne sera plus vrai si la lettre change de date.`,
    help: `dites-le avec {{${helper} …}}, qui le vérifie à chaque date`,
  }),
  'language/relative-date-far': ({ found, better, date, letter, said }) => ({
    message:
      said === 'to-come'
        ? `${quoted(found)} dit le ${longDate(date)} dans une lettre du ${longDate(letter)} : est-ce bien ce jour ?`
        : `${quoted(found)} dit le ${longDate(date)} dans une lettre du ${longDate(letter)} : l’année le dirait mieux.`,
    help: `écrivez l’année : ${quoted(better)}, si c’est ce jour, ou changez la phrase`,
  }),
  'language/ordinal': ({ found, better }) => ({
    message: `${quoted(found)} s’abrège ${quoted(better)}.`,
    help: `écrivez ${quoted(better)}`,
  }),
  'language/month-capital': ({ found, better }) => ({
    message: `${quoted(found)} : le nom d’un mois ne prend pas de capitale.`,
    help: `écrivez ${quoted(better)}`,
  }),
  'language/number-groups': ({ found, better }) => ({
    message: `Le nombre ${quoted(found)} s’écrit par tranches de trois chiffres.`,
    help: `écrivez ${quoted(better)} (espace fine insécable)`,
  }),
  'language/institution-name': ({ found, better }) => ({
    message: `${quoted(found)} : le nom de cette institution s’écrit ${quoted(better)}.`,
    help: `écrivez ${quoted(better)}`,
  }),
  'language/role-capital': ({ found, better }) => ({
    message: `${quoted(found)} : pas de capitale à l’intérieur d’une fonction.`,
    help: `écrivez ${quoted(better)}`,
  }),
  'language/capital-accent': ({ found, better }) => ({
    message: `${quoted(found)} : la capitale garde son accent.`,
    help: `écrivez ${quoted(better)}`,
  }),
  'language/missing-hyphen': ({ found, better }) => ({
    message: `${quoted(found)} prend un trait d’union.`,
    help: `écrivez ${quoted(better)}`,
  }),
  'language/abbreviation': ({ found, better }) => ({
    message: `L’abréviation ${quoted(found)} s’écrit ${quoted(better)}.`,
    help: `écrivez ${quoted(better)}`,
  }),
  'language/civility-in-full': ({ found, better }) => ({
    message: `${quoted(found)} : la civilité s’écrit en entier quand on s’adresse à quelqu’un.`,
    help: `écrivez ${quoted(better)}`,
  }),
  'language/appel-capital': ({ found, better }) => ({
    message: `${quoted(found)} : la fonction prend la capitale dans l’appel et la formule.`,
    help: `écrivez ${quoted(better)}`,
  }),
  'language/one-or-several': ({ found, closing }) => ({
    message: `« ${found} » : le texte dit « ${closing === 'one' ? 'nous' : 'je'} », et la formule finale « ${closing === 'one' ? 'je' : 'nous'} ».`,
    help: 'écrivez {{je_nous "demande" "demandons"}}, qui suit le nombre des signataires, ou accordez l’un à l’autre',
  }),
  'language/appel-closing': ({ appel, closing }) => ({
    message: `La formule dit ${quoted(closing)}, l’appel ${quoted(appel)} : elle le reprend mot pour mot.`,
    help: 'écrivez {{appel}} dans la formule, ou laissez {{formule}} la faire',
  }),
  'language/written-twice': ({ found, part }) => ({
    message: `${quoted(found)} : ${part === 'salutation' ? 'l’appel' : 'la formule finale'} s’imprime déjà, et serait ici une seconde fois.`,
    help: `retirez ces mots, ou mettez-les entre « :::${part} » et « ::: »`,
  }),
  'language/closing-formula': ({ found, better }) => ({
    message: `${quoted(found)} ne convient pas au rang du destinataire.`,
    help: `écrivez ${quoted(better)}, ou laissez {{formule}} la faire`,
  }),
  'language/subject-comma': ({ found, better }) => ({
    message: `${quoted(found)} : pas de virgule entre le sujet et son verbe.`,
    help: `écrivez ${quoted(better)}`,
  }),
  'language/sentence-start': ({ found, better }) => ({
    message: `${quoted(found)} commence une phrase sans capitale.`,
    help: `écrivez ${quoted(better)} ; entre accolades, la capitale se met au premier mot : {{Je_nous …}}`,
  }),
  'language/sentence-end': ({ ends, expected }) => ({
    message: `${expected === ';' ? 'Cet élément de liste' : 'Ce paragraphe'} finit par ${quoted(ends)}, sans ${{ '.': 'point', ',': 'virgule', ';': 'point-virgule' }[expected]}.`,
    help: `terminez par ${quoted(expected)}`,
  }),
  'language/a-or-an': ({ found, better }) => ({
    message: `${quoted(found)} : l’article anglais suit le son qui vient.`,
    help: `écrivez ${quoted(better)}`,
  }),
};
