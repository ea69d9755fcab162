// A workspace of twelve invented offices and a letter they are asked to co-sign.
import { workspace } from '../support/workspace.ts';

const PEOPLE = [
  ['Aurore', 'Valmorin', 'f', 'Ardèche'],
  ['Camille', 'Brisebard', 'm', 'Lozère'],
  ['Basile', 'Quernovoy', 'm', 'Aveyron'],
  ['Sidonie', 'Malbreuil', 'f', 'Cantal'],
  ['Théophile', 'Orgerue', 'm', 'Creuse'],
  ['Philippine', 'Dargental', 'f', 'Corrèze'],
  ['Anselme', 'Vauclair', 'm', 'Lot'],
  ['Ondine', 'Restanques', 'f', 'Gers'],
  ['Côme', 'Thibaudeau-Lys', 'm', 'Landes'],
  ['Zélie', 'Pontabry', 'f', 'Orne'],
  ['Évariste', 'Solignac', 'm', 'Eure'],
  ['Blanche', 'Hautecombe', 'f', 'Jura'],
] as const;

export const IDS = PEOPLE.map(([given, family]) => slug(`${given} ${family}`));
export const NAMES = PEOPLE.map(([given, family]) => `${given} ${family}`);
export const LETTER = '2026-03-05-ponts';

function slug(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '-');
}

export function twelveOffices(): string {
  const persons = PEOPLE.map(
    ([given, family, gender, place], index) =>
      `  - id: ${IDS[index]}\n    given_name: ${given}\n    family_name: ${family}\n    gender: ${gender}\n    memberships:\n` +
      `      - { role: depute, constituency: ${place} }\n      - { role: membre, organization: commission-des-ponts }\n`,
  );
  return workspace({
    'signatories/invente.yaml': `organizations:
  - { id: commission-des-ponts, name: commission des ponts imaginaires, classification: commission, gender: f }
persons:
  - id: odile-terrasson
    given_name: Odile
    family_name: Terrasson
    gender: f
    memberships:
      - { role: ministre, label: Ministre des ponts imaginaires }
${persons.join('')}`,
    [`letters/${LETTER}.md`]: `---
layout: parlementaire
date: 2026-03-05
subject: Entretien des ponts imaginaires
recipient: { person: odile-terrasson, show: ministre }
signatories:
${IDS.map((id) => `  - { person: ${id}, show: [depute] }`).join('\n')}
---
Les ponts imaginaires de nos départements attendent depuis des années les crédits qui leur ont été promis.

Certains d'entre eux ne supportent plus que des passants « sans bagages ».

Nous demandons que 1 200 d'entre eux soient réparés avant l'été.
`,
  });
}
