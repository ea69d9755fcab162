// The title of a column as it is compared: without case, accents and the choice of spaces. Must not know: what it fills.

/** « Prénom », « prenom » and « Given name » as `prenom`, `given_name`. */
export function folded(title: string): string {
  return title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}
