// plaidoyer.yaml: what an office decides once for all its letters. Its presence marks a workspace's root.
// Must not know: where the file lies.

import { type Checked, error, Findings } from '../diagnostics/diagnostic.ts';
import { id, line } from '../source/scalars.ts';
import type { SourceText } from '../source/text.ts';
import { validate } from '../source/validate.ts';
import { readYaml } from '../source/yaml.ts';
import * as z from '../source/zod.ts';
import { ORDERS } from './schema.ts';

const both = (fr: string, en: string) => `${fr} — ${en}`;

export const OFFICE_VERSION = 1;

export const officeSchema = z
  .strictObject({
    version: z.int().describe(both('Version de ce format : 1', 'Version of this format: 1')),
    lang: z.enum(['fr', 'en']).optional().describe(both('Langue du programme', 'Language of the program')),
    sender: z
      .strictObject({
        name: line.describe(both('Qui écrit : le bureau, l’association', 'Who writes: the office, the association')),
        lines: z
          .array(line)
          .optional()
          .describe(
            both('Adresse, téléphone, courriel, une ligne par élément', 'Address, phone, e-mail, one line an item'),
          ),
      })
      .optional(),
    place: line.optional().describe(both('D’où partent les lettres : Paris', 'Where letters leave from: Paris')),
    layout: id.optional().describe(both('Mise en page par défaut', 'Default layout')),
    order: z.enum(ORDERS).optional().describe(both('Ordre des signataires par défaut', 'Default order of signatories')),
  })
  .describe(both('Le bureau', 'The office'));

export interface Office {
  readonly lang: 'fr' | 'en' | undefined;
  readonly sender: { readonly name: string; readonly lines: readonly string[] } | undefined;
  readonly place: string | undefined;
  readonly layout: string | undefined;
  readonly order: 'as-listed' | 'precedence' | 'alphabetical';
}

export function readOffice(source: SourceText): Checked<Office> {
  const findings = new Findings();
  const yaml = findings.take(readYaml(source));
  const entry = yaml && findings.take(validate(officeSchema, yaml));
  if (yaml === undefined || entry === undefined) return { value: undefined, diagnostics: findings.diagnostics };
  if (entry.version !== OFFICE_VERSION) {
    findings.add(error('workspace/version', yaml.span(['version']), { version: String(entry.version) }));
  }
  return findings.settle<Office>({
    lang: entry.lang,
    sender: entry.sender && { name: entry.sender.name, lines: entry.sender.lines ?? [] },
    place: entry.place,
    layout: entry.layout,
    order: entry.order ?? 'as-listed',
  });
}
