// Proofreading: names of institutions and capitals of offices. Must not know: who is who.
// Institutions: capital on the first key noun only (Imprimerie nationale; protocole.info): le Conseil constitutionnel.
import { correction, type Rule, words } from '../../proofreading.ts';

/** [as it is mistaken, as it is written]. Only forms that are wrong in every text of this register. */
const INSTITUTIONS: readonly (readonly [RegExp, string])[] = [
  [words('(?:Union Européenne|union [Ee]uropéenne)'), 'Union européenne'],
  [words('Assemblée Nationale'), 'Assemblée nationale'],
  [words('Parlement Européen'), 'Parlement européen'],
  [words('Commission Européenne'), 'Commission européenne'],
  [words('Conseil Européen'), 'Conseil européen'],
  [words('Communautés? Européennes?'), 'Communauté européenne'],
  [words('Conseil Constitutionnel'), 'Conseil constitutionnel'],
  [words("Conseil d'Etat"), "Conseil d'État"],
  [words('Conseil de Sécurité'), 'Conseil de sécurité'],
  [words("Conseil de l'europe"), "Conseil de l'Europe"],
  [words("Cour Européenne des [Dd]roits de l'[Hh]omme"), "Cour européenne des droits de l'homme"],
  [words('Cour Pénale [Ii]nternationale'), 'Cour pénale internationale'],
  [words('Cour Internationale de [Jj]ustice'), 'Cour internationale de justice'],
  [words('Cour de Cassation'), 'Cour de cassation'],
  [words('Nations-[Uu]nies'), 'Nations unies'],
  [words('République Française'), 'République française'],
  [words('Affaires [ÉE]trangères'), 'Affaires étrangères'],
  [words('Croix [Rr]ouge'), 'Croix-Rouge'],
];

const institutions = INSTITUTIONS.map(([pattern, right]) =>
  correction('language/institution-name', pattern, () => right),
);

/** « Vice-président » has one capital at most; « Premier ministre » a fixed one. */
const offices: readonly Rule[] = [
  correction('language/role-capital', words('([Vv]ice)-P(résidente?s?)'), (match) => `${match[1]}-p${match[2]}`),
  correction('language/role-capital', words('([Cc]o)-?P(résidente?s?)'), (match) => `${match[1]}p${match[2]}`),
  correction(
    'language/role-capital',
    words('(Secrétaire|Rapporteure?|Directeur|Directrice) G(énérale?)'),
    (match) => `${match[1]} g${match[2]}`,
  ),
  correction('language/role-capital', words("([Ss]ecrétaires?) d'état"), (match) => `${match[1]} d'État`),
  correction('language/role-capital', words('Premi(er|ère) Ministre'), (match) => `Premi${match[1]} ministre`),
  correction('language/role-capital', words('Ministre D(éléguée?)'), (match) => `Ministre d${match[1]}`),
];

export const names: readonly Rule[] = [...institutions, ...offices];
