// Which standards a PDF says it keeps: PDF/A part and level, PDF/UA part (ISO 19005-2, 6.6.4; ISO 14289-1, 5).
// Must not know: whether it keeps them.
import { isPdf, pdfObjects } from './pdf-objects.ts';

/** As `--pdf-standard` names them: `a-2a+ua-1`, `none`. Undefined for what is no PDF. */
export function claimsIn(bytes: Uint8Array): string | undefined {
  if (!isPdf(bytes)) return undefined;
  const metadata = [...pdfObjects(bytes).values()].find(({ dictionary }) => /\/Type \/Metadata/u.test(dictionary));
  const xmp = new TextDecoder().decode(metadata?.stream ?? new Uint8Array());
  const claimed = (name: string) => new RegExp(`<${name}>([^<]*)<|${name}="([^"]*)"`, 'u').exec(xmp)?.slice(1).join('');
  const part = claimed('pdfaid:part');
  const archive = part === undefined ? [] : [`a-${part}${(claimed('pdfaid:conformance') ?? '').toLowerCase()}`];
  const accessible = claimed('pdfuaid:part');
  const claims = [...archive, ...(accessible === undefined ? [] : [`ua-${accessible}`])];
  return claims.length === 0 ? 'none' : claims.join('+');
}
