import { expect, test } from 'vitest';
import { courtesiesIn, matchPeople, peopleNear } from '../../src/drafting/match-people.ts';
import { looksLikeName, readPastedNames } from '../../src/drafting/names-pasted.ts';
import { bodyAbout, proposeOffice, proposeRoles } from '../../src/drafting/propose-roles.ts';
import { saidRoles } from '../../src/drafting/said-of.ts';
import { readRegistry } from '../../src/registry/index.ts';
import { shippedRegistry } from './shipped.ts';

const registry = shippedRegistry();
const ids = (text: string) =>
  matchPeople(readPastedNames(text), registry).map((match) =>
    match.kind === 'person' ? match.person.id : `${match.kind} ${match.written}`,
  );

test.each([
  ['Bruno Fuchs, Maud Gatel et Anne Genetet', ['bruno-fuchs', 'maud-gatel', 'anne-genetet']],
  ['FUCHS Bruno\nGATEL Maud', ['bruno-fuchs', 'maud-gatel']],
  ['- M. Bruno Fuchs, député du Haut-Rhin\n- Mme Maud Gatel, députée de Paris', ['bruno-fuchs', 'maud-gatel']],
  ['1. Bruno Fuchs\n2) Maud Gatel', ['bruno-fuchs', 'maud-gatel']],
  ['frederic petit', ['frederic-petit']],
  ['F. Petit', ['frederic-petit']],
  ['Le Grip', ['constance-le-grip']],
  ['Bruno Fuchs\tDéputé\tHaut-Rhin\nMaud Gatel\tDéputée\tParis', ['bruno-fuchs', 'maud-gatel']],
  ['Bruno Fuchs\r\n\r\nBruno Fuchs', ['bruno-fuchs']],
  ['Bruno Fuchs (MoDem) ; Jean Inconnu', ['bruno-fuchs', 'unknown Jean Inconnu']],
  ['la députée Maud Gatel', ['maud-gatel']],
  ['Jean-Louis Bourlanges – président de la commission des affaires étrangères', ['jean-louis-bourlanges']],
  ['Vincent\u00a0Ledoux', ['vincent-ledoux']],
  ['bruno-fuchs', ['bruno-fuchs']],
  ['Bruno Fuchs\nDéputé du Haut-Rhin\nMaud Gatel', ['bruno-fuchs', 'maud-gatel']],
  [
    'Bonjour,\nBruno Fuchs\nMaud Gatel\nCordialement,\nJean-Édouard Quincampoix\nCollaborateur de M. Chantepie\n01 40 12 34 56',
    ['bruno-fuchs', 'maud-gatel'],
  ],
  [
    'Voici les noms :\nBruno Fuchs, député\nBien cordialement\nJean-Édouard Quincampoix\nCollaborateur de Barnabé Chantepie\nAssemblée nationale\n01 40 12 34 56',
    ['bruno-fuchs'],
  ],
  ['', []],
])('%s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test('whoever sent a mail is told, and signs nothing', () => {
  const mail =
    'Bonjour,\nBruno Fuchs\nCordialement,\nJean-Édouard Quincampoix\nCollaborateur de M. Chantepie\nTél. : 01 40 12 34 56';
  expect(courtesiesIn(readPastedNames(mail), registry)).toEqual([
    'Bonjour',
    'Cordialement',
    'Jean-Édouard Quincampoix',
    'Collaborateur de M. Chantepie',
    'Tél. : 01 40 12 34 56',
  ]);
});

test('an office is no name', () => {
  for (const office of [
    'députée de Paris',
    'Sénatrice du Rhône',
    'membre de la commission',
    'Présidente',
    '1er vice-président',
  ]) {
    expect(looksLikeName(office), office).toBe(false);
  }
  for (const name of ['Jean de La Fontaine', 'Anne-Marie d’Exemple', 'M. van der Exemple'])
    expect(looksLikeName(name), name).toBe(true);
});

test('an unknown name says whom it resembles', () => {
  const [match] = matchPeople(readPastedNames('Brigite Klinkerd'), registry);
  expect(match?.kind === 'unknown' && match.nearest?.id).toBe('brigitte-klinkert');
});

test('a name that is nobody’s is near to those who share a word with it', () => {
  const near = (name: string) => peopleNear([name], registry).map(({ id }) => id);
  expect(near('maud lavergne')).toEqual(['maud-gatel']);
  expect(near('Zoé Inconnue')).toEqual([]);
});

test('the roles of the signed letter are among those proposed', () => {
  const about = bodyAbout(registry, ['Biélorussie'], '2024-02-22');
  expect(about).toBe('gevi-bielorussie');
  const show = (id: string) => {
    const person = registry.persons.get(id);
    return person && proposeRoles(person, '2024-02-22', about);
  };
  expect(show('frederic-petit')).toEqual(['depute', 'president gevi-bielorussie']);
  expect(show('thomas-gassilloud')).toEqual(['depute', 'president commission-defense', 'membre gevi-bielorussie']);
  expect(show('bruno-fuchs')).toEqual(['depute', 'membre commission-affaires-etrangeres']);
  const minister = registry.persons.get('stephane-sejourne');
  expect(minister && proposeOffice(minister, '2024-02-22')).toBe('ministre ministere-europe');
});

test('the study group is proposed only while it exists', () => {
  expect(bodyAbout(registry, ['Biélorussie'], '2023-03-01')).toBeUndefined();
});

test('a name typed in haste is not lost', () => {
  const written = (text: string) => matchPeople(readPastedNames(text), registry).map(({ written }) => written);
  expect(written('maud-gatel, benjamin-hadad')).toEqual(['maud-gatel', 'benjamin-hadad']);
  expect(written('Maud Gatel, jean dupont')).toEqual(['Maud Gatel', 'jean dupont']);
  expect(written('Maud Gatel, députée de Paris, membre de la commission')).toEqual(['Maud Gatel']);
});

const MAIL = `Bonjour Hélène,

Solène Kerdoncuff
Maud Gatel <m.gatel@exemple.fr>
Ludovic Mazerolle (l.mazerolle@exemple.fr) – 06 12 34 56 78
Bruno Fuchs b.fuchs@exemple.fr, tél. : +33 (0)6 12 34 56 78

Bonne journée,
Paul
Assistant parlementaire
01 40 63 00 00`;
const UNKNOWN = ['unknown Solène Kerdoncuff', 'unknown Ludovic Mazerolle'];

test('what a mail says around its names is no signatory, nor are the addresses beside them part of a name', () => {
  const [solene, ludovic] = UNKNOWN;
  expect(ids(MAIL)).toEqual([solene, 'maud-gatel', ludovic, 'bruno-fuchs']);
  const told = (text: string) => courtesiesIn(readPastedNames(text), registry);
  expect(told(MAIL)).toEqual(['Bonjour Hélène', 'Bonne journée', 'Paul', 'Assistant parlementaire', '01 40 63 00 00']);
  expect(told('Maud Gatel\nBruno Fuchs')).toEqual([]);
});

test.each([
  ['Chère Hélène, Maud Gatel et Jean Inconnu', ['maud-gatel', 'unknown Jean Inconnu']],
  ['Maud Gatel\nBien à vous, Paul', ['maud-gatel']],
  ['Maud Gatel\nMerci d’avance !\nPaul Inconnu', ['maud-gatel']],
  ['Maud Gatel\nKind regards\nPaul Inconnu', ['maud-gatel']],
  // A member who sends the list may well sign it: shown with their roles, they can be taken off.
  ['Maud Gatel\nCordialement\nBruno Fuchs', ['maud-gatel', 'bruno-fuchs']],
  // Under thanks that end nothing, and between two halves of a list, names are names.
  ['Bonjour,\nMerci\nJean Inconnu', ['unknown Jean Inconnu']],
  ['Maud Gatel\nMerci !\nJean Inconnu\nZoé Modèle', ['maud-gatel', 'unknown Jean Inconnu', 'unknown Zoé Modèle']],
  ['Mercier Paul\nCher-Inconnu Anne', ['unknown Mercier Paul', 'unknown Cher-Inconnu Anne']],
])('%s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test.each([
  ['Député du Haut-Rhin', ['depute']],
  ['Député de la 4e circonscription du Haut-Rhin', ['depute']],
  ['Membre de la commission des affaires étrangères', ['membre']],
  ['Député du Rhin', []],
])('what stands under a name is held against the roles of that day: « %s »', (said, expected) => {
  const person = registry.persons.get('bruno-fuchs');
  if (person === undefined) throw new Error('nobody');
  const { held, unheld } = saidRoles(person, [said, 'Chevalier d’exemple'], '2024-02-22', registry);
  expect(held.map(({ role }) => role)).toEqual(expected);
  expect(unheld).toEqual(expected.length > 0 ? [] : [{ said, until: undefined }]);
});

test('where what is said leaves several of one name, whom most of it may be true of stands first', () => {
  const person = (id: string, gender: string, place: string) =>
    `  - { id: ${id}, given_name: Camille, family_name: Durandeau, gender: ${gender}, memberships: [{ role: depute, constituency: ${place} }] }`;
  const people = [
    person('a', 'm', 'Ain'),
    person('b', 'f', 'Marne'),
    person('c', 'f', 'Ain'),
    person('d', 'f', '52-1'),
  ];
  const { value } = readRegistry([{ file: 'signatories/gens.yaml', text: `persons:\n${people.join('\n')}\n` }]);
  if (value === undefined) throw new Error('no registry');
  const meant = (text: string) =>
    matchPeople(readPastedNames(text), value).map((match) => {
      if (match.kind === 'several') return [match.people.map(({ id }) => id).join(''), match.said];
      return match.kind === 'person' ? [match.person.id, match.said] : [];
    });
  expect(meant('Camille Durandeau')).toEqual([['abcd', []]]);
  expect(meant("Camille Durandeau, députée de l'Ain")).toEqual([['cabd', ["députée de l'Ain"]]]);
  expect(meant("Camille Durandeau, député de l'Ain")).toEqual([['acbd', ["député de l'Ain"]]]);
  expect(meant('Camille Durandeau, députée de la Haute-Marne')).toEqual([['dbca', ['députée de la Haute-Marne']]]);
  expect(meant("Mme Camille Durandeau, députée de l'Ain")).toEqual([['c', ["députée de l'Ain"]]]);
});
