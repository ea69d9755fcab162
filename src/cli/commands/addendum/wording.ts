// What an addendum says, in the letter's language: a letter's own subject and body, for people to change as they like.
// Must not know: files.
import type { AddendumKind } from './options.ts';

export interface About {
  readonly title: string;
  /** The letter's day, written out. */
  readonly date: string;
  readonly said: string;
  readonly read: string;
}

export interface AddendumWording {
  readonly file: string;
  readonly subject: (about: About) => string;
  readonly body: (about: About) => string;
}

type Wordings = Readonly<Record<AddendumKind, AddendumWording>>;

/** Within a line, only these could become markup or a helper; the file stays readable to who goes on writing it. */
function md(text: string): string {
  return text.replace(/[\\*_{}[\]<>&`]/gu, '\\$&');
}

const fr: Wordings = {
  signature: {
    file: 'signature',
    subject: ({ title }) => `Signature tardive : ${md(title)}`,
    body: ({ title, date }) =>
      `{{Je_nous "joins ma signature" "joignons nos signatures"}} à la lettre du ${date}, « ${md(title)} », dont le texte demeure inchangé.`,
  },
  withdrawal: {
    file: 'retrait',
    subject: ({ title }) => `Retrait de signature : ${md(title)}`,
    body: ({ title, date }) =>
      `{{Je_nous "retire ma signature" "retirons nos signatures"}} de la lettre du ${date}, « ${md(title)} ». Cette lettre demeure telle qu'elle fut signée ; la présente note l'accompagne désormais.`,
  },
  erratum: {
    file: 'erratum',
    subject: ({ title }) => `Erratum : ${md(title)}`,
    body: ({ title, date, said, read }) =>
      `Dans la lettre du ${date}, « ${md(title)} », au lieu de : « ${md(said)} », il faut lire : « ${md(read)} ».`,
  },
};

const en: Wordings = {
  signature: {
    file: 'signature',
    subject: ({ title }) => `Late signature: ${md(title)}`,
    body: ({ title, date }) =>
      `The signature below is added to the letter of ${date}, “${md(title)}”, the text of which is unchanged.`,
  },
  withdrawal: {
    file: 'withdrawal',
    subject: ({ title }) => `Signature withdrawn: ${md(title)}`,
    body: ({ title, date }) =>
      `The signature below is withdrawn from the letter of ${date}, “${md(title)}”. That letter stands as it was signed; this note now goes with it.`,
  },
  erratum: {
    file: 'erratum',
    subject: ({ title }) => `Erratum: ${md(title)}`,
    body: ({ title, date, said, read }) =>
      `In the letter of ${date}, “${md(title)}”, for “${md(said)}” read “${md(read)}”.`,
  },
};

export const addendumWordings: Readonly<Record<'fr' | 'en', Wordings>> = { fr, en };
