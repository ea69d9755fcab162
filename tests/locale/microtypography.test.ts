// Spaces, quotation marks and apostrophes: each row of the table, and properties that hold of any text cut anywhere.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EDITS as english } from '../../src/locale/en/microtypography.ts';
import { EDITS as french } from '../../src/locale/fr/microtypography.ts';
import { locales } from '../../src/locale/index.ts';
import { edited } from '../../src/locale/runs.ts';

const visible = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '^');
const set = (language: 'fr' | 'en', text: string) => visible(locales[language].microtypography([text]).join(''));

test.each([
  ['Objet : la paix', 'Objet~: la paix'],
  ['Objet: la paix', 'Objet~: la paix'],
  ['Quoi ! Comment ? Oui ; non.', 'Quoi^! Comment^? Oui^; non.'],
  ['Quoi! Comment? Oui; non.', 'Quoi^! Comment^? Oui^; non.'],
  ['Quoi ?!', 'Quoi^?!'],
  ['à 16:30, réf.:AB, https://exemple.fr/a:b', 'à 16:30, réf.:AB, https://exemple.fr/a:b'],
  ["« l'été »", '«~l’été~»'],
  ['«l’été»', '«~l’été~»'],
  ['Il dit "non" et "oui".', 'Il dit «~non~» et «~oui~».'],
  ['l\'"honneur"', 'l’«~honneur~»'],
  [
    "Il ne dit 'rien', ni 'peu d'eau' : « l'avis 'rien' est « nul » ».",
    'Il ne dit «~rien~», ni «~peu d’eau~»~: «~l’avis “rien” est «~nul~»~».',
  ],
  ["aujourd'hui, qu'il, d'Alexandre", 'aujourd’hui, qu’il, d’Alexandre'],
  ['Ils attendent... encore', 'Ils attendent… encore'],
  ['le 25 février 2024', 'le 25~février~2024'],
  ['le 1er mars 2024', 'le 1er~mars~2024'],
  ['plus de 1 400 prisonniers', 'plus de 1^400 prisonniers'],
  ['1 234 567,89 €', '1^234^567,89~€'],
  ['50% ou 50 %', '50~% ou 50~%'],
  ['à 16 h 15', 'à 16~h~15'],
  ['trois ans ou 3 ans', 'trois ans ou 3~ans'],
  ['M. Petit et Mme Gatel', 'M.~Petit et Mme~Gatel'],
  ['le n° 12 et le § 3', 'le n°~12 et le §~3'],
  ['la paix – enfin – est là', 'la paix –~enfin~– est là'],
  [
    'a – b – c. Oui — dit M. Petit, enfin —, puis – deux. Et – x – y',
    'a –~b~– c. Oui —~dit M.~Petit, enfin~—, puis –~deux. Et –~x~– y',
  ],
  ['de 2020–2024 à Alsace–Moselle', 'de 2020–2024 à Alsace–Moselle'],
  ["l'article L. 123-4, l'art. R. 12-3 et le LO 141", 'l’article~L.~123-4, l’art.~R.~12-3 et le LO~141'],
  ['37,5 °C, 1,5 Md€, 12 ha', '37,5~°C, 1,5~Md€, 12~ha'],
  ['au XXe siècle, sous Louis II. Le plan', 'au XXe~siècle, sous Louis~II. Le plan'],
  ['Louis XIV, Élisabeth II, François Ier', 'Louis~XIV, Élisabeth~II, François~Ier'],
  ['chap. III, t. II, fig. 3, page 34, article 12', 'chap.~III, t.~II, fig.~3, page~34, article~12'],
  ['A. B. Martin, J.-C. Martin et le Pr Rien', 'A.~B.~Martin, J.-C.~Martin et le Pr~Rien'],
  ['au 01 23 45 67 89 ou +33 1 23 45 67 89', 'au 01~23~45~67~89 ou +33~1~23~45~67~89'],
  ['FR76 3000 6000 0112 3456 7890 189', 'FR76~3000~6000~0112~3456~7890~189'],
  ['en 2024, 100 personnes', 'en 2024, 100 personnes'],
  ['Élection à Évreux, À Paris', 'Élection à Évreux, À Paris'],
])('fr: %s', (text, expected) => {
  expect(set('fr', text)).toBe(expected);
});

test.each([
  ['"We shall not give in", she said', '‘We shall not give in’, she said'],
  ["the Minister's answer, the members' reply", 'the Minister’s answer, the members’ reply'],
  ["in the '90s", 'in the ’90s'],
  ["'Tis rock 'n' roll, they told 'em", '’Tis rock ’n’ roll, they told ’em'],
  [`"He said 'no', the Minister's 'yes' aside."`, '‘He said “no”, the Minister’s “yes” aside.’'],
  [`'He said "no", and "it's off".'`, '‘He said “no”, and “it’s off”.’'],
  [`"in 1990" and 6'2" tall, 12" wide, "'it'"`, `‘in 1990’ and 6'2" tall, 12" wide, ‘“it”’`],
  ['on 25 February 2024', 'on 25~February~2024'],
  ['Mr Smith and Ms Martin', 'Mr~Smith and Ms~Martin'],
  ['What ? Now !', 'What? Now!'],
  ['wait...', 'wait…'],
  ['Elizabeth II, A. B. Martin and I', 'Elizabeth~II, A.~B.~Martin and I'],
  ['section 3 – call +44 20 7946 0000', 'section~3~– call +44~20~7946~0000'],
])('en: %s', (text, expected) => {
  expect(set('en', text)).toBe(expected);
});

describe.each([
  ['fr', french],
  ['en', english],
] as const)('any paragraph, cut anywhere (%s)', (language, edits) => {
  const { microtypography } = locales[language];
  const piece = fc.string();
  const words = fc
    .array(
      fc.constantFrom(
        ' ',
        "l'été",
        '"',
        '«',
        '»',
        ' :',
        ';',
        '!',
        ' ?',
        '1 400',
        '25 février 2024',
        'M. Petit',
        '...',
        '%',
        '– ',
        'mot',
        "'",
        'Mr Smith',
        " 'no' ",
        "'mot'",
        '"yes" ',
        "6'2",
        '12 May 2024',
        'no 3',
        ' n° 12',
        'Mme ',
        'Élus',
        '…',
        '. ',
        ' — ',
        'L. 12',
        'XXe siècle',
        ' II',
        '01 23 45',
        'A. B',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));

  test('as many runs come back, and together they read as the whole would', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, piece), { minLength: 1, maxLength: 5 }), (runs) => {
        const result = microtypography(runs);
        expect(result).toHaveLength(runs.length);
        expect(result.join('')).toBe(microtypography([runs.join('')]).join(''));
      }),
    );
  });

  test('what is passed over for want of its signs would have changed nothing', () => {
    const all = edits.map(([, group]) => [/^/u, group] as const);
    fc.assert(
      fc.property(fc.oneof(words, piece), (text) => {
        expect(microtypography([text])).toEqual(edited([text], all));
      }),
      { numRuns: 1000 },
    );
  });

  test('set twice is set once', () => {
    fc.assert(
      fc.property(words, (text) => {
        const once = microtypography([text]);
        expect(microtypography(once)).toEqual(once);
      }),
    );
  });
});

describe('hyphenation', () => {
  const cut = (language: 'fr' | 'en', word: string) => locales[language].hyphenate(word).join('-');
  test('French: two letters before, three after', () => {
    expect(
      [
        'parlementaire',
        'Biélorussie',
        'l’élection',
        'manifestations,',
        'été',
        'aussi',
        'Haut-Rhin',
        'OSCE',
        '(constitutionnelle)',
      ].map((word) => cut('fr', word)),
    ).toEqual([
      'par-le-men-taire',
      'Bié-lo-rus-sie',
      'l’élec-tion',
      'ma-ni-fes-ta-tions,',
      'été',
      'aussi',
      'Haut-Rhin',
      'OSCE',
      '(consti-tu-tion-nelle)',
    ]);
  });
  test('English, British patterns', () => {
    expect(['parliamentary', 'elections', 'democratic', 'about'].map((word) => cut('en', word))).toEqual([
      'par-lia-ment-ary',
      'elec-tions',
      'demo-cratic',
      'about',
    ]);
  });
  test('the pieces give the word back', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('fr', 'en'), (word, language) => {
        expect(locales[language as 'fr'].hyphenate(word).join('')).toBe(word);
      }),
    );
  });
});

// Each mark looks for its own a little way only; otherwise these would take a minute each.
test.each(['fr', 'en'] as const)('a text of marks alone is no way to keep the program busy (%s)', (language) => {
  const marks = [
    '"a ',
    "'a b' ",
    `"a 'b' c" `,
    `'a "b" c' `,
    "x'",
    '« a ',
    `6'2" `,
    'a – b ',
    '+33 1 ',
    'A. ',
    'XIV e ',
  ];
  for (const mark of marks) expect(set(language, `Mot ${mark.repeat(20_000)}`)).toContain('Mot');
});
