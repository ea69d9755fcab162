import type { AddendumWords } from './words.ts';

export const fr: AddendumWords = {
  about:
    'ajoute à une lettre scellée une signature tardive, un retrait ou un erratum, chacun sur une page à lui, datée',
  letter: 'la lettre scellée',
  people: 'qui signe cette page : identifiants ou noms',
  signature: 'des signatures tardives',
  withdrawal: 'le retrait de signatures données',
  erratum: 'ce qu’il faut lire au lieu de ce qui fut signé',
  date: 'la date de la page (sinon, aujourd’hui)',
  show: '« rôle organisme » à imprimer sous le nom (répétable)',
  said: 'ce que dit la lettre scellée',
  read: 'ce qu’il faut lire',
  needsSaid: 'que faut-il lire, au lieu de quoi ? --said "…" --read "…"',
  tooEarly: (date, letter) => `${date} précède la lettre, qui est du ${letter}`,
  taken: (file) => `${file} existe déjà`,
  wrote: (file) => `Écrit : ${file}. La lettre scellée n’a pas changé.`,
  next: 'Relisez-la, puis :',
};
