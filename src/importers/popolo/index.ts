// Popolo JSON (UK parlparse, EveryPolitician, and others) → registry entries. Contact details and birth dates stay out.
// Must not know: how the file was found, what the registry holds already.
import { type Checked, error, Findings, information, type Span, warning } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { type Classification, classifications } from '../../registry/classifications.ts';
import { foldName } from '../../registry/names.ts';
import type { OrganizationEntry, PersonEntry } from '../../registry/schema.ts';
import type { Imported, ImportOptions, Payload } from '../imported.ts';
import { at, type Json, list, record, text } from '../json.ts';
import { distinctIds, slug } from '../slug.ts';
import { type Human, isAsked, readPerson } from './people.ts';
import { embedded, partial, readTerms, rolesOf, type Term } from './terms.ts';

const KINDS: Readonly<Record<string, Classification>> = {
  legislature: 'chamber',
  chamber: 'chamber',
  committee: 'commission-non-permanente',
  party: 'parti',
  ministry: 'ministere',
};

export function importPopolo(payloads: readonly Payload[], options: ImportOptions = {}): Checked<Imported> {
  const findings = new Findings();
  const span: Span = { file: payloads[0]?.file ?? '', start: 0, end: 0 };
  const all = (key: string): Json[] =>
    payloads.flatMap(({ data }) => list(at(data, key)).map(record)).filter((one) => one !== undefined);
  const people = all('persons').flatMap((one) => readPerson(one) ?? []);
  if (people.length === 0) {
    findings.add(error('import/nothing-found', undefined, { kind: 'Popolo' }));
    return { value: undefined, diagnostics: findings.diagnostics };
  }
  const asked = options.only?.map(foldName);
  for (const name of options.only ?? []) {
    const names = people.map(({ given, family }) => `${given} ${family}`);
    if (!people.some((one) => isAsked(one, [foldName(name)]))) {
      findings.add(error('import/nobody', undefined, { name, nearest: nearest(name, names) }));
    }
  }
  const chosen = people.filter((one) => asked === undefined || isAsked(one, asked));
  const bodies = byId(all('organizations'));
  const posts = byId(all('posts'));
  const terms = readTerms([...all('memberships'), ...all('persons').flatMap(embedded)], posts, findings, span);
  const termsOf = new Map<string, Term[]>(chosen.map(({ uid }) => [uid, []]));
  for (const term of terms) termsOf.get(term.person)?.push(term);
  const roles = new Map([...termsOf].map(([uid, held]) => [uid, rolesOf(held, bodies, options)]));
  const kept = chosen.filter(({ uid }) => options.on === undefined || (roles.get(uid)?.length ?? 0) > 0);
  const used = [...new Set([...roles.values()].flat().flatMap(({ organization }) => organization ?? []))].sort();
  const bodyIds = distinctIds(used, (uid) => [slug(text(bodies.get(uid)?.name) ?? uid), slug(uid)]);
  const ids = distinctIds(kept, ({ given, family, uid }) => [
    slug(`${given} ${family}`),
    slug(`${given} ${family} ${uid}`),
  ]);
  const bridged = [...roles.values()].flat().reduce((sum, one) => sum + one.bridged, 0);
  if (bridged > 0) findings.add(information('import/bridged', undefined, { gaps: bridged }));
  return findings.settle({
    organizations: used.map((uid) => organization(uid, bodies.get(uid), bodyIds.get(uid) ?? slug(uid), findings, span)),
    persons: kept
      .map(
        (one): PersonEntry => ({
          id: ids.get(one) ?? slug(one.uid),
          given_name: one.given,
          family_name: one.family,
          ...(one.sort === undefined ? {} : { sort_name: one.sort }),
          gender: genderOf(one, findings, span),
          identifiers: [{ scheme: 'popolo', identifier: one.uid }],
          memberships: (roles.get(one.uid) ?? []).map(({ organization, bridged: _, ...rest }) => ({
            role: rest.role,
            ...(organization === undefined ? {} : { organization: bodyIds.get(organization) ?? slug(organization) }),
            ...(rest.label === undefined ? {} : { label: rest.label }),
            ...(rest.held === undefined ? {} : { held: rest.held }),
          })),
        }),
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    latest: latestDay(terms),
    openOnly: terms.length > 0 && terms.every(({ period }) => period.end === undefined),
  });
}

/** Never guessed from a first name: what the source does not say is asked of the person who imports. */
function genderOf({ gender, given, family }: Human, findings: Findings, span: Span): 'f' | 'm' {
  if (gender === 'female' || gender === 'f') return 'f';
  if (gender === 'male' || gender === 'm') return 'm';
  findings.add(warning('import/no-gender', span, { name: `${given} ${family}` }));
  return 'm';
}

function organization(
  uid: string,
  entry: Json | undefined,
  id: string,
  findings: Findings,
  span: Span,
): OrganizationEntry {
  const name = text(entry?.name) ?? uid;
  const word = text(entry?.classification) ?? '';
  const classification = KINDS[foldName(word)] ?? classifications.find((one) => one === word) ?? 'autre';
  const founded = partial(entry?.founding_date);
  const dissolved = partial(entry?.dissolution_date);
  findings.add(information('import/odd-name', span, { id, name }));
  return {
    id,
    name,
    classification,
    gender: 'm',
    ...(founded === undefined ? {} : { founding_date: founded }),
    ...(dissolved === undefined ? {} : { dissolution_date: dissolved }),
    identifiers: [{ scheme: 'popolo', identifier: uid }],
  };
}

function latestDay(terms: readonly Term[]): string | undefined {
  return terms
    .flatMap(({ period }) => [period.start ?? '', period.end ?? ''])
    .filter((date) => date !== '' && date < '9999')
    .sort()
    .at(-1);
}

function byId(entries: readonly Json[]): ReadonlyMap<string, Json> {
  return new Map(
    entries.flatMap((entry) => {
      const id = text(entry.id);
      return id === undefined ? [] : [[id, entry] as const];
    }),
  );
}
