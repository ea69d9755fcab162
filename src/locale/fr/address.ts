// The appel, the closing and the address lines of a French letter, by the recipients' offices and who signs.
// Must not know: templates, pages. Appel and closing repeat each other because both come from here (journaldesmaires.com:
// the closing repeats the appel word for word).

import { capitalized } from '../names.ts';
import type { Addressee, Gender, LanguageOptions, Occasion } from '../value.ts';
import { addresses, considerationFor, FRENCH_AMBASSADOR } from './address-table.ts';
import { ministryCapitals } from './capitals.ts';
import { plural } from './inflect.ts';
import { elidesBefore } from './sounds.ts';

export function honorific(gender: Gender): string {
  return gender === 'f' ? 'Madame' : 'Monsieur';
}

/** « Monsieur le Ministre », « Madame la Présidente et chère collègue », « Madame »; the person's own wish first. */
export function salutation(recipient: Addressee): string {
  if (recipient.preferredSalutation !== undefined) return recipient.preferredSalutation.replace(/\s*,\s*$/u, '');
  const civility = honorific(recipient.gender);
  const form = recipient.role === undefined ? undefined : addresses[recipient.role]?.[recipient.gender];
  const colleague = recipient.gender === 'f' ? 'chère collègue' : 'cher collègue';
  if (recipient.colleague && (form === undefined || isSeat(recipient.role))) {
    return capitalized(colleague);
  }
  if (form === undefined) return civility;
  const article = elidesBefore(form) ? 'l’' : recipient.gender === 'f' ? 'la ' : 'le ';
  return `${civility} ${article}${form}${recipient.colleague ? ` et ${colleague}` : ''}`;
}

/** « Recteur de l’académie de Brévanne » → « Monsieur le Recteur »: the office without what it is the office of. */
export function salutationFrom(title: string, gender: Gender): string {
  const [office = title] = title.trim().split(OF);
  const article = elidesBefore(office) ? 'l’' : gender === 'f' ? 'la ' : 'le ';
  return `${honorific(gender)} ${article}${capitalized(office)}`;
}

/** Where an office ends and what it is the office of begins. */
const OF = / (?:(?:de|du|des|près|auprès|à|au|aux|en|pour|par|chargée?)(?= )|d['’])|\s*[,(]/u;

/**
 * One appel a recipient, highest first; recipients addressed alike share one in the plural (« Messieurs les Députés »,
 * « Chers collègues »).
 */
export function salutations(recipients: readonly Addressee[], _options?: LanguageOptions): readonly string[] {
  const all = recipients.map(salutation);
  const unique = [...new Set(all)];
  return unique.map((one) => (all.filter((other) => other === one).length > 1 ? pluralSalutation(one) : one));
}

/** « Monsieur le Député » → « Messieurs les Députés »; a wish of one's own that has no such plural stays as it is. */
function pluralSalutation(one: string): string {
  const match = /^(Monsieur|Madame)(?: (?:le |la |l’)(.+))?$/u.exec(one);
  if (match === null) return one.replace(/^(Cher|Chère) collègue$/u, '$1s collègues');
  const civility = match[1] === 'Monsieur' ? 'Messieurs' : 'Mesdames';
  const office = match[2];
  if (office === undefined) return civility;
  return `${civility} les ${office.replace(/\p{L}+(?=$| et | de )/gu, (word) => plural(word) ?? word)}`.replace(
    /(chers?|chères?) collègues?/u,
    (found) => (found.startsWith('chèr') ? 'chères collègues' : 'chers collègues'),
  );
}

/** All the appels in one breath, as the closing takes them up: « Madame la Ministre, Monsieur le Préfet ». */
export function appel(recipients: readonly Addressee[]): string {
  return salutations(recipients).join(', ');
}

/** « ma très haute considération », « notre cordiale considération »: by the highest recipient and by how many sign. */
export function consideration(occasion: Occasion): string {
  const our = occasion.signatories.length > 1 ? 'notre' : 'ma';
  const [first] = occasion.recipients;
  if (first === undefined) throw new Error('A letter without a recipient has no closing.');
  if (first.colleague && occasion.recipients.every((recipient) => recipient.colleague))
    return `${our} cordiale considération`;
  const degree = considerationFor(first.role, first.title);
  if (degree !== undefined) return `${our} ${degree} considération`;
  return first.role === undefined ? `${our} considération distinguée` : `${our} haute considération`;
}

/** « l’expression de » looks up, « l’assurance de » across (simonnetavocat.fr): the second among colleagues and to a private person. */
export function closing(occasion: Occasion): string {
  const [first] = occasion.recipients;
  const equal = first?.colleague === true || first?.role === undefined;
  const ask = occasion.signatories.length > 1 ? 'Nous vous prions' : 'Je vous prie';
  const appels = inSentence(appel(occasion.recipients));
  return `${ask} d’agréer, ${appels}, ${equal ? 'l’assurance' : 'l’expression'} de ${consideration(occasion)}.`;
}

/** « Cher collègue » loses its capital inside the sentence; « Monsieur » keeps it. */
export function inSentence(appels: string): string {
  return appels.replace(
    /(^|, )(Ch)((?:er|ère)s? )/gu,
    (_, before: string, _ch: string, rest: string) => `${before}ch${rest}`,
  );
}

/**
 * The lines of the address field: « Monsieur Stéphane Séjourné » / « Ministre de … ». The highest offices stand without a
 * name (« Monsieur le Président de la République »); a foreign ambassador is « Son Excellence » (a French one never is,
 * from his own nationals).
 */
export function addressLines(recipient: Addressee, options: LanguageOptions): readonly string[] {
  const civility = recipient.honorific ?? honorific(recipient.gender);
  const office = salutation({ ...recipient, preferredSalutation: undefined, colleague: false });
  if (recipient.role === 'president-de-la-republique' || recipient.role === 'premier-ministre') return [office];
  const foreign =
    recipient.role === 'ambassadeur' && recipient.title !== undefined && !FRENCH_AMBASSADOR.test(recipient.title);
  const name = recipient.name === '' ? office : `${foreign ? 'Son Excellence ' : ''}${civility} ${recipient.name}`;
  return recipient.title === undefined ? [name] : [name, capitalized(ministryCapitals(recipient.title, options))];
}

function isSeat(role: string | undefined): boolean {
  return role === 'depute' || role === 'senateur' || role === 'depute-europeen' || role === 'membre';
}
