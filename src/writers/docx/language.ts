// A language as Word names it. Must not know: any language in particular.

/** Word wants a country with every language (`fr-FR`): where the letter names none, the one most likely spoken of. */
export function wordLanguage(language: string): string {
  const { language: base, region } = new Intl.Locale(language).maximize();
  return region === undefined ? base : `${base}-${region}`;
}
