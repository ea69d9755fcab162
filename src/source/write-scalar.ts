// A text as YAML writes it: plain where nothing can be misread, in double quotes elsewhere. Must not know: schemas.

// Plain scalars that are safe in flow and block context alike: no indicator first, no `: `, no ` #`, no `,[]{}` at all.
const PLAIN = /^(?:[\p{L}\p{N}«(.]|-(?=[\p{L}\p{N}]))(?:[\p{L}\p{N}\p{M} '’.()/«»&–-]|:(?=[\p{L}\p{N}/])|\+)*$/u;
// What YAML 1.1 or 1.2 would read as something other than a text, so that no reader disagrees with ours.
const OTHER_TYPE =
  /^(?:[-+.]?[\d_]+[\d_.:eE+-]*|0[xo][\da-f]+|true|false|yes|no|on|off|y|n|null|~|\.inf|\.nan|[-+]\.inf)$/i;
const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;

export function writeScalar(text: string): string {
  const plain = PLAIN.test(text) && !text.endsWith(' ') && !text.startsWith('---') && !text.startsWith('...');
  return plain && (DATE_ONLY.test(text) || !misread(text)) ? text : quoted(text);
}

/** « 68-6 » is a text to everybody; « 68 » and « 1_000 » are not. */
function misread(text: string): boolean {
  return OTHER_TYPE.test(text) && !/^\d+[-/]/.test(text);
}

/** JSON's escapes are YAML's, but for characters that a YAML line cannot hold. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
