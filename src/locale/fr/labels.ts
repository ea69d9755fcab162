// The fixed words of a French letter. Must not know: anything else. Spellings vary among peers (P.j., P. j., P.J.).
import type { Labels } from '../locale.ts';
import { withDe } from './sounds.ts';

export const labels: Labels = {
  subject: 'Objet :',
  enclosures: 'P. j. :',
  copies: 'Copie à :',
  postscript: 'P.-S. :',
  ourReference: 'Nos réf. :',
  yourReference: 'Vos réf. :',
  signatories: 'Signataires',
  annex: (count) => `Liste des signataires (${count})`,
  signature: (name) => `Signature de ${name}`,
  draft: 'PROJET',
  draftText: (date) => `lettre datée du ${date}`,
  draftCopy: (name) => `exemplaire ${withDe(name)}`,
  page: (page, total) => `Page ${page} sur ${total}`,
  continuation: ([first = '', second, ...more], date) => {
    const others = more.length > 0 ? ' et autres' : second === undefined ? '' : ` et à ${second}`;
    return `Lettre à ${first}${others} – ${date}`;
  },
};
