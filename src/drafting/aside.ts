// The comment of a letter that keeps the names its registry did not know: a name goes from it once the person signs.
// Must not know: how the names came there, YAML.
import { foldName } from '../registry/names.ts';
import { withoutCivility } from './names-pasted.ts';

/**
 * The letter's text without the line that keeps this name, and without the comment where it was the last one.
 * @param heads what the comment's first line may say, by language
 */
export function withoutAside(text: string, heads: readonly string[], name: string): string {
  const lines = text.split(/(?<=\n)/);
  const head = lines.findIndex((line) => heads.some((one) => line.trimEnd() === `# ${one}`));
  if (head === -1) return text;
  const end = lines.findIndex((line, index) => index > head && !/^# {3}\S/.test(line));
  const names = lines.slice(head + 1, end === -1 ? lines.length : end);
  const others = names.filter((line) => words(line.slice(1)) !== words(name));
  if (others.length === names.length) return text;
  const kept = others.length === 0 ? [] : [lines[head] ?? '', ...others];
  return [...lines.slice(0, head), ...kept, ...lines.slice(head + 1 + names.length)].join('');
}

/** « Mme FOUCHEROLLE Bérénice » is Bérénice Foucherolle. */
function words(name: string): string {
  return foldName(withoutCivility(name).name).split(' ').sort().join(' ');
}
