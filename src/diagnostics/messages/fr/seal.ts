import type { SealFacts } from '../../facts/seal.ts';
import type { MessagesFor } from '../catalogue.ts';
import { day } from './days.ts';
import { meant } from './words.ts';

const HOW = {
  changed: 'a été changé depuis que la lettre a été scellée',
  missing: 'manque au sceau',
  added: 'a été mis dans le sceau par une autre main',
};
const WHAT = {
  text: 'son texte',
  lines: 'les fins de ligne',
  pages: 'les fins de page',
  bytes: 'l’écriture du fichier',
};

const sealedThen = (on: string | undefined) => `a été scellée${on === undefined ? '' : ` le ${day(on)}`}`;

export const seal: MessagesFor<SealFacts> = {
  'seal/missing-agreements': ({ letter, missing, of }) => ({
    message: `${missing} des ${of} signataires de « ${letter} » ${missing > 1 ? 'n’ont pas donné leur' : 'n’a pas donné son'} accord à ce texte ; rien n’a été scellé.`,
    help: `voyez qui : plaidoyer cosigner ${letter} etat — ou, pour une lettre signée sur papier, --signed-on-paper`,
  }),
  'seal/exists': ({ letter, on }) => ({
    message: `${letter} a été scellée le ${day(on)} ; on ne scelle qu’une fois.`,
    help: 'écrivez-en une nouvelle à partir d’elle : plaidoyer nouveau --from',
  }),
  'seal/not-sealed': ({ letter, nearest, restoring }) => ({
    message: `${letter} n’est pas scellée.`,
    help:
      meant(nearest) ??
      (restoring ? 'elle n’a pas d’état scellé à rétablir' : `scellez-la d’abord : plaidoyer sceller ${letter}`),
  }),
  'seal/not-said': ({ words, letter, whole }) => ({
    message: `« ${words} » ${whole === undefined ? 'n’est nulle part' : 'n’est pas en mots entiers'} dans la lettre scellée ${letter} ; rien n’a été écrit.`,
    help:
      whole === undefined
        ? `copiez les mots de la lettre scellée : letters/${letter}.seal/text.txt`
        : `donnez les mots entiers : --said ${JSON.stringify(whole)}`,
  }),
  'seal/said-often': ({ words, letter, times }) => ({
    message: `« ${words} » est ${times} fois dans la lettre scellée ${letter} ; rien n’a été écrit.`,
    help: `donnez assez des mots d’à côté pour qu’on sache où corriger : letters/${letter}.seal/text.txt`,
  }),
  'seal/altered': ({ path, how, git }) => ({
    message: `${path} ${HOW[how]} : ce sceau ne prouve plus rien, et rien n’a été écrit.`,
    help:
      git === true
        ? 'reprenez le sceau tel qu’il était : git checkout -- ce dossier'
        : 'reprenez le dossier du sceau tel qu’il était, d’une sauvegarde',
  }),
  'seal/pdf-replaced': ({ path, git }) => ({
    message: `${path} n’est pas le PDF qui a été scellé ; rien n’a été écrit.`,
    help: git === true ? 'reprenez-le tel qu’il était : git checkout -- ce fichier' : 'reprenez-le d’une sauvegarde',
  }),
  'seal/letter-edited': ({ letter, on }) => ({
    message: `${letter} a été modifiée après avoir été scellée le ${day(on)} ; ce qui fut signé reste tel quel.`,
    help: `remettez-la telle qu’elle fut scellée : plaidoyer sceller ${letter} --restore ; ce qui change après coup se dit dans un avenant (plaidoyer avenant ${letter} …) ou dans une nouvelle lettre (plaidoyer nouveau --from ${letter})`,
  }),
  'seal/living-letter': ({ letter, on, left }) => ({
    message: left
      ? `${letter} ${sealedThen(on)} : ce qui est fait ici vient de l’atelier d’aujourd’hui, pas du sceau.`
      : `${letter} ${sealedThen(on)} et il n’en reste que le sceau, dont on ne fait ni aperçu ni publipostage.`,
    help: `ce qui fut signé : plaidoyer rendre ${letter} ; pour écrire à d’autres, faites-en une nouvelle lettre${left ? ' : plaidoyer nouveau --from' : `, ou reprenez celle de letters/${letter}.seal/workspace/letters/`}`,
  }),
  'seal/frozen': ({ letter, on, flag }) => ({
    message: `${letter} a été scellée le ${day(on)} : ${flag} ne peut la changer.`,
    help: 'faites le changement dans une nouvelle lettre : plaidoyer nouveau --from',
  }),
  'seal/set-differently': ({ letter, sealedBy, now, what, page, before, after }) => ({
    message: `plaidoyer ${now} compose ${letter} autrement que plaidoyer ${sealedBy}, qui l’a scellée ; c’est le PDF scellé qui vaut.`,
    notes: [
      `ce qui diffère : ${WHAT[what]}${page > 0 ? `, dès la page ${page}` : ''}`,
      ...(before === after ? [] : [`scellé : ${before}`, `à présent : ${after}`]),
    ],
  }),
  'seal/moved': ({ letter, on, path, what, how }) => ({
    message: `${path}${what === undefined ? '' : ` (${what})`} ${how === 'gone' ? 'n’est plus là' : 'a changé'} depuis que ${letter} a été scellée le ${day(on)} ; la lettre scellée, non.`,
  }),
  'seal/not-a-pdf': ({ path }) => ({ message: `${path} n’est pas un PDF.`, help: 'nommez un fichier PDF' }),
  'seal/wants-pdf': ({ letter, pdf, made }) => ({
    message: `« ${letter} » est une lettre ; il faut un PDF à tenir contre les lettres scellées.`,
    help: made
      ? `celui de cette lettre : plaidoyer authentifier ${pdf}`
      : `celui qu’on vous a envoyé, ou rendez cette lettre : plaidoyer rendre ${letter}, qui écrit ${pdf}`,
  }),
  'seal/not-ours': ({ path }) => ({
    message: `${path} est un PDF que plaidoyer n’a pas écrit : son texte ne peut être comparé à une lettre scellée.`,
    help: 'une image, un scan ou une impression en PDF ne prouve rien ; demandez le fichier lui-même',
  }),
  'seal/matches-none': ({ path, sealed }) => ({
    message: `${path} n’est aucune des lettres scellées ici (${sealed}).`,
    help: 'nommez l’atelier où elle fut scellée : --workspace DOSSIER',
  }),
  'seal/damaged': ({ path, letter, bytes, at }) => ({
    message: `${path} n’est pas exactement la lettre scellée ${letter} : ${bytes === 1 ? 'un octet diffère' : `${bytes} octets diffèrent`}, le premier à la position ${at}.`,
    help: 'reprenez le fichier là d’où il vient : cette copie a été changée ou abîmée',
  }),
  'seal/same-text': ({ path, letter, before, after }) => ({
    message: `${path} dit ce que dit la lettre scellée ${letter}, autrement composé.`,
    notes: before === after ? [] : [`scellé : ${before}`, `ici : ${after}`],
  }),
  'seal/other-text': ({ path, letter, changed }) => ({
    message: `${path} ne dit pas ce que dit la lettre scellée ${letter}.`,
    notes: changed,
  }),
  'seal/nothing-attached': ({ path }) => ({
    message: `${path} ne porte pas ses sources.`,
    help: 'seul un PDF fait par « rendre --archive » les porte',
  }),
  'seal/attached-outside': ({ path, name }) => ({
    message: `${path} porte un fichier nommé « ${name} », qui s’écrirait hors du dossier, ou y serait caché ; rien n’a été écrit.`,
    help: 'ce n’est pas une archive de plaidoyer : ne vous y fiez pas',
  }),
};
