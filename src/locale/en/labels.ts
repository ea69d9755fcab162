// The fixed words of an English letter. Must not know: anything else.
import type { Labels } from '../locale.ts';

export const labels: Labels = {
  subject: 'Subject:',
  enclosures: 'Enc.:',
  copies: 'Cc:',
  postscript: 'P.S.:',
  ourReference: 'Our ref.:',
  yourReference: 'Your ref.:',
  signatories: 'Signatories',
  annex: (count) => `List of signatories (${count})`,
  signature: (name) => `Signature of ${name}`,
  draft: 'DRAFT',
  draftText: (date) => `letter dated ${date}`,
  draftCopy: (name) => `copy for ${name}`,
  page: (page, total) => `Page ${page} of ${total}`,
  continuation: ([first = '', second, ...more], date) => {
    const others = more.length > 0 ? ' and others' : second === undefined ? '' : ` and ${second}`;
    return `Letter to ${first}${others} – ${date}`;
  },
};
