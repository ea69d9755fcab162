// Mandates of one person → dated roles. Must not know: other people, files.
import { formatPeriod, isReversed, joined, lengthInDays, overlap, type Period } from '../../calendar/period.ts';
import { type Diagnostic, type Span, warning } from '../../diagnostics/diagnostic.ts';
import { BRIDGED_DAYS, isHeldOn } from '../../registry/holding.ts';
import { type RoleId, roleKind } from '../../registry/roles.ts';
import type { MembershipEntry } from '../../registry/schema.ts';
import { territoryCode } from '../../registry/territories.ts';
import type { ImportOptions } from '../imported.ts';
import { genitive } from './bodies.ts';
import type { Mandat, Organe } from './export.ts';
import { roleOf } from './qualities.ts';

/** A role before its periods are put together. */
interface Term {
  readonly role: RoleId;
  /** uid of the organe */
  readonly organe: string | undefined;
  readonly constituency: string | undefined;
  readonly label: string | undefined;
  readonly period: Period;
}

export interface Roles {
  /** `organization` is the uid of an organe. Seats first, then by rank. */
  readonly memberships: readonly MembershipEntry[];
  /** How many gaps were bridged. */
  readonly bridged: number;
  readonly diagnostics: readonly Diagnostic[];
}

export function rolesOf(
  mandats: readonly Mandat[],
  gender: 'f' | 'm',
  organes: ReadonlyMap<string, Organe>,
  { exact = false, on }: ImportOptions,
): Roles {
  const diagnostics: Diagnostic[] = [];
  const groups = new Map<string, Term[]>();
  for (const term of mandats.flatMap((mandat) => termsOf(mandat, gender, organes, diagnostics))) {
    const key = JSON.stringify([term.role, term.organe, term.constituency, term.label]);
    groups.set(key, [...(groups.get(key) ?? []), term]);
  }
  const strict = [...groups.values()].map((terms): Stint => ({ term: terms[0] as Term, held: periodsOf(terms) }));
  const bridgedOver = exact ? strict : bridge(strict, organes);
  const shown = bridgedOver.filter(({ held }) => on === undefined || isHeldOn({ held }, on, exact ? 0 : BRIDGED_DAYS));
  const count = (stints: readonly Stint[]) => stints.reduce((sum, { held }) => sum + held.length, 0);
  const memberships = shown.map(({ term, held }) => membership(term, held));
  const bridged = count(strict) - count(bridgedOver);
  return { memberships: memberships.sort(bySeatThenRank), bridged, diagnostics };
}

interface Stint {
  readonly term: Term;
  readonly held: readonly Period[];
}

function periodsOf(terms: readonly Term[]): Period[] {
  return joined(
    terms.map(({ period }) => period),
    0,
  );
}

/**
 * Bridges every role, but for the member who goes to and fro between two permanent committees for days on end: there
 * the one sat on for less time keeps its gaps, else bridging both would seat someone on two at once.
 */
function bridge(strict: readonly Stint[], organes: ReadonlyMap<string, Organe>): Stint[] {
  const permanent = ({ term }: Stint) => PERMANENT.has(organes.get(term.organe ?? '')?.type ?? '');
  const result: Stint[] = strict.map((stint) => ({ ...stint, held: joined(stint.held, BRIDGED_DAYS) }));
  for (const [index, one] of result.entries()) {
    for (const [other, two] of result.entries()) {
      if (one.term.organe === two.term.organe || !permanent(one) || !permanent(two)) continue;
      const clash = one.held.some((a) => two.held.some((b) => sharedDays(a, b) > BRIDGED_DAYS));
      if (!clash) continue;
      const less = days(one.held) < days(two.held) ? index : other;
      result[less] = strict[less] as Stint;
    }
  }
  return result;
}

const PERMANENT = new Set(['COMPER', 'COMSENAT']);

function sharedDays(a: Period, b: Period): number {
  const shared = overlap(a, b);
  return shared === undefined ? 0 : lengthInDays(shared);
}

function days(periods: readonly Period[]): number {
  return periods.reduce((sum, period) => sum + lengthInDays(period), 0);
}

/** The day a seat counts from is the later of election and taking office. */
function termsOf(
  mandat: Mandat,
  gender: 'f' | 'm',
  organes: ReadonlyMap<string, Organe>,
  diagnostics: Diagnostic[],
): Term[] {
  const span: Span = { file: mandat.file, start: 0, end: 0 };
  const { dateDebut, datePriseFonction, dateFin } = mandat;
  const start = datePriseFonction !== undefined && datePriseFonction > dateDebut ? datePriseFonction : dateDebut;
  const period: Period = { start, end: dateFin };
  if (isReversed(period)) {
    diagnostics.push(
      warning('import/mandate-reversed', span, { mandate: mandat.uid, period: formatPeriod({ start, end: dateFin }) }),
    );
    return [];
  }
  if (mandat.type === 'ASSEMBLEE') return [seat('depute', mandat, gender, period, span, diagnostics)];
  const role = roleOf(mandat.codeQualite, mandat.libQualite);
  if (role === 'none') return [];
  if (mandat.type === 'SENAT' && role === 'senateur') {
    return [seat('senateur', mandat, gender, period, span, diagnostics)];
  }
  return mandat.organes.flatMap((uid): Term[] => {
    const organe = organes.get(uid);
    if (organe === undefined) {
      diagnostics.push(warning('import/unknown-body', span, { mandate: mandat.uid, body: uid }));
      return [];
    }
    const title = mandat.libQualiteSex ?? mandat.libQualite ?? mandat.codeQualite ?? '';
    const label = labelOf(mandat, role, title, gender, organe);
    if (role === undefined) {
      diagnostics.push(
        warning('import/unknown-role', span, { mandate: mandat.uid, role: title, label: label ?? title }),
      );
    }
    return [{ role: role ?? 'membre', organe: uid, constituency: undefined, label, period }];
  });
}

function seat(
  role: 'depute' | 'senateur',
  mandat: Mandat,
  gender: 'f' | 'm',
  period: Period,
  span: Span,
  diagnostics: Diagnostic[],
): Term {
  const number = mandat.numDepartement ?? '';
  // The Senate numbers its two series of seats abroad apart.
  const written = number === '997' || number === '998' ? '099' : number === '' ? (mandat.departement ?? '') : number;
  const code = territoryCode(written.padStart(2, '0')) ?? territoryCode(mandat.departement ?? '');
  if (code !== undefined) {
    const constituency = mandat.numCirco === undefined ? code : `${code}-${mandat.numCirco}`;
    return { role, organe: undefined, constituency, label: undefined, period };
  }
  diagnostics.push(
    warning('import/unknown-territory', span, { mandate: mandat.uid, territory: written === '' ? '?' : written }),
  );
  const titles = { depute: { f: 'Députée', m: 'Député' }, senateur: { f: 'Sénatrice', m: 'Sénateur' } };
  return { role, organe: undefined, constituency: undefined, label: titles[role][gender], period };
}

/** What to print where the role and the body's name would not read well: ministers, and words that are no role of ours. */
function labelOf(
  mandat: Mandat,
  role: RoleId | undefined,
  title: string,
  gender: 'f' | 'm',
  organe: Organe,
): string | undefined {
  if (role === 'premier-ministre') return undefined;
  if (mandat.type === 'MINISTERE') return ministerial(title, gender, organe.libelle);
  // « Questeure de l’Assemblée nationale » is whole; « du bureau » must not follow it.
  if (mandat.type === 'BUREAU' && / d(?:e|u|es) | d'/.test(title)) return title;
  if (role !== undefined) return undefined;
  return / d(?:e|u|es) | d'/.test(title) ? title : `${title} ${genitive(organe)}`;
}

/** « Ministre » + « Ministère de l’Europe… » → « Ministre de l’Europe… »; « chargé » agrees. */
function ministerial(title: string, gender: 'f' | 'm', libelle: string): string {
  const rest = /^(?:Ministère|Secrétariat d'État) (.+)$/u.exec(libelle)?.[1];
  if (rest === undefined || / de /.test(title)) return title.replaceAll('’', "'");
  const agreed = gender === 'f' ? rest.replace(/, chargé /g, ', chargée ') : rest;
  return `${title} ${agreed}`.replaceAll('’', "'");
}

function membership({ role, organe, constituency, label }: Term, periods: readonly Period[]): MembershipEntry {
  const held = periods.map(formatPeriod);
  return {
    role,
    ...(organe === undefined ? {} : { organization: organe }),
    ...(constituency === undefined ? {} : { constituency }),
    ...(label === undefined ? {} : { label }),
    held: held.length === 1 ? (held[0] ?? '') : held,
  };
}

function bySeatThenRank(a: MembershipEntry, b: MembershipEntry): number {
  const order = ({ role }: MembershipEntry) => (roleKind(role).seat ? 0 : roleKind(role).rank);
  return order(a) - order(b);
}
