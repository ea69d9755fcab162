// Several people as typed in one command: a word each, or between commas. Must not know: who they are.

/** @param isOne does this name one person as a whole? « Exemple, Ada » may, and so may a name whose quotes were forgotten */
export function namesGiven(words: readonly string[], isOne: (name: string) => boolean): readonly string[] {
  const whole = words.join(' ');
  if (isOne(whole)) return [whole];
  const names = words.flatMap((word) => (isOne(word) ? [word] : word.split(/[,;]/)));
  const given = names.map((name) => name.trim()).filter((name) => name !== '');
  return given.length === 0 ? words : given;
}
