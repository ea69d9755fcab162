// A place whose forms the author gives in full or in part, for a country or region that the shipped tables lack.
// Must not know: fields, letters.

import type { Checked } from '../diagnostics/diagnostic.ts';
import { late } from '../late.ts';
import type { Locale } from '../locale/locale.ts';
import type { Place } from '../locale/value.ts';
import { line } from '../source/scalars.ts';
import { validate } from '../source/validate.ts';
import type { Path, YamlSource } from '../source/yaml.ts';
import * as z from '../source/zod.ts';

const placeForms = late(() =>
  z.strictObject({
    name: line.describe('Biélorussie'),
    gender: z.enum(['f', 'm']).describe('grammatical gender of the name'),
    plural: z.boolean().optional().describe('true for « les Pays-Bas »'),
    the: line.optional().describe('with its article: la Biélorussie'),
    of: line.optional().describe('de la Biélorussie'),
    in: line.optional().describe('en Biélorussie'),
    adjective: line.optional().describe('masculine singular: biélorusse'),
    inhabitants: line.optional().describe('Biélorusses'),
  }),
);

export function placeValue(data: object, path: Path, source: YamlSource, locale: Locale): Checked<Place> {
  const here: YamlSource = {
    ...source,
    data,
    span: (inner) => source.span([...path, ...inner]),
    keySpan: (inner) => source.keySpan([...path, ...inner]),
    typed: (inner) => source.typed([...path, ...inner]),
    cutByComma: (inner) => source.cutByComma([...path, ...inner]),
  };
  const forms = validate(placeForms(), here);
  if (forms.value === undefined) return { value: undefined, diagnostics: forms.diagnostics };
  const given = Object.fromEntries(Object.entries(forms.value).filter(([, value]) => value !== undefined));
  return { value: locale.placeFrom(given as Parameters<Locale['placeFrom']>[0]), diagnostics: [] };
}
