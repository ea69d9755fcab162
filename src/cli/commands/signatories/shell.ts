// Commands as a person can paste them into a shell. Must not know: what they do.

/** POSIX quoting: whatever a shell would read as more than a word stands between quotes. */
export function shellWord(word: string): string {
  if (/^[\p{L}\p{M}\p{N}_@%+=:,./-]+$/u.test(word)) return word;
  // As a person would type « Val-d'Oise ».
  if (/^[^"$`\\!\n]+$/u.test(word) && word.includes("'")) return `"${word}"`;
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

/** `plaidoyer signatories …`, in the same workspace. */
export function signatoriesCommandLine(words: readonly string[], workspace: string | undefined): string {
  const where = workspace === undefined ? [] : ['--workspace', workspace];
  return ['plaidoyer', 'signatories', ...words, ...where].map(shellWord).join(' ');
}
