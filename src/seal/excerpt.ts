// What a letter used of templates and registry: as little as makes it again. Must not know: whether that is enough; whoever
// seals renders it to see.
import { type RegistryEntry, registrySchema } from '../registry/schema.ts';
import { writeRegistry } from '../registry/write.ts';
import type { SourceText } from '../source/text.ts';
import { validate } from '../source/validate.ts';
import { readYaml } from '../source/yaml.ts';

/** Every word of the letter's data: an id among them may be meant. */
export function wordsIn(data: unknown): ReadonlySet<string> {
  const words = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') for (const word of value.split(/\s+/u)) words.add(word);
    else if (value !== null && typeof value === 'object') for (const inner of Object.values(value)) visit(inner);
  };
  visit(data);
  return words;
}

/** People whom the letter names, with all their roles, and the bodies that they or the letter name; by file. */
export function registryExcerpt(
  files: readonly SourceText[],
  named: ReadonlySet<string>,
  header: readonly string[],
): readonly SourceText[] {
  const entries = files.flatMap((file) => {
    const yaml = readYaml(file).value;
    const entry = yaml && validate(registrySchema, yaml).value;
    return entry === undefined ? [] : [{ file: file.file, entry }];
  });
  const bodies = new Set(named);
  for (const { entry } of entries) {
    for (const { memberships = [] } of peopleOf(entry, named)) {
      for (const { organization } of memberships) if (organization !== undefined) bodies.add(organization);
    }
  }
  return entries.flatMap(({ file, entry }) => {
    const persons = peopleOf(entry, named);
    const organizations = (entry.organizations ?? []).filter(({ id }) => bodies.has(id));
    if (persons.length + organizations.length === 0) return [];
    return [{ file, text: writeRegistry({ ...entry, persons, organizations }, header) }];
  });
}

function peopleOf({ persons = [] }: RegistryEntry, named: ReadonlySet<string>) {
  return persons.filter(({ id }) => named.has(id));
}

/** The templates that a text includes, and those that they include. */
export function includedTemplates(text: string, templates: readonly SourceText[]): readonly SourceText[] {
  const byName = new Map(templates.map((one) => [one.file.replace(/^templates\/|\.hbs$/gu, ''), one]));
  const found = new Map<string, SourceText>();
  const visit = (inner: string): void => {
    for (const [, name = ''] of inner.matchAll(/\{\{~?#?>\s*["']?([\w-]+)/gu)) {
      const template = byName.get(name);
      if (template === undefined || found.has(name)) continue;
      found.set(name, template);
      visit(template.text);
    }
  };
  visit(text);
  return [...found.values()];
}
