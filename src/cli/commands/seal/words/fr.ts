import { longDate } from '../../../../locale/fr/dates.ts';
import type { SealWords } from './words.ts';

const s = (count: number) => (count > 1 ? 's' : '');

export const fr: SealWords = {
  seal: {
    about: 'scelle une lettre signée : tout ce qu’il faut pour la refaire à l’octet près, à côté d’elle',
    letter: 'la lettre, par son fichier ou son nom',
    signedOnPaper: 'la lettre a été signée sur papier : aucun accord n’est demandé',
    restore: 'remet le fichier de la lettre tel qu’il fut scellé ; ce qui y était est gardé dans output/',
  },
  verify: {
    about: 'dit si un PDF est exactement la lettre scellée, le même texte autrement composé, ou ce qui y diffère',
    file: 'le PDF',
  },
  extract: {
    about: 'tire d’un PDF fait par « rendre --archive » l’atelier qui le refait',
    folder: 'le dossier à créer',
  },
  locked: 'une lettre scellée qui ne se refait pas à l’octet près est une erreur',
  archive: 'joint au PDF (PDF/A-3) les sources publiques qui le refont ; voyez « extraire »',
  archiveOfOriginal:
    '--archive joint les sources telles qu’elles sont : sans --set, --as-drafted ni autre norme que a-3a',
  header: (letter) => [
    `Le sceau de la lettre « ${letter} » : rien ne s’y modifie. « plaidoyer rendre » la refait d’ici, à l’octet près.`,
    'La dernière ligne est le SHA-256 des lignes au-dessus d’elle.',
  ],
  sealed: (file, folder, pages) => `${file} est scellée dans ${folder} (${pages} page${s(pages)}).`,
  wouldSeal: (file, folder, pages) =>
    `${file} serait scellée dans ${folder} (${pages} page${s(pages)}) ; rien n’est écrit.`,
  toSend: (pdf) => `Le PDF à envoyer : ${pdf}`,
  olderDrafts: (files) =>
    files.length === 1
      ? `${files[0]} est un projet d’avant le sceau, à ne pas envoyer ; pour le refaire de la lettre scellée :`
      : `${files.join(', ')} sont des projets d’avant le sceau, à ne pas envoyer ; pour les refaire de la lettre scellée :`,
  commit: 'Gardez-la dans git :',
  keep: (folder) => `Gardez ${folder} avec vos sauvegardes : lui seul refait la lettre à l’octet près.`,
  asSealed: (file, on) => `${file} est tel qu’il fut scellé le ${longDate(on)} : rien à remettre.`,
  wouldRestore: (file, on) => `${file} serait remis tel qu’il fut scellé le ${longDate(on)}.`,
  restored: (file, on) => `${file} est de nouveau tel qu’il fut scellé le ${longDate(on)}.`,
  unrestore: (file, kept) =>
    kept === undefined
      ? `Pour revenir en arrière, supprimez ${file}.`
      : `Ce qui y était est gardé : ${kept}. Pour revenir en arrière, copiez-le à la place de ${file}.`,
  identical: (on) => `Identique à la lettre scellée le ${longDate(on)}.`,
  exactly: (file, letter, on) => `${file} est exactement la lettre « ${letter} », scellée le ${longDate(on)}.`,
  extracted: (files, folder) => `Écrit : ${files} fichier${s(files)} dans ${folder}.`,
  next: 'Ensuite :',
  pages: (sealed, here) => `${sealed} page${s(sealed)} scellée${s(sealed)}, ${here} ici`,
};
