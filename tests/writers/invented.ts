// An invented letter with every part a letter can have, and the words a hostile author would write.
import type { Block, Document, Inline, Inlines, Lines, SignatoryLines } from '../../src/document/document.ts';
import { plainText, runsOf } from '../../src/document/plain-text.ts';
import { labels } from '../../src/locale/fr/labels.ts';
import type { WriterOptions } from '../../src/writers/options.ts';

export const words = (text: string): Inlines => [{ kind: 'text', text, origin: undefined }];
export const lines = (...texts: readonly string[]): Lines => texts.map(words);
export const paragraph = (...inlines: readonly (string | Inline)[]): Block => ({
  kind: 'paragraph',
  inlines: inlines.flatMap((inline) => (typeof inline === 'string' ? words(inline) : [inline])),
});
export const strong = (text: string): Inline => ({ kind: 'strong', children: words(text) });
export const emphasis = (text: string): Inline => ({ kind: 'emphasis', children: words(text) });
export const link = (text: string, url: string): Inline => ({ kind: 'link', url, children: words(text) });
export const LINE_END: Inline = { kind: 'break' };

export function person(name: string, roles: readonly string[], image?: string): SignatoryLines {
  return { name: [strong(name)], lines: lines(...roles), image };
}

const GROUP = 'Membre du groupe d’études sur les phares et balises';
export const PEOPLE: readonly SignatoryLines[] = [
  person('Camille Valbrune', [
    'Députée des Îles-Lointaines',
    'Présidente du groupe d’études sur les phares et balises',
  ]),
  person('Yannick de Courteroche', ['Député du Haut-Vallon', GROUP]),
  person('Sacha Lestanguy', ['Députée du Val-de-Brume']),
  person('Noé Tournefeuillet', [GROUP, 'Secrétaire de la commission de la mer, des ports et du littoral']),
  person('Alix Ozanvert', ['Députée de la Basse-Lande', GROUP]),
];

export function letter(blocks: readonly Block[], people: readonly SignatoryLines[] = []): Document {
  const authors = people.map(({ name }) => plainText(name));
  return { language: 'fr', title: 'Sauvegarde du phare des Étocs', authors, date: '2025-03-01', blocks };
}

export const everyPart = (people: readonly SignatoryLines[] = PEOPLE): Document =>
  letter(
    [
      {
        kind: 'letterhead',
        lines: [[strong('Assemblée d’Armorance')], ...lines('12, quai des Brumes', '99100 Port-Étoc')],
      },
      { kind: 'recipient', lines: [[strong('Madame Dominique Ferrandier')], ...lines('Ministre de la mer')] },
      { kind: 'dateline', lines: lines('Port-Étoc, le 1er mars 2025') },
      { kind: 'references', lines: lines('Vos réf.\u00a0: MER/2025/17', 'Nos réf.\u00a0: AA-311') },
      { kind: 'delivery', lines: lines('Par porteur') },
      { kind: 'subject', inlines: [emphasis('Objet\u00a0: sauvegarde du phare des Étocs')] },
      { kind: 'salutation', lines: lines('Madame la Ministre,') },
      paragraph('Le phare des ', strong('Étocs'), ' veille depuis ', emphasis('1848'), ' sur la passe du nord.'),
      { kind: 'heading', level: 1, inlines: words('Ce que nous savons') },
      paragraph(
        'Voyez ',
        link('le rapport', 'https://phares.example/rapport?annee=2024&page=2'),
        ' et écrivez-nous\u00a0: ',
        link('phares@example.org', 'mailto:phares@example.org'),
        '.',
      ),
      {
        kind: 'list',
        ordered: true,
        start: 3,
        items: [
          [paragraph('la lanterne fuit\u202f;')],
          [
            paragraph('l’escalier menace\u00a0:'),
            {
              kind: 'list',
              ordered: false,
              start: 1,
              items: [[paragraph('la rampe,')], [paragraph('les marches\u202f;')]],
            },
          ],
          [paragraph('le gardien est seul.'), paragraph('Il l’a dit lui-même.')],
        ],
      },
      { kind: 'quote', blocks: [paragraph('Nul ne voit le phare', LINE_END, 'tant qu’il luit.')] },
      { kind: 'heading', level: 3, inlines: words('Ce que nous demandons') },
      paragraph('Nous vous demandons de le sauver.'),
      {
        kind: 'closing',
        blocks: [
          paragraph('Nous vous prions d’agréer, Madame la Ministre, l’expression de notre haute considération.'),
        ],
      },
      { kind: 'signatories', people },
      { kind: 'postscript', blocks: [paragraph('P.-S.\u00a0: la corne de brume est muette.')] },
      { kind: 'enclosures', lines: lines('P. j.\u00a0:', 'un plan') },
      { kind: 'copies', lines: lines('Copie à\u00a0:', 'Monsieur le Préfet maritime') },
      { kind: 'footer', lines: lines('Assemblée d’Armorance – palais des Marées') },
    ],
    people,
  );

/** What each format would like to read as its own. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script> & <b>gras</b> &amp; &lt;',
  '"><img src=x onerror=alert(1)> \' onload="x"',
  ']]> <!-- --> <?xml?> <w:p/> rIdabcdefghijklmnopqrstu',
  '# titre *gras* _italique_ `code` [lien](http://x.example) ![image](x) ~~~',
  '1. un',
  '- tiret',
  '+ plus',
  '> cité',
  '---',
  '===',
  ':::signatories',
  '{{x}} $x %s \\ \\* &copy; <https://x.example>',
  'fin de ligne\\',
  '\u202eà l’envers\u202c et \u200binvisible',
];

export const SVG = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><path d="M5 30 Q20 0 40 25 T80 20 T115 10" fill="none" stroke="#1a237e" stroke-width="3"/></svg>',
);

/** Every run of words of a document, in reading order. */
export const textOf = (document: Document): readonly string[] =>
  document.blocks.flatMap(runsOf).flatMap((run) => plainText(run).split('\n'));

export const options = (columns: 1 | 2 | 3 = 2, images: Readonly<Record<string, Uint8Array>> = {}): WriterOptions => ({
  images: new Map(Object.entries(images)),
  signatoryColumns: columns,
  labels,
});
