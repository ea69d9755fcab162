// Makes docs/pictures/ anew: the signed letter, its body with 1 to 577 plainly invented signatories, and in each layout.
// Needs pdftoppm (poppler-utils) and ImageMagick; not part of the tests. `npm run build` first.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));
const PICTURES = path.join(REPOSITORY, 'docs/pictures');
const COUNTS = [1, 2, 3, 12, 13, 25, 60, 577];
const LAYOUTS = ['parlementaire', 'sobre', 'administrative'];
const MOST_PAGES = 4;

const GIVEN = [
  'Aurore',
  'Camille',
  'Odile',
  'Barnabé',
  'Léontine',
  'Hippolyte',
  'Mélisande',
  'Gontran',
  'Isaure',
  'Théophile',
];
const FAMILY = [
  'Valmorin',
  'Brisebard',
  'Terrasson',
  'Pontlevoy',
  'Chantereine',
  'Malaucourt',
  'de Rocheverne',
  'Hautecombe',
];
const PLACES = ['Ardèche', 'Lozère', 'Hauts-de-Seine', 'Français établis hors de France', 'Nord', 'Loire-Atlantique'];
const BODIES = ['commission-des-essais', 'groupe-d-etudes'];

const root = mkdtempSync(path.join(os.tmpdir(), 'pictures-'));
for (const name of ['plaidoyer.yaml', 'templates', 'signatories', 'letters']) {
  cpSync(path.join(REPOSITORY, name), path.join(root, name), { recursive: true });
}
const people = Array.from({ length: Math.max(...COUNTS) }, (_, index) => person(index));
writeFileSync(
  path.join(root, 'signatories/inventes.yaml'),
  `organizations:
  - { id: commission-des-essais, name: commission des essais et de la mise en page, classification: autre, gender: f }
  - { id: groupe-d-etudes, name: groupe d'études à vocation typographique sur les colonnes, classification: autre, gender: m }
persons:
${people.join('')}`,
);
const letter = readFileSync(path.join(root, 'letters/2024-02-22-bielorussie.yaml'), 'utf8');
const body = letter.slice(0, letter.indexOf('order: precedence')).replace('date_style: numeric\n', '');

mkdirSync(PICTURES, { recursive: true });
picture('2024-02-22-bielorussie', letter);
for (const count of COUNTS) {
  const list = people.slice(0, count).map((_, index) => `  - { person: p${index}, show: [${shown(index)}] }`);
  picture(`signatories-${count}`, `${body}signatories:\n${list.join('\n')}\n`);
}
writeFileSync(
  path.join(root, 'plaidoyer.yaml'),
  'version: 1\nplace: Paris\nsender: { name: Collectif des essais, lines: ["12, rue des Essais", 75011 Paris] }\n',
);
cpSync(path.join(REPOSITORY, 'starter/signatories'), path.join(root, 'signatories'), { recursive: true });
const example = readFileSync(path.join(REPOSITORY, 'starter/letters/exemple.md'), 'utf8');
const four = [3, 4, 5, 6].map((index) => `  - { person: p${index}, show: [${shown(index)}] }\n`);
for (const layout of LAYOUTS) {
  const text = example.replace('date:', `layout: ${layout}\ndate:`).replace('\n---\n{{', `\n${four.join('')}---\n{{`);
  picture(`layout-${layout}`, text, 'md');
}
console.log(readdirSync(PICTURES).join('\n'));

function person(index) {
  const gender = ['f', 'm', 'f', 'm', 'f', 'm', 'f', 'm', 'f', 'm'][index % 10];
  const family = `${FAMILY[index % FAMILY.length]}${index < 80 ? '' : `-${FAMILY[Math.floor(index / 8) % FAMILY.length].replace('de ', '')}`}`;
  const territory = PLACES[index % PLACES.length];
  return `  - id: p${index}
    given_name: ${GIVEN[index % 10]}
    family_name: ${family}
    gender: ${gender}
    memberships:
      - { role: depute, constituency: ${territory} }
      - { role: membre, organization: ${BODIES[index % 2]} }
`;
}

function shown(index) {
  return index % 3 === 2 ? 'depute' : `depute, membre ${BODIES[index % 2]}`;
}

/** At most four pages side by side, thin borders, greys only: small files that a reader can still read. */
function picture(name, text, kind = 'yaml') {
  const file = path.join(root, `letters/${name}.${kind}`);
  writeFileSync(file, text);
  const pdf = path.join(root, `${name}.pdf`);
  execFileSync(
    process.execPath,
    [path.join(REPOSITORY, 'bin/plaidoyer.js'), 'render', file, '-o', pdf, '-w', root, '-q'],
    { stdio: 'inherit' },
  );
  execFileSync('pdftoppm', ['-r', '60', '-l', String(MOST_PAGES), '-gray', '-png', pdf, path.join(root, name)]);
  const pages = readdirSync(root)
    .filter((one) => one.startsWith(`${name}-`) && /-\d+\.png$/.test(one))
    .sort();
  const only = pages.filter((one) => new RegExp(`^${name}-\\d+\\.png$`).test(one)).map((one) => path.join(root, one));
  execFileSync('convert', [
    ...only,
    '-bordercolor',
    '#bbbbbb',
    '-border',
    '1',
    '+append',
    '-colors',
    '16',
    path.join(PICTURES, `${name}.png`),
  ]);
}
