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
  const kind = /^(?:commission|delegation|mission|ministere|groupe-(?:etudes|amitie|politique))(?=-|$)/.exec(id)?.[0];
  const classification = kind ?? (id.startsWith('groupe') ? 'groupe-etudes' : 'autre');
  const gender = /^(?:commission|delegation|mission)/.test(classification) ? 'f' : 'm';
  return `- { id: ${id}, name: "${name}", classification: ${classification}, gender: ${gender} }`;
}
