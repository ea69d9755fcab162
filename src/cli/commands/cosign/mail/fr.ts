import { weekday } from '../../../../calendar/date.ts';
import { agreedLine, apart, demandLine, type MailWords } from './mail.ts';

const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

export const fr: MailWords = {
  subject: ({ title, again, ...asking }) =>
    `${again ? 'Texte modifié, cosignature à confirmer' : 'Proposition de cosignature'} : ${title} — réponse avant ${until(asking)}`,
  text: (asking) => `Bonjour,

${
  asking.again
    ? 'Le texte de la lettre que voici a changé depuis la réponse donnée ; nous vous le soumettons à nouveau.'
    : 'Nous vous proposons de cosigner la lettre que voici.'
}

Destinataire : ${asking.recipient}
Objet : ${asking.title}
${demandLine(asking.demand, { quote: (words) => `On y lit : «\u00a0${words}\u00a0»`, asks: 'Ce qu’elle demande :' })}${agreedLine(asking.agreed.length > 1 ? 'Ont déjà donné leur accord :' : 'A déjà donné son accord :', asking)}
Réponse attendue avant ${until(asking)}.

Seraient imprimés, exactement :

${apart([asking.name, ...asking.lines])}

Si une ligne est fausse, dites-nous laquelle. Sinon, il suffit de renvoyer l’une de ces deux lignes :

    ACCORD ${asking.name} ${asking.fingerprint}
    REFUS ${asking.name} ${asking.fingerprint}

L’empreinte ${asking.fingerprint} désigne ce texte et nul autre : si un mot en change, nous vous redemanderons.

Pièces jointes : le projet en PDF, le même à relire dans un traitement de texte.
${asking.sender === undefined ? '' : `\n${asking.sender}\n`}`,
  files: { mail: 'courriel', draft: 'projet' },
};

function until({ deadline, day }: { readonly deadline: string; readonly day: string }): string {
  const hour = deadline.slice(11).replace(/^0/u, '').replace(':00', ' h').replace(':', ' h ');
  return `le ${DAYS[weekday(deadline.slice(0, 10))]} ${day} à ${hour}`;
}
