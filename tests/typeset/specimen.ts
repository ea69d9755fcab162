// The signed letter as a finished document, invented people for other counts, and one call that sets and writes.
import { readFileSync } from 'node:fs';
import type { Block, Document, Inlines, Lines, SignatoryLines } from '../../src/document/document.ts';
import { type PageStyleInput, pageStyle } from '../../src/document/page-style.ts';
import { type Fonts, loadFonts } from '../../src/fonts/index.ts';
import { englishPieces } from '../../src/locale/en/hyphenation.ts';
import { frenchPieces } from '../../src/locale/fr/hyphenation.ts';
import { type Labels, type TypesetInput, typeset } from '../../src/typeset/index.ts';

const FAMILY = new URL('../../fonts/stix-two-text/', import.meta.url);
export const fontFile = (name: string): Uint8Array => readFileSync(new URL(`${name}.ttf`, FAMILY));

export function stixFiles() {
  return {
    family: 'STIX Two Text',
    regular: fontFile('Regular'),
    bold: fontFile('Bold'),
    italic: fontFile('Italic'),
    boldItalic: fontFile('BoldItalic'),
  };
}

let family: Promise<Fonts> | undefined;
export function stix(): Promise<Fonts> {
  family ??= loadFonts(stixFiles());
  return family;
}

export const LABELS: Labels = {
  page: (page, total) => `${page}/${total}`,
  continuation: [{ kind: 'text', text: 'Lettre à Monsieur Stéphane Séjourné – 22 février 2024', origin: undefined }],
  annex: (count) => `Liste des signataires (${count})`,
  signature: (name) => `Signature de ${name}`,
};

export const words = (text: string): Inlines => [{ kind: 'text', text, origin: undefined }];
export const lines = (...texts: readonly string[]): Lines => texts.map(words);
export const paragraph = (text: string): Block => ({ kind: 'paragraph', inlines: words(text) });

export const SUBJECT = 'Non reconnaissance des élections législatives du 25\u00a0février 2024 en Biélorussie';

export const BODY: readonly string[] = [
  'Le 25\u00a0février 2024, la Biélorussie organisera ses premières élections, hors référendum, depuis l’élection présidentielle d’août 2020 qui avait donné lieu à des manifestations de masse durant plusieurs mois à la suite des très nombreuses fraudes électorales et aux résultats trafiqués. Cette élection n’a pas été reconnue par la France.',
  'Depuis août 2020, des dizaines de milliers de Biélorusses ont été enfermés dans les geôles du régime, il y a actuellement plus de 1400 prisonniers politiques condamnés à plusieurs années de prison lors de parodies de procès. Les conditions de détention sont exécrables, notamment pour les femmes, régulièrement victimes d’agressions sexuelles, de tortures et d’humiliations.',
  'Depuis plus de trois ans, le régime d’Alexandre Loukachenko, a procédé à l’élimination méticuleuse des sites médiatiques de l’opposition, à la fermeture de centaines d’organisations de la société civile et à la dissolution de plusieurs partis politiques officiels. La Biélorussie, sous sanctions économiques européennes et sous perfusion du régime de Vladimir Poutine, a attaqué l’Union Européenne en 2021 par l’envoi inhumain de migrants aux frontières de la Pologne et la Lituanie et est complice de l’agression russe en Ukraine depuis le 24\u00a0février 2022.',
  'L’État biélorusse, comme en août 2020, a sciemment choisi de ne pas inviter des observateurs internationaux de l’OSCE et du Bureau des institutions démocratiques et des droits de l’homme pour ces élections législatives.',
  'Convaincus que ces élections n’ont aucune légitimité démocratique et que ce régime continue de menacer la sécurité de l’Union Européenne, nous appelons le gouvernement français à ne pas reconnaître les élections législatives organisées par et pour le régime de d’Alexandre Loukachenko le 25\u00a0février prochain et à maintenir son soutien à l’opposition démocratique en exil.',
];

const GROUP = 'groupe d’étude à vocation internationale sur la Biélorussie';
const ABROAD = 'commission des affaires étrangères';
const SIGNED: readonly (readonly string[])[] = [
  ['Frédéric Petit', 'Député des Français établis à l’étranger', `Président du ${GROUP}`],
  ['Jean-Louis Bourlanges', 'Député des Hauts-de-Seine', `Président de la ${ABROAD}`],
  [
    'Thomas Gassilloud',
    'Député du Rhône',
    'Président de la commission de la défense nationale et des forces armées',
    `Membre du ${GROUP}`,
  ],
  ['Benjamin Haddad', 'Député de Paris', `Vice-Président du ${GROUP}`],
  ['Bruno Fuchs', 'Député du Haut-Rhin', `Membre de la ${ABROAD}`],
  ['Maud Gatel', 'Députée de Paris', `Membre de la ${ABROAD}`],
  [
    'Anne Genetet',
    'Députée des Français établis à l’étranger',
    `Membre du ${GROUP}`,
    'Membre de la commission de la défense nationale et des forces armées',
  ],
  ['Hadrien Ghomi', 'Député de Seine-et-Marne', `Membre de la ${ABROAD}`],
  ['Brigitte Klinkert', 'Députée du Haut-Rhin', `Membre de la ${ABROAD}`],
  [
    'Constance Le Grip',
    `Membre du ${GROUP}`,
    'Membre de la commission des finances, de l’économie générale et du contrôle budgétaire',
  ],
  ['Vincent Ledoux', 'Député du Nord', `Membre de la ${ABROAD}`],
  ['Liliana Tanguy', 'Députée du Finistère', `Membre du ${GROUP}`, `Membre de la ${ABROAD}`],
];

const GIVEN = ['Camille', 'Dominique', 'Claude', 'Alix', 'Morgane', 'Yannick', 'Sacha', 'Lou', 'Maxence', 'Noé'];
const FAMILIES = [
  'Valbrune',
  'de Courteroche',
  'Lestanguy',
  'Ferrandier',
  'Mirobault',
  'Quintessoir',
  'Poulignac',
  'Ozanvert',
  'Brécheval',
  'Tournefeuillet',
];

/** The twelve who signed, or as many invented people as are asked for. */
export function people(count: number): readonly SignatoryLines[] {
  return Array.from({ length: count }, (_, index) => {
    const [name = '', ...roles] = SIGNED[index % SIGNED.length] ?? [];
    const given = GIVEN[index % 10] ?? '';
    const invented =
      `${given} ${FAMILIES[(index * 7 + Math.floor(index / 10)) % 10]} ${index >= 100 ? index : ''}`.trim();
    return { name: words(count <= 12 ? name : invented), lines: lines(...roles), image: undefined };
  });
}

export const nameOf = (person: SignatoryLines): string =>
  person.name.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');

export function letter(signatories: readonly SignatoryLines[] = people(12), more: Partial<Document> = {}): Document {
  return {
    language: 'fr',
    title: SUBJECT,
    authors: signatories.map(nameOf),
    date: '2024-02-22',
    blocks: [
      {
        kind: 'recipient',
        lines: lines('Monsieur Stéphane Séjourné', 'Ministre de l’Europe et des affaires étrangères'),
      },
      { kind: 'dateline', lines: lines('Paris, le 22/02/2024') },
      { kind: 'subject', inlines: words(`OBJET\u00a0: ${SUBJECT}`) },
      { kind: 'salutation', lines: lines('Monsieur le ministre de l’Europe et des affaires étrangères,') },
      ...BODY.map(paragraph),
      {
        kind: 'closing',
        blocks: [paragraph('Nous vous prions, Monsieur le ministre, d’agréer nos sincères salutations,')],
      },
      { kind: 'signatories', people: signatories },
    ],
    ...more,
  };
}

export async function input(document: Document, style: PageStyleInput = {}): Promise<TypesetInput> {
  return {
    document,
    style: pageStyle.parse(style),
    fonts: await stix(),
    hyphenate: document.language === 'en' ? englishPieces : frenchPieces,
    labels: LABELS,
    images: new Map(),
  };
}

export async function pagesOf(document: Document, style: PageStyleInput = {}) {
  const { value, diagnostics } = typeset(await input(document, style));
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}
