// The Assemblée nationale's export as typed records, whatever its shape (AMO10, 20, 30, split AMO50, mirrors without
// roots). Takes names, roles and constituencies only: birth, addresses, e-mails, telephones and staff are never read.
// Must not know: the registry's vocabulary.
import type { IsoDate } from '../../calendar/date.ts';
import { dateParts, exists } from '../../calendar/date.ts';
import type { Payload } from '../imported.ts';
import { at, list, record, text } from '../json.ts';

export interface Acteur {
  readonly uid: string;
  /** M., Mme */
  readonly civ: string | undefined;
  readonly prenom: string;
  readonly nom: string;
  readonly alpha: string | undefined;
  readonly file: string;
}

export interface Mandat {
  readonly uid: string;
  readonly acteur: string;
  readonly type: string;
  readonly dateDebut: IsoDate;
  /** Inclusive; undefined: open. */
  readonly dateFin: IsoDate | undefined;
  /** The day a seat is taken: dateDebut is the day of the election, even a substitute's. */
  readonly datePriseFonction: IsoDate | undefined;
  readonly datePublication: IsoDate | undefined;
  readonly codeQualite: string | undefined;
  readonly libQualite: string | undefined;
  readonly libQualiteSex: string | undefined;
  readonly organes: readonly string[];
  readonly departement: string | undefined;
  readonly numDepartement: string | undefined;
  readonly numCirco: number | undefined;
  readonly file: string;
}

export interface Organe {
  readonly uid: string;
  readonly type: string;
  readonly libelle: string;
  readonly libelleEdition: string | undefined;
  readonly libelleAbrege: string | undefined;
  readonly legislature: string | undefined;
  readonly debut: IsoDate | undefined;
  readonly fin: IsoDate | undefined;
  readonly file: string;
}

export interface Export {
  readonly acteurs: readonly Acteur[];
  readonly mandats: readonly Mandat[];
  readonly organes: ReadonlyMap<string, Organe>;
}

/** Documents of another kind are passed over; an export in which none is left is empty. */
export function readExport(payloads: readonly Payload[]): Export {
  const acteurs = new Map<string, Acteur>();
  const mandats = new Map<string, Mandat>();
  const organes = new Map<string, Organe>();
  for (const { file, data } of payloads) {
    for (const one of documents(data)) {
      const acteur = readActeur(one, file);
      if (acteur !== undefined) acteurs.set(acteur.uid, acteur);
      const held = acteur === undefined ? [one] : list(at(one, 'mandats', 'mandat'));
      for (const mandat of held.flatMap((entry) => readMandat(entry, acteur?.uid, file) ?? [])) {
        mandats.set(mandat.uid, mandat);
      }
      const organe = readOrgane(one, file);
      if (organe !== undefined) organes.set(organe.uid, organe);
    }
  }
  return { acteurs: [...acteurs.values()], mandats: [...mandats.values()], organes };
}

/** A file holds one document, with or without its root, or (before June 2019) all of them under `export`. */
function documents(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data.flatMap(documents);
  for (const root of ['acteur', 'mandat', 'organe']) {
    const inner = at(data, root);
    if (inner !== undefined && at(data, 'uid') === undefined) return list(inner);
  }
  const whole = at(data, 'export');
  if (whole === undefined) return [data];
  return [...list(at(whole, 'acteurs', 'acteur')), ...list(at(whole, 'organes', 'organe'))];
}

function readActeur(data: unknown, file: string): Acteur | undefined {
  const uid = text(at(data, 'uid'));
  const ident = record(at(data, 'etatCivil', 'ident'));
  const prenom = text(ident?.prenom);
  const nom = text(ident?.nom);
  if (uid === undefined || prenom === undefined || nom === undefined) return undefined;
  return { uid, civ: text(ident?.civ), prenom, nom, alpha: text(ident?.alpha), file };
}

function readMandat(data: unknown, of: string | undefined, file: string): Mandat | undefined {
  const uid = text(at(data, 'uid'));
  const acteur = of ?? text(at(data, 'acteurRef'));
  const type = text(at(data, 'typeOrgane'));
  const dateDebut = day(at(data, 'dateDebut'));
  if (uid === undefined || acteur === undefined || type === undefined || dateDebut === undefined) return undefined;
  const lieu = at(data, 'election', 'lieu');
  const circo = Number(text(at(lieu, 'numCirco')));
  return {
    uid,
    acteur,
    type,
    dateDebut,
    dateFin: day(at(data, 'dateFin')),
    datePriseFonction: day(at(data, 'mandature', 'datePriseFonction')),
    datePublication: day(at(data, 'datePublication')),
    codeQualite: text(at(data, 'infosQualite', 'codeQualite')),
    libQualite: text(at(data, 'infosQualite', 'libQualite')),
    libQualiteSex: text(at(data, 'infosQualite', 'libQualiteSex')),
    organes: list(at(data, 'organes', 'organeRef')).flatMap((ref) => text(ref) ?? []),
    departement: text(at(lieu, 'departement')),
    numDepartement: text(at(lieu, 'numDepartement')),
    numCirco: Number.isInteger(circo) && circo > 0 && circo < 100 ? circo : undefined,
    file,
  };
}

function readOrgane(data: unknown, file: string): Organe | undefined {
  const uid = text(at(data, 'uid'));
  const type = text(at(data, 'codeType'));
  const libelle = text(at(data, 'libelle'));
  if (uid === undefined || type === undefined || libelle === undefined) return undefined;
  const life = at(data, 'viMoDe');
  return {
    uid,
    type,
    libelle: straight(libelle),
    libelleEdition: straight(text(at(data, 'libelleEdition'))),
    libelleAbrege: straight(text(at(data, 'libelleAbrege'))),
    legislature: text(at(data, 'legislature')),
    debut: day(at(life, 'dateDebut')) ?? day(at(life, 'dateAgrement')),
    fin: day(at(life, 'dateFin')),
    file,
  };
}

/** Labels mix ’ and '; files are typed with the one on the keyboard, and printing makes it typographic again. */
function straight<T extends string | undefined>(label: T): T {
  return label?.replaceAll('’', "'") as T;
}

/** Some dates carry a time or a zone (`2024-02-22T00:00:00.000+01:00`): the day as written. */
function day(value: unknown): IsoDate | undefined {
  const written = text(value)?.slice(0, 10);
  return written !== undefined && dateParts(written)?.day !== undefined && exists(written) ? written : undefined;
}
