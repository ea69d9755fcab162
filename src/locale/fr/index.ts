// French: the contract fulfilled, room by room. Must not know: templates, pages, the registry.

import { collation } from '../collation.ts';
import type { Locale } from '../locale.ts';
import { addressLines, closing, honorific, salutationFrom, salutations } from './address.ts';
import { longDate, numericDate } from './dates.ts';
import { formulas } from './formulas.ts';
import { address } from './helpers/address.ts';
import { articles } from './helpers/articles.ts';
import { dates } from './helpers/dates.ts';
import { numbers } from './helpers/numbers.ts';
import { whoSigns } from './helpers/who-signs.ts';
import { frenchPieces } from './hyphenation.ts';
import { labels } from './labels.ts';
import { microtypography, ORDINAL_ENDINGS } from './microtypography.ts';
import { placeFrom, placeNamed, placeNames } from './places.ts';
import { proofread } from './proofread/index.ts';
import { roleOfTitle } from './role-of-title.ts';
import { roleLine, roleName } from './roles.ts';
import { titleGender } from './title-gender.ts';

const date = (day: string, style: 'long' | 'numeric') => (style === 'long' ? longDate(day) : numericDate(day));

export const french: Locale = {
  language: 'fr',
  helpers: { ...whoSigns, ...articles, ...dates, ...numbers, ...address },
  date,
  dateline: (day, style) => `le ${date(day, style)}`,
  roleLine,
  roleName,
  roleOfTitle,
  titleGender,
  honorific,
  salutationFrom,
  salutations,
  addressLines,
  closing,
  place: placeNamed,
  get placeNames() {
    return placeNames();
  },
  placeFrom,
  microtypography,
  raised: ORDINAL_ENDINGS,
  hyphenate: frenchPieces,
  // Space counts before letters (« Le Grip » before « Ledoux »), as the Assemblée's lists have it.
  collate: collation('fr'),
  proofread,
  formulas,
  labels,
};
