// docs/locale/fr.md and en.md: everything a language says, for a native speaker to check without reading code. Made here, so that
// they stay true; after a change that is right, accept it with `npx vitest run tests/locale -u`.
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { en } from '../../src/diagnostics/messages/en/index.ts';
import { fr } from '../../src/diagnostics/messages/fr/index.ts';
import { addresses } from '../../src/locale/fr/address-table.ts';
import { locales } from '../../src/locale/index.ts';
import type { Helper } from '../../src/locale/locale.ts';
import type { Addressee, Value } from '../../src/locale/value.ts';
import { roleIds } from '../../src/registry/roles.ts';
import { wrongSentences } from './corpus.ts';
import { day, minister, num, occasion, organization, person, place, say, text } from './occasion.ts';

type Language = 'fr' | 'en';

const fields: Readonly<Record<Language, Readonly<Record<string, Value>>>> = {
  fr: {
    pays: place('Biélorussie'),
    scrutin: day('2024-02-25'),
    dirigeant: person('Alexandre Loukachenko', 'm'),
    organisation: organization('commission des affaires étrangères', 'f'),
    debut: day('2020-08'),
    arrestation: day('2023-12-12'),
    prisonniers: num(1400),
    legislature: num(16),
    signataires: num(12),
    fois: num(3),
  },
  en: {
    country: place('Belarus', 'en'),
    ballot: day('2024-02-25'),
    leader: person('Alexander Lukashenko', 'm'),
    start: day('2020-08'),
    arrest: day('2023-12-12'),
    prisoners: num(1400),
    term: num(16),
    signatories: num(12),
    times: num(3),
  },
};

/** The little of a template that an example needs: names, texts in quotes, fields, and the initial capital. */
function filled(language: Language, template: string): string {
  return template.replace(/\{\{(\S+?)((?: [^}]+)?)\}\}/gu, (_, name: string, rest: string) => {
    const values = [...rest.matchAll(/"([^"]*)"|([^\s"]+)/gu)].map((match) => {
      const field = match[2] === undefined ? text(match[1] ?? '') : fields[language][match[2]];
      if (field === undefined) throw new Error(`No field ${match[2]} for ${template}`);
      return field;
    });
    const lower = name.charAt(0).toLowerCase() + name.slice(1);
    const own = locales[language].helpers[name] === undefined ? lower : name;
    const said = say(language, own, values, occasion(['m', 'f']));
    return own === name ? said : said.charAt(0).toUpperCase() + said.slice(1);
  });
}

const helpersOf = (language: Language) => Object.entries<Helper>(locales[language].helpers);

test.each(
  (['fr', 'en'] as const).flatMap((language) =>
    helpersOf(language).map(([name, helper]) => [language, name, helper] as const),
  ),
)('the example of {{%s:%s}} is true', (language, _name, { example }) => {
  expect(filled(language, example.template)).toBe(example.gives);
});

test('every helper says what it does and takes what it names', () => {
  for (const language of ['fr', 'en'] as const) {
    for (const [name, helper] of helpersOf(language)) {
      expect([name, helper.about.length > 10, helper.about.length < 160]).toEqual([name, true, true]);
      const optional = helper.parameters.map((parameter) => parameter.optional === true);
      expect([name, optional]).toEqual([name, [...optional].sort()]);
    }
  }
});

const words = {
  fr: {
    title: 'Le français',
    intro:
      'Ce que la langue fournit aux modèles, aux rôles, aux formules et à la relecture. Page faite par un essai : elle dit ce que fait le programme.',
    helpers: ['Les mots des modèles', 'Mot', 'Ce qu’il dit', 'Exemple', 'Donne'],
    helpersNote:
      'Exemples : une femme et un homme signent, le 22 février 2024, une lettre à un ministre. Chaque mot s’emploie aussi avec une capitale : `{{Le pays}}`.',
    roles: ['Les fonctions', 'Rôle', 'Masculin', 'Féminin'],
    addresses: ['L’appel et la formule', 'Rôle', 'À un homme', 'À une femme', 'Formule (une femme signe)', 'Source'],
    places: ['Les pays et territoires', 'Nom', 'Avec son article', 'de', 'en', 'Adjectif (m, f, mp, fp)', 'Habitants'],
    dates: [
      'Les dates et les durées, dans une lettre du 22 février 2024',
      'Date',
      'date',
      'le',
      'de',
      'en',
      'depuis',
      'prochain, dernier',
    ],
    rules: ['La relecture', 'Règle', 'Phrase fautive', 'Ce qui est dit', 'Correction sûre'],
    rulesNote:
      'Deux règles regardent plus d’un paragraphe. `language/one-or-several` : le texte dit « nous » et la formule finale « je », ou l’inverse ; qui signe seul et dit « nous » dans l’un et dans l’autre, par modestie, n’en est pas repris. `language/sentence-end` : dans une liste qui suit « : », chaque élément en minuscules laissé sans ponctuation finit par « ; », le dernier par un point ; `--fix` les écrit. Une virgule choisie reste, et les éléments laissés sans ponctuation la prennent aussi ; une liste de phrases ou de noms propres reste comme elle est. Un paragraphe du corps de huit mots ou plus qui finit sans ponctuation, mais est court, ou finit par un guillemet, une parenthèse ou un appel de note, n’est que signalé : une personne décide. Rien n’est dit d’un titre, ni de ce qui mène à une liste ou à une citation.',
    none: '—',
  },
  en: {
    title: 'English',
    intro:
      'What the language gives to templates, roles, forms of address and proofreading. Made by a test: it says what the program does.',
    helpers: ['Words of templates', 'Word', 'What it says', 'Example', 'Gives'],
    helpersNote:
      'Examples: a woman and a man sign, on 22 February 2024, a letter to a minister. Every word may also be given a capital: `{{The country}}`.',
    roles: ['Offices', 'Role', 'Of a man', 'Of a woman'],
    addresses: ['Salutation and close', 'Role', 'To a man', 'To a woman', 'Close', 'Address line (a woman)'],
    places: ['Countries and territories', 'Name', 'With its article', 'of', 'in', 'Adjective', 'People'],
    dates: [
      'Dates and durations, in a letter of 22 February 2024',
      'Date',
      'date',
      'on',
      'in',
      'since',
      'ago',
      'next, last',
    ],
    rules: ['Proofreading', 'Rule', 'Wrong sentence', 'What is said', 'Safe fix'],
    rulesNote: '',
    none: '—',
  },
} as const;

function section([title, ...columns]: readonly string[], rows: readonly (readonly string[])[], note = ''): string {
  const cells = (row: readonly string[]) =>
    `| ${row.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\u202f', ' ') || '—').join(' | ')} |`;
  return [
    `## ${title}`,
    ...(note === '' ? [] : [note]),
    [cells(columns), `|${' --- |'.repeat(columns.length)}`, ...rows.map(cells)].join('\n'),
  ].join('\n\n');
}

const addressee = (role: string, gender: 'f' | 'm'): Addressee => ({
  ...minister,
  role,
  gender,
  title: undefined,
  name: gender === 'f' ? 'Anne Martin' : 'Paul Morel',
  familyName: gender === 'f' ? 'Martin' : 'Morel',
});

function table(language: Language): string {
  const locale = locales[language];
  const label = words[language];
  const catalogue = language === 'fr' ? fr : en;
  const to = (role: string, gender: 'f' | 'm') => occasion(['f'], { recipients: [addressee(role, gender)] });
  const appel = (role: string, gender: 'f' | 'm') =>
    locale.salutations([addressee(role, gender)], occasion(['f']).options).join(', ');
  const told = ({ code, facts }: Pick<Diagnostic, 'code' | 'facts'>) =>
    (catalogue.messages[code] as (facts: unknown) => { message: string })(facts).message;
  const dated = ['2024-02-25', '2024-03-01', '2024-02-12', '2023-12-12', '2022-02-24', '2020-08', '2020'];
  const ask = (name: string, date: string) => {
    const said = say(language, name, [day(date)]);
    return said.startsWith('!') ? '' : said;
  };
  const near = language === 'fr' ? (['prochain', 'dernier'] as const) : (['next', 'last'] as const);
  const columns =
    language === 'fr'
      ? (['date', 'le', 'de', 'en', 'depuis'] as const)
      : (['date', 'on', 'in', 'since', 'ago'] as const);
  return [
    `# ${label.title}`,
    label.intro,
    section(
      label.helpers,
      helpersOf(language).map(([name, { about, example }]) => [
        `\`${name}\``,
        about,
        `\`${example.template}\``,
        example.gives,
      ]),
      label.helpersNote,
    ),
    section(
      label.dates,
      dated.map((date) => [
        date,
        ...columns.map((name) => ask(name, date)),
        near.map((name) => ask(name, date)).join(''),
      ]),
    ),
    section(
      label.roles,
      roleIds.map((role) => [`\`${role}\``, locale.roleName(role, 'm'), locale.roleName(role, 'f')]),
    ),
    section(
      label.addresses,
      roleIds
        .filter((role) => language === 'en' || addresses[role] !== undefined)
        .map((role) => [
          `\`${role}\``,
          appel(role, 'm'),
          appel(role, 'f'),
          locale.closing(to(role, 'f')),
          language === 'fr'
            ? (addresses[role]?.source ?? '')
            : locale.addressLines(addressee(role, 'f'), occasion(['f']).options).join(', '),
        ]),
    ),
    section(
      label.places,
      locale.placeNames.map((name) => {
        const found = locale.place(name);
        if (found === undefined) throw new Error(name);
        const { m, f, mPlural, fPlural } = found.adjective;
        const adjective = language === 'en' ? m : m === '' ? '' : [m, f, mPlural, fPlural].join(', ');
        return [name, found.the, found.of, found.in, adjective, found.inhabitants];
      }),
    ),
    section(
      label.rules,
      wrongSentences(`${language}-wrong.txt`).map(({ code, paragraph, cured }) => {
        const [remark] = locale.proofread(paragraph);
        return [`\`${code}\``, paragraph.text, remark === undefined ? '' : told(remark), cured ?? ''];
      }),
      label.rulesNote,
    ),
  ].join('\n\n');
}

test.each(['fr', 'en'] as const)('the reviewers’ table (%s)', async (language) => {
  await expect(`${table(language)}\n`).toMatchFileSnapshot(`../../docs/locale/${language}.md`);
});

test('no helper stands in the way of a part that layouts name', () => {
  const parts = [
    'sender',
    'recipient',
    'recipients',
    'letter',
    'subject',
    'salutation',
    'body',
    'closing',
    'signatories',
    'postscript',
    'enclosures',
    'copies',
    'name',
    'title',
    'honorific',
    'address',
    'lines',
  ];
  for (const language of ['fr', 'en'] as const) {
    expect(parts.filter((part) => Object.hasOwn(locales[language].helpers, part))).toEqual([]);
  }
});
