// A value made when it is first asked for, and kept: a letter needs few of the tables there are. Must not know: what it is.

export function late<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
