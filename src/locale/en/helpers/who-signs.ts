// Helpers that follow how many sign: I / we, my / our. Must not know: dates, places.
import { argument, helper, required, text } from '../../call.ts';
import type { Helper, HelperCall } from '../../locale.ts';

const several = (call: HelperCall) => call.occasion.signatories.length > 1;
const someone = required('who', 'person', 'organization', 'place');

export const whoSigns: Readonly<Record<string, Helper>> = {
  i_we: helper(
    [required('verb with I', 'text'), required('verb with we', 'text')],
    '“I” or “we” by the number of signatories, with its verb.',
    '{{I_we "am" "are"}} convinced',
    'We are convinced',
    (call) => (several(call) ? `we ${text(call, 1)}` : `I ${text(call, 0)}`),
  ),
  by_number: helper(
    [required('if one person signs', 'text'), required('if several sign', 'text')],
    'The first text if one person signs, the second if several do.',
    '{{by_number "a member" "members"}} of the Assembly',
    'members of the Assembly',
    (call) => text(call, several(call) ? 1 : 0),
  ),
  our: helper(
    [required('noun', 'text')],
    '“my” or “our” before a noun.',
    '{{our "concern"}}',
    'our concern',
    (call) => `${several(call) ? 'our' : 'my'} ${text(call, 0)}`,
  ),
  us: helper([], '“me” or “us”.', 'do write to {{us}}', 'do write to us', (call) => (several(call) ? 'us' : 'me')),
  by_gender: helper(
    [required('person', 'person'), required('of a man', 'text'), required('of a woman', 'text')],
    'The first text of a man, the second of a woman.',
    'the President and {{by_gender leader "his" "her"}} government',
    'the President and his government',
    (call) => {
      const value = argument(call, 0);
      return text(call, value.kind === 'person' && value.gender === 'f' ? 2 : 1);
    },
  ),
  courtesy: helper(
    [required('person', 'person')],
    '“Mr” or “Ms” and the name, as one speaks of someone.',
    'the fate of {{courtesy leader}}',
    'the fate of Mr Alexander Lukashenko',
    (call) => {
      const value = argument(call, 0);
      if (value.kind !== 'person') throw new Error(`No courtesy for a ${value.kind}.`);
      return `${value.gender === 'f' ? 'Ms' : 'Mr'} ${value.name}`;
    },
  ),
  pronoun: helper([someone], '“he”, “she” or “it”.', '{{pronoun leader}} has ruled', 'he has ruled', (call) => {
    const value = argument(call, 0);
    if (value.kind !== 'person') return value.kind === 'place' && value.place.plural ? 'they' : 'it';
    return value.gender === 'f' ? 'she' : 'he';
  }),
};
