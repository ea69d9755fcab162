// Helpers that address the recipient. Must not know: dates, places.
import { helper } from '../../call.ts';
import type { Helper } from '../../locale.ts';
import { appel, closing } from '../address.ts';

export const address: Readonly<Record<string, Helper>> = {
  salutation: helper(
    [],
    'How the recipient is addressed inside a sentence, without “Dear”.',
    'We ask you, {{salutation}}, to',
    'We ask you, Minister, to',
    (call) => appel(call.occasion.recipients),
  ),
  closing: helper([], 'The complimentary close.', '{{closing}}', 'Yours sincerely,', (call) => closing(call.occasion)),
};
