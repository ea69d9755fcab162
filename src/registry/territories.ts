// The territories that elect a member: code, names, how many constituencies. Must not know: how French says « de » before them.
// Codes are the Assemblée nationale's (the department's number; 975-988 overseas; 099 the French abroad). The first name
// is INSEE's (Code officiel géographique 2024), then the Assemblée's where it differs. Numbers of constituencies: XVIIth legislature.
import { nearest } from '../diagnostics/nearest.ts';
import { foldName } from './names.ts';

export interface Territory {
  readonly names: readonly [string, ...string[]];
  readonly constituencies: number;
}

export const territories: Readonly<Record<string, Territory>> = {
  '01': { names: ['Ain'], constituencies: 5 },
  '02': { names: ['Aisne'], constituencies: 5 },
  '03': { names: ['Allier'], constituencies: 3 },
  '04': { names: ['Alpes-de-Haute-Provence'], constituencies: 2 },
  '05': { names: ['Hautes-Alpes'], constituencies: 2 },
  '06': { names: ['Alpes-Maritimes'], constituencies: 9 },
  '07': { names: ['Ardèche'], constituencies: 3 },
  '08': { names: ['Ardennes'], constituencies: 3 },
  '09': { names: ['Ariège'], constituencies: 2 },
  '10': { names: ['Aube'], constituencies: 3 },
  '11': { names: ['Aude'], constituencies: 3 },
  '12': { names: ['Aveyron'], constituencies: 3 },
  '13': { names: ['Bouches-du-Rhône'], constituencies: 16 },
  '14': { names: ['Calvados'], constituencies: 6 },
  '15': { names: ['Cantal'], constituencies: 2 },
  '16': { names: ['Charente'], constituencies: 3 },
  '17': { names: ['Charente-Maritime'], constituencies: 5 },
  '18': { names: ['Cher'], constituencies: 3 },
  '19': { names: ['Corrèze'], constituencies: 2 },
  '21': { names: ["Côte-d'Or"], constituencies: 5 },
  '22': { names: ["Côtes-d'Armor"], constituencies: 5 },
  '23': { names: ['Creuse'], constituencies: 1 },
  '24': { names: ['Dordogne'], constituencies: 4 },
  '25': { names: ['Doubs'], constituencies: 5 },
  '26': { names: ['Drôme'], constituencies: 4 },
  '27': { names: ['Eure'], constituencies: 5 },
  '28': { names: ['Eure-et-Loir'], constituencies: 4 },
  '29': { names: ['Finistère'], constituencies: 8 },
  '2A': { names: ['Corse-du-Sud'], constituencies: 2 },
  '2B': { names: ['Haute-Corse'], constituencies: 2 },
  '30': { names: ['Gard'], constituencies: 6 },
  '31': { names: ['Haute-Garonne'], constituencies: 10 },
  '32': { names: ['Gers'], constituencies: 2 },
  '33': { names: ['Gironde'], constituencies: 12 },
  '34': { names: ['Hérault'], constituencies: 9 },
  '35': { names: ['Ille-et-Vilaine'], constituencies: 8 },
  '36': { names: ['Indre'], constituencies: 2 },
  '37': { names: ['Indre-et-Loire'], constituencies: 5 },
  '38': { names: ['Isère'], constituencies: 10 },
  '39': { names: ['Jura'], constituencies: 3 },
  '40': { names: ['Landes'], constituencies: 3 },
  '41': { names: ['Loir-et-Cher'], constituencies: 3 },
  '42': { names: ['Loire'], constituencies: 6 },
  '43': { names: ['Haute-Loire'], constituencies: 2 },
  '44': { names: ['Loire-Atlantique'], constituencies: 10 },
  '45': { names: ['Loiret'], constituencies: 6 },
  '46': { names: ['Lot'], constituencies: 2 },
  '47': { names: ['Lot-et-Garonne'], constituencies: 3 },
  '48': { names: ['Lozère'], constituencies: 1 },
  '49': { names: ['Maine-et-Loire'], constituencies: 7 },
  '50': { names: ['Manche'], constituencies: 4 },
  '51': { names: ['Marne'], constituencies: 5 },
  '52': { names: ['Haute-Marne'], constituencies: 2 },
  '53': { names: ['Mayenne'], constituencies: 3 },
  '54': { names: ['Meurthe-et-Moselle'], constituencies: 6 },
  '55': { names: ['Meuse'], constituencies: 2 },
  '56': { names: ['Morbihan'], constituencies: 6 },
  '57': { names: ['Moselle'], constituencies: 9 },
  '58': { names: ['Nièvre'], constituencies: 2 },
  '59': { names: ['Nord'], constituencies: 21 },
  '60': { names: ['Oise'], constituencies: 7 },
  '61': { names: ['Orne'], constituencies: 3 },
  '62': { names: ['Pas-de-Calais'], constituencies: 12 },
  '63': { names: ['Puy-de-Dôme'], constituencies: 5 },
  '64': { names: ['Pyrénées-Atlantiques'], constituencies: 6 },
  '65': { names: ['Hautes-Pyrénées'], constituencies: 2 },
  '66': { names: ['Pyrénées-Orientales'], constituencies: 4 },
  '67': { names: ['Bas-Rhin'], constituencies: 9 },
  '68': { names: ['Haut-Rhin'], constituencies: 6 },
  '69': { names: ['Rhône'], constituencies: 14 },
  '70': { names: ['Haute-Saône'], constituencies: 2 },
  '71': { names: ['Saône-et-Loire'], constituencies: 5 },
  '72': { names: ['Sarthe'], constituencies: 5 },
  '73': { names: ['Savoie'], constituencies: 4 },
  '74': { names: ['Haute-Savoie'], constituencies: 6 },
  '75': { names: ['Paris'], constituencies: 18 },
  '76': { names: ['Seine-Maritime'], constituencies: 10 },
  '77': { names: ['Seine-et-Marne'], constituencies: 11 },
  '78': { names: ['Yvelines'], constituencies: 12 },
  '79': { names: ['Deux-Sèvres'], constituencies: 3 },
  '80': { names: ['Somme'], constituencies: 5 },
  '81': { names: ['Tarn'], constituencies: 3 },
  '82': { names: ['Tarn-et-Garonne'], constituencies: 2 },
  '83': { names: ['Var'], constituencies: 8 },
  '84': { names: ['Vaucluse'], constituencies: 5 },
  '85': { names: ['Vendée'], constituencies: 5 },
  '86': { names: ['Vienne'], constituencies: 4 },
  '87': { names: ['Haute-Vienne'], constituencies: 3 },
  '88': { names: ['Vosges'], constituencies: 4 },
  '89': { names: ['Yonne'], constituencies: 3 },
  '90': { names: ['Territoire de Belfort'], constituencies: 2 },
  '91': { names: ['Essonne'], constituencies: 10 },
  '92': { names: ['Hauts-de-Seine'], constituencies: 13 },
  '93': { names: ['Seine-Saint-Denis'], constituencies: 12 },
  '94': { names: ['Val-de-Marne'], constituencies: 11 },
  '95': { names: ["Val-d'Oise"], constituencies: 10 },
  '099': {
    names: ['Français établis hors de France', "Français de l'étranger", "Français établis à l'étranger"],
    constituencies: 11,
  },
  '971': { names: ['Guadeloupe'], constituencies: 4 },
  '972': { names: ['Martinique'], constituencies: 4 },
  '973': { names: ['Guyane'], constituencies: 2 },
  '974': { names: ['La Réunion', 'Réunion'], constituencies: 7 },
  '975': { names: ['Saint-Pierre-et-Miquelon'], constituencies: 1 },
  '976': { names: ['Mayotte'], constituencies: 2 },
  '977': { names: ['Saint-Barthélemy et Saint-Martin'], constituencies: 1 },
  '986': { names: ['Wallis et Futuna', 'Wallis-et-Futuna'], constituencies: 1 },
  '987': { names: ['Polynésie française', 'Polynésie Française'], constituencies: 3 },
  '988': { names: ['Nouvelle-Calédonie'], constituencies: 2 },
};

const byName = new Map(
  Object.entries(territories).flatMap(([code, { names }]) => names.map((name) => [folded(name), code] as const)),
);

/** The code of a territory written as its code or as one of its names; accents, case, hyphens and « St » aside. */
export function territoryCode(written: string): string | undefined {
  const code = written.toUpperCase();
  return Object.hasOwn(territories, code) ? code : byName.get(folded(written));
}

/** The name of the territory that was probably meant: the only one with that word (« étranger »), else the nearest. */
export function nearestTerritory(written: string): string | undefined {
  const word = folded(written);
  const all = Object.entries(territories);
  const having = all.filter(([, { names }]) => names.some((name) => folded(name).split(' ').includes(word)));
  if (having.length === 1 && having[0] !== undefined) return having[0][1].names[0];
  return nearest(
    written,
    all.flatMap(([code, { names }]) => [code, ...names]),
  );
}

function folded(name: string): string {
  return foldName(name)
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte');
}
