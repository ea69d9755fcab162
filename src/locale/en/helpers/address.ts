// Helpers that address the recipient. Must not know: dates, places.
// Not named « salutation » and « closing »: a layout's own parts are, and a helper would stand in their way.
import { helper } from '../../call.ts';
import type { Helper } from '../../locale.ts';
import { appel, closing } from '../address.ts';

export const address: Readonly<Record<string, Helper>> = {
  addressee: helper(
    [],
    'How the recipient is addressed inside a sentence, without “Dear”.',
    'We ask you, {{addressee}}, to',
    'We ask you, Minister, to',
    (call) => appel(call.occasion.recipients),
  ),
  complimentary_close: helper([], 'The complimentary close.', '{{complimentary_close}}', 'Yours sincerely,', (call) =>
    closing(call.occasion),
  ),
};
