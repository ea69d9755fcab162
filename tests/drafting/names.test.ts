import { expect, test } from 'vitest';
import { matchPeople } from '../../src/drafting/match-people.ts';
import { looksLikeName, readPastedNames } from '../../src/drafting/names-pasted.ts';
import { bodyAbout, proposeOffice, proposeRoles } from '../../src/drafting/propose-roles.ts';
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
  ['', []],
])('%s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
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
