// Helpers that address the recipient: the appel and the closing. Must not know: dates, places.
import { helper } from '../../call.ts';
import type { Helper } from '../../locale.ts';
import { appel, closing, consideration, inSentence } from '../address.ts';

export const address: Readonly<Record<string, Helper>> = {
  appel: helper(
    [],
    'Comment on s’adresse au destinataire, sans virgule ; tous les destinataires, dans l’ordre protocolaire.',
    '{{Je_nous "vous prie" "vous prions"}}, {{appel}}, d’agréer',
    'Nous vous prions, Monsieur le Ministre, d’agréer',
    (call) => inSentence(appel(call.occasion.recipients)),
  ),
  formule: helper(
    [],
    'La formule de politesse entière, selon qui signe et à qui l’on écrit.',
    '{{formule}}',
    'Nous vous prions d’agréer, Monsieur le Ministre, l’expression de notre très haute considération.',
    (call) => closing(call.occasion),
  ),
  consideration: helper(
    [],
    'La considération due au destinataire, avec son possessif : « notre très haute considération ».',
    'l’expression de {{consideration}}',
    'l’expression de notre très haute considération',
    (call) => consideration(call.occasion),
  ),
};
