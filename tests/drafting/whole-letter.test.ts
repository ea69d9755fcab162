// A letter pasted whole: what its layout prints is left out, its closing kept apart, and no word goes unsaid.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlToMarkdown } from '../../src/drafting/html-to-markdown.ts';
import { plainToMarkdown } from '../../src/drafting/plain-to-markdown.ts';
import { partWholeLetter } from '../../src/drafting/whole-letter.ts';
import { locales } from '../../src/locale/index.ts';

const BODY = 'Nous appelons votre attention sur un point précis.';

describe('salutations and closings', () => {
  test.each([
    ['salutation', 'Madame la Ministre,'],
    ['salutation', 'Monsieur le Président de la République,'],
    ['salutation', 'Madame, Monsieur,'],
    ['salutation', 'Madame,'],
    ['salutation', 'Chère collègue,'],
    ['salutation', 'Dear Minister,'],
    ['salutation', 'Dear Mr. Exemple,'],
    ['salutation', 'Dear Sir or Madam:'],
    ['closing', "Je vous prie d'agréer, Madame la Ministre, l'expression de ma très haute considération."],
    ['closing', "Nous vous prions d'agréer, M. le Ministre, nos salutations distinguées."],
    ['closing', "Dans l'attente de votre réponse, nous vous prions de croire, Madame, à nos sentiments dévoués."],
    ['closing', 'Veuillez recevoir, Monsieur, nos meilleures salutations,'],
    ['closing', "Recevez, Madame, l'assurance de ma considération."],
    ['closing', 'Bien cordialement,'],
    ['closing', 'Yours sincerely,'],
    ['closing', 'We remain, Yours faithfully,'],
    ['closing', 'Please accept, Minister, the assurances of our highest consideration.'],
  ] as const)('%s: « %s »', (kind, text) => {
    expect(Object.values(locales).some(({ formulas }) => formulas[kind].test(text))).toBe(true);
  });

  test.each([
    'Madame Odette Passerelle',
    'Monsieur le Ministre a répondu.',
    'Nous vous prions de veiller au respect des droits de l’homme.',
    "Nous vous prions de garantir la liberté d'expression.",
    'Nous vous prions de recevoir les familles des prisonniers.',
    "Veuillez croire que nous n'en resterons pas là.",
    'Yours is the power to act.',
    'Dear are the friends we lost.',
    'Please accept this petition.',
  ])('prose stays prose: « %s »', (text) => {
    const found = Object.values(locales).flatMap(({ formulas: { subject, salutation, closing } }) => [
      subject,
      salutation,
      closing,
    ]);
    expect(found.filter((formula) => formula.test(text))).toEqual([]);
  });
});

test('a whole letter: heading, salutation and names are left out and told, the closing is set apart', () => {
  const closing = "Je vous prie d'agréer, **Madame la Ministre**, l'expression de ma considération.";
  const { wording, told } = partWholeLetter(
    [
      ...['Assemblée nationale', 'Paris, le 5 mars 2026', '**Objet : un essai**', '**Madame la Ministre,**'],
      ...[BODY, 'Second paragraphe¹.', closing, 'Ada Exemple', 'Députée du Haut-Rhin', 'P.-S. : encore un mot.'],
      '¹ Une note.',
    ].join('\n\n'),
  );
  expect(wording.text).toBe(`${BODY}\n\nSecond paragraphe¹.\n\n¹ Une note.\n\n:::closing\n${closing}\n:::`);
  expect([...wording.additions]).toEqual([['postscript', ['encore un mot.']]]);
  expect(wording.leftOut).toEqual([
    ...['Assemblée nationale', 'Paris, le 5 mars 2026', 'Objet : un essai', 'Madame la Ministre,'],
    ...['Ada Exemple', 'Députée du Haut-Rhin'],
  ]);
  expect(told.map(({ facts }) => facts)).toEqual([
    { part: 'heading', found: 'Assemblée nationale / Paris, le 5 mars 2026 / Objet : un essai' },
    { part: 'salutation', found: 'Madame la Ministre,' },
    { part: 'closing', found: closing.replaceAll('**', '') },
    { part: 'signature', found: 'Ada Exemple / Députée du Haut-Rhin' },
    { part: 'postscript', found: 'encore un mot.' },
  ]);
});

test('a note that only the heading calls goes with it; one that another note calls stays', () => {
  const { wording, told } = partWholeLetter(
    [
      ...['Objet : un essai[^1]', 'Madame la Ministre,', `${BODY}[^2]`, 'Bien cordialement,', 'Ada Exemple'],
      ...['[^1]: Du titre.', '[^2]: Voir aussi[^3].', '[^3]: Plus loin.'],
    ].join('\n\n'),
  );
  expect(wording.text).toBe(
    `${BODY}[^2]\n\n[^2]: Voir aussi[^3].\n\n[^3]: Plus loin.\n\n:::closing\nBien cordialement,\n:::`,
  );
  expect(wording.subject).toBe('Un essai');
  expect(wording.leftOut).toEqual(['Objet : un essai', 'Madame la Ministre,', 'Ada Exemple', '(1) Du titre.']);
  expect(told.at(-1)?.facts).toEqual({ part: 'note', found: '(1) Du titre.' });
});

test.each([
  ['nothing but prose', `${BODY}\n\nEncore.`],
  ['prose before the salutation', `${BODY.repeat(4)}\n\nMadame la Ministre,\n\nEncore.`],
  ['parts set by hand', `:::salutation\nMadame,\n:::\n\n${BODY}`],
  ['a salutation and nothing else', 'Madame la Ministre,'],
])('%s: nothing is taken out', (_, text) => {
  expect(partWholeLetter(text)).toEqual({
    wording: {
      text,
      subject: undefined,
      dateline: undefined,
      addressed: [],
      salutation: undefined,
      signed: [],
      additions: new Map(),
      leftOut: [],
    },
    told: [],
  });
});

test.each([
  ['Objet : un essai', 'Un essai'],
  ['**Objet :** Un *essai* de l\\.titre', 'Un essai de l.titre'],
  ['OBJET: Un essai', 'Un essai'],
  ['Subject: An attempt', 'An attempt'],
  ['**Re: An attempt**', 'An attempt'],
  ['Paris, le 5 mars 2026\\\nObjet : un essai\nqui va\\\nRéf. : 12', 'Un essai qui va'],
  [`Objet : ${'mot '.repeat(50).trim()}`, `Mot ${'mot '.repeat(49).trim()}`],
])('the subject of a heading: « %s »', (line, subject) => {
  for (const salutation of ['Madame la Ministre,', 'Dear Minister,']) {
    const { wording } = partWholeLetter(`Ada Exemple\n\n${line}\n\n${salutation}\n\n${BODY}`);
    expect(wording).toMatchObject({ text: BODY, subject });
  }
});

test('a subject after the salutation, or without one, is not left in the text to be printed twice', () => {
  const english = partWholeLetter(`Dear Minister,\n\nRe: An attempt\n\n${BODY}`);
  expect(english.wording).toMatchObject({
    text: BODY,
    subject: 'An attempt',
    leftOut: ['Dear Minister,', 'Re: An attempt'],
  });
  expect(english.told.map(({ facts }) => facts)).toContainEqual({ part: 'subject-line', found: 'Re: An attempt' });
  expect(partWholeLetter(`Objet : un essai\n\n${BODY}`).wording).toMatchObject({ text: BODY, subject: 'Un essai' });
});

test.each([`${BODY.repeat(4)}\n\nObjet : rien`, `${BODY}\n\nRe-voici : rien`, 'Objet :\n\nRien.', 'L’objet : rien.'])(
  'no subject: « %s »',
  (text) => {
    expect(partWholeLetter(text).wording).toMatchObject({ text, subject: undefined });
  },
);

test('prose after the closing stays in the wording', () => {
  const { wording } = partWholeLetter(`${BODY}\n\nBien cordialement,\n\nAda Exemple\n\n${BODY.repeat(4)}`);
  expect(wording.text).toBe(`${BODY}\n\n${BODY.repeat(4)}\n\n:::closing\nBien cordialement,\n:::`);
  expect(wording.leftOut).toEqual(['Ada Exemple']);
});

test.each([
  ['after the closing', 'Yours sincerely,\n\n'],
  ['in one paragraph with it', 'Yours sincerely,\\\n'],
])('names parted by line breaks are left out as names each in its paragraph are: %s', (_, closing) => {
  const names = Array.from({ length: 9 }, (__, index) => `Ada Exemple-${index}\\\n**Députée du Haut-Rhin**`);
  const { wording, told } = partWholeLetter(`${BODY}\n\n${closing}${names.join('\\\n')}\n\nP.-S. : un mot.`);
  expect(wording.text).toBe(`${BODY}\n\n:::closing\nYours sincerely,\n:::`);
  expect(wording.leftOut).toEqual(names.flatMap((_name, index) => [`Ada Exemple-${index}`, 'Députée du Haut-Rhin']));
  expect(told.map(({ facts }) => (facts as { part: string }).part)).toEqual(['closing', 'signature', 'postscript']);
});

test.each([
  ['P.-S. : un *mot*.', { postscript: ['un mot.'] }],
  ['PS: a word.', { postscript: ['a word.'] }],
  ['Post-scriptum :\n\nUn mot, [ici](<https://exemple.fr>).', { postscript: ['Un mot, ici (https://exemple.fr).'] }],
  ['PJ : liste des ponts', { enclosures: ['liste des ponts'] }],
  ['P. j. (2) :\n\nRapport\n\nListe', { enclosures: ['Rapport', 'Liste'] }],
  ['Pièces jointes :\n- Rapport\n- Liste', { enclosures: ['Rapport', 'Liste'] }],
  ['P.J. : Rapport\\\nCopie à M. Max Modèle', { enclosures: ['Rapport'], cc: ['M. Max Modèle'] }],
  ['Copie à :\n\n- Ada Exemple\n- Max Modèle', { cc: ['Ada Exemple', 'Max Modèle'] }],
  ['Enc. Report\n\ncc: Max Modèle', { enclosures: ['Report'], cc: ['Max Modèle'] }],
  ['## Sources\n\n- Insee', { sources: ['Insee'] }],
])('what stands under the names has keys of its own: « %s »', (under, additions) => {
  for (const ending of ['', 'Bien cordialement,\n\nAda Exemple\n\n']) {
    const { wording, told } = partWholeLetter(`${BODY}\n\n${ending}${under}`);
    expect(Object.fromEntries(wording.additions)).toEqual(additions);
    expect(wording.text).toBe(ending === '' ? BODY : `${BODY}\n\n:::closing\nBien cordialement,\n:::`);
    for (const [part, said] of Object.entries(additions))
      expect(told.map(({ facts }) => facts)).toContainEqual({ part, found: said.join(' / ') });
  }
});

test.each([
  'PS et LR ont voté contre.',
  'Copie de la lettre vous parviendra.',
  'Sources et ponts nous occupent.',
  `PJ : rapport\n\n${BODY}`,
])('prose at the end is prose: « %s »', (prose) => {
  expect(partWholeLetter(`${BODY}\n\n${prose}`).wording.text).toBe(`${BODY}\n\n${prose}`);
});

test('a head with nothing under it is left out and told', () => {
  const { wording, told } = partWholeLetter(`${BODY}\n\nBien cordialement,\n\nAda Exemple\n\nP. j. :`);
  expect(wording).toMatchObject({ additions: new Map(), leftOut: ['Ada Exemple', 'P. j. :'] });
  expect(told.at(-1)?.facts).toEqual({ part: 'signature', found: 'Ada Exemple / P. j. :' });
});

test('every word is in the wording or among what is left out', () => {
  const pieces = [
    'Madame la Ministre,',
    BODY,
    'Ada Exemple',
    'Yours sincerely,',
    'Objet : x',
    BODY.repeat(4),
    '¹ Note.',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 }), (blocks) => {
      const { wording } = partWholeLetter(blocks.join('\n\n'));
      const kept = wording.text.replace(/^:::(?:closing)?$/gm, '').split(/\n+/);
      expect([...kept, ...wording.leftOut].filter((one) => one !== '').sort()).toEqual([...blocks].sort());
    }),
  );
});

test('a row of a table with several lines in a cell is those lines, as names in columns; one of figures is one line', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const names = row('<p><strong>Ada Exemple</strong></p><p>- Députée</p>', '<p>Max Modèle</p><p>Sénateur</p><p></p>');
  expect(htmlToMarkdown(`<table>${row('<p>2024</p>', '<p>1 200 €</p>')}${names}</table>`).markdown).toBe(
    '2024 – 1 200 €\n\n**Ada Exemple**\\\n\\- Députée\\\nMax Modèle\\\nSénateur',
  );
});

test.each([
  [
    'Word',
    htmlToMarkdown(
      `<p>\tMadame la Ministre,</p><p>Un\tessai.</p><p>Bien cordialement,</p><p><strong>Ada Exemple\t</strong> \t<strong>Max Modèle</strong></p><p>\tDéputée\tSénateur</p>`,
    ).markdown,
  ],
  [
    'plain text',
    plainToMarkdown(
      'Madame la Ministre,\n\nUn\tessai.\n\nBien cordialement,\n\nAda Exemple\t\tMax Modèle\nDéputée\tSénateur',
    ).markdown,
  ],
])('a tab parts the names under the closing, and is a space elsewhere (%s)', (_, markdown) => {
  const { wording } = partWholeLetter(markdown);
  expect(wording.signed).toEqual(['Ada Exemple', 'Max Modèle', 'Députée', 'Sénateur']);
  expect(wording.text).toBe('Un essai.\n\n:::closing\nBien cordialement,\n:::');
});
