// What the commands on letters say. Must not know: what they do.
import type { Language } from '../../../diagnostics/messages/index.ts';

export interface LettersWords {
  readonly about: string;
  readonly list: string;
  readonly show: string;
  readonly status: string;
  readonly letter: string;
  readonly none: string;
  readonly heading: {
    readonly letter: string;
    readonly date: string;
    readonly to: string;
    readonly signatories: string;
    readonly subject: string;
    readonly state: string;
    readonly pdf: string;
  };
  readonly unreadable: string;
  readonly fine: string;
  readonly edited: string;
  readonly faults: (errors: number, warnings: number) => string;
  readonly pdf: { readonly none: string; readonly older: string; readonly current: string };
  readonly part: {
    readonly template: string;
    readonly own: string;
    readonly signatories: string;
    readonly sources: string;
    readonly file: string;
  };
  readonly more: (first: string, others: number) => string;
}

const fr: LettersWords = {
  about: 'montre les lettres de l’atelier et dit où elles en sont',
  list: 'liste les lettres, avec leur jour, leur destinataire et leur objet',
  show: 'montre une lettre : à qui, qui signe et sous quels rôles',
  status: 'dit de chaque lettre si elle est juste et si son PDF est à jour',
  letter: 'fichier ou nom de la lettre',
  none: 'Il n’y a pas encore de lettre dans letters/ ; « plaidoyer nouveau » en écrit une.',
  heading: {
    letter: 'LETTRE',
    date: 'JOUR',
    to: 'À',
    signatories: 'SIGNATAIRES',
    subject: 'OBJET',
    state: 'ÉTAT',
    pdf: 'PDF',
  },
  unreadable: 'illisible',
  fine: 'aucune faute',
  edited: 'modifiée après le sceau',
  faults: (errors, warnings) =>
    [
      ...(errors > 0 ? [`${errors} erreur${errors > 1 ? 's' : ''}`] : []),
      ...(warnings > 0 ? [`${warnings} avertissement${warnings > 1 ? 's' : ''}`] : []),
    ].join(', '),
  pdf: { none: 'à rendre', older: 'à refaire', current: 'à jour' },
  part: { template: 'modèle', own: 'lettre libre', signatories: 'signataires', sources: 'sources', file: 'fichier' },
  more: (first, others) => (others === 0 ? first : `${first} et ${others} de plus`),
};

const en: LettersWords = {
  about: 'the letters of the workspace',
  list: 'list the letters, with their day, recipient and subject',
  show: 'show a letter: to whom, who signs and under which roles',
  status: 'say of each letter whether it is right and its PDF up to date',
  letter: 'file or name of the letter',
  none: 'There is no letter in letters/ yet; « plaidoyer new » writes one.',
  heading: {
    letter: 'LETTER',
    date: 'DAY',
    to: 'TO',
    signatories: 'SIGNATORIES',
    subject: 'SUBJECT',
    state: 'STATE',
    pdf: 'PDF',
  },
  unreadable: 'unreadable',
  fine: 'right',
  edited: 'changed after the seal',
  faults: (errors, warnings) =>
    [
      ...(errors > 0 ? [`${errors} error${errors === 1 ? '' : 's'}`] : []),
      ...(warnings > 0 ? [`${warnings} warning${warnings === 1 ? '' : 's'}`] : []),
    ].join(', '),
  pdf: { none: 'to be rendered', older: 'out of date', current: 'up to date' },
  part: { template: 'template', own: 'own wording', signatories: 'signatories', sources: 'sources', file: 'file' },
  more: (first, others) => (others === 0 ? first : `${first} and ${others} more`),
};

export const lettersWords: Readonly<Record<Language, LettersWords>> = { fr, en };
