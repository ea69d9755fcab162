// Turns of phrase that several English messages share.

export const meant = (nearest: string | undefined): string | undefined =>
  nearest === undefined ? undefined : `did you mean « ${nearest} »?`;

export const quoted = (text: string): string => `« ${text} »`;

/** « a, b, c », cut after `most` items with the number of those left out. */
export function list(items: readonly string[], most = 12): string {
  if (items.length === 0) return 'none';
  const shown = items.slice(0, most).join(', ');
  return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}

/** What the system said in a short word of its own. */
export const systemReason = (code: string): string => SYSTEM[code] ?? code;

const SYSTEM: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder',
  ENOENT: 'it is not there, or its folder is not',
  ENOTDIR: 'a file is where a folder should be',
  EEXIST: 'a file is where a folder should be',
  EACCES: 'permission denied',
  EPERM: 'the system refuses it',
  EBUSY: 'it is open elsewhere',
  ENOSPC: 'the disk is full',
  EROFS: 'this disk can only be read',
};
