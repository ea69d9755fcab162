// People who do not exist, always the same: mayors to write to, deputies to sign. No chance, no clock.
const FIRST = [
  'Claire',
  'Étienne',
  'Anaïs',
  'Gérard',
  'Noémie',
  'François',
  'Hélène',
  'Jérôme',
  'Zoé',
  'Loïc',
  'Maïwenn',
  'Rémi',
  'Océane',
  'Benoît',
  'Agnès',
  'Théo',
];
const LAST = [
  'Lefèvre',
  'Martin',
  'Garçon',
  'Dubois',
  'Noël',
  'Kerjégu',
  'Fontaine',
  'Maître',
  'Rousseau',
  'Vançon',
  'Béranger',
  'Quénu',
  'Willot',
  'Hervé',
  'Yaïche',
  'Xavier',
  'Joubert',
];
const PLACES = [
  'Ain',
  'Aisne',
  'Allier',
  'Ardèche',
  'Aube',
  'Calvados',
  'Cher',
  'Creuse',
  'Doubs',
  'Drôme',
  'Eure',
  'Gard',
  'Gers',
  'Hérault',
  'Isère',
  'Jura',
  'Loire',
  'Lot',
  'Marne',
  'Nièvre',
];
const given = (i) => FIRST[i % 16];
const family = (i) => `${LAST[(i * 7 + (i >> 4)) % 17]}-${LAST[(i * 3 + 5) % 17]}`;

export function recipients(count) {
  return Array.from({ length: count }, (_, i) => ({
    name: `${given(i)} ${family(i)}`,
    gender: i % 2 ? 'm' : 'f',
    honorific: i % 2 ? 'Monsieur' : 'Madame',
    title: `Maire de Saint-${PLACES[(i * 3) % 20]}`,
    address: [`${1 + (i % 97)} place de la Mairie`, `${10000 + ((i * 37) % 89999)} ${PLACES[(i * 11) % 20]}`],
  }));
}

export function asCsv(people) {
  const rows = people.map(({ name, gender, title, address }) => [name, gender, title, ...address].join(';'));
  return `nom;genre;titre;adresse_1;adresse_2\n${rows.join('\n')}\n`;
}

/** The first twelve as they signed, then others. */
export function signatories(signed, count) {
  const more = Array.from({ length: Math.max(0, count - signed.length) }, (_, i) => ({
    name: `${given(i)} ${family(i)}`,
    roles: [`Député de la ${1 + ((i * 5) % 5)}e circonscription, ${PLACES[(i * 11) % 20]}`],
  }));
  return [...signed.slice(0, count), ...more];
}

/** A registry of so many deputies, each with a seat and four more roles, as an import writes it. */
export function registry(count) {
  const bodies = Array.from(
    { length: 40 },
    (_, i) =>
      `  - id: groupe-essai-${i}\n    name: groupe d'études sur l'essai ${i}\n    classification: groupe-etudes\n    gender: m`,
  );
  const people = Array.from({ length: count }, (_, i) => {
    const roles = [0, 1, 2, 3].map(
      (k) =>
        `      - { role: membre, organization: groupe-essai-${(i + k * 9) % 40}, held: [2022-07-${10 + k}/2023-01-0${1 + k}, 2023-02-0${1 + k}/2024-06-09] }`,
    );
    return [
      `  - id: essai-${i}`,
      `    given_name: ${given(i)}`,
      `    family_name: ${family(i)}-${i}`,
      `    gender: ${i % 2 ? 'm' : 'f'}`,
      `    memberships:`,
      `      - { role: depute, label: Député de l'essai ${i}, held: 2022-06-22/2024-06-09 }`,
      ...roles,
    ].join('\n');
  });
  return `organizations:\n${bodies.join('\n')}\npersons:\n${people.join('\n')}\n`;
}
