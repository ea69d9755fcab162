// What `explain` says besides the messages themselves. Must not know: any message.
import type { Language } from '../../../diagnostics/messages/index.ts';

export interface ExplainWords {
  readonly about: string;
  readonly code: string;
  readonly unknown: (code: string, nearest: string | undefined) => string;
  /** The codes that share a name. */
  readonly several: (code: string, codes: readonly string[]) => string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'information', string>>;
  readonly example: string;
  readonly noExample: string;
}

const fr: ExplainWords = {
  about: 'explique un message : un exemple, et ce qu’il faut faire',
  code: 'le code entre crochets d’un message ; sans lui : tous les codes',
  unknown: (code, nearest) =>
    `il n’y a pas de message « ${code} » ; ${nearest === undefined ? 'ceux qu’il y a : plaidoyer expliquer' : `vouliez-vous dire « ${nearest} » ?`}`,
  several: (code, codes) => `« ${code} » peut être ${codes.join(', ')} : donnez le code entier`,
  severity: {
    error: 'une erreur : à corriger d’abord, rien ne se fait avant',
    warning: 'un avertissement : cela n’arrête rien, mais relisez ce point',
    information: 'une information : rien à corriger',
  },
  example: 'Par exemple :',
  noExample: 'Pas d’exemple.',
};

const en: ExplainWords = {
  about: 'explain a message: an example, and what to do',
  code: 'the code between brackets of a message; none: all codes',
  unknown: (code, nearest) =>
    `there is no message « ${code} »; ${nearest === undefined ? 'those there are: plaidoyer explain' : `did you mean « ${nearest} »?`}`,
  several: (code, codes) => `« ${code} » could be ${codes.join(', ')}: give the whole code`,
  severity: {
    error: 'an error: to be mended first, nothing is done before',
    warning: 'a warning: it stops nothing, but look at this again',
    information: 'an information: there is nothing to mend',
  },
  example: 'For example:',
  noExample: 'No example.',
};

export const explainWords: Readonly<Record<Language, ExplainWords>> = { fr, en };
