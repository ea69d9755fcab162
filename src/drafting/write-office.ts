// What an office answered once → its plaidoyer.yaml, made from the starter's with its comments. Must not know: who asked.
import { writeScalar } from '../source/write-scalar.ts';

export interface OfficeAnswers {
  readonly lang: 'fr' | 'en';
  readonly place: string;
  /** The name, then the lines of the letterhead; undefined for letters without one. */
  readonly sender: { readonly name: string; readonly lines: readonly string[] } | undefined;
  /** The layout of letters that name none; undefined for the starter's. */
  readonly layout: string | undefined;
  readonly order: 'as-listed' | 'precedence' | 'alphabetical';
}

/** Only the lines that were answered change; what is left as usual stays a comment to read. */
export function writeOffice(starter: string, { lang, place, sender, layout, order }: OfficeAnswers): string {
  const lines = sender?.lines.map(writeScalar).join(', ') ?? '';
  return starter
    .replace(/^lang: fr/m, `lang: ${lang}`)
    .replace(/^place: .*$/m, () => `place: ${writeScalar(place)}`)
    .replace(/^layout: .*$/m, (usual) => (layout === undefined ? usual : `layout: ${layout}`))
    .replace(/^# sender: .*$/m, (comment) =>
      sender === undefined ? comment : `sender: { name: ${writeScalar(sender.name)}, lines: [${lines}] }`,
    )
    .replace(/^# order: precedence/m, (comment) => (order === 'as-listed' ? comment : `order: ${order}`));
}
