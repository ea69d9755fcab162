// The same letter signed and addressed in every way that changes a word: golden/fr.txt and golden/en.txt, to be read by people.
// After a change that is right, accept it with `npx vitest run tests/locale -u`.
import { expect, test } from 'vitest';
import { locales } from '../../src/locale/index.ts';
import type { RoleToPrint } from '../../src/locale/locale.ts';
import type { Addressee, Gender, Occasion } from '../../src/locale/value.ts';
import { day, minister, occasion, person, place, say, text } from './occasion.ts';

const signers: Readonly<Record<string, readonly Gender[]>> = {
  'one man': ['m'],
  'one woman': ['f'],
  'twelve women': Array.from({ length: 12 }, () => 'f' as const),
  'seven men and five women': ['m', 'm', 'm', 'm', 'm', 'm', 'm', 'f', 'f', 'f', 'f', 'f'],
};

const someone = (
  role: string | undefined,
  gender: Gender,
  title: string | undefined,
  more: Partial<Addressee> = {},
) => ({
  ...minister,
  role,
  gender,
  title,
  name: gender === 'f' ? 'Anne Martin' : 'Paul Morel',
  familyName: gender === 'f' ? 'Martin' : 'Morel',
  ...more,
});

const french: Readonly<Record<string, readonly Addressee[]>> = {
  'a minister (f)': [someone('ministre', 'f', 'ministre de l’éducation nationale')],
  'a prefect (m)': [someone('prefet', 'm', 'préfet du Haut-Rhin')],
  'a prefect (f)': [someone('prefet', 'f', 'préfète du Haut-Rhin')],
  'the President of the Republic': [someone('president-de-la-republique', 'm', undefined)],
  'the Prime Minister (f)': [someone('premier-ministre', 'f', 'Première ministre')],
  'a Secretary of State (f)': [someone('secretaire-d-etat', 'f', 'secrétaire d’État chargée de la mer')],
  'an MEP (f)': [someone('depute-europeen', 'f', 'députée européenne')],
  'the president of the Assembly (f)': [someone('president', 'f', 'présidente de l’Assemblée nationale')],
  'the president of a committee (m)': [someone('president', 'm', 'président de la commission des lois')],
  'a foreign ambassador (f)': [someone('ambassadeur', 'f', 'ambassadrice de Pologne en France')],
  'a French ambassador (m)': [someone('ambassadeur', 'm', 'ambassadeur de France en Pologne')],
  'a Commissioner (m)': [someone('commissaire', 'm', 'membre de la Commission européenne')],
  'a mayor (f) who prefers the masculine': [
    someone('maire', 'f', 'maire de Colmar', { preferredSalutation: 'Madame le Maire,' }),
  ],
  'a minister (f) and a prefect (m)': [
    someone('ministre', 'f', 'ministre de l’intérieur'),
    someone('prefet', 'm', 'préfet du Haut-Rhin'),
  ],
  'two senators (m)': [someone('senateur', 'm', 'sénateur de Paris'), someone('senateur', 'm', 'sénateur du Nord')],
  'a colleague (f)': [someone('depute', 'f', 'députée du Nord', { colleague: true })],
  'a colleague who presides (m)': [
    someone('president', 'm', 'président de la commission des lois', { colleague: true }),
  ],
  'two colleagues (m, m)': [
    someone('depute', 'm', undefined, { colleague: true }),
    someone('depute', 'm', undefined, { colleague: true }),
  ],
  'a private person (f)': [someone(undefined, 'f', undefined)],
};

function frenchLetter(on: Occasion): string {
  const s = (name: string, ...values: Parameters<typeof say>[2]) => say('fr', name, values, on);
  const upper = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
  return [
    `${locales.fr.salutations(on.recipients, on.options).join(',\n')},`,
    `${upper(s('depuis', day('2020-08')))}, le régime a changé. ${upper(s('le', place('Biélorussie')))} votera.`,
    `${s('accord', text('Convaincu'))} que ces élections n’ont aucune légitimité, ${s('je_nous', text('appelle'), text('appelons'))} le gouvernement français à ne pas reconnaître les élections législatives organisées par et pour le régime ${s('de', person('Alexandre Loukachenko', 'm'))} le ${s('prochain', day('2024-02-25'))}. Vous savez ${s('selon_nombre', text('mon'), text('notre'))} attachement, et ${s('notre', text('espérance'), text('f'))} ; vous y êtes ${s('accord_destinataire', text('attaché'))}.`,
    `${upper(s('je_nous', text('vous prie'), text('vous prions')))}, ${s('appel')}, d’agréer l’expression de ${s('selon_nombre', text('ma'), text('notre'))} très haute considération.`,
    locales.fr.closing(on),
  ].join('\n');
}

const heading = (words: string) => `\n== ${words}\n`;

test('French, by who signs and to whom', async () => {
  const sections: string[] = [];
  for (const [who, genders] of Object.entries(signers)) {
    sections.push(heading(`${who}, to a minister (m)`), frenchLetter(occasion(genders)));
  }
  sections.push(
    heading('seven men and five women, both forms written, to a minister (m)'),
    frenchLetter(occasion(signers['seven men and five women'] ?? [], { options: { mixed: 'both', capitals: 'jo' } })),
  );
  for (const [to, recipients] of Object.entries(french)) {
    for (const who of ['one woman', 'seven men and five women']) {
      const on = occasion(signers[who] ?? [], { recipients });
      sections.push(
        heading(`${who}, to ${to}`),
        recipients
          .map((one) => locales.fr.addressLines(one, { mixed: 'masculine', capitals: 'in' }).join('\n'))
          .join('\n'),
        `${locales.fr.salutations(recipients, on.options).join(',\n')},`,
        locales.fr.closing(on),
      );
    }
  }
  await expect(`${sections.join('\n').trim()}\n`).toMatchFileSnapshot('golden/fr.txt');
});

const english: Readonly<Record<string, readonly Addressee[]>> = {
  'the High Representative (m)': [
    someone('commissaire', 'm', 'High Representative of the Union for Foreign Affairs and Security Policy'),
  ],
  'a minister (f)': [someone('ministre', 'f', 'Minister for Foreign Affairs')],
  'the President of the Republic (f)': [someone('president-de-la-republique', 'f', undefined)],
  'a Commissioner (f)': [someone('commissaire', 'f', 'European Commissioner for Enlargement')],
  'an MEP (m)': [someone('depute-europeen', 'm', 'Member of the European Parliament')],
  'the president of the European Parliament (f)': [someone('president', 'f', 'President of the European Parliament')],
  'the chair of a committee (m)': [someone('president', 'm', 'Chair of the Foreign Affairs Committee')],
  'an ambassador (f)': [someone('ambassadeur', 'f', 'Ambassador of Poland to France')],
  'two ministers (f, m)': [
    someone('ministre', 'f', 'Minister for Europe'),
    someone('ministre', 'm', 'Minister of Justice'),
  ],
  'a colleague (f)': [someone('depute', 'f', undefined, { colleague: true })],
  'someone whose name is not known': [someone(undefined, 'm', 'The Director', { familyName: '', name: '' })],
};

test('English, by who signs and to whom', async () => {
  const sections: string[] = [];
  for (const who of ['one man', 'seven men and five women']) {
    for (const [to, recipients] of Object.entries(english)) {
      const on = occasion(signers[who] ?? [], { recipients });
      const s = (name: string, ...values: Parameters<typeof say>[2]) => say('en', name, values, on);
      const upper = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
      sections.push(
        heading(`${who}, to ${to}`),
        recipients.map((one) => locales.en.addressLines(one, on.options).join('\n')).join('\n'),
        `${locales.en.salutations(recipients, on.options).join(',\n')},`,
        `${upper(s('since', day('2020-08')))}, ${s('possessive', person('Alexander Lukashenko', 'm'))} regime has changed. ${upper(s('i_we', text('urge'), text('urge')))} you, ${s('addressee')}, not to recognise the elections ${s('in', place('Belarus', 'en'))} on ${s('next', day('2024-02-25'))}. It is ${s('our', text('duty'))}; do write to ${s('us')}.`,
        locales.en.closing(on),
      );
    }
  }
  await expect(`${sections.join('\n').trim()}\n`).toMatchFileSnapshot('golden/en.txt');
});

const line = (language: 'fr' | 'en', role: Partial<RoleToPrint> & { role: string; gender: Gender }) =>
  locales[language].roleLine({ label: undefined, organization: undefined, territory: undefined, ...role });
const territory = (code: string, name: string, de?: string) => ({ code, name, de });
const body = (name: string, gender: Gender) => ({ name, gender });

test('two senators and a mayor, and the lines of the signed letter', () => {
  const study = body("groupe d'études à vocation internationale sur la Biélorussie", 'm');
  const finances = body("commission des finances, de l'économie générale et du contrôle budgétaire", 'f');
  expect([
    line('fr', { role: 'senateur', gender: 'f', territory: territory('75', 'Paris') }),
    line('fr', { role: 'senateur', gender: 'm', territory: territory('974', 'La Réunion') }),
    line('fr', { role: 'maire', gender: 'f', organization: body('Le Havre', 'm') }),
    line('fr', { role: 'maire', gender: 'm', organization: body("ville d'Obernai", 'f') }),
    line('fr', { role: 'depute', gender: 'm', territory: territory('099', 'Français établis hors de France') }),
    line('fr', { role: 'depute', gender: 'm', territory: territory('92', 'Hauts-de-Seine') }),
    line('fr', { role: 'depute', gender: 'f', territory: territory('68', 'Haut-Rhin') }),
    line('fr', { role: 'depute', gender: 'm', territory: territory('77', 'Seine-et-Marne') }),
    line('fr', { role: 'depute', gender: 'm', territory: territory('49', 'Maine-et-Loire', 'du Maine-et-Loire') }),
    line('fr', { role: 'president', gender: 'm', organization: study }),
    line('fr', { role: 'vice-president', gender: 'm', organization: study }),
    line('fr', { role: 'vice-president', gender: 'f', organization: study }),
    line('fr', { role: 'membre', gender: 'f', organization: finances }),
    line('fr', { role: 'membre', gender: 'f', organization: body('Assemblée nationale', 'f') }),
    line('fr', { role: 'apparente', gender: 'f', organization: body('groupe Renaissance', 'm') }),
    line('fr', { role: 'rapporteur-general', gender: 'f', organization: finances }),
    line('fr', {
      role: 'ministre',
      gender: 'f',
      organization: body("ministère de l'Europe et des affaires étrangères", 'm'),
    }),
    line('fr', { role: 'ministre-delegue', gender: 'f', organization: body('ministère chargé des transports', 'm') }),
    line('fr', { role: 'ministre', gender: 'm', label: "Ministre de l'Europe et des affaires étrangères" }),
    line('fr', { role: 'prefet', gender: 'f', territory: territory('67', 'Bas-Rhin') }),
    line('fr', { role: 'ambassadeur', gender: 'f', organization: body('ambassade de France en Pologne', 'f') }),
    line('fr', { role: 'president-de-la-republique', gender: 'm' }),
    line('fr', { role: 'depute-europeen', gender: 'f' }),
    line('fr', { role: 'commissaire', gender: 'f', organization: body('Commission européenne', 'f') }),
  ]).toEqual([
    'Sénatrice de Paris',
    'Sénateur de La Réunion',
    'Maire du Havre',
    "Maire d'Obernai",
    'Député des Français établis hors de France',
    'Député des Hauts-de-Seine',
    'Députée du Haut-Rhin',
    'Député de Seine-et-Marne',
    'Député du Maine-et-Loire',
    "Président du groupe d'études à vocation internationale sur la Biélorussie",
    "Vice-président du groupe d'études à vocation internationale sur la Biélorussie",
    "Vice-présidente du groupe d'études à vocation internationale sur la Biélorussie",
    "Membre de la commission des finances, de l'économie générale et du contrôle budgétaire",
    'Membre de l’Assemblée nationale',
    'Apparentée au groupe Renaissance',
    "Rapporteure générale de la commission des finances, de l'économie générale et du contrôle budgétaire",
    "Ministre de l'Europe et des affaires étrangères",
    'Ministre déléguée chargée des transports',
    "Ministre de l'Europe et des affaires étrangères",
    'Préfète du Bas-Rhin',
    'Ambassadrice de France en Pologne',
    'Président de la République',
    'Députée européenne',
    'Commissaire européenne',
  ]);
});

test('English role lines', () => {
  expect([
    line('en', { role: 'depute', gender: 'f', territory: territory('68', 'Haut-Rhin') }),
    line('en', { role: 'depute', gender: 'm', territory: territory('099', 'Français établis hors de France') }),
    line('en', { role: 'president', gender: 'm', organization: body('Foreign Affairs Committee', 'f') }),
    line('en', { role: 'vice-president', gender: 'f', organization: body('Foreign Affairs Committee', 'f') }),
    line('en', { role: 'vice-president', gender: 'f', organization: body('European Parliament', 'm') }),
    line('en', { role: 'president', gender: 'f', organization: body('National Assembly', 'f') }),
    line('en', { role: 'membre', gender: 'f', organization: body('study group on Belarus', 'm') }),
    line('en', { role: 'ministre', gender: 'f', organization: body('Ministry of Foreign Affairs', 'm') }),
    line('en', { role: 'maire', gender: 'f', organization: body('Colmar', 'f') }),
  ]).toEqual([
    'Member of Parliament for Haut-Rhin',
    'Member of Parliament for French citizens living abroad',
    'Chair of the Foreign Affairs Committee',
    'Vice-Chair of the Foreign Affairs Committee',
    'Vice-President of the European Parliament',
    'President of the National Assembly',
    'Member of the study group on Belarus',
    'Minister for Foreign Affairs',
    'Mayor of Colmar',
  ]);
});
