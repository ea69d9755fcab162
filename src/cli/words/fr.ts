import type { Words } from './words.ts';

const guess = (nearest: string | undefined) => (nearest === undefined ? '' : ` ; vouliez-vous dire « ${nearest} » ?`);

const ARGUMENTS: Readonly<Record<string, string>> = {
  command: 'commande',
  letters: 'lettres',
  letter: 'lettre',
  files: 'fichiers',
  file: 'fichier',
  dir: 'dossier',
  folder: 'dossier',
  person: 'personne',
  people: 'personnes',
  name: 'nom',
  slug: 'nom',
  template: 'modèle',
};
const argumentName = (name: string) => ARGUMENTS[name] ?? name;

export const fr: Words = {
  program:
    'Lettres parlementaires cosignées : les personnes en YAML, le texte en Handlebars, un PDF vérifié et soigné.',
  usage: 'Usage :',
  usageLine: (line) =>
    line.replace(/([<[])([a-z]+)(?=(?:\.\.\.)?[>\]])/g, (_, open, name) => open + argumentName(name)),
  argumentName,
  letterWord: 'LETTRE',
  commandWord: 'COMMANDE',
  commands: 'Commandes :',
  options: 'Options :',
  globalOptions: 'Options communes :',
  argumentsTitle: 'Arguments :',
  examples: 'Exemples :',
  helpOption: 'montre cette aide',
  helpCommand: 'montre l’aide d’une commande',
  versionOption: 'montre la version',
  alias: (name) => `autre nom : ${name}`,
  option: {
    workspace: 'l’atelier, au lieu de celui du dossier courant',
    json: 'un seul objet JSON sur la sortie standard',
    quiet: 'les erreurs seulement',
    noInput: 'ne pose aucune question',
    lang: 'la langue du programme : fr ou en',
    dryRun: 'dit ce qui serait écrit, sans l’écrire',
  },
  error: {
    unknownCommand: (name, meant) =>
      `commande inconnue : « ${name} »${guess(meant.length === 0 ? undefined : meant.join(' » ou « '))}`,
    unknownOption: (flag, nearest) => `option inconnue : ${flag}${guess(nearest)}`,
    missingArgument: (name, known) =>
      `il manque l’argument ${name}${known.length === 0 ? '' : ` ; il y a : ${known.join(', ')}`}`,
    tooManyArguments: (extra, quoted) =>
      `« ${extra.join(' ')} » est de trop ; ce qui contient un espace se met entre guillemets${quoted === undefined ? '' : ` : ${quoted}`}`,
    optionValue: (flag) => `l’option ${flag} attend une valeur`,
    goesWith: (flag, other) => `${flag} ne va qu’avec ${other} : donnez les deux, ou ni l’un ni l’autre`,
    badValue: (flag, value, known) => `${flag} ne connaît pas « ${value} » ; au choix : ${known.join(', ')}`,
    usage: (sentence) => `Commande mal écrite : ${sentence}`,
    seeHelp: (command) => `voyez « ${command} --help »`,
    bug: 'Ceci est un défaut de plaidoyer, pas de vos fichiers. Merci de le signaler avec ce qui suit :',
    interrupted: 'Interrompu : rien n’est à moitié écrit.',
  },
  render: {
    about: 'met des lettres en PDF dans output/',
    letters: 'fichiers ou noms de lettres',
    output: 'fichier, dossier/, ou - pour la sortie standard',
    format: 'pdf, html, docx, txt ou md',
    set: 'donne un champ pour cette fois : champ=valeur (répétable)',
    asDrafted: 'sans les écarts de la lettre signée (as_signed)',
    standard: 'norme du PDF : none, a-2a, ua-1, a-2a+ua-1…',
    watch: 'recommence à chaque enregistrement',
    open: 'ouvre le résultat',
    watching: 'Recommence à chaque enregistrement ; Ctrl-C pour finir.',
    guides: 'dessine les zones et lignes de la mise en page',
    draft: 'filigrane « PROJET »',
    copyFor: 'avec --draft : à qui va cet exemplaire',
    wrote: (file, pages) => `Écrit : ${file}${pages > 0 ? ` (${pages} page${pages > 1 ? 's' : ''})` : ''}`,
    wouldWrite: (file, pages) => `Serait écrit : ${file}${pages > 0 ? ` (${pages} page${pages > 1 ? 's' : ''})` : ''}`,
    setForm: (value) => `--set attend champ=valeur, et non « ${value} »`,
    oneToStdout: '-o - ne prend qu’une lettre à la fois',
  },
  check: {
    about: 'dit tout ce qui ne va pas dans les lettres, modèles et signataires',
    fix: 'corrige ce qui peut l’être sans risque',
    fixed: (file, count) => `Corrigé : ${file} (${count} endroit${count > 1 ? 's' : ''})`,
    forTheRecord: (count) =>
      `${count} remarque${count > 1 ? 's' : ''} à lire, qui ${count > 1 ? 'ne sont pas des fautes' : 'n’est pas une faute'} :`,
    retype: 'Pour revenir en arrière, retapez l’ancien texte :',
    replaced: (before, now) => (before === '' ? `« ${now} » a été ajouté` : `« ${now} » a remplacé « ${before} »`),
    undoFix: 'Pour revenir en arrière : git restore, ou l’annulation de votre éditeur.',
    files: 'lettres à vérifier ; sans rien : tout l’atelier',
    fine: (letters, people) =>
      `Tout est en ordre : ${letters} lettre${letters > 1 ? 's' : ''}, ${people} personne${people > 1 ? 's' : ''}.`,
    faultless: (letters, people) =>
      `Aucune faute : ${letters} lettre${letters > 1 ? 's' : ''}, ${people} personne${people > 1 ? 's' : ''}.`,
    parts: (files) => `Tout est en ordre dans ${files.join(', ')}.`,
    nothing: 'Il n’y a pas encore de lettre dans letters/.',
  },
  init: {
    about: 'crée un atelier prêt à l’emploi',
    folder: 'dossier à créer (par défaut : le dossier courant)',
    place: 'd’où partent les lettres',
    sender: 'qui écrit : le bureau, l’association',
    senderLine: 'une ligne de l’en-tête imprimé (répétable)',
    layout: 'mise en page des lettres : administrative, parlementaire ou sobre',
    unknownLayout: (name, known) => `il n’y a pas de mise en page « ${name} » ; il y a : ${known.join(', ')}`,
    order: 'ordre des signataires : as-listed, precedence, alphabetical',
    ask: {
      place: 'D’où partent vos lettres ?',
      placeHelp: 'le lieu qui précède la date',
      sender: 'Qui écrit ?',
      senderHelp: 'le nom imprimé en tête : bureau, association ; rien, pour des lettres sans en-tête',
      lines: 'Et sous ce nom ?',
      linesHelp: 'adresse, téléphone, courriel : une ligne chacun',
      layout: 'Quelle mise en page ?',
      order: 'Dans quel ordre signe-t-on ?',
      orders: {
        'as-listed': 'celui de chaque lettre',
        precedence: 'le protocole : qui a l’initiative, puis le rang, puis l’alphabet',
        alphabetical: 'l’alphabet',
      },
    },
    wrote: (folder) => `Atelier créé dans ${folder}`,
    wouldWrite: (file) => `Serait écrit : ${file}`,
    next: 'Ensuite :',
  },
};
