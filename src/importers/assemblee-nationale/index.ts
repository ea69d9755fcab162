// The Assemblée nationale's open data (data.assemblee-nationale.fr, Licence Ouverte) → registry entries. No network.
// Must not know: how an export was unpacked, what the registry holds already.
import { addDays } from '../../calendar/date.ts';
import { type Checked, error, Findings, information } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { foldName } from '../../registry/names.ts';
import type { MembershipEntry, OrganizationEntry, PersonEntry } from '../../registry/schema.ts';
import type { Imported, ImportOptions, Payload } from '../imported.ts';
import { distinctIds, slug } from '../slug.ts';
import { bodyIds, bodyOf } from './bodies.ts';
import { type Acteur, type Export, type Mandat, readExport } from './export.ts';
import { rolesOf } from './terms.ts';

/** What letters show: seats, government, committees, delegations, international groups, the bureau. */
export const DEFAULT_TYPES: readonly string[] = [
  'ASSEMBLEE',
  'SENAT',
  'MINISTERE',
  'BUREAU',
  'COMPER',
  'COMSENAT',
  'COMNL',
  'GEVI',
  'DELEG',
  'DELEGSENAT',
  'OFFPAR',
  'API',
];

/** Seats and ministries come along whatever kinds are asked for: they say who a person is. */
const ALWAYS = new Set(['ASSEMBLEE', 'SENAT', 'MINISTERE']);

export function importAssembleeNationale(payloads: readonly Payload[], options: ImportOptions = {}): Checked<Imported> {
  const findings = new Findings();
  const source = readExport(payloads);
  if (source.acteurs.length === 0) {
    findings.add(error('import/nothing-found', undefined, { kind: 'Assemblée nationale' }));
    return { value: undefined, diagnostics: findings.diagnostics };
  }
  const acteurs = selected(source.acteurs, options.only, findings);
  const types = new Set(options.types ?? DEFAULT_TYPES);
  const within = (mandat: Mandat) =>
    options.bodies === undefined || mandat.organes.some((uid) => options.bodies?.includes(uid));
  const wanted = (mandat: Mandat) =>
    ALWAYS.has(mandat.type) || ((types.has('all') || types.has(mandat.type)) && within(mandat));
  const byActeur = new Map<string, Mandat[]>();
  for (const mandat of source.mandats.filter(wanted)) {
    const held = byActeur.get(mandat.acteur);
    if (held === undefined) byActeur.set(mandat.acteur, [mandat]);
    else held.push(mandat);
  }
  let bridged = 0;
  const ids = distinctIds(acteurs, personIds);
  const people = acteurs.flatMap((acteur) => {
    const gender = acteur.civ === 'Mme' ? ('f' as const) : ('m' as const);
    const roles = rolesOf(byActeur.get(acteur.uid) ?? [], gender, source.organes, options);
    findings.add(...roles.diagnostics);
    if (options.on !== undefined && roles.memberships.length === 0) return [];
    bridged += roles.bridged;
    return [{ acteur, gender, memberships: roles.memberships }];
  });
  const { organizations, idOf } = bodies(
    people.flatMap(({ memberships }) => memberships),
    source,
    findings,
  );
  if (bridged > 0) findings.add(information('import/bridged', undefined, { gaps: bridged }));
  const openOnly = source.mandats.length > 0 && source.mandats.every(({ dateFin }) => dateFin === undefined);
  if (openOnly) findings.add(information('import/open-only', undefined, {}));
  const persons = people.map(({ acteur, gender, memberships }): PersonEntry => {
    const sort = sortName(acteur);
    return {
      id: ids.get(acteur) ?? '',
      given_name: acteur.prenom,
      family_name: acteur.nom,
      ...(sort === undefined ? {} : { sort_name: sort }),
      gender,
      identifiers: [{ scheme: 'an', identifier: acteur.uid }],
      memberships: memberships.map((role) => inBody(role, idOf)).sort(inOrder(organizations)),
    };
  });
  persons.sort(
    (a, b) =>
      compare(foldName(a.sort_name ?? a.family_name), foldName(b.sort_name ?? b.family_name)) || compare(a.id, b.id),
  );
  return findings.settle({ organizations, persons, latest: latestDay(source), openOnly });
}

/** The role with its body's id instead of the body's uid. */
function inBody(role: MembershipEntry, idOf: ReadonlyMap<string, string>): MembershipEntry {
  return role.organization === undefined
    ? role
    : { ...role, organization: idOf.get(role.organization) ?? role.organization };
}

function personIds({ prenom, nom, uid }: Acteur): string[] {
  const name = slug(`${prenom} ${nom}`);
  return [name, `${name}-${uid.toLowerCase()}`];
}

function selected(
  acteurs: readonly Acteur[],
  only: readonly string[] | undefined,
  findings: Findings,
): readonly Acteur[] {
  if (only === undefined) return acteurs;
  const keys = (acteur: Acteur) => [foldName(acteur.uid), foldName(`${acteur.prenom} ${acteur.nom}`)];
  const asked = new Set(only.map(foldName));
  const known = new Set(acteurs.flatMap(keys));
  for (const name of only) {
    if (known.has(foldName(name))) continue;
    const names = acteurs.map(({ prenom, nom }) => `${prenom} ${nom}`);
    findings.add(error('import/nobody', undefined, { name, nearest: nearest(name, names) }));
  }
  return acteurs.filter((acteur) => keys(acteur).some((key) => asked.has(key)));
}

/** The bodies that the roles name, and no others. */
function bodies(memberships: readonly MembershipEntry[], { organes }: Export, findings: Findings) {
  const used = [...new Set(memberships.flatMap(({ organization }) => organization ?? []))]
    .flatMap((uid) => organes.get(uid) ?? [])
    .sort((a, b) => compare(a.uid, b.uid));
  const ids = distinctIds(used, bodyIds);
  const idOf = new Map(used.map((organe) => [organe.uid, ids.get(organe) ?? organe.uid]));
  const organizations = used.map((organe): OrganizationEntry => {
    const { entry, odd } = bodyOf(organe);
    const id = ids.get(organe) ?? organe.uid;
    if (odd)
      findings.add(information('import/odd-name', { file: organe.file, start: 0, end: 0 }, { id, name: entry.name }));
    return { id, ...entry };
  });
  organizations.sort((a, b) => compare(a.classification, b.classification) || compare(a.id, b.id));
  return { organizations, idOf };
}

/** « de Courson » files under Courson: the Assemblée's own « Courson (de) » says when a particle does not count. */
function sortName({ nom, prenom, alpha }: Acteur): string | undefined {
  const particle = /^(?:de la |de |du |des |d')/iu.exec(nom.replaceAll('’', "'"))?.[0];
  if (particle === undefined || alpha === undefined || foldName(alpha).startsWith(foldName(particle))) return undefined;
  return `${nom.slice(particle.length)}, ${prenom} ${particle.trim()}`;
}

/** Roles without a body first (seats), then body by body in the order of the list, by kind and name. */
function inOrder(organizations: readonly OrganizationEntry[]) {
  const order = new Map(organizations.map(({ id }, index) => [id, index]));
  const place = ({ organization }: MembershipEntry) =>
    organization === undefined ? -1 : (order.get(organization) ?? order.size);
  return (a: MembershipEntry, b: MembershipEntry) => place(a) - place(b);
}

/** An end is recorded once the last day is over: the day after. */
function latestDay({ mandats }: Export): string | undefined {
  return mandats
    .flatMap(({ dateDebut, dateFin, datePublication }) => [
      dateDebut,
      dateFin === undefined ? '' : addDays(dateFin, 1),
      datePublication ?? '',
    ])
    .filter((date) => date !== '')
    .sort()
    .at(-1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
