// What a French title says of its holder: only where its feminine is regular and known, and never of « maire » or « juge ».
import { expect, test } from 'vitest';
import { titleGender } from '../../src/locale/fr/title-gender.ts';

test.each([
  ['préfet du Gers', 'm', 'préfète du Gers'],
  ['Préfète du Gers', 'f', 'Préfet du Gers'],
  ['président', 'm', 'présidente'],
  ['Vice-présidente du conseil départemental', 'f', 'Vice-président du conseil départemental'],
  ['député de la Lozère', 'm', 'députée de la Lozère'],
  ['Sénatrice', 'f', 'Sénateur'],
  ['Première ministre', 'f', 'Premier ministre'],
  ['ministre déléguée chargée des ports', 'f', 'ministre délégué chargé des ports'],
  ['Directeur général adjoint de l’agence', 'm', 'Directrice générale adjointe de l’agence'],
  ['secrétaire générale de la préfecture', 'f', 'secrétaire général de la préfecture'],
  ['ambassadrice pour les droits', 'f', 'ambassadeur pour les droits'],
])('%s', (title, gender, other) => {
  expect(titleGender(title)).toEqual({ gender, other });
  expect(titleGender(other)).toEqual({ gender: gender === 'f' ? 'm' : 'f', other: title });
});

test.each([
  'maire de Mende',
  'Ministre des ports',
  'juge d’instruction',
  'chef de cabinet',
  'Garde des sceaux',
  'secrétaire d’État',
  'Grand chambellan',
  'membre du Parlement européen',
  'préfets du Gers',
  'président-directrice',
  'directrice général',
  'présidence',
  '',
])('%s tells nothing', (title) => {
  expect(titleGender(title)).toBeUndefined();
});
