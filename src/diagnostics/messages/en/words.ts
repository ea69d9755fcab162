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
