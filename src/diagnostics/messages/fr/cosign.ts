import type { CosignFacts } from '../../facts/cosign.ts';
import type { MessagesFor } from '../catalogue.ts';
import { day, whyNoDay } from './days.ts';
import { list, meant } from './words.ts';

export const cosign: MessagesFor<CosignFacts> = {
  'cosign/not-on-letter': ({ name, letter, nearest, sealed }) => ({
    message: `« ${name} » n’est pas parmi les signataires de la lettre « ${letter} » ; rien n’a été noté.`,
    help:
      meant(nearest) ??
      `voyez qui signe : plaidoyer lettres montrer ${letter} ; ${sealed ? `« plaidoyer avenant ${letter} signer » y joint quelqu’un après le sceau` : `« plaidoyer cosigner ${letter} ajouter » y met quelqu’un`}`,
  }),
  'cosign/nobody-left': ({ names, letter, file }) => ({
    message: `Sans ${list(names)}, personne ne signerait plus la lettre « ${letter} » ; rien n’a été retiré.`,
    help: `mettez-y d’abord qui la signera : plaidoyer cosigner ${letter} ajouter NOM ; s’il n’y a plus de lettre, supprimez ${file}`,
  }),
  'cosign/signs-already': ({ person, letter, sealed }) => ({
    message: `${person} est déjà parmi les signataires de la lettre « ${letter} ».`,
    help: sealed
      ? `rien à y joindre ; ce qui est à corriger sous le nom se dit dans un erratum : plaidoyer avenant ${letter} corriger`
      : 'pour changer les lignes imprimées sous le nom, modifiez « show » dans la lettre',
  }),
  'cosign/unknown-fingerprint': ({ given, now, known }) => ({
    message: `Aucun texte de cette lettre n’a l’empreinte ${given} ; rien n’a été noté.`,
    notes: [`le texte d’à présent : ${now}`, ...(known.length === 0 ? [] : [`textes antérieurs : ${list(known)}`])],
    help: 'comparez-la avec la ligne renvoyée : elle est peut-être d’une autre lettre',
  }),
  'cosign/not-a-moment': ({ given }) => ({
    message: `« ${given} » n’est pas un jour et une heure.`,
    help: whyNoDay(given) ?? 'écrivez-les ainsi : 5 mars 2026 à 17 h, ou 2026-03-05T17:00',
  }),
  'cosign/deadline-past': ({ deadline, now }) => ({
    message: `L’échéance, ${moment(deadline)}, est passée : on est ${moment(now)}.`,
    help: 'donnez-en une plus tardive : --until 2026-03-05T17:00',
  }),
  'cosign/text-altered': ({ fingerprint }) => ({
    message: `Le texte gardé sous l’empreinte ${fingerprint} n’est pas celui qui fut accepté : il manque, ou a été changé à la main.`,
    help: 'reprenez le fichier d’une copie ; nul ne peut plus dire ce qui fut accepté',
  }),
  'cosign/sealed': ({ letter, on }) => ({
    message: `${letter} a été scellée le ${day(on)} : nul ne s’y joint, ne s’en retire ni ne répond plus.`,
    help: `une signature tardive ou un retrait est une page à part : plaidoyer avenant ${letter}`,
  }),
};

function moment(text: string): string {
  return `le ${day(text.slice(0, 10))} à ${text.slice(11).replace(':', ' h ')}`;
}
