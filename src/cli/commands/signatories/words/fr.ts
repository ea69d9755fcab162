import type { MergeNote } from '../../../../importers/merge-note.ts';
import { dateWithWeekday, ofDate, theDate, toDate } from '../../../../locale/fr/dates.ts';
import type { SignatoriesWords } from './words.ts';

const many = (count: number, one: string, several = `${one}s`) => `${count} ${count < 2 ? one : several}`;
const of = ({ id, role, organization }: MergeNote) =>
  [id, [role, organization].filter(Boolean).join(' ')].filter(Boolean).join(' : ');
const always = (periods: string | undefined) => periods ?? 'toujours';

export const fr: SignatoriesWords = {
  about: 'tient les personnes et les organismes, avec les dates de leurs rôles',
  list: {
    about: 'liste des personnes, par nom, rôle, organisme ou jour',
    name: 'début d’un nom, ou un rôle, accents indifférents',
    on: 'seulement ce qui était exercé ce jour : 2024-02-22',
    organization: 'seulement dans cet organisme (son id)',
    role: 'seulement dans ce rôle : depute, president, membre…',
  },
  show: { about: 'montre une personne et tous ses rôles', yaml: 'comme le fichier l’écrit' },
  add: {
    about: 'ajoute une personne',
    id: 'identifiant : prenom-nom par défaut',
    given: 'prénom',
    family: 'nom, particule comprise',
    gender: 'f ou m, jamais deviné',
    role: 'un rôle (répétable) : "depute 68-6", "membre commission-x 2024-01-01/..", "maire = Maire d’Exemple"',
    newBody: 'écrit aussi l’organisme que le rôle nomme, s’il n’est nulle part : « membre commission des lois »',
    file: 'le fichier de signatories/ où écrire (par défaut : signataires.yaml)',
    to: 'ajoute aussi la personne à cette lettre',
    lines: 'remet ces lignes, telles qu’un retrait les a montrées',
    after: 'derrière quoi : un identifiant, ou identifiant/clé, identifiant/rôle',
    before: 'devant quoi, de même',
    at: 'ou bien leur place d’alors : fichier:ligne',
  },
  edit: {
    about: 'modifie une personne ; seules les lignes concernées changent',
    set: 'clé=valeur : given_name, family_name, sort_name, gender, title_gender, honorific_prefix, form_of_address, image',
    unset: 'retire une clé',
    end: 'dernier jour d’un rôle : --end membre commission-x 2024-06-09',
    held: 'toutes les périodes d’un rôle : --held membre commission-x 2022-06-30/2024-06-09 (ou « toujours »)',
    addRole: 'ajoute un rôle, comme « ajouter --role »',
    role: 'même chose que --add-role',
    removeRole: 'retire un rôle : --remove-role membre commission-x',
    editor: 'ouvre le fichier dans $EDITOR, le vérifie au retour',
  },
  remove: {
    about: 'retire une personne qu’aucune lettre ne nomme',
    from: 'de cette lettre aussi',
    lines: 'et y remettre ces lignes, telles que l’ajout les a montrées',
    after: 'derrière quoi : un identifiant de la lettre, ou une de ses clés : /place',
  },
  format: {
    about: 'présente les fichiers également, commentaires gardés',
    files: 'fichiers ; aucun : tout signatories/',
    check: 'dit seulement ce qui changerait',
  },
  import: {
    about: 'reprend des données officielles : un dossier, un zip, un tar.gz ou un fichier JSON',
    source: 'ce qu’il faut lire',
    from: 'an (Assemblée nationale, Sénat et ministres compris) ou popolo',
    only: 'seulement ces personnes : identifiants ou noms entiers séparés par des virgules, ou @fichier, un par ligne',
    on: 'seulement les rôles exercés ce jour',
    types: 'sortes d’organismes, séparées par des virgules : COMPER,COMNL,GEVI,DELEG,BUREAU,API… ou all',
    knownOn: 'jour où ces données étaient vraies (par défaut : le dernier jour qu’elles citent)',
    file: 'le fichier de signatories/ où écrire',
    force: 'accepte un export plus ancien, et sa parole là où il diffère du fichier',
    verbose: 'toutes les remarques sur les données, et non la première de chaque sorte',
  },
  exact: 'tient pour non exercé un rôle interrompu, fût-ce quatre jours au plus',
  person: 'identifiant ou nom d’une personne',
  ask: {
    given: 'Prénom',
    family: 'Nom',
    gender: 'Femme ou homme (f ou m)',
    role: 'Rôle, puis où : « député du Jura », « depute 68-6 » (la sixième du Haut-Rhin), « membre commission-x » (vide : aucun)',
    held: (deputy) =>
      deputy
        ? 'Depuis quand (« 8 juillet 2024 », « du 22 juin 2022 au 9 juin 2024 », 2022-06-22/2024-06-09 ; vide : depuis toujours)'
        : 'Depuis quand (un jour, son mois et son année ; « du … au … » ; vide : depuis toujours)',
    body: (name) =>
      name === undefined
        ? 'Cet organisme n’est pas dans signatories/. Son nom, comme au milieu d’une phrase'
        : `« ${name} » n’est pas dans signatories/ (vide : l’y écrire sous ce nom ; sinon, le bon organisme)`,
  },
  needed: 'Il faut une réponse.',
  genderWanted: 'Écrivez f (femme) ou m (homme ; h convient aussi).',
  prints: (role, held) => `S’imprimera, dans une lettre qui le montre (show) : ${role} (${held})`,
  losing: (letters) =>
    `${letters.length === 1 ? 'Lettre concernée, qui montre' : 'Lettres concernées, qui montrent'} ce rôle un jour où il n’est plus exercé : ${letters.map(({ place, date }) => `${place} (${theDate(date)})`).join(', ')}. Ce qu’il faut y corriger :`,
  noneLosing: 'Aucune lettre ne montre ce rôle après sa fin.',
  noDates: (first) =>
    `Sans dates, ce rôle vaut depuis toujours ; pour lui en donner, ${first === undefined ? 'par exemple' : `avec son premier jour au lieu de ${first}`} :`,
  aDay: 'AAAA-MM-JJ',
  outOfCapitals: (typed, name) => `« ${typed} » est écrit « ${name} », comme dans une phrase`,
  newBody: (line) => `organisme écrit aussi, à relire : ${line}`,
  newBodyHelp: 'Pour écrire aussi l’organisme : la même commande avec --new-body.',
  inBody: (id, people) => `« ${id} » est dans les rôles de ${people.join(', ')}`,
  missing: (flags) => `il manque : ${flags.join(', ')}`,
  nobody: (name) => `personne ici ne s’appelle « ${name} »`,
  nobodyHelp: 'qui est là : plaidoyer signataires lister',
  several: (name, ids) => `« ${name} » peut être ${ids.join(', ')}`,
  nearest: (id) => `vouliez-vous dire « ${id} » ?`,
  noRole: (role, held) => `pas de rôle « ${role} » ; il y a : ${held.join(' ; ') || 'aucun'}`,
  severalRoles: (role, held) => `« ${role} » peut être : ${held.join(' ; ')}`,
  badRole: (written) => `« ${written} » ne commence par aucun rôle connu`,
  badRoleHelp: (known) => `écrivez d’abord le rôle : ${known.join(', ')}`,
  badPeriod: (written) =>
    `« ${written} » n’est pas une période : 2022-06-22/2024-06-09, avec « .. » pour un bout ouvert, ou un mois, une année, pour un jour mal connu : 2023-10-01/2026-06`,
  write: (date) => `écrivez ${date}`,
  readAs: (period) => `lu : ${period}`,
  always: 'depuis toujours',
  held: ({ start, end }) =>
    start === undefined
      ? end === undefined
        ? 'depuis toujours'
        : `jusqu’${toDate(end)}`
      : end === undefined
        ? `depuis ${theDate(start)}`
        : start === end
          ? theDate(start)
          : `${ofDate(start)} ${toDate(end)}`,
  badDay: (written) => `un jour s’écrit « 22 février 2024 », 22/02/2024 ou 2024-02-22, et non « ${written} »`,
  noSuchDay: (written, nearest) =>
    `le jour ${written} n’existe pas ; ${nearest === undefined ? 'les mois vont de 01 à 12' : `le plus proche est ${nearest}`}`,
  misnamed: (written, day) => `« ${written} » : ce jour est un ${dateWithWeekday(day)}`,
  noYear: (written) => `il manque l’année : « ${written} »`,
  badPair: (written) => `« ${written} » n’est pas de la forme clé=valeur`,
  badKey: (key, known) => `clé inconnue « ${key} » ; au choix : ${known.join(', ')}`,
  notHeldThen: (role, date, held) => `« ${role} » n’était pas exercé le ${date}, ou a été repris plus tard (${held})`,
  alreadyThere: (name, id, file) => `${name} est déjà dans ${file}, sous l’identifiant « ${id} »`,
  alreadyThereHelp: (edit) =>
    `pour lui donner un autre rôle : ${edit} ; si c’est vraiment un homonyme, donnez-lui un autre identifiant par --id`,
  nothingWritten: 'Rien n’a été écrit.',
  taken: (id) => `l’identifiant « ${id} » est pris : donnez-en un autre par --id`,
  named: (id, letters) => `« ${id} » est dans ${letters.join(', ')}`,
  namedHelp: 'retirez d’abord la personne de ces lettres',
  noNeighbour: (beside) => `« ${beside} » n’est plus là : on ne sait où remettre ces lignes`,
  noNeighbourHelp: (lines) => `remettez-les à la main :\n${lines}`,
  noFile: (file) => `« ${file} » n’est pas un fichier du registre : il serait dans signatories/ et finirait par .yaml`,
  noBody: (id) => `il n’y a pas d’organisme « ${id} » dans signatories/`,
  noBodyHelp: (known) => (known.length === 0 ? 'il n’y en a aucun' : `il y a : ${known.join(', ')}`),
  busy: (file) => `une autre modification de ${file} est en cours ; réessayez dans un instant`,
  nothingToDo: 'rien à modifier : donnez --set, --end, --held, --add-role, --remove-role ou --editor',
  noEditor: 'pas d’éditeur : définissez EDITOR',
  keptFaulty: (file) => `Le registre est resté tel quel ; votre texte est gardé dans ${file}`,
  cannotRead: (file, reason) => `impossible de lire ${file} (${reason})`,
  none: 'personne',
  count: (people) => many(people, 'personne'),
  since: 'exercé',
  heading: { id: 'ID', name: 'NOM', roles: 'RÔLES' },
  added: (what, file) => `Ajouté : ${what}, dans ${file}`,
  signs: (name, file, roles, known) =>
    roles.length > 0
      ? `${name} signe ${file} comme : ${roles.join(', ')}.`
      : `${name} signe ${file} sans aucun rôle${known === 0 ? '' : ' : aucun n’est exercé le jour de la lettre'}.`,
  changed: (what, file) => `Modifié : ${what}, dans ${file}`,
  putBack: (file) => `Remises à leur place dans ${file} : les lignes données`,
  removed: (what, file) => `Retiré : ${what}, de ${file}`,
  formatted: (file) => `Présenté : ${file}`,
  wouldFormat: (file) => `À présenter : ${file}`,
  endsThen: (role, day) => `« ${role} » finit déjà ${theDate(day)}.`,
  unchanged: (file) => `${file} : rien à changer`,
  undo: 'Pour défaire :',
  imported: (people, organizations, file) =>
    `Écrit ${file} : ${many(people, 'personne')}, ${many(organizations, 'organisme')}`,
  merged: (notes, file) =>
    `${file} : ${notes.length === 0 ? 'rien de nouveau' : many(notes.length, 'changement ou remarque', 'changements et remarques')}`,
  note: (note) => {
    switch (note.did) {
      case 'added-person':
        return `+ ${note.id} (${note.after})`;
      case 'added-organization':
        return `+ ${note.id} : ${note.after}`;
      case 'dissolved':
        return `~ ${note.id} : dissous le ${note.after}`;
      case 'added-role':
        return `+ ${of(note)}, ${always(note.after)}`;
      case 'closed-role':
        return `- ${of(note)} : ${always(note.before)} → ${always(note.after)}`;
      case 'changed-role':
        return `~ ${of(note)} : ${always(note.before)} → ${always(note.after)}`;
      case 'kept-role':
        return `= ${of(note)} : gardé ${always(note.before)} ; l’export dit ${always(note.after)} (--force le prend)`;
      case 'kept-name':
        return `= ${note.id} : gardé « ${note.before} » ; l’export dit « ${note.after} »`;
      case 'elsewhere':
        return `= ${note.id} : est dans un autre fichier, resté tel quel`;
      case 'gone-role':
        return `? ${of(note)} : n’est plus dans l’export ; donnez sa fin : --end`;
    }
  },
  more: (count) => `… et ${count} de plus de cette sorte`,
  attribution: (day) =>
    `Source : Assemblée nationale, data.assemblee-nationale.fr, Licence Ouverte, données du ${day}.`,
};
