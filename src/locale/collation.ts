// The order of names in a list, as Intl.Collator has it, without its tables where they are not needed: the system takes
// longer to open them than all else that signatories need. Must not know: which language.
import { late } from '../late.ts';

/**
 * Signs that decide before accents and capitals do, in the order of CLDR's root collation, which French and English share.
 * « ’ » is not one: it is « ' » at first, and another sign only where all else is the same.
 */
const FIRST = [' ', '-', "'"];
const ACCENTS = /[\u0300-\u0304\u0306-\u030c\u0327\u0328]/g;

/**
 * Names whose letters differ are in the order of those; whatever is finer than that, or not of this alphabet, is the
 * system's to say.
 */
export function collation(language: string): (a: string, b: string) => number {
  const collator = late(() => new Intl.Collator(language));
  return (a, b) => {
    const [one, other] = [lettersOf(a), lettersOf(b)];
    if (one === undefined || other === undefined || one === other) return collator().compare(a, b);
    return one < other ? -1 : 1;
  };
}

/** Plain letters, the signs as figures, which stand before them; undefined where there is more in the name. */
function lettersOf(name: string): string | undefined {
  const letters = name.normalize('NFD').replace(ACCENTS, '').toLowerCase();
  return /^[a-z '-]*$/.test(letters) ? letters.replace(/[ '-]/g, (sign) => String(FIRST.indexOf(sign))) : undefined;
}
