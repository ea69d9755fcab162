// Agreement, elision, numbers: the words that rules make, and those that rules refuse to make.
import { describe, expect, test } from 'vitest';
import { feminine, plural } from '../../src/locale/fr/inflect.ts';
import { grouped, inWords, ordinal, ordinalInWords } from '../../src/locale/fr/numbers.ts';
import { withDe } from '../../src/locale/fr/sounds.ts';
import { locales } from '../../src/locale/index.ts';
import { num, occasion, organization, person, place, say, text } from './occasion.ts';

test.each(
  `convaincu convaincue, attaché attachée, ravi ravie, soucieux soucieuse, préoccupé préoccupée, élu élue, attentif attentive,
  certain certaine, conscient consciente, reconnaissant reconnaissante, européen européenne, citoyen citoyenne, libyen libyenne,
  bon bonne, fier fière, premier première, inquiet inquiète, complet complète, sénateur sénatrice, rapporteur rapporteure,
  ambassadeur ambassadrice, vice-président vice-présidente, coprésident coprésidente, nouveau nouvelle, doux douce, grec grecque,
  turc turque, public publique, franc franche, solidaire solidaire, signataire signataire, réuni réunie, unanime unanime,
  étonné étonnée, surpris surprise, convié conviée, présent présente, opposé opposée, favorable favorable, choqué choquée,
  mandaté mandatée, heureux heureuse, honoré honorée, long longue, cher chère, nommé nommée, déterminé déterminée, soussigné soussignée,
  français française, gros grosse, las lasse, exclu exclue, naïf naïve, loyal loyale, cruel cruelle, pareil pareille, commun commune,
  afghan afghane, breton bretonne, espagnol espagnole, ambigu ambiguë, nul nulle, sot sotte, dévot dévote`
    .split(/,\s*/u)
    .map((pair) => pair.trim().split(' ') as [string, string]),
)('%s → %s', (m, f) => {
  expect(feminine(m)).toBe(f);
});

test('endings that decide nothing are refused, never guessed', () => {
  for (const word of ['chercheur', 'menteur', 'chasseur', 'coquet', 'clerc', 'hibou', 'bleu?', 'X'])
    expect(feminine(word)).toBeUndefined();
  expect(say('fr', 'accord', [text('chercheur')], occasion(['f']))).toBe('!language/cannot-inflect');
  expect(say('fr', 'accord', [text('chercheur')], occasion(['f']), { feminin: text('chercheuse') })).toBe('chercheuse');
  expect(say('fr', 'accord', [text('chercheur')], occasion(['f', 'f']), { feminin: text('chercheuse') })).toBe(
    'chercheuses',
  );
  expect(say('fr', 'accord', [text('convaincu et ému')], occasion(['m', 'm']))).toBe('!language/cannot-inflect');
});

test.each([
  ['Le Havre', 'du Havre', 'au Havre'],
  ['LES ABYMES', 'des ABYMES', 'aux ABYMES'],
  ['La Rochelle', 'de La Rochelle', 'à La Rochelle'],
  ['L’Haÿ-les-Roses', 'de L’Haÿ-les-Roses', 'à L’Haÿ-les-Roses'],
  ['Lesparre', 'de Lesparre', 'à Lesparre'],
  ['Épinal', 'd’Épinal', 'à Épinal'],
  ['les Républicains', 'des Républicains', 'aux Républicains'],
])('a text that carries its article, as a town does: %s', (name, of, to) => {
  expect([say('fr', 'de', [text(name)]), say('fr', 'à', [text(name)])]).toEqual([of, to]);
});

test('plurals', () => {
  expect(['loyal', 'naval', 'nouveau', 'convaincu', 'français', 'heureux', 'élue'].map(plural)).toEqual([
    'loyaux',
    'navals',
    'nouveaux',
    'convaincus',
    'français',
    'heureux',
    'élues',
  ]);
  expect(plural('travail')).toBeUndefined();
});

describe('agreement', () => {
  const women = occasion(['f', 'f']);
  const mixed = occasion(['f', 'm']);
  const both = occasion(['f', 'm'], { options: { mixed: 'both', capitals: 'jo' } });
  test.each([
    [occasion(['m']), 'Convaincu'],
    [occasion(['f']), 'Convaincue'],
    [women, 'Convaincues'],
    [mixed, 'Convaincus'],
    [both, 'Convaincues et convaincus'],
  ])('by who signs %#', (on, expected) => {
    expect(say('fr', 'accord', [text('Convaincu')], on)).toBe(expected);
  });

  test('an adverb stays, a word alike in both genders is said once', () => {
    expect(say('fr', 'accord', [text('profondément attaché')], women)).toBe('profondément attachées');
    expect(say('fr', 'accord', [text('solidaire')], both)).toBe('solidaires');
  });

  test('with someone else', () => {
    const on = occasion(['m']);
    expect(say('fr', 'accord', [text('réélu')], on, { avec: person('Anne Martin', 'f') })).toBe('réélue');
    expect(say('fr', 'accord', [text('entendu')], on, { avec: organization('commission des lois', 'f') })).toBe(
      'entendue',
    );
    expect(say('fr', 'accord', [text('engagé')], on, { avec: place('Pays-Bas') })).toBe('engagés');
    expect(say('fr', 'pronom', [place('Biélorussie')], on)).toBe('elle');
    expect(say('fr', 'pronom', [place('États-Unis')], on)).toBe('ils');
  });

  test('je and nous, mon and notre', () => {
    const one = occasion(['f']);
    const phrases = (on: typeof one) => [
      say('fr', 'je_nous', [text('appelle'), text('appelons')], on),
      say('fr', 'je_nous', [text('vous prie'), text('vous prions')], on),
      say('fr', 'je_nous', [text('honore'), text('honorons')], on),
      say('fr', 'je_nous', [text('hausse le ton'), text('haussons le ton')], on),
      say('fr', 'notre', [text('haute considération'), text('f')], on),
      say('fr', 'notre', [text('considération'), text('f')], on),
      say('fr', 'notre', [text('inquiétude'), text('f')], on),
      say('fr', 'notre', [text('soutien'), text('m')], on),
      say('fr', 'notre', [text('vœux'), text('mp')], on),
    ];
    expect(phrases(one)).toEqual([
      'j’appelle',
      'je vous prie',
      'j’honore',
      'je hausse le ton',
      'ma haute considération',
      'ma considération',
      'mon inquiétude',
      'mon soutien',
      'mes vœux',
    ]);
    expect(phrases(women)).toEqual([
      'nous appelons',
      'nous vous prions',
      'nous honorons',
      'nous haussons le ton',
      'notre haute considération',
      'notre considération',
      'notre inquiétude',
      'notre soutien',
      'nos vœux',
    ]);
  });
});

test.each(
  `Alexandre Loukachenko: d’Alexandre Loukachenko| Hugo: de Hugo| Yasser Arafat: de Yasser Arafat| Yves Petit: d’Yves Petit| Hélène Martin: d’Hélène Martin
  |Hollande: de Hollande| Ihor Terekhov: d’Ihor Terekhov| Élisabeth Borne: d’Élisabeth Borne| Haddad: de Haddad| Henri: d’Henri| Œdipe: d’Œdipe| onze: de onze| huit: de huit
  |oui: de oui| Hongrie: de Hongrie| Haïti: d’Haïti| York: d’York| Yémen: de Yémen| Honduras: de Honduras| hôpital: d’hôpital| homme: d’homme| héros: de héros| héroïne: d’héroïne
  |Yannick: de Yannick| Ouagadougou: d’Ouagadougou| Ouest: d’Ouest| un: d’un| Vladimir Poutine: de Vladimir Poutine`
    .split('|')
    .map((pair) => pair.trim().split(': ') as [string, string]),
)('de + %s', (name, expected) => {
  expect(withDe(name)).toBe(expected);
});

test('de, à, le with organizations and texts that carry their article', () => {
  const law = organization('commission des lois', 'f');
  const group = organization('groupe d’études', 'm');
  const assembly = organization('Assemblée nationale', 'f');
  expect([law, group, assembly].map((one) => say('fr', 'de', [one]))).toEqual([
    'de la commission des lois',
    'du groupe d’études',
    'de l’Assemblée nationale',
  ]);
  expect([law, group, assembly].map((one) => say('fr', 'à', [one]))).toEqual([
    'à la commission des lois',
    'au groupe d’études',
    'à l’Assemblée nationale',
  ]);
  expect([law, group, assembly].map((one) => say('fr', 'le', [one]))).toEqual([
    'la commission des lois',
    'le groupe d’études',
    'l’Assemblée nationale',
  ]);
  expect(say('fr', 'de', [text('les Républicains')])).toBe('des Républicains');
  expect(say('fr', 'à', [text('le Gouvernement')])).toBe('au Gouvernement');
  expect(say('fr', 'de', [text('opposition')])).toBe('d’opposition');
  expect(say('fr', 'a', [person('Anne Martin', 'f')])).toBe('à Anne Martin');
});

test('numbers', () => {
  expect([0, 7, 1400, 12000, 1234567.89, -1400].map(grouped)).toEqual([
    '0',
    '7',
    '1\u202f400',
    '12\u202f000',
    '1\u202f234\u202f567,89',
    '−1\u202f400',
  ]);
  const icu = new Intl.NumberFormat('fr');
  for (const value of [0, 999, 1000, 1400, 99999, 1234567]) expect(grouped(value)).toBe(icu.format(value));
  expect(
    [
      0, 1, 16, 17, 21, 22, 71, 77, 80, 81, 91, 99, 100, 101, 180, 200, 201, 1000, 1400, 2000, 80000, 200000, 1000000,
      2000000, 80000000,
    ].map((n) => inWords(n)),
  ).toEqual([
    'zéro',
    'un',
    'seize',
    'dix-sept',
    'vingt et un',
    'vingt-deux',
    'soixante et onze',
    'soixante-dix-sept',
    'quatre-vingts',
    'quatre-vingt-un',
    'quatre-vingt-onze',
    'quatre-vingt-dix-neuf',
    'cent',
    'cent un',
    'cent quatre-vingts',
    'deux cents',
    'deux cent un',
    'mille',
    'mille quatre cents',
    'deux mille',
    'quatre-vingt mille',
    'deux cent mille',
    'un million',
    'deux millions',
    'quatre-vingts millions',
  ]);
  expect(inWords(21, 'f')).toBe('vingt et une');
  expect([1, 2, 16, 21].map((n) => ordinal(n, 'm'))).toEqual(['1er', '2e', '16e', '21e']);
  expect(ordinal(1, 'f')).toBe('1re');
  expect([1, 2, 4, 5, 9, 11, 21, 80, 100, 1000].map((n) => ordinalInWords(n, 'm'))).toEqual([
    'premier',
    'deuxième',
    'quatrième',
    'cinquième',
    'neuvième',
    'onzième',
    'vingt et unième',
    'quatre-vingtième',
    'centième',
    'millième',
  ]);
  expect(say('fr', 'quantite', [num(1), text('prisonnier'), text('prisonniers')])).toBe('1 prisonnier');
  expect(say('fr', 'quantite', [num(1400), text('prisonnier'), text('prisonniers')])).toBe('1\u202f400 prisonniers');
  expect(say('fr', 'ordinal', [num(2.5)])).toBe('!language/number-refused');
  expect([1, 2, 3, 4, 11, 12, 13, 21, 112].map((n) => say('en', 'ordinal', [num(n)]))).toEqual([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '11th',
    '12th',
    '13th',
    '21st',
    '112th',
  ]);
  expect([21, 101, 1001, 1200, 1_000_000].map((n) => say('en', 'in_words', [num(n)]))).toEqual([
    'twenty-one',
    'one hundred and one',
    'one thousand and one',
    'one thousand two hundred',
    'one million',
  ]);
  expect([1, 2, 12, 20, 21].map((n) => say('en', 'ordinal_in_words', [num(n)]))).toEqual([
    'first',
    'second',
    'twelfth',
    'twentieth',
    'twenty-first',
  ]);
  expect(say('en', 'number', [num(1400)])).toBe('1,400');
});

test('the head of later pages names two recipients, and of more the first', () => {
  const [fr, en] = [locales.fr.labels, locales.en.labels].map(({ continuation }) => continuation);
  expect(fr?.(['Mme Essai'], '5 mars')).toBe('Lettre à Mme Essai – 5 mars');
  expect(fr?.(['Mme Essai', 'M. Autre'], '5 mars')).toBe('Lettre à Mme Essai et à M. Autre – 5 mars');
  expect(en?.(['Ms Essai', 'Mr Autre'], '5 March')).toBe('Letter to Ms Essai and Mr Autre – 5 March');
  expect(fr?.(['Mme Essai', 'M. Autre', 'M. Tiers'], '5 mars')).toBe('Lettre à Mme Essai et autres – 5 mars');
  expect(en?.(['Ms Essai', 'Mr Autre', 'Mr Tiers'], '5 March')).toBe('Letter to Ms Essai and others – 5 March');
});
