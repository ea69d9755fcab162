import { dayMisnamed, monthTooShort } from '../../../../locale/day-meant.ts';
import { dateWithWeekday, longDate, onlySoManyDays } from '../../../../locale/fr/dates.ts';
import type { NewWords } from './words.ts';

const s = (count: number) => (count > 1 ? 's' : '');
const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);
const endedOnes = (count: number) =>
  count > 1 ? `les ${count} rôles qui ne sont plus exercés` : 'le rôle qui n’est plus exercé';
const noOther = (names: readonly string[]) =>
  `${names.join(', ')}, qui ne ${names.length > 1 ? 'montrent' : 'montre'} pas d’autre rôle, ne`;

export const fr: NewWords = {
  about: 'écrit une nouvelle lettre : pose les questions qui manquent, ou prend toutes les réponses en options',
  slug: 'nom de la lettre, sans letters/ ni .yaml (par défaut : le jour et le sujet)',
  option: {
    template: 'modèle de la lettre',
    own: 'lettre libre : avec son propre texte, sans modèle',
    subject: 'objet d’une lettre libre',
    text: 'texte d’une lettre libre : un fichier .docx, .md ou .txt',
    layout: 'mise en page d’une lettre libre',
    date: 'jour de la lettre : 2026-03-05 ou 05/03/2026 (par défaut : aujourd’hui)',
    place: 'lieu (par défaut : celui du bureau)',
    to: 'destinataire de signatories/, au besoin avec sa fonction : "nom = ministre ministere-x" (répétable, ou des virgules)',
    toName: 'destinataire qui n’est pas dans signatories/ : prénom et nom',
    toGender: 'avec --to-name : f ou m',
    toTitle: 'avec --to-name : fonction, telle qu’elle s’imprime',
    toAddress: 'adresse du destinataire : d’un coup, entre virgules, ou une ligne à chaque fois (répétable)',
    set: 'valeur d’un champ du modèle : champ=valeur (répétable ; une liste : une fois par élément)',
    sign: 'signataires, séparés par des virgules (répétable)',
    signatories: 'liste de signataires dans un fichier, ou - pour l’entrée standard',
    show: 'rôles d’un signataire, au lieu de ceux proposés : "nom = depute, president commission-x"',
    aboutBody: 'organisme dont parle la lettre : le rôle qu’on y tient est proposé',
    order: 'ordre des signataires : as-listed (comme listés), precedence (protocolaire) ou alphabetical',
    initiator: 'qui a pris l’initiative, et signe en premier',
    from: 'part d’une lettre antérieure, et dit ce qui n’est plus vrai',
    dropEnded:
      'avec --from : retire les rôles qui ne sont plus exercés, et des signataires qui ne montre pas d’autre rôle',
    render: 'écrit la lettre sans la rendre en PDF',
    force: 'remplace une lettre du même nom',
  },
  ask: {
    intro: 'Une nouvelle lettre',
    kind: 'Quel modèle ?',
    own: 'Lettre libre',
    ownHint: 'avec son propre texte',
    subject: 'Objet de la lettre ?',
    date: 'Jour de la lettre ?',
    dateHelp: 'par exemple 5 mars 2026 ou 05/03/2026',
    inTheText: (found) => `dans le texte : « ${found} »`,
    place: 'Lieu ?',
    officePlace: (place) => `Lieu : ${place} (de plaidoyer.yaml)`,
    recipient: 'À qui ?',
    search: 'tapez un début de nom',
    someoneElse: 'Quelqu’un d’autre…',
    recipientName: 'Prénom et nom du destinataire ?',
    recipientGender: 'Civilité ?',
    chooseOne: 'choisissez…',
    woman: 'Madame',
    man: 'Monsieur',
    recipientTitle: 'Sa fonction, telle qu’elle s’imprime ?',
    recipientAddress: 'Son adresse ?',
    addressHelp: 'collez-la, ou séparez ses lignes par des virgules ou « / »',
    office: (person) => `À quel titre écrire à ${person} ?`,
    noOffice: 'sans fonction',
    optional: 'facultatif (Entrée pour passer)',
    usual: (value) => `Entrée pour « ${value} »`,
    items: 'un élément par ligne',
    signatories: 'Qui signe ?',
    signatoriesHelp: 'collez la liste (Word, courriel) ou tapez un nom par ligne ; rien : choisir dans une liste',
    pickSignatories: 'Qui signe ?',
    noList: 'pas de liste collée',
    picked: 'Qui signe, parmi signatories/ ?',
    whichOf: (written) => `« ${written} » : qui est-ce ?`,
    noneOfThem: 'personne de cette liste',
    meantPerhaps: (written) => `« ${written} » n’est pas dans signatories/ ; vouliez-vous dire :`,
    writtenFor: (written) => `« ${written} » :`,
    keepAside: 'non : garder ce nom en commentaire',
    rolesRight: 'Ces rôles conviennent-ils ?',
    whoseRoles: 'De qui changer les rôles ?',
    rolesOf: (person) => `Rôles de ${person}, ce jour-là`,
    slug: 'Nom du fichier, dans letters/ ?',
    write: 'Écrire cette lettre ?',
    writeAnyway: 'Il reste à corriger. Écrire cette lettre quand même ?',
    change: 'Changer une réponse',
    whichAnswer: 'Quelle réponse changer ? Les autres restent.',
    noAnswer: 'aucune',
    dropEnded: (count, leaving) =>
      `Retirer ${endedOnes(count)} ?${leaving.length === 0 ? '' : ` ${noOther(leaving)} ${leaving.length > 1 ? 'signeraient' : 'signerait'} plus.`}`,
    yes: 'Oui',
    no: 'Non',
    find: {
      label: 'Chercher :',
      none: 'rien de tel',
      found: (count) => `${count} trouvé${s(count)}`,
      chosen: (count) => `${count} choisi${s(count)}`,
      nobody: 'rien n’est choisi : Tab choisit la ligne, Entrée encore continue sans rien',
    },
    keys: {
      lines: 'Entrée sur une ligne vide pour finir',
      choose: '↑↓ puis Entrée',
      pick: 'Tab ou Espace pour choisir, Entrée pour finir',
    },
  },
  needed: 'Il faut une réponse.',
  wholeName: 'Écrivez le prénom et le nom, par exemple Ada Exemple ; la fonction vient ensuite.',
  missing: (flags) => `il manque ${flags.join(', ')}`,
  missingHelp: 'sur un terminal et sans --no-input, ces réponses sont demandées',
  badDay: (typed) => {
    const day = dayMisnamed(typed);
    const short = monthTooShort(typed);
    if (short !== undefined) return `« ${typed} » n’est pas un jour : ${onlySoManyDays(short)}.`;
    return day === undefined
      ? `« ${typed} » n’est pas un jour ; écrivez par exemple 5 mars 2026 ou 05/03/2026.`
      : `« ${typed} » : ce jour est un ${dateWithWeekday(day)}.`;
  },
  dayRead: (typed, day) => `« ${typed} » : le ${longDate(day)}.`,
  farDay: (day, years, ahead) => `Le ${longDate(day)}, c’est ${ahead ? 'dans' : 'il y a'} ${years} ans.`,
  keepsDay: 'Entrée encore garde ce jour ; sinon, corrigez l’année.',
  noSuchDay: (typed, nearest) =>
    `Le jour ${typed} n’existe pas ; ${nearest === undefined ? 'les mois vont de 01 à 12' : `le plus proche est ${nearest}`}.`,
  named: (typed, file) => `« ${typed} » : le fichier s’appellera ${file}.`,
  badSlug: (slug, instead) =>
    `« ${slug} » ne peut nommer une lettre : des minuscules sans accents, des chiffres et des tirets${instead === '' ? '' : `, par exemple ${instead}`}.`,
  taken: (file) => `${file} existe déjà ; prenez un autre nom.`,
  unknownTemplate: (name, known) => `il n’y a pas de modèle « ${name} » ; il y a : ${known.join(', ')}`,
  unknownPerson: (name, nearest) =>
    `personne ne s’appelle « ${name} » dans signatories/ ; ${nearest === undefined ? 'qui y est : plaidoyer signataires lister' : `vouliez-vous dire « ${nearest} » ?`}`,
  severalPeople: (name, ids) => `« ${name} » peut être ${ids.join(' ou ')} ; écrivez l’un de ces identifiants`,
  unknownBody: (name, nearest) =>
    `il n’y a pas d’organisme « ${name} » dans signatories/ ; ${nearest === undefined ? 'un organisme s’y nomme par son id: (organizations)' : `vouliez-vous dire « ${nearest} » ?`}`,
  unknownRole: (person, role, held) =>
    `${person} n’est pas « ${role} » ce jour-là ; ses rôles : ${held.length === 0 ? 'aucun' : held.join(', ')}`,
  addressOfOne: '--to-address est l’adresse d’un seul destinataire : écrivez celle de chacun dans la lettre',
  showForm: (written) => `--show attend "nom = rôle, rôle", et non « ${written} »`,
  setForm: (written) => `--set attend champ=valeur, et non « ${written} »`,
  unknownField: (name, known) =>
    `--set : le modèle ne déclare pas de champ « ${name} » ; ses champs : ${known.join(', ') || 'aucun'}`,
  fieldMeant: (nearest) => `vouliez-vous dire « ${nearest} » ?`,
  twoWordings: '--template et une lettre libre (--own, --subject, --text) ne vont pas ensemble',
  nobodyYet: (names) =>
    `Aucun de ces noms n’est dans signatories/ : ${names.join(', ') || '—'}. Entrée encore : la lettre les garde en commentaire, vous ajouterez ces personnes ensuite (plaidoyer signataires ajouter … --to LETTRE). Ou changez la liste, ou videz-la pour choisir parmi celles qui y sont.`,
  nobody: (names) =>
    `Aucun de ces noms n’est dans signatories/ : ${names.join(', ') || '—'}. Ajoutez d’abord ces personnes (plaidoyer signataires ajouter), ou videz la réponse pour choisir parmi celles qui y sont.`,
  nobodyGiven: (names) => `aucun de ces noms n’est dans signatories/ : ${names.join(', ') || '—'}`,
  nobodyNear: (near) =>
    near.length > 0
      ? `vouliez-vous dire ${near.map((name) => `« ${name} »`).join(' ou ')} ?`
      : 'ajoutez d’abord ces personnes : plaidoyer signataires ajouter',
  found: (people) => `${people} signataire${s(people)} reconnu${s(people)}.`,
  aside: (names) => `Pas dans signatories/, gardé${s(names.length)} en commentaire : ${names.join(', ')}`,
  nothingHeld: (last) => `(aucun rôle ce jour-là${last === undefined ? '' : ` : ${last}`})`,
  courtesies: (found) => `Laissé de côté, comme ce qui entoure une liste : ${found.join(' ; ')}`,
  recap: {
    to: (recipient) => `À ${recipient}`,
    subject: (subject) => `Objet : ${subject}`,
    sign: (count) => (count > 1 ? `Signent : ${count} personnes` : 'Signe :'),
    others: (count) => `et ${count} autre${s(count)}`,
  },
  wrote: (file) => `Lettre écrite : ${file}`,
  wouldWrite: (file) => `Serait écrit : ${file}`,
  nothingWritten: 'Rien n’a été écrit.',
  sinceFalse: (file, count, { old, more }) => {
    const fresh = more ? 'à cause de ce que vous avez changé' : 'parce que le jour a changé';
    const same = 'le registre ou le modèle a changé, car la lettre d’avant, relue aujourd’hui, le dit aussi';
    const why =
      old === 0
        ? `, ${fresh}`
        : old === count
          ? ` ; ${same}`
          : `, dont ${count - old} ${fresh} ; pour le reste, ${same}`;
    return `D’après ${file} ; ${count} point${s(count)} à revoir${why} :`;
  },
  dropped: (roles, leaving, staying) =>
    [
      ...(roles.length === 0 ? [] : ['Retiré, parce que ce n’est pas exercé ce jour-là :', ...indented(roles)]),
      ...(leaving.length === 0 ? [] : [`${noOther(leaving)} ${leaving.length > 1 ? 'signent' : 'signe'} plus.`]),
      ...(staying.length === 0 ? [] : ['Laissé, car plus personne ne signerait :', ...indented(staying)]),
    ].join('\n'),
  endedStay: (count, leaving) =>
    `--drop-ended retire ${endedOnes(count)}.${leaving.length === 0 ? '' : ` ${noOther(leaving)} ${leaving.length > 1 ? 'signeraient' : 'signerait'} plus.`}`,
  stillTrue: (file) => `D’après ${file} ; tout y est encore vrai.`,
  next: 'Ensuite :',
  nextSteps: (file) => [
    [`plaidoyer apercu ${file}`, 'voir la page pendant que vous écrivez'],
    [`plaidoyer verifier ${file}`, 'savoir ce qui ne va pas'],
    [`plaidoyer rendre ${file}`, 'refaire le PDF'],
  ],
  cure: (file, places) => [
    `plaidoyer verifier ${file} --fix`,
    `corriger ce qui peut l’être sans risque (${places} endroit${places > 1 ? 's' : ''})`,
  ],
  basedOn: (file) => `Écrite par « plaidoyer nouveau » d’après ${file}.`,
  comments: {
    head: 'Écrite par « plaidoyer nouveau ». Tout se change ici ; « plaidoyer verifier » dit ce qui ne va pas.',
    body: 'Le texte, en Markdown.',
    usual: 'ôtez le # pour changer cette valeur',
    optional: 'facultatif',
    signatories: 'Qui signe, et sous quels rôles, dans l’ordre où ils s’impriment (ou order: precedence).',
    aside: 'Pas encore dans signatories/ ; « plaidoyer signataires ajouter » les y ajoute :',
    leftOut: 'Du texte repris, laissé de côté parce que la mise en page l’imprime :',
    writeHere: 'Écrivez le texte de la lettre à la place de cette ligne, en Markdown.',
  },
};
