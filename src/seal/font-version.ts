// A font's own version: fontRevision of its `head` table (OpenType, 16.16 fixed). Must not know: what fonts are for.

export function fontVersion(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16) {
    const name = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    if (name === 'head') return (view.getInt32(view.getUint32(entry + 8) + 4) / 65536).toFixed(3);
  }
  return '?';
}
