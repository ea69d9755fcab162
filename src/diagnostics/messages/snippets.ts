// Lines of a file to copy, the same in every language but for the words in them. Must not know: who shows them.

/** The least that a letter with its own wording says; the signatory's id is to be replaced. */
export function letterLines(words: Readonly<Record<'subject' | 'title' | 'id' | 'text', string>>): string {
  return [
    '---',
    'date: 2026-03-05',
    `subject: ${words.subject}`,
    `recipient: { name: Ada Exemple, gender: f, title: ${words.title} }`,
    `signatories: [${words.id}]`,
    '---',
    words.text,
  ].join('\n');
}

/** An organization to fill in: its kind and gender as its id lets one think. */
export function organizationLine(id: string, name: string): string {
  const { classification, gender } = kindOfBody(id);
  return `- { id: ${id}, name: "${name}", classification: ${classification}, gender: ${gender} }`;
}

/** The kind that the first words of an id make likely, with the gender of the French noun. */
export function kindOfBody(id: string) {
  const [, classification, gender] = KINDS.find(([begins]) => begins.test(id)) ?? (['', 'autre', 'm'] as const);
  return { classification, gender };
}

const KINDS = [
  [/^commission-(?:d-)?enquete\b/, 'commission-enquete', 'f'],
  [/^commission-mixte\b/, 'commission-mixte', 'f'],
  [/^commission-(?:speciale|(?:des-)?affaires-europeennes)\b/, 'commission-non-permanente', 'f'],
  [/^commission\b/, 'commission', 'f'],
  [/^groupe-(?:d-)?amitie\b/, 'groupe-amitie', 'm'],
  [/^groupe-politique\b/, 'groupe-politique', 'm'],
  [/^groupe\b/, 'groupe-etudes', 'm'],
  [/^delegation\b/, 'delegation', 'f'],
  [/^mission\b/, 'mission', 'f'],
  [/^conference\b/, 'conference', 'f'],
  [/^office\b/, 'office', 'm'],
  [/^bureau\b/, 'bureau', 'm'],
  [/^parti\b/, 'parti', 'm'],
  [/^gouvernement\b/, 'gouvernement', 'm'],
  [/^ministere\b/, 'ministere', 'm'],
  [/^prefecture\b/, 'prefecture', 'f'],
  [/^ambassade\b/, 'ambassade', 'f'],
  [/^association\b/, 'association', 'f'],
  [/^institution\b/, 'institution', 'f'],
  [/^(?:commune|communaute|mairie|metropole|region|ville)\b/, 'collectivite', 'f'],
  [/^(?:departement|conseil-(?:departemental|municipal|regional))\b/, 'collectivite', 'm'],
  [/^(?:agence|assemblee|caisse|chambre|federation|fondation|union)\b/, 'autre', 'f'],
] as const;
