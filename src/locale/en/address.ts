// Salutation, closing and address lines of an English letter, by the recipients' offices.
// Must not know: who signs beyond their number, templates. Debrett's, as quoted by others: « Dear [appointment] » to the
// Cabinet, « Dear Ambassador », « faithfully » to « Dear Sir or Madam » and « sincerely » to a name. The other rows are usage.
import { capitalized } from '../names.ts';
import type { Addressee, Gender, LanguageOptions, Occasion } from '../value.ts';
import { roleName } from './roles.ts';

export function honorific(gender: Gender): string {
  return gender === 'f' ? 'Ms' : 'Mr';
}

/** What follows « Dear »: an office, or undefined where the name is used. */
const offices: Readonly<Record<string, { readonly dear: string; readonly excellency?: true }>> = {
  'president-de-la-republique': { dear: 'Mr President', excellency: true },
  'premier-ministre': { dear: 'Prime Minister' },
  ministre: { dear: 'Minister' },
  'ministre-delegue': { dear: 'Minister' },
  'secretaire-d-etat': { dear: 'Minister' },
  commissaire: { dear: 'Commissioner' },
  ambassadeur: { dear: 'Ambassador', excellency: true },
  prefet: { dear: 'Prefect' },
  maire: { dear: 'Mayor' },
  senateur: { dear: 'Senator' },
};

export function salutation(recipient: Addressee): string {
  if (recipient.preferredSalutation !== undefined) return recipient.preferredSalutation.replace(/\s*,\s*$/u, '');
  if (recipient.colleague) return 'Dear Colleague';
  const office = recipient.role === undefined ? undefined : offices[recipient.role];
  if (recipient.title !== undefined && /^High Representative\b/iu.test(recipient.title))
    return 'Dear High Representative';
  if (office !== undefined)
    return `Dear ${recipient.gender === 'f' ? office.dear.replace(/^Mr /u, 'Madam ') : office.dear}`;
  if (recipient.role === 'president' || recipient.role === 'co-president') return `Dear ${chairOrPresident(recipient)}`;
  return recipient.familyName === ''
    ? 'Dear Sir or Madam'
    : `Dear ${honorific(recipient.gender)} ${recipient.familyName}`;
}

function chairOrPresident({ title }: Addressee): string {
  return title !== undefined && /^president\b/iu.test(title) ? 'President' : 'Chair';
}

/** « Warden of the bridges » → « Dear Warden »: the office without what it is the office of. */
export function salutationFrom(title: string): string {
  const [office = title] = title.trim().split(/ (?:of|for|to|at|in)(?= )|\s*[,(]/u);
  return `Dear ${capitalized(office)}`;
}

export function salutations(recipients: readonly Addressee[], _options?: LanguageOptions): readonly string[] {
  const all = recipients.map(salutation);
  return [...new Set(all)].map((one) => {
    const alike = all.filter((other) => other === one).length > 1;
    return alike && /^Dear (?:\p{L}+|\p{L}+ \p{L}+)$/u.test(one) && !/^Dear (?:Mr|Ms) /u.test(one) ? `${one}s` : one;
  });
}

/** « faithfully » to someone addressed by neither name nor office, « sincerely » otherwise (Debrett's). */
export function closing(occasion: Occasion): string {
  if (occasion.recipients.every((recipient) => recipient.colleague)) return 'With best regards,';
  const unnamed = occasion.recipients.some((recipient) => salutation(recipient) === 'Dear Sir or Madam');
  return unnamed ? 'Yours faithfully,' : 'Yours sincerely,';
}

/** Without « Dear », as it stands inside a sentence: « We ask you, Minister, to … ». */
export function appel(recipients: readonly Addressee[]): string {
  return salutations(recipients)
    .map((one) => one.replace(/^Dear /u, ''))
    .join(', ');
}

export function addressLines(recipient: Addressee, _options: LanguageOptions): readonly string[] {
  const office = recipient.role === undefined ? undefined : offices[recipient.role];
  const excellency = office?.excellency ? `${recipient.gender === 'f' ? 'Her' : 'His'} Excellency ` : '';
  const name =
    recipient.name === ''
      ? []
      : [`${excellency}${recipient.honorific ?? honorific(recipient.gender)} ${recipient.name}`];
  const title = recipient.title ?? (office?.excellency ? roleName(recipient.role ?? '', recipient.gender) : undefined);
  return title === undefined ? name : [...name, capitalized(title)];
}
