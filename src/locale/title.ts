// A title held against a language's list of offices. Must not know: any language.

/** The first role whose pattern the title begins with, whatever its capitals and apostrophes. */
export function firstMatch(offices: readonly (readonly [string, RegExp])[]): (title: string) => string | undefined {
  return (title) => {
    const plain = title.trim().toLowerCase();
    return offices.find(([, pattern]) => pattern.test(plain))?.[0];
  };
}
