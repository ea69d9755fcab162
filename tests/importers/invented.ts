// Invented people and bodies in the shapes that the official exports have.
import type { Payload } from '../../src/importers/imported.ts';

export const NIL = { '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', '@xsi:nil': 'true' };

export function mandat(uid: string, type: string, organe: unknown, dates: [string, string | null], more: object = {}) {
  return {
    uid,
    acteurRef: 'PA1',
    legislature: '16',
    typeOrgane: type,
    dateDebut: dates[0],
    dateFin: dates[1],
    infosQualite: { codeQualite: 'Membre', libQualite: 'Membre', libQualiteSex: 'Membre' },
    organes: { organeRef: organe },
    ...more,
  };
}

export function quality(codeQualite: string | null, libQualite: string, libQualiteSex = libQualite) {
  return { infosQualite: { codeQualite, libQualite, libQualiteSex } };
}

export function seat(uid: string, dates: [string, string | null], prise: string | null, more: object = {}) {
  return mandat(uid, 'ASSEMBLEE', 'PO16', dates, {
    ...quality('membre', 'membre'),
    election: { lieu: { departement: 'Haut-Rhin', numDepartement: '68', numCirco: '6' } },
    mandature: { datePriseFonction: prise },
    ...more,
  });
}

export function acteur(uid: string, names: [string, string, string], mandats: unknown, more: object = {}) {
  return {
    uid: { '@xsi:type': 'IdActeur_type', '#text': uid },
    etatCivil: {
      ident: { civ: names[0], prenom: names[1], nom: names[2], alpha: names[2], trigramme: NIL },
      infoNaissance: { dateNais: '1970-01-01', villeNais: 'Nulle-Part' },
    },
    adresses: { adresse: { typeLibelle: 'Mèl', valElec: 'personne@exemple.test' } },
    mandats: { mandat: mandats },
    ...more,
  };
}

export function organe(uid: string, type: string, libelle: string, more: object = {}) {
  return {
    uid,
    codeType: type,
    libelle,
    libelleEdition: null,
    libelleAbrege: libelle,
    viMoDe: { dateDebut: null, dateAgrement: '2022-06-22', dateFin: NIL },
    legislature: '16',
    ...more,
  };
}

export const ASSEMBLEE = organe('PO16', 'ASSEMBLEE', 'Assemblée nationale de la 16ème législature');
export const AFFAIRES = organe('PO59047', 'COMPER', 'Commission des affaires étrangères');
export const FINANCES = organe(
  'PO59048',
  'COMPER',
  'Commission des finances, de l’économie générale et du contrôle budgétaire',
  {
    libelleEdition: 'de la commission des finances',
  },
);

/** One document a file, each under its root, as raw exports have them. */
export function files(acteurs: readonly object[], organes: readonly object[]): Payload[] {
  return [
    ...acteurs.map((one, index) => ({ file: `json/acteur/${index}.json`, data: { acteur: one } })),
    ...organes.map((one, index) => ({ file: `json/organe/${index}.json`, data: { organe: one } })),
  ];
}
