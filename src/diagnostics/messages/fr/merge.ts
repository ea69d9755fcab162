import { longDate } from '../../../locale/fr/dates.ts';
import type { MergeFacts } from '../../facts/merge.ts';
import type { MessagesFor } from '../catalogue.ts';
import { list, meant } from './words.ts';

/** Ce qu’une colonne peut remplir, par le titre qu’elle porte dans une table française. */
export const COLUMNS: Readonly<Record<string, string>> = {
  person: 'personne',
  show: 'montrer',
  name: 'nom',
  given_name: 'prénom',
  family_name: 'nom de famille',
  gender: 'civilité',
  honorific_prefix: 'honorifique',
  title: 'titre',
  role: 'rôle',
  address: 'adresse',
  postcode: 'code postal',
  town: 'ville',
  salutation: 'appel',
};
const inWords = (key: string) => COLUMNS[key] ?? key;

export const merge: MessagesFor<MergeFacts> = {
  'merge/no-rows': () => ({
    message: 'Cette table n’a aucun destinataire.',
    help: 'un titre par colonne sur la première ligne, puis une ligne par destinataire',
  }),
  'merge/row-length': ({ expected, found }) => ({
    message: `Cette ligne a ${found} ${found > 1 ? 'cases' : 'case'}, et la ligne des titres ${expected}.`,
    help: 'mettez entre guillemets droits ("…") une case qui contient le séparateur',
  }),
  'merge/unclosed-quote': () => ({
    message: 'Ce guillemet ouvre une case qui n’est jamais fermée.',
    help: 'fermez-la par un guillemet droit ; un guillemet dans le texte s’écrit deux fois ("")',
  }),
  'merge/stray-quote': () => ({
    message: 'Ce guillemet ferme sa case, et quelque chose le suit.',
    help: 'dans le texte, il s’écrit deux fois : "École ""Les Lilas"""',
  }),
  'merge/duplicate-column': ({ column }) => ({
    message: `Deux colonnes s’appellent « ${column} ».`,
    help: 'donnez à l’une un autre titre',
  }),
  'merge/same-key': ({ column, other, key }) => ({
    message: `Les colonnes « ${other} » et « ${column} » remplissent toutes deux « ${inWords(key)} ».`,
    help: `--map "${column}=" laisse celle-ci de côté ; --map "${column}=…" lui fait remplir autre chose`,
  }),
  'merge/unused-column': ({ column, nearest, known }) => ({
    message: `La colonne « ${column} » ne sert à rien dans cette lettre.`,
    notes: [`ce qu’une colonne peut remplir : ${list(known.map(inWords), 30)}`],
    help: meant(nearest) ?? `--map "${column}=…" dit ce qu’elle remplit ; --map "${column}=" la laisse de côté`,
  }),
  'merge/missing-cell': ({ key, column }) => ({
    message:
      column === undefined
        ? `Il manque à cette table une colonne « ${key === 'gender' ? 'Civilité' : 'Nom'} ».`
        : `La case « ${column} » de cette ligne est vide.`,
    help:
      key === 'gender'
        ? 'écrivez-y Madame ou Monsieur : le genre ne se devine pas'
        : key === 'name'
          ? 'écrivez-y à qui va la lettre'
          : 'écrivez-y ce que la lettre doit en dire',
  }),
  'merge/unknown-gender': ({ column, value, nearest, known }) => ({
    message: `La colonne « ${column} » dit ici « ${value} », ce qui n’est ni Madame ni Monsieur.`,
    notes: [`au choix : ${list(known)}`],
    ...(nearest === undefined ? {} : { help: meant(nearest) as string }),
  }),
  'merge/postcode-of-four-figures': ({ column }) => ({
    message: 'Ce code postal n’a que quatre chiffres : un tableur retire le zéro du début.',
    help: `dans le tableur, donnez à la colonne « ${column} » le format « Code postal » (Format de cellule, Spécial) et enregistrez de nouveau ; à l’étranger, écrivez l’adresse entière, pays compris, dans « adresse »`,
  }),
  'merge/postcode-mistyped': ({ value }) => ({
    message: `« ${value} » n’est pas un code postal français, qui a cinq chiffres.`,
    help: 'corrigez la case ; à l’étranger, écrivez l’adresse entière, pays compris, dans « adresse »',
  }),
  'merge/town-left-empty': ({ column, key }) => ({
    message: `La colonne « ${column} » est vide ici et remplie ailleurs : l’adresse n’a pas de ${key === 'postcode' ? 'code postal' : 'commune'}.`,
    help: 'remplissez la case ; à l’étranger, écrivez l’adresse entière, pays compris, dans « adresse »',
  }),
  'merge/no-recipient': ({ columns }) => ({
    message: 'Aucune colonne ne dit à qui écrire.',
    notes: [`les colonnes : ${list(columns)}`],
    help: 'une colonne « personne » (identifiant du registre), ou « nom » et « genre » ; ou --map "Titre=nom"',
  }),
  'merge/not-a-list': () => ({
    message: 'On attend ici une liste de destinataires, un groupe de clés pour chacun.',
    help: 'écrivez « - { name: …, gender: f, address: […] } »',
  }),
  'merge/spreadsheet-error': ({ value }) => ({
    message: `« ${value} » est une erreur du tableur, et s’imprimerait telle quelle.`,
    help: 'cherchez la formule de cette case dans le tableur, ou écrivez-y ce qu’elle devait donner',
  }),
  'merge/is-a-workbook': ({ path }) => ({
    message: `${path} est un classeur de tableur, et non une table.`,
    help: 'ouvrez-le dans le tableur, puis : Fichier, Enregistrer sous, « CSV UTF-8 »',
  }),
  'merge/read-as-windows-1252': () => ({
    message: 'Cette table n’est pas en UTF-8 : elle est lue en Windows-1252, l’encodage du « CSV » d’Excel.',
    help: 'si un accent est faux, enregistrez-la en « CSV UTF-8 »',
  }),
  'merge/unknown-place': ({ place, nearest, known }) => ({
    message: `--name demande « {${place}} », qui n’est pas une colonne de cette table.`,
    notes: [`connus : ${list(known)}`],
    help: meant(nearest) ?? 'reprenez le titre d’une colonne, entre accolades',
  }),
  'merge/same-name': ({ name, row, again }) => ({
    message: again
      ? `Cette ligne redit le destinataire ${row}, dont « ${name} » est déjà le fichier.`
      : `« ${name} » est déjà le fichier du destinataire ${row}.`,
    help: again ? 'retirez-la : deux lettres iraient à la même personne' : 'mettez {row} dans --name',
  }),
  'merge/same-recipient': () => ({
    message: 'Cette ligne redit un destinataire qui est déjà plus haut dans la table.',
    help: 'retirez-la : deux lettres iraient à la même personne',
  }),
  'merge/unknown-query': ({ found, nearest, known }) => ({
    message: `« ${found} » n’est pas connu ici.`,
    notes: [`connus : ${list(known, 30)}`],
    help: meant(nearest) ?? 'écrivez --recipients signataires:role=…,organization=…',
  }),
  'merge/nobody': ({ query, date }) => ({
    message: `Personne ne répond à « ${query} » le ${longDate(date)}.`,
    help: 'voyez « plaidoyer signataires lister » avec les mêmes critères',
  }),
};
