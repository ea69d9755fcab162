// What the letter's file is called; a name that is taken is told at the prompt. Must not know: what the letter says.
import path from 'node:path';
import { error } from '../../../diagnostics/diagnostic.ts';
import { slug } from '../../../importers/slug.ts';
import { letterFiles } from '../../../io/gather.ts';
import { type Drafting, wrongly } from './drafting.ts';

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** @returns the path from the workspace's root */
export async function answerName(
  drafting: Drafting,
  name: string | undefined,
  ending: 'yaml' | 'md',
  usual: string,
): Promise<string> {
  const { asker, say, options, opened, found } = drafting;
  const taken = new Map(letterFiles(opened.root).map((file) => [idOf(file), file]));
  const bare = name === undefined ? undefined : idOf(name);
  if (bare !== undefined && !NAME.test(bare)) return wrongly(drafting, say.badSlug(bare, slug(bare)), '');
  if (bare === undefined && asker !== undefined) {
    const asked = await asker.text({
      message: say.ask.slug,
      usual: free(usual, taken),
      check: (typed) => {
        const id = nameOf(typed);
        if (!NAME.test(id)) return say.badSlug(idOf(typed.trim()), id);
        const other = options.force === true ? undefined : taken.get(id);
        return other === undefined ? undefined : say.taken(other);
      },
    });
    const id = nameOf(asked);
    if (id !== idOf(asked.trim())) asker.say(say.named(idOf(asked.trim()), `letters/${id}.${ending}`));
    return `letters/${id}.${ending}`;
  }
  const id = bare ?? usual;
  const other = taken.get(id);
  const file = `letters/${id}.${ending}`;
  if (other !== undefined && (options.force !== true || other !== file)) {
    found.push(error('drafting/exists', undefined, { path: other }));
  }
  return file;
}

/** A name as it is typed at the question, « maternité gers », as a file is called. */
function nameOf(typed: string): string {
  const id = idOf(typed.trim());
  return NAME.test(id) ? id : slug(id);
}

function idOf(name: string): string {
  return path.posix.basename(name.replaceAll('\\', '/')).replace(/\.(?:ya?ml|md)$/, '');
}

function free(usual: string, taken: ReadonlyMap<string, string>): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? usual : `${usual}-${count}`;
    if (!taken.has(name)) return name;
  }
}
