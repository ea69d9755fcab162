// The closed vocabulary of kinds of organization. Must not know: the codes that open data give them (importers do).

export const classifications = [
  'chamber',
  'bureau',
  'commission', // a permanent one: a member of a chamber sits on one at a time
  'commission-non-permanente', // special, European affairs, supervision of accounts…
  'commission-enquete',
  'commission-mixte',
  'conference',
  'delegation',
  'office',
  'mission',
  'groupe-politique',
  'groupe-etudes',
  'groupe-amitie',
  'assemblee-internationale',
  'organisme-exterieur',
  'parti',
  'gouvernement',
  'ministere',
  'prefecture',
  'collectivite',
  'ambassade',
  'institution',
  'association',
  'autre',
] as const;

export type Classification = (typeof classifications)[number];

/** Bodies of a chamber: to sit on one, a person holds a seat. */
const WITHIN_A_CHAMBER: ReadonlySet<Classification> = new Set([
  'bureau',
  'commission',
  'commission-non-permanente',
  'commission-enquete',
  'conference',
  'groupe-politique',
  'groupe-etudes',
  'groupe-amitie',
]);

export function isWithinAChamber(classification: Classification): boolean {
  return WITHIN_A_CHAMBER.has(classification);
}
