// What `preview` says, on the terminal and on its page. Must not know: servers.
import type { Language } from '../../../diagnostics/messages/index.ts';
import type { ShellWords } from '../../../preview/shell.ts';

export interface PreviewWords {
  readonly about: string;
  readonly letter: string;
  readonly port: string;
  readonly open: string;
  readonly editor: string;
  readonly listening: (url: string) => string;
  readonly stop: string;
  readonly inUse: (port: number) => string;
  readonly badPort: (port: string) => string;
  readonly page: (number: number, total: number) => string;
  readonly signs: string;
  readonly shell: ShellWords;
}

const fr: PreviewWords = {
  about: 'montre une lettre dans le navigateur, et la refait à chaque enregistrement',
  letter: 'fichier ou nom de la lettre',
  port: 'port sur 127.0.0.1 (par défaut : un port libre)',
  open: 'n’ouvre pas le navigateur',
  editor: 'éditeur que les liens ouvrent : vscode, vscodium, cursor, idea ou none',
  listening: (url) => `Aperçu : ${url}`,
  stop: 'La page suit vos enregistrements. Ctrl-C pour finir.',
  inUse: (port) => `le port ${port} est déjà pris ; laissez --port de côté, et un port libre sera choisi`,
  badPort: (port) => `« ${port} » n’est pas un port : un nombre de 1 à 65535`,
  page: (number, total) => `Page ${number} sur ${total}`,
  signs: 'signe',
  shell: {
    language: 'fr',
    title: (letter) => `Aperçu de ${letter}`,
    pages: 'Pages de la lettre',
    read: 'Lire le texte',
    found: 'Ce qui a été relevé',
    nothing: 'Rien à signaler.',
    stale: 'Une erreur empêche de refaire la page : voici la dernière qui était juste.',
    blank: 'La page paraîtra ici une fois corrigé ce qui l’empêche :',
    form: 'Essayer',
    fields: 'Champs',
    signatories: 'Signataires',
    add: 'Ajouter quelqu’un',
    addHelp: 'un nom de signatories/, puis Entrée ; signe avec ses rôles du jour de la lettre',
    tryHelp: 'La page change aussitôt ; le fichier ne change que si vous le demandez.',
    write: 'Écrire dans la lettre',
    reset: 'Abandonner l’essai',
    written: 'Écrit dans %.',
    refused: 'Rien n’a été écrit : le fichier n’a pu être changé.',
    lost: 'L’aperçu s’est arrêté : relancez « plaidoyer apercu ».',
    pdf: 'Ouvrir le PDF',
    skip: 'Aller à ce qui a été relevé',
    usual: 'par défaut :',
    oneALine: 'un élément par ligne',
    nobody: 'Personne de signatories/ ne s’appelle « % ».',
    several: 'Plusieurs personnes répondent : % ; écrivez le nom entier.',
    already: '% signe déjà.',
  },
};

const en: PreviewWords = {
  about: 'show a letter in the browser, made again each time you save',
  letter: 'file or name of the letter',
  port: 'port on 127.0.0.1 (default: a free one)',
  open: 'do not open the browser',
  editor: 'editor that links open: vscode, vscodium, cursor, idea or none',
  listening: (url) => `Preview: ${url}`,
  stop: 'The page follows what you save. Ctrl-C to end.',
  inUse: (port) => `port ${port} is in use; leave --port out, and a free one is chosen`,
  badPort: (port) => `« ${port} » is no port: a number from 1 to 65535`,
  page: (number, total) => `Page ${number} of ${total}`,
  signs: 'signs',
  shell: {
    language: 'en',
    title: (letter) => `Preview of ${letter}`,
    pages: 'Pages of the letter',
    read: 'Read the text',
    found: 'What was found',
    nothing: 'Nothing to report.',
    stale: 'An error is in the way of making the page again: this is the last one that was right.',
    blank: 'The page will stand here once what is in its way is put right:',
    form: 'Try out',
    fields: 'Fields',
    signatories: 'Signatories',
    add: 'Add someone',
    addHelp: 'a name of signatories/, then Enter; signs with their roles on the letter’s day',
    tryHelp: 'The page changes at once; the file changes only when you ask.',
    write: 'Write to the letter',
    reset: 'Drop what was tried',
    written: 'Written to %.',
    refused: 'Nothing was written: the file could not be changed.',
    lost: 'The preview has ended: run « plaidoyer preview » again.',
    pdf: 'Open the PDF',
    skip: 'Go to what was found',
    usual: 'default:',
    oneALine: 'one item a line',
    nobody: 'Nobody in signatories/ is called « % ».',
    several: 'Several people answer: %; write the whole name.',
    already: '% signs already.',
  },
};

export const previewWords: Readonly<Record<Language, PreviewWords>> = { fr, en };
