// A YAML text laid out evenly, its comments and its order kept. Must not know: any schema in particular.
// With yaml.ts, the door to the yaml library.
import { parseDocument, visit } from 'yaml';

/** Undefined where the text cannot be read, or where laying it out would change what it says. */
export function formatYaml(text: string): string | undefined {
  const document = parseDocument(text, { version: '1.2', schema: 'core', keepSourceTokens: false });
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  // A long list stays on its line: a role is a line.
  const laidOut = tight(document.toString({ indent: 2, indentSeq: true, lineWidth: 0, flowCollectionPadding: true }));
  const after = parseDocument(laidOut, { version: '1.2', schema: 'core' });
  return JSON.stringify(after.toJS()) === JSON.stringify(document.toJS()) ? laidOut : undefined;
}

/** `[ a, b ]` → `[a, b]`: braces have a space inside, brackets have none. */
function tight(text: string): string {
  const spaces: number[] = [];
  visit(parseDocument(text, { version: '1.2', schema: 'core' }), {
    Seq: (_, { range, flow }) => {
      if (flow !== true || range === null || range === undefined) return;
      const [start, end] = range;
      if (text.slice(start, start + 2) === '[ ') spaces.push(start + 1);
      if (text.slice(end - 2, end) === ' ]' && end - 2 > start + 1) spaces.push(end - 2);
    },
  });
  const drop = new Set(spaces);
  return Array.from({ length: text.length }, (_, index) => (drop.has(index) ? '' : text[index])).join('');
}
