import type { WorkspaceFacts } from '../../facts/workspace.ts';
import type { MessagesFor } from '../catalogue.ts';
import { list, meant, systemReason } from './words.ts';

export const workspace: MessagesFor<WorkspaceFacts> = {
  'workspace/not-found': ({ from }) => ({
    message: `Aucun atelier ici : ni ${from} ni un dossier au-dessus ne contient plaidoyer.yaml.`,
    help: 'créez-en un par « plaidoyer creer DOSSIER », ou nommez-en un par --workspace DOSSIER',
  }),
  'workspace/version': ({ version }) => ({
    message: `Cet atelier est de version ${version}, que ce programme ne connaît pas.`,
    help: 'écrivez « version: 1 », ou prenez un plaidoyer plus récent',
  }),
  'workspace/outside': ({ path }) => ({
    message: `${path} est hors de l’atelier.`,
    help: 'gardez dans l’atelier ce dont une lettre se sert, ou nommez-en un autre par --workspace DOSSIER',
  }),
  'workspace/no-such-file': ({ path, nearest }) => ({
    message: /[./]/.test(path) ? `Il n’y a pas de fichier ${path}.` : `Aucune lettre ne s’appelle « ${path} ».`,
    help:
      meant(nearest) ??
      (/[./]/.test(path)
        ? 'écrivez son chemin depuis le dossier où vous êtes, ou glissez-le sur le terminal'
        : 'les lettres qui sont là : plaidoyer lettres lister'),
  }),
  'workspace/not-a-letter': ({ path }) => ({
    message: `${path} n’est pas une lettre.`,
    help: /\.(?:docx|txt)$/i.test(path)
      ? 'pour en faire une lettre : plaidoyer nouveau --text FICHIER ; les lettres sont les .yaml ou .md de letters/'
      : 'les lettres sont les fichiers .yaml ou .md du dossier letters/',
  }),
  'workspace/cannot-read': ({ path, reason }) => ({
    message: `${path} ne peut être lu (${systemReason(reason)}).`,
    help:
      reason === 'ENOENT'
        ? 'écrivez son chemin depuis le dossier où vous êtes, ou glissez-le sur le terminal'
        : 'voyez si c’est bien un fichier, et si vous avez le droit de le lire',
  }),
  'workspace/cannot-write': ({ path, reason, elsewhere }) => ({
    message: `${path} ne peut être écrit (${systemReason(reason)}) ; rien n’a été changé.`,
    help: `${cureOf(reason)}${elsewhere ? ', ou choisissez un autre endroit par -o' : ''}`,
  }),
  'workspace/not-empty': ({ path }) => ({
    message: `${path} contient déjà des fichiers ; rien n’a été écrit.`,
    help: 'choisissez un dossier nouveau, ou vide',
  }),
  'workspace/same-output': ({ path, letters }) => ({
    message: `${list(letters)} s’écriraient tous dans ${path}.`,
    help: 'rendez-les un par un, ou nommez un dossier par -o DOSSIER/',
  }),
};

function cureOf(reason: string): string {
  if (reason === 'EBUSY' || reason === 'EPERM') return 'fermez-le là où il est ouvert';
  if (/^(?:EISDIR|EEXIST|ENOTDIR|ENOENT)$/.test(reason)) return 'donnez le chemin d’un fichier, dans un dossier';
  return reason === 'ENOSPC'
    ? 'faites de la place'
    : 'voyez si vous avez le droit d’écrire dans ce fichier et dans son dossier';
}
