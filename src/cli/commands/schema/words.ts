// What the command on schemas says. Must not know: what it does.
import type { Language } from '../../../diagnostics/messages/index.ts';

interface SchemaWords {
  readonly about: string;
  readonly modelines: string;
  readonly wrote: (file: string) => string;
  readonly wouldWrite: (file: string) => string;
  readonly next: string;
}

export const schemaWords: Readonly<Record<Language, SchemaWords>> = {
  fr: {
    about: 'écrit les schémas qui font compléter et vérifier vos fichiers par votre éditeur',
    modelines: 'met aussi, en tête de chaque fichier, la ligne qui nomme son schéma',
    wrote: (file) => `Écrit : ${file}`,
    wouldWrite: (file) => `À écrire : ${file}`,
    next: 'Dans VS Code, installez l’extension redhat.vscode-yaml ; relancez cette commande quand des identifiants changent.',
  },
  en: {
    about: 'write the schemas with which your editor completes and checks your files',
    modelines: 'also put, at the head of each file, the line that names its schema',
    wrote: (file) => `Wrote ${file}`,
    wouldWrite: (file) => `Would write ${file}`,
    next: 'In VS Code, install the extension redhat.vscode-yaml; run this command again when ids change.',
  },
};
