// Commands put into the person's language, wherever one is printed; both names work in both languages.
// Must not know: what commands do.
import type { Language } from '../diagnostics/messages/index.ts';
import { unaccented } from '../unaccented.ts';
import type { World } from './world.ts';

const FRENCH: Readonly<Record<string, string>> = {
  new: 'nouveau',
  preview: 'apercu',
  render: 'rendre',
  check: 'verifier',
  merge: 'publiposter',
  signatories: 'signataires',
  cosign: 'cosigner',
  seal: 'sceller',
  verify: 'authentifier',
  extract: 'extraire',
  addendum: 'avenant',
  schema: 'schemas',
  init: 'creer',
  completion: 'completer',
  explain: 'expliquer',
  letters: 'lettres',
  templates: 'modeles',
  help: 'aide',
};

/** What stands second (`signatories add`) or, after a letter, third (`cosign LETTER add`). */
const FRENCH_INSIDE: Readonly<Record<string, string>> = {
  list: 'lister',
  show: 'montrer',
  add: 'ajouter',
  edit: 'modifier',
  remove: 'retirer',
  import: 'importer',
  format: 'presenter',
  status: 'etat',
  agree: 'accepter',
  'agree-if': 'accepter-si',
  decline: 'refuser',
  withdraw: 'se-retirer',
  change: 'modification',
  diff: 'comparer',
  circulate: 'diffuser',
  purge: 'purger',
  signature: 'signer',
  withdrawal: 'retrait',
  erratum: 'corriger',
};

const COMMAND = /\bplaidoyer ([a-z-]+)(?:( \S+)( \S+)?)?/g;

/** « plaidoyer signatories add … » → « plaidoyer signataires ajouter … »: every command in a line of shell. */
export function spoken(line: string, language: Language): string {
  if (language !== 'fr') return line;
  return line
    .replace(/( --held .*?) always\b/g, '$1 toujours')
    .replace(COMMAND, (_, name: string, second = '', third = '') => {
      const letterFirst = name === 'cosign' || name === 'addendum';
      const group = /^(?:signatories|letters|templates)$/.test(name);
      const words = [group ? inside(second) : second, letterFirst ? inside(third) : third];
      return ['plaidoyer ', FRENCH[name] ?? name, ...words].join('');
    });
}

function inside(word: string): string {
  const french = FRENCH_INSIDE[word.trim()];
  return french === undefined ? word : ` ${french}`;
}

const TYPED = new RegExp(`(?<!npx )\\bplaidoyer (?=(?:${Object.entries(FRENCH).flat().join('|')})(?![\\p{L}-]))`, 'gu');

/** Was the program started by npx, which puts it on nobody's path? */
export function byNpx({ env }: Pick<World, 'env'>): boolean {
  return env.npm_command === 'exec' || env.npm_lifecycle_event === 'npx';
}

/** The commands of a text as this person has to type them: by npx where they started the program so. */
export function asTyped(text: string, world: Pick<World, 'env'>): string {
  return byNpx(world) ? text.replace(TYPED, 'npx $&') : text;
}

/** « creer », « Vérifier »: a name that only French has. */
export function isFrenchName(word: string): boolean {
  const plain = unaccented(word);
  return Object.entries(FRENCH).some(([english, french]) => french === plain && english !== plain);
}
