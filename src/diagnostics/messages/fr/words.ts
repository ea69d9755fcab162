// Tournures communes à plusieurs messages français.

export const meant = (nearest: string | undefined): string | undefined =>
  nearest === undefined ? undefined : `vouliez-vous dire « ${nearest} » ?`;

export const quoted = (text: string): string => `« ${text} »`;

/** « a, b, c », coupé après `most` éléments, avec le nombre de ceux qui restent. */
export function list(items: readonly string[], most = 12): string {
  if (items.length === 0) return 'rien';
  const shown = items.slice(0, most).join(', ');
  return items.length > most ? `${shown} et ${items.length - most} de plus` : shown;
}

/** Ce que le système dit d’un mot à lui. */
export const systemReason = (code: string): string => SYSTEM[code] ?? code;

const SYSTEM: Readonly<Record<string, string>> = {
  EISDIR: 'c’est un dossier',
  ENOENT: 'il n’existe pas, ou son dossier n’existe pas',
  ENOTDIR: 'un fichier est là où il faudrait un dossier',
  EEXIST: 'un fichier est là où il faudrait un dossier',
  EACCES: 'droit refusé',
  EPERM: 'le système le refuse',
  EBUSY: 'il est ouvert ailleurs',
  ENOSPC: 'le disque est plein',
  EROFS: 'ce disque ne se laisse que lire',
};
