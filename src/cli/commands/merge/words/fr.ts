import { grouped } from '../../../../locale/fr/numbers.ts';
import type { MergeWords } from './words.ts';

/** Names of files that a sentence has room for. */
const SHOWN = 5;

const lettres = (count: number) => `${grouped(count)} ${count > 1 ? 'lettres' : 'lettre'}`;

/** Du PDF, qui va de soi, rien n’est dit. */
const enFormats = (formats: readonly string[]) => (formats.join() === 'pdf' ? '' : ` (${formats.join(', ')})`);

export const fr: MergeWords = {
  about: 'fait une lettre par destinataire d’une table (CSV, YAML, JSON) ou du registre',
  letter: 'la lettre, dont le destinataire et les champs viendront de la table',
  columns: `Colonnes connues (sans souci d’accents ni de majuscules) :
  le nom       nom complet ; ou prénom et nom
  le genre     civilité, genre : Madame, Monsieur, Mme, M., f, m
  la fonction  fonction, titre ; role, pour un rôle dont l’adresse est connue
  l’adresse    adresse, ses lignes séparées par « | » ; ou adresse 1, adresse 2…
  la ville     code postal (CP), ville (commune), sur la ligne qui suit l’adresse
  l’appel      appel, au lieu de celui qui va de soi
  le registre  personne, un identifiant ; montrer, les rôles imprimés
  les champs   le nom de chaque champ du modèle
--map "Étage=adresse" donne une autre colonne à l’adresse ; --map "Sexe=" en laisse une de côté.`,
  option: {
    recipients: 'la table, ou signataires:role=…,organization=… (ceux du jour de la lettre)',
    output: 'dossier des lettres (output/<lettre>.merge/)',
    name: 'nom de chaque fichier : {letter}, {row}, {name}, {une colonne}',
    format: 'pdf, html, docx, txt ou md, séparés par des virgules (pdf)',
    map: 'ce que remplit une colonne : « Titre=nom », autant de fois qu’il faut',
    set: 'champ=valeur, pour toutes les lettres',
    jobs: 'nombre de lettres composées en même temps (par défaut, selon la machine et la table)',
    shard: 'I/N : cette machine fait une ligne sur N',
    resume: 'continue ce qui a été interrompu, sans refaire ce qui est fait',
    keepGoing: 'écrit les bonnes lettres et dit ce qui manque aux autres',
    combine: 'toutes les lettres en un seul PDF, à imprimer',
  },
  noRecipients: 'À qui écrire ? Donnez --recipients FICHIER, ou --recipients signataires:role=…',
  badPattern: (pattern) =>
    `« ${pattern} » ne peut nommer des fichiers : pas de chemin absolu, de « .. » ni de signe réservé`,
  badMap: (written) => `« ${written} » : écrivez --map "Titre de la colonne=nom"`,
  badJobs: (written) =>
    `--jobs ${written} : écrivez un nombre entier d’au moins 1 et d’au plus 64, ou rien pour ce qui convient à la machine`,
  badShard: (written) => `--shard ${written} : écrivez I/N, deux nombres entiers d’au moins 1, I d’au plus N : 2/3`,
  combineIsPdf: (formats) =>
    `--combine réunit des PDF, et --format ne demande que ${formats.join(', ')} : ajoutez-y pdf, ou retirez --combine`,
  badTable: (file) =>
    /\.(?:xlsx?|xlsm|ods|numbers)$/i.test(file)
      ? `« ${file} » est un classeur de tableur : ouvrez-le, puis Fichier, Enregistrer sous, « CSV UTF-8 »`
      : `« ${file} » : une table finit par .csv, .tsv, .yaml, .yml ou .json`,
  wrote: (letters, formats, folder, manifest) =>
    `Écrit : ${lettres(letters)}${enFormats(formats)} dans ${folder} (${manifest})`,
  wouldWrite: (letters, formats, folder) => `Serait écrit : ${lettres(letters)}${enFormats(formats)} dans ${folder}`,
  combined: (letters, file) => `Écrit : ${file}, ${lettres(letters)} à imprimer`,
  leftBehind: (files) => `Restes d’un envoi précédent, à ne pas poster : ${shown(files)}`,
  left: (letters) => `Non écrit : ${lettres(letters)}`,
  agreedToAnother: (file) =>
    `Les accords notés dans ${file} valent pour la lettre elle-même, non pour celles-ci, qui ont d’autres destinataires.`,
  sameInAll: (fields) =>
    `Dans toutes les lettres, faute de colonne : ${fields.map(([name, words]) => `${name} = « ${short(words)} »`).join(', ')}. Une colonne d’un autre titre : --map "Titre=${fields[0]?.[0]}"`,
  noTitle:
    'Aucune colonne ne dit leur fonction : l’appel sera « Madame, » ou « Monsieur, ». S’ils ont tous la même : --set fonction=Maire',
  changed: (files, all) =>
    files.length === 0
      ? 'Toutes comme la dernière fois'
      : `Changées ou nouvelles depuis la dernière fois, sur ${lettres(all)} : ${shown(files)}`,
  resumed: (letters) => `Déjà fait : ${lettres(letters)}`,
  interrupted: (ready, total) =>
    `Interrompu : ${lettres(ready)} sur ${grouped(total)} ${ready > 1 ? 'sont prêtes' : 'est prête'} ; la même commande avec --resume continue`,
  progress: (done, total, rate, seconds) =>
    `${grouped(done)}/${lettres(total)}, ${Math.round(rate)} par seconde, encore ${duration(seconds)}`,
};

function shown(files: readonly string[]): string {
  return `${files.slice(0, SHOWN).join(', ')}${files.length > SHOWN ? `… (${lettres(files.length)})` : ''}`;
}

function short(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40).trimEnd()}…` : words;
}

function duration(seconds: number): string {
  return seconds < 60 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
