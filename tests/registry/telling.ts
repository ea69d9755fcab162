// Diagnostics as a stranger reads them: severity, code, line, and the words in both languages.
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Wording } from '../../src/diagnostics/messages/catalogue.ts';
import { en } from '../../src/diagnostics/messages/en/index.ts';
import { fr } from '../../src/diagnostics/messages/fr/index.ts';
import { readRegistry } from '../../src/registry/index.ts';

export function read(...texts: string[]) {
  return readRegistry(texts.map((text, index) => ({ file: `${'abc'[index]}.yaml`, text })));
}

/** « error registry/duplicate-id a.yaml:3 » */
export function told(diagnostics: readonly Diagnostic[], ...texts: string[]): string[] {
  return diagnostics.map(({ severity, code, span }) => {
    const text = texts['abc'.indexOf(span?.file[0] ?? 'a')] ?? '';
    return `${severity} ${code} ${span?.file}:${text.slice(0, span?.start).split('\n').length}`;
  });
}

export function wordings(diagnostic: Diagnostic): { fr: Wording; en: Wording } {
  const say = (messages: object) =>
    (messages as Record<string, (facts: unknown) => Wording>)[diagnostic.code]?.(diagnostic.facts) ?? { message: '' };
  return { fr: say(fr.messages), en: say(en.messages) };
}

/** A person of a single line, for tests that need many. */
export function person(id: string, memberships: string[], more = ''): string {
  const [given, ...family] = id.split('-').map((part) => part[0]?.toUpperCase() + part.slice(1));
  return [
    `  - { id: ${id}, given_name: ${given}, family_name: ${family.join(' ')}, gender: f${more}, memberships: [`,
    ...memberships.map((one) => `      { ${one} },`),
    '    ] }',
  ].join('\n');
}
