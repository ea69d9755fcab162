// The civility that people write before a name, in a list, a table or at a question. Must not know: forms of address.

export const HONORIFIC =
  /^(?:M\.|MM\.|Mmes?\.?|Mlle\.?|Monsieur|Madame|Messieurs|Mesdames|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Me)\s+/iu;

/** « Mme Bérénice Foucherolle » → the name alone, and the gender that the civility tells. */
export function withoutCivility(typed: string): { readonly name: string; readonly gender: 'f' | 'm' | undefined } {
  const name = typed.trim();
  const civility = HONORIFIC.exec(name)?.[0]?.trim().toLowerCase();
  if (civility === undefined) return { name, gender: undefined };
  const bare = name.replace(HONORIFIC, '').trim();
  if (/^(?:m(?:me|lle)|madame|mrs|ms)/.test(civility)) return { name: bare, gender: 'f' };
  return { name: bare, gender: /^(?:m\.|monsieur|mr)/.test(civility) ? 'm' : undefined };
}
