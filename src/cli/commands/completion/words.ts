// What `completion` says. Must not know: shells.
import type { Language } from '../../../diagnostics/messages/index.ts';

export interface CompletionWords {
  readonly about: string;
  readonly shell: string;
  readonly typed: string;
  /** Of a command's names, the one of this language. */
  readonly own: (name: string, aliases: readonly string[]) => string;
}

const fr: CompletionWords = {
  about: 'donne à votre terminal de quoi compléter commandes, lettres, modèles et signataires',
  shell: 'bash, zsh ou fish',
  typed: 'les mots déjà tapés (pour le terminal lui-même)',
  own: (name, aliases) => aliases[0] ?? name,
};

const en: CompletionWords = {
  about: 'lets your shell complete commands, letters, templates and signatories',
  shell: 'bash, zsh or fish',
  typed: 'the words typed so far (for the shell itself)',
  own: (name) => name,
};

export const completionWords: Readonly<Record<Language, CompletionWords>> = { fr, en };
