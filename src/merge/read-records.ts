// A YAML or JSON list of groups → a table. Must not know: what the columns mean.
import { type Checked, type Diagnostic, error } from '../diagnostics/diagnostic.ts';
import type { SourceText } from '../source/text.ts';
import { readYaml } from '../source/yaml.ts';
import { type Column, filledAndEmpty, type Row, rowsOf, type Table } from './table.ts';

/** JSON is YAML, places and all. */
export function readRecords(source: SourceText): Checked<Table> {
  const { value: yaml, diagnostics: noticed } = readYaml(source);
  if (yaml === undefined) return { value: undefined, diagnostics: noticed };
  const whole = yaml.span([]);
  const place = { ...whole, end: Math.min(whole.end, whole.start + 1) };
  if (!Array.isArray(yaml.data)) return { value: undefined, diagnostics: [error('merge/not-a-list', place, {})] };
  if (yaml.data.length === 0) return { value: undefined, diagnostics: [error('merge/no-rows', place, {})] };
  const diagnostics: Diagnostic[] = [];
  const columns = new Map<string, Column>();
  const rows = (yaml.data as unknown[]).flatMap((group, index): Row[] => {
    const span = yaml.span([index]);
    if (typeof group !== 'object' || group === null || Array.isArray(group)) {
      diagnostics.push(error('merge/not-a-list', span, {}));
      return [];
    }
    const cells = Object.entries(group).map(([name, value]) => {
      if (!columns.has(name)) columns.set(name, { name, span: yaml.keySpan([index, name]) });
      return [name, { value: asWritten(value, yaml.typed([index, name])), span: yaml.span([index, name]) }] as const;
    });
    return [{ number: index + 1, ...filledAndEmpty(cells), span }];
  });
  if (rows.length === 0) return { value: undefined, diagnostics };
  return { value: { columns: [...columns.values()], rows: rowsOf(rows), faults: diagnostics }, diagnostics: noticed };
}

/** `01990` is a postcode, which the number 1990 is not. */
function asWritten(value: unknown, typed: string | undefined): unknown {
  return typeof value === 'number' && typed !== undefined && /^0\d/.test(typed) ? typed : value;
}
