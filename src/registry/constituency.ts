// « 68-6 », « Haut-Rhin », { territory, number, de } → one shape. Must not know: how French says « de » before it.

import type { Constituency } from './registry.ts';
import type { ConstituencyEntry } from './schema.ts';
import { territories, territoryCode } from './territories.ts';

/** The constituency, or what was written where a territory should stand and names none. */
export function readConstituency(entry: ConstituencyEntry): Constituency | { readonly unknown: string } {
  if (typeof entry === 'object') return located(entry.territory, entry.number, entry.de);
  if (territoryCode(entry) !== undefined) return located(entry, undefined, undefined);
  const numbered = /^(.+)-0?(\d{1,2})$/.exec(entry);
  return numbered?.[1] === undefined ? { unknown: entry } : located(numbered[1], Number(numbered[2]), undefined, entry);
}

/** How a file writes it most shortly: « 68-6 », « Haut-Rhin » where there is no number. */
export function formatConstituency({ territory, name, number }: Constituency): string {
  return number === undefined ? name : `${territory}-${number}`;
}

function located(territory: string, number: number | undefined, de: string | undefined, written = territory) {
  const code = territoryCode(territory);
  const known = code === undefined ? undefined : territories[code];
  if (code === undefined || known === undefined) return { unknown: written };
  return { territory: code, name: known.names[0], number, de };
}
