// « Secrétaire d’État », « vice président commission-x » → the role meant and the words after it.
// Must not know: who holds it, how French or English call it.
import { foldName } from './names.ts';
import { type RoleId, roleIds } from './roles.ts';

const byFolded = new Map<string, RoleId>(roleIds.map((id) => [foldName(id), id]));
const MOST_WORDS = 4;

/** The role of that id, accents, capitals, hyphens and apostrophes aside. */
export function roleNamed(written: string): RoleId | undefined {
  return byFolded.get(foldName(written));
}

/** The longest role that the words begin with, and what stands after it: « secretaire-d-etat » before « secretaire ». */
export function roleFirst(written: string): { readonly role: RoleId | undefined; readonly rest: readonly string[] } {
  const words = written.trim().split(/\s+/);
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length--) {
    const role = roleNamed(words.slice(0, length).join(' '));
    if (role !== undefined) return { role, rest: words.slice(length) };
  }
  return { role: undefined, rest: words.slice(1) };
}
