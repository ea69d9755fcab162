// English (British, as the European institutions write it): the contract fulfilled. Must not know: templates, pages, the registry.
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
import { englishPieces } from './hyphenation.ts';
import { labels } from './labels.ts';
import { microtypography } from './microtypography.ts';
import { placeFrom, placeNamed, placeNames } from './places.ts';
import { proofread } from './proofread/index.ts';
import { roleOfTitle } from './role-of-title.ts';
import { roleLine, roleName } from './roles.ts';

const date = (day: string, style: 'long' | 'numeric') => (style === 'long' ? longDate(day) : numericDate(day));

export const english: Locale = {
  language: 'en',
  helpers: { ...whoSigns, ...articles, ...dates, ...numbers, ...address },
  date,
  dateline: date,
  roleLine,
  roleName,
  roleOfTitle,
  titleGender: () => undefined,
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
  // « 1st » stays on the line.
  raised: undefined,
  hyphenate: englishPieces,
  collate: collation('en'),
  proofread,
  formulas,
  labels,
};
