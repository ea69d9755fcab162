// Windows-1252 → text. Node's own decoder of that name reads the bytes 80 to 9F, the apostrophe and « œ » among them, as
// Latin-1 in several releases. Must not know: what the text means.

/** WHATWG Encoding, index-windows-1252: bytes 80 to 9F; the five that mean nothing stay as they are. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(/[\u0080-\u009f]/g, (one) => HIGH[one.charCodeAt(0) - 0x80] as string);
}
