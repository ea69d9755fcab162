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
