// The part of the `hyphen` package that the languages use; its published types name folders that ESM cannot import.
declare module 'hyphen/fr/index.js' {
  const language: { hyphenateSync(text: string, options?: { minWordLength?: number }): string };
  export default language;
}
declare module 'hyphen/en-gb/index.js' {
  const language: { hyphenateSync(text: string, options?: { minWordLength?: number }): string };
  export default language;
}
