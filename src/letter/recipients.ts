// Those a letter is written to: people of the registry, or as the letter itself writes them, in order of rank.
// Must not know: wording, pages.
import { type Span, warning } from '../diagnostics/diagnostic.ts';
import type { Addressee } from '../locale/value.ts';
import { fullName, protocolRank, type RoleId } from '../registry/index.ts';
import { writeScalar } from '../source/write-scalar.ts';
import type { YamlSource } from '../source/yaml.ts';
import { findPerson, type LookUp, type RoleInLetter, resolveRoles, roleLine } from './role-in-letter.ts';
import type { RecipientEntry } from './schema.ts';

export interface Recipient {
  /** By protocol, smaller is higher. */
  readonly rank: number;
  readonly roles: readonly RoleInLetter[];
  readonly addressee: Addressee;
  readonly honorific: string;
  readonly address: readonly string[];
  readonly span: Span;
}

type Path = readonly (string | number)[];
type ByPerson = Extract<RecipientEntry, { person: string }>;
type AsWritten = Exclude<RecipientEntry, ByPerson>;
/** Who signs, as far as it tells colleagues from others. */
type Signing = readonly { readonly shown: readonly RoleInLetter[] }[];

/** Highest first, as the appels and the address want it; among equals, as listed. */
export function resolveRecipients(lookUp: LookUp, signatories: Signing): Recipient[] {
  const { recipient } = lookUp.letter.entry;
  const entries = Array.isArray(recipient) ? recipient : [recipient];
  const found = entries.flatMap((entry, index) => {
    const path = Array.isArray(recipient) ? ['recipient', index] : ['recipient'];
    const resolved =
      'person' in entry ? ofRegistry(entry, path, lookUp, signatories) : asWritten(entry, path, lookUp, signatories);
    return resolved === undefined ? [] : [resolved];
  });
  return found.sort((a, b) => a.rank - b.rank);
}

function ofRegistry(entry: ByPerson, path: Path, lookUp: LookUp, signatories: Signing): Recipient | undefined {
  const { letter, locale } = lookUp;
  const span = letter.yaml.span([...path, 'person']);
  const person = findPerson(entry.person, span, lookUp);
  if (person === undefined) return undefined;
  const roles = resolveRoles(entry.show, [...path, 'show'], person, lookUp, span);
  const [first] = roles;
  const role = first?.role.membership.role;
  const honorific = person.honorific_prefix ?? locale.honorific(person.gender);
  const addressee: Addressee = {
    role,
    gender: person.title_gender ?? person.gender,
    honorific,
    name: fullName(person),
    familyName: person.family_name,
    title: first && roleLine(first, lookUp).text,
    preferredSalutation: entry.salutation ?? person.form_of_address,
    colleague: isColleague(role, signatories),
  };
  return {
    rank: protocolRank(role, first?.role.organization?.classification),
    addressee,
    roles,
    honorific,
    address: entry.address ?? person.address ?? [],
    span: letter.yaml.span(path),
  };
}

/** Without a role of the registry, the title itself says which office is addressed. */
function asWritten(
  entry: AsWritten,
  path: Path,
  { letter, locale, options, findings }: LookUp,
  signatories: Signing,
): Recipient {
  const { name, gender, title, salutation } = entry;
  const role = entry.role ?? (title === undefined ? undefined : (locale.roleOfTitle(title) as RoleId | undefined));
  const addressee: Addressee = {
    role,
    gender,
    honorific: entry.honorific_prefix,
    name,
    familyName: name.split(' ').slice(1).join(' ') || name,
    title,
    preferredSalutation: salutation,
    colleague: isColleague(role, signatories),
  };
  const told = title === undefined ? undefined : locale.titleGender(title);
  // Whoever writes the salutation has chosen: « Madame le Préfet ».
  if (title !== undefined && told !== undefined && told.gender !== gender && salutation === undefined) {
    const facts = { title, gender, better: told.other };
    findings.add(warning('letter/title-gender', letter.yaml.span([...path, 'title']), facts));
  }
  if (role === undefined && title !== undefined && salutation === undefined) {
    const [says = ''] = locale.salutations([addressee], options);
    const proposed = locale.salutationFrom(title, gender);
    const facts = { title, says, salutation: proposed, ...withSalutation(proposed, path, letter.yaml) };
    findings.add(warning('letter/no-form-of-address', letter.yaml.span([...path, 'title']), facts));
  }
  return {
    rank: protocolRank(role, undefined),
    addressee,
    roles: [],
    honorific: entry.honorific_prefix ?? locale.honorific(gender),
    address: entry.address ?? [],
    span: letter.yaml.span(path),
  };
}

/** The line of the letter that holds the title, with a salutation after it; or the line to add, where each key has its own. */
function withSalutation(
  salutation: string,
  path: Path,
  yaml: YamlSource,
): { line: string | undefined; below: boolean } {
  const title = yaml.span([...path, 'title']);
  const { text } = yaml;
  if (title.file !== yaml.file) return { line: undefined, below: false };
  const added = `salutation: ${writeScalar(salutation)}`;
  if (text[yaml.span(path).start] !== '{') return { line: added, below: true };
  const end = text.indexOf('\n', title.end);
  const start = text.lastIndexOf('\n', title.start) + 1;
  const line = `${text.slice(start, title.end)}, ${added}${text.slice(title.end, end === -1 ? undefined : end)}`;
  return { line: line.trim(), below: false };
}

/** Members of one chamber among themselves: the recipient's seat is of the same kind as every signatory's. */
function isColleague(role: string | undefined, signatories: Signing): boolean {
  if (role !== 'depute' && role !== 'senateur' && role !== 'depute-europeen') return false;
  return signatories.every(({ shown }) => shown.some((one) => one.role.membership.role === role));
}
