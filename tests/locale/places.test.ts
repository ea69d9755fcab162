// The tables of places held against their sources: ISO codes and names of CLDR, INSEE's counts for the territories.
import { describe, expect, test } from 'vitest';
import { countries as english } from '../../src/locale/en/countries.ts';
import { countries as french } from '../../src/locale/fr/countries.ts';
import { territories } from '../../src/locale/fr/territories.ts';
import { locales } from '../../src/locale/index.ts';
import { fold } from '../../src/locale/names.ts';
import { place, say, text } from './occasion.ts';

/** ISO 3166-1 territories without a permanent population, or no subject of a letter. */
const LEFT_OUT = ['BV', 'BQ', 'GS', 'HM', 'IO', 'SJ', 'SX', 'UM'];

/** Every region of CLDR that is an ISO 3166-1 country or territory (and Kosovo, XK), by its code. */
function regions(language: 'fr' | 'en'): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  // Aliases, groups and exceptional reservations that CLDR also names.
  const notCountries = [
    'AC',
    'AN',
    'BU',
    'CP',
    'CQ',
    'CS',
    'DD',
    'DG',
    'DY',
    'EA',
    'EU',
    'EZ',
    'FX',
    'HV',
    'IC',
    'NH',
    'QO',
    'RH',
    'SU',
    'TA',
    'TP',
    'UK',
    'UN',
    'VD',
    'XA',
    'XB',
    'YD',
    'YU',
    'ZR',
    'ZZ',
    'CT',
    'FQ',
    'JT',
    'MI',
    'NQ',
    'NT',
    'PC',
    'PU',
    'PZ',
    'QU',
    'VD',
    'WK',
  ];
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => !notCountries.includes(code));
  return new Map(
    codes.flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [[code, name] as const];
    }),
  );
}

/** Where the table and CLDR differ on purpose: the ministry's or usage's name, the article, CLDR's qualifiers. */
const OTHER_NAME: Readonly<Record<'fr' | 'en', Readonly<Record<string, string>>>> = {
  fr: {
    CD: 'République démocratique du Congo',
    CG: 'Congo',
    GF: 'Guyane',
    HK: 'Hong Kong',
    MO: 'Macao',
    MM: 'Birmanie',
    VA: 'Vatican',
  },
  en: {
    CD: 'Democratic Republic of the Congo',
    CG: 'Congo',
    HK: 'Hong Kong',
    MO: 'Macao',
    MM: 'Myanmar',
    CI: 'Côte d’Ivoire',
  },
};

describe.each([
  ['fr', french.map(({ code, name }) => [code ?? '', name] as const)],
  ['en', english.map(([code, name]) => [code, name] as const)],
] as const)('countries in %s', (language, rows) => {
  const expected = [...regions(language)].filter(([code]) => !LEFT_OUT.includes(code));

  test('every country and inhabited territory of ISO 3166-1, and no code that is not one', () => {
    const codes = new Set(rows.map(([code]) => code).filter((code) => code !== ''));
    expect([...codes].sort()).toEqual(expected.map(([code]) => code).sort());
    expect(codes.size).toBe(242);
  });

  test('under the name that CLDR gives it', () => {
    const missing = expected.filter(([code, name]) => {
      const wanted = OTHER_NAME[language][code] ?? name;
      return !rows.some(([own, ownName]) => own === code && fold(ownName) === fold(wanted));
    });
    expect(missing).toEqual([]);
  });

  test('no two places answer to one name, and each is found by its own', () => {
    expect(new Set(rows.map(([, name]) => fold(name))).size).toBe(rows.length);
    for (const name of locales[language].placeNames) expect(locales[language].place(name)?.name).toBe(name);
  });

  test('all four forms of an adjective, or none', () => {
    for (const name of locales[language].placeNames) {
      const { m, f, mPlural, fPlural } = locales[language].place(name)?.adjective ?? {
        m: '',
        f: '',
        mPlural: '',
        fPlural: '',
      };
      expect([name, [m, f, mPlural, fPlural].filter((form) => form === '').length % 4]).toEqual([name, 0]);
    }
  });
});

test.each([
  [
    'Biélorussie',
    'la Biélorussie',
    'de la Biélorussie',
    'en Biélorussie',
    'de Biélorussie',
    'à la Biélorussie',
    'Biélorusses',
  ],
  ['Bélarus', 'le Bélarus', 'du Bélarus', 'au Bélarus', 'du Bélarus', 'au Bélarus', 'Biélorusses'],
  ['Iran', 'l’Iran', 'de l’Iran', 'en Iran', 'd’Iran', 'à l’Iran', 'Iraniens'],
  ['Brésil', 'le Brésil', 'du Brésil', 'au Brésil', 'du Brésil', 'au Brésil', 'Brésiliens'],
  ['Pays-Bas', 'les Pays-Bas', 'des Pays-Bas', 'aux Pays-Bas', 'des Pays-Bas', 'aux Pays-Bas', 'Néerlandais'],
  ['Cuba', 'Cuba', 'de Cuba', 'à Cuba', 'de Cuba', 'à Cuba', 'Cubains'],
  ['Israël', 'Israël', 'd’Israël', 'en Israël', 'd’Israël', 'à Israël', 'Israéliens'],
  ['Haïti', 'Haïti', 'd’Haïti', 'en Haïti', 'd’Haïti', 'à Haïti', 'Haïtiens'],
  ['Hongrie', 'la Hongrie', 'de la Hongrie', 'en Hongrie', 'de Hongrie', 'à la Hongrie', 'Hongrois'],
  ['Honduras', 'le Honduras', 'du Honduras', 'au Honduras', 'du Honduras', 'au Honduras', 'Honduriens'],
  ['Yémen', 'le Yémen', 'du Yémen', 'au Yémen', 'du Yémen', 'au Yémen', 'Yéménites'],
  ['Géorgie', 'la Géorgie', 'de la Géorgie', 'en Géorgie', 'de Géorgie', 'à la Géorgie', 'Géorgiens'],
  [
    'Afrique du Sud',
    'l’Afrique du Sud',
    'de l’Afrique du Sud',
    'en Afrique du Sud',
    'd’Afrique du Sud',
    'à l’Afrique du Sud',
    'Sud-Africains',
  ],
  ['La Réunion', 'La Réunion', 'de La Réunion', 'à La Réunion', 'de La Réunion', 'à La Réunion', 'Réunionnais'],
  [
    'Émirats arabes unis',
    'les Émirats arabes unis',
    'des Émirats arabes unis',
    'aux Émirats arabes unis',
    'des Émirats arabes unis',
    'aux Émirats arabes unis',
    'Émiriens',
  ],
  [
    'Territoires palestiniens',
    'les Territoires palestiniens',
    'des Territoires palestiniens',
    'dans les Territoires palestiniens',
    'des Territoires palestiniens',
    'aux Territoires palestiniens',
    'Palestiniens',
  ],
] as const)('%s: %s, %s, %s', (name, the, of, inIt, from, to, people) => {
  const value = place(name);
  expect([
    say('fr', 'le', [value]),
    say('fr', 'de', [value]),
    say('fr', 'en', [value]),
    say('fr', 'de', [value, text('origine')]),
    say('fr', 'à', [value]),
    say('fr', 'habitants', [value]),
  ]).toEqual([the, of, inIt, from, to, people]);
});

test('a name is found without its accents, with its article, in any case', () => {
  expect(locales.fr.place('bielorussie')?.the).toBe('la Biélorussie');
  expect(locales.fr.place('les pays bas')?.in).toBe('aux Pays-Bas');
  expect(locales.fr.place('Ruritanie')).toBeUndefined();
  expect(locales.en.place('the netherlands')?.of).toBe('of the Netherlands');
});

test('a place of the author’s own: what is given stands, the rest follows the rules, nothing is invented', () => {
  const place = locales.fr.placeFrom({ name: 'Ossétie du Sud', gender: 'f' });
  expect([place.the, place.of, place.in, place.inhabitants]).toEqual([
    'l’Ossétie du Sud',
    'de l’Ossétie du Sud',
    'en Ossétie du Sud',
    '',
  ]);
  expect(say('fr', 'adjectif', [{ kind: 'place', place }, text('f')])).toBe('!language/place-form-missing');
  expect(locales.fr.placeFrom({ name: 'Ossétie du Sud', gender: 'f', adjective: 'ossète' }).inhabitants).toBe(
    'Ossètes',
  );
  expect(locales.fr.placeFrom({ name: 'Malouines', gender: 'f', plural: true }).in).toBe('aux Malouines');
});

describe('the territories that elect', () => {
  const forms = Object.entries(territories);
  /** How INSEE's TNCC (Code officiel géographique 2024) sorts the 101 departments; the six others are no departments. */
  const insee = { de: 7, "d'": 3, du: 26, 'de la': 35, "de l'": 16, des: 14 };

  test('107: 101 departments, five collectivities, the French abroad', () => {
    expect(forms).toHaveLength(107);
  });

  test('as many of each form as INSEE counts', () => {
    const departments = forms.filter(([code]) => !['099', '975', '977', '986', '987', '988'].includes(code));
    const counted: Record<string, number> = {};
    for (const [, { de }] of departments) {
      const form = /^(de la |de l['’]|du |des |d['’]|de )/u.exec(de)?.[1]?.trim().replace('’', "'") ?? '?';
      counted[form] = (counted[form] ?? 0) + 1;
    }
    expect(counted).toEqual(insee);
  });

  test('nine departments have a second form, the Assemblée’s own', () => {
    const codes = forms.filter(([code, { variants }]) => variants.length > 0 && !/^(?:099|98\d|97[57])$/u.test(code));
    expect(codes.map(([code]) => code).sort()).toEqual(['28', '35', '37', '49', '71', '76', '84', '93', '974']);
  });
});
