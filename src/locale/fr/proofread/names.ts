// Proofreading: names of institutions and capitals of offices. Must not know: who is who.
// Institutions: capital on the first key noun only (Imprimerie nationale; protocole.info): le Conseil constitutionnel.
import { correction, corrections, type Mistaken, type Rule, words } from '../../proofreading.ts';

/** [as it is mistaken, as it is written]. Only forms that are wrong in every text of this register. */
const INSTITUTIONS: readonly Mistaken[] = [
  ['(?:Union Européenne|union [Ee]uropéenne)', 'Union européenne'],
  ["Assemblée Nationale|(?<=[lL]')assemblée [nN]ationale", 'Assemblée nationale'],
  ['(?<=(?:[Ll]e|[Dd]u|[Aa]u) )sénat(?! (?:romain|académique|impérial))', 'Sénat'],
  ['(?:Parlement Européen|parlement [Ee]uropéen)', 'Parlement européen'],
  ['(?:Commission Européenne|commission [Ee]uropéenne)', 'Commission européenne'],
  ['Conseil Européen', 'Conseil européen'],
  ['Communautés? Européennes?', 'Communauté européenne'],
  ['Conseil Constitutionnel', 'Conseil constitutionnel'],
  ["Conseil d'Etat", "Conseil d'État"],
  ['Conseil de Sécurité', 'Conseil de sécurité'],
  ["Conseil de l'europe", "Conseil de l'Europe"],
  ["Cour Européenne des [Dd]roits de l'[Hh]omme", "Cour européenne des droits de l'homme"],
  ['Cour Pénale [Ii]nternationale', 'Cour pénale internationale'],
  ['Cour Internationale de [Jj]ustice', 'Cour internationale de justice'],
  ['Cour de Cassation', 'Cour de cassation'],
  ['Nations-[Uu]nies', 'Nations unies'],
  ['République Française', 'République française'],
  ['Affaires [ÉE]trangères', 'Affaires étrangères'],
  ['Croix [Rr]ouge', 'Croix-Rouge'],
];

const institutions = corrections('language/institution-name', INSTITUTIONS);

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

export const names: readonly Rule[] = [institutions, ...offices];
