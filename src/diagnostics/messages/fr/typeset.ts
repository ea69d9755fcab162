import type { FaceFact, TypesetFacts } from '../../facts/typeset.ts';
import type { MessagesFor } from '../catalogue.ts';
import { quoted } from './words.ts';

export const typeset: MessagesFor<TypesetFacts> = {
  'typeset/missing-glyph': ({ character, codePoint, family, face }) => ({
    message: `${family} (${FACES[face]}) ne sait pas dessiner ${quoted(character)} (${codePoint}).`,
    help: 'écrivez-le avec un autre caractère, ou nommez sous « type: family: » de la mise en page une police qui le possède',
  }),
  'typeset/word-too-wide': ({ word }) => ({
    message: `${quoted(word)} est plus large que sa colonne ; il a été coupé entre deux lettres.`,
    help: 'mettez-y une espace ou un trait d’union, abrégez-le, ou élargissez la colonne (moins de colonnes de signataires)',
  }),
  'typeset/signatory-too-tall': ({ name }) => ({
    message: `La signature de ${name} est plus haute qu’une page, et une signature ne se coupe jamais.`,
    help: 'montrez moins de fonctions, ou abrégez-les',
  }),
  'typeset/letterhead-too-tall': ({ millimetres, room }) => ({
    message: `L’en-tête mesure ${millimetres} mm ; la page lui en laisse ${room}.`,
    help: 'écrivez moins de lignes, ou réduisez le logo (« logo: height: »)',
  }),
  'typeset/address-too-tall': ({ lines, room }) => ({
    message: `L’adresse a ${lines} lignes ; la fenêtre de l’enveloppe n’en montre sûrement que ${room}.`,
    help: 'abrégez l’adresse, ou écrivez « window: none » si la lettre ne part pas dans une enveloppe à fenêtre',
  }),
  'typeset/image-missing': ({ path }) => ({
    message: `Il n’y a pas d’image ${quoted(path)}.`,
    help: 'vérifiez le chemin : il part de la racine de l’atelier',
  }),
  'typeset/image-unreadable': ({ path }) => ({
    message: `${quoted(path)} n’est pas une image qui s’imprime.`,
    help: 'enregistrez-la de nouveau en PNG ou en JPEG, ou en un SVG fait de simples tracés',
  }),
  'typeset/unknown-family': ({ family, known }) => ({
    message: `La police « ${family} » n’est pas fournie, et aucun fichier n’est donné pour elle.`,
    help: `écrivez « family: ${known} », ou ajoutez « files: » avec regular, bold, italic et bold_italic`,
  }),
  'typeset/font-missing': ({ path }) => ({
    message: `Il n’y a pas de fichier de police « ${path} » dans l’atelier.`,
    help: 'vérifiez le chemin : il part de la racine de l’atelier',
  }),
  'typeset/not-a-font': ({ family, face, reason }) => ({
    message:
      reason === 'not-a-font'
        ? `Le fichier du style ${FACES[face]} de ${family} n’est pas une police.`
        : `Le fichier du style ${FACES[face]} de ${family} n’est pas une police TrueType.`,
    help: 'donnez les quatre fichiers .ttf de la famille (romain, gras, italique, gras italique) ; .otf et polices du Web sont à convertir',
  }),
  'typeset/standard-refused': ({ standard, reason }) => ({
    message: `Cette lettre ne peut pas se dire conforme à ${standard} : ${REFUSALS[reason]}.`,
    help: 'ajoutez ce qui manque, ou demandez une autre norme avec « --pdf-standard »',
  }),
};

const FACES: Record<FaceFact, string> = {
  regular: 'romain',
  bold: 'gras',
  italic: 'italique',
  boldItalic: 'gras italique',
};
const REFUSALS = {
  'no-title': 'elle n’a pas de titre',
  'no-language': 'sa langue n’est pas connue',
  'image-without-words': 'une image n’a pas de texte pour qui ne la voit pas',
} as const;
