// Names typed in capitals, as lists and forms have them: « MARCASSIN » is Marcassin. Must not know: whose names they are.

/** Particles that French writes small inside a name; « Le » and « Du » are part of it (Lexique de l'Imprimerie nationale). */
const SMALL: ReadonlySet<string> = new Set(['de', 'd']);

/** A name all in capitals → as it is written in a sentence; any other as it is. */
export function outOfCapitals(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{2}/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/\p{L}[\p{L}\p{M}]*/gu, (word) =>
      SMALL.has(word) ? word : word.replace(/^./u, (one) => one.toUpperCase()),
    );
}
