// Which addresses a letter may lead to. Must not know: formats.

const ALLOWED = /^(?:https?:\/\/|mailto:)(?! )[^\u0000-\u001f]+(?<! )$/iu;

/**
 * The address in its normal form, plain ASCII and safe in any quotes; undefined where it must not be followed:
 * anything but the web and mail, or no address at all.
 */
export function allowedUrl(url: string): string | undefined {
  if (!ALLOWED.test(url) || !URL.canParse(url)) return undefined;
  // A stray percent sign or quote makes Word call the whole file damaged.
  return new URL(url).href
    .replace(/[^\x21-\x7e]|["<>\\^`{|}']/gu, encodeURIComponent)
    .replace(/%(?![0-9a-f]{2})/giu, '%25')
    .replaceAll("'", '%27');
}
