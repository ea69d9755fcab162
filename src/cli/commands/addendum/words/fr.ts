import { longDate } from '../../../../locale/fr/dates.ts';
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
  needsSaidHelp: 'pour ôter des mots, donnez-les dans --said avec un mot d’à côté, qui seul reste dans --read',
  readsSo: (words) => `« ${words} » se lit déjà ainsi : l’erratum ne corrigerait rien`,
  tooEarly: (date, letter) => `cette page serait du ${longDate(date)}, avant la lettre, qui est du ${longDate(letter)}`,
  tooEarlyHelp: (letter) => `donnez le jour de la page : --date ${letter}, ou plus tard`,
  wrote: (file) => `Écrit : ${file}. La lettre scellée n’a pas changé.`,
  next: 'Relisez-la, puis :',
};
