import { longDate } from '../../../../locale/fr/dates.ts';
import { withDe } from '../../../../locale/fr/sounds.ts';
import { duration } from './duration.ts';
import type { CosignWords } from './words.ts';

const ANSWERS = { agrees: 'accord', 'agrees-if': 'accord sous condition', declines: 'refus', withdraws: 'retrait' };
const s = (count: number) => (count > 1 ? 's' : '');

export const fr: CosignWords = {
  about: 'fait cosigner une lettre : qui signe, qui a répondu quoi, à qui redemander',
  letter: 'la lettre, par son fichier ou son nom',
  people: 'identifiants ou noms, un par mot ou séparés par des virgules',
  add: {
    about: 'met une ou plusieurs personnes parmi les signataires',
    show: '« rôle organisme » à imprimer sous le nom (répétable) ; sans elle, les rôles que « nouveau » proposerait ce jour-là',
    lines: 'remettre ces lignes, telles qu’un retrait les a montrées',
    after: 'avec --lines, derrière quoi : un identifiant de la lettre, ou une de ses clés : /place',
    before: 'avec --lines, devant quoi, de même',
  },
  remove: {
    about: 'retire une ou plusieurs personnes des signataires',
    lines: 'et remettre ces lignes, telles que l’ajout les a montrées',
  },
  agree: { about: 'note l’accord d’une ou de plusieurs personnes au texte d’à présent' },
  agreeIf: { about: 'note un accord sous condition', condition: 'la condition, en ses mots' },
  decline: { about: 'note un refus' },
  withdraw: { about: 'note le retrait d’un accord donné' },
  answer: {
    by: 'qui a répondu pour le bureau',
    how: 'comment : courriel, téléphone, papier…',
    at: 'quand : 2026-03-05T14:30 (sinon, à présent)',
    text: 'l’empreinte renvoyée, si la réponse vaut pour un texte antérieur',
  },
  change: {
    about: 'après un changement du texte : ce qui a changé, à qui redemander',
    form: 'déclare que le changement est de pure forme : aucun accord n’est rouvert, et c’est noté',
    by: 'qui le déclare',
    because: 'pourquoi',
  },
  diff: {
    about: 'mot à mot, le texte d’à présent contre celui que chacun a accepté',
    html: 'aussi en HTML',
    pdf: 'aussi en PDF',
  },
  circulate: {
    about: 'prépare dans output/ un dossier par bureau : projet en PDF et DOCX, courriel ; rien n’est envoyé',
    until: 'échéance : 2026-03-05T17:00 ou "5 mars 2026 à 17 h" (sans heure : la fin du jour)',
    pending: 'ceux-là seuls qu’il faut demander ou redemander',
    demand: 'la demande en une phrase (sinon, la phrase de la lettre qui demande, avec sa liste)',
  },
  status: { about: 'qui a accepté quoi, à qui redemander, combien de temps reste, la commande suivante' },
  purge: {
    about: 'efface les accords de la lettre, pour de bon',
    people: 'ces personnes-là seules (sinon, tout)',
    answer: 'cette réponse-là seule',
    at: 'cette réponse telle que notée alors : 2026-03-05T14:30 (sinon, la dernière)',
  },

  needsCondition: 'quelle condition ? --condition "…"',
  needsBy: 'qui déclare ce changement de pure forme ? --by "…"',
  needsUntil: 'jusqu’à quand ? --until 2026-03-05T17:00',
  needsNeighbour: 'où remettre ces lignes ? --after identifiant',
  needsWhose: 'la réponse de qui ? nommez les personnes',
  noNeighbour: (beside) => `« ${beside} » n’est plus là : on ne sait où remettre ces lignes`,
  noNeighbourHelp: (lines) => `remettez-les à la main :\n${lines}`,
  linesOfOne: 'avec --lines, une seule personne : ces lignes sont les siennes',
  notTheirLines: (person) => `avec ces lignes, « ${person} » ne signerait toujours pas`,
  noSuchAnswer: (name) => `aucune réponse de ce genre n’est notée pour ${name}`,
  fileHeader: (letter) => [
    `Accords de cosignature de « ${letter} » : des opinions politiques. Hors de git, jamais dans ce qui sort d’ici.`,
    `Tenu par le programme ; « plaidoyer cosigner ${letter} purger » l’efface.`,
  ],
  earlierText: (text, now) => `Ce texte, ${text}, n’est plus celui d’à présent (${now}) : il faudra redemander.`,
  did: {
    noted: (answer, names, text) => `Noté : ${ANSWERS[answer]}, ${names.join(', ')} (texte ${text}).`,
    added: (names, file) => `${names.join(', ')} ${names.length > 1 ? 'signent' : 'signe'} désormais ${file}.`,
    removed: (names, file) => `${names.join(', ')} ne ${names.length > 1 ? 'signent' : 'signe'} plus ${file}.`,
    ofForm: (by, kept) =>
      `Noté : changement de pure forme, déclaré par ${by} ; ${kept} accord${s(kept)} gardé${s(kept)}.`,
    circulated: (folders, folder) => `Écrit : ${folders} dossier${s(folders)} dans ${folder}. Rien n’a été envoyé.`,
    purged: (file) => `${file} est effacé. Les copies de sauvegarde, s’il en est, sont à effacer aussi.`,
    purgedPeople: (names) => `Effacé : tout ce qui était noté de ${names.join(', ')}.`,
    takenBack: (names) => `Repris : cette réponse de ${names.join(', ')} ; ce qui était noté avant demeure.`,
  },
  would: {
    noted: (answer, names, text) => `Serait noté : ${ANSWERS[answer]}, ${names.join(', ')} (texte ${text}).`,
    added: (names, file) => `${names.join(', ')} ${names.length > 1 ? 'signeraient' : 'signerait'} ${file}.`,
    removed: (names, file) => `${names.join(', ')} ne ${names.length > 1 ? 'signeraient' : 'signerait'} plus ${file}.`,
    ofForm: (by, kept) =>
      `Serait noté : changement de pure forme, déclaré par ${by} ; ${kept} accord${s(kept)} gardé${s(kept)}.`,
    circulated: (folders, folder) => `Serait écrit : ${folders} dossier${s(folders)} dans ${folder}.`,
    purged: (file) => `${file} serait effacé.`,
    purgedPeople: (names) => `Serait effacé : tout ce qui est noté de ${names.join(', ')}.`,
    takenBack: (names) => `Serait reprise : cette réponse de ${names.join(', ')} ; ce qui est noté avant demeurerait.`,
  },
  shows: (name, roles) => `${name} signe comme : ${roles.join(', ')}.`,
  undo: 'Pour défaire :',
  noUndo: (names) => `Aucune commande ne la noterait à nouveau telle quelle : ${names.join(', ')}.`,
  statusTitle: (file, fingerprint) => `${file}, texte ${fingerprint}`,
  standing: {
    agrees: 'accord',
    'agrees-if': 'sous condition',
    declines: 'refus',
    withdraws: 'retrait',
    'text-changed': 'à redemander : texte changé',
    'lines-changed': 'à redemander : ses lignes ont changé',
    asked: 'sans réponse',
    'not-asked': 'à demander',
  },
  when: (moment) => day(moment),
  condition: (condition) => `si : ${condition}`,
  toText: (text) => `texte ${text}`,
  underLines: (lines) => `accord donné pour : ${lines.join(' / ')}`,
  notOnLetter: (name, answer) => `  (${name} : ${ANSWERS[answer]}, mais n’est pas sur la lettre)`,
  summary: (agreed, of) => `${agreed} accord${s(agreed)} sur ${of}.`,
  deadline: (deadline, minutes, past) =>
    past
      ? `Échéance passée : ${day(deadline)}, il y a ${duration(minutes, 'fr')}.`
      : `Échéance : ${day(deadline)} ; il reste ${duration(minutes, 'fr')}.`,
  next: 'Ensuite :',
  onceAgreed: (name) => `Quand l’accord ${withDe(name)} arrive :`,
  reopened: (all, own) =>
    [
      all.length === 0
        ? 'Le texte n’a changé pour personne.'
        : `À redemander, car le texte a changé : ${all.join(', ')}.`,
      ...(own.length === 0 ? [] : [`À redemander, car leurs propres lignes ont changé : ${own.join(', ')}.`]),
    ].join('\n'),
  since: (text, names) => `Depuis le texte ${text} (${names.join(', ')}) :`,
  nothingChanged: (text) => `Rien n’a changé : toutes les réponses valent pour le texte ${text}.`,
  redlineTitle: (letter, from, to) => `${letter} : du texte ${from} au texte ${to}`,
  marks: { removed: 'ôté', added: 'ajouté' },
  wrote: (file) => `Écrit : ${file}`,
  nobodyToAsk: 'Personne à demander : tous ont répondu à ce texte.',
  noDemand: 'Aucune phrase de la lettre ne se lit comme une demande : le courriel n’en dit rien. --demand "…" l’y met.',
  deadlineAfterDay: (date) =>
    `La lettre est datée du ${longDate(date)}, avant cette échéance : si elle part après les réponses, changez son jour (date:) avant de demander les accords.`,
  stillNamed: (names) =>
    `À ne pas envoyer encore : ${names.length > 1 ? `${names.join(', ')} ont refusé ou se sont retirés` : `${names[0]} a refusé ou s’est retiré`}, et ces projets ${names.length > 1 ? 'les' : 'le'} nomment parmi les signataires.`,
  stillThere: (folders) =>
    `Encore là, à ne plus envoyer : ${folders.join(', ')} ; les projets déjà écrits pour les autres nomment encore qui ne signe plus.`,
  notPutBack:
    'Rien pour défaire : remise comme elle était, cette signature montrerait encore un rôle qui n’est plus exercé.',
  stillAtFault: 'La lettre montre encore un rôle qui n’est plus exercé ce jour-là :',
  heading: 'COSIGNATURE ET SCEAU',
  sealedOn: (on) => `scellée le ${longDate(on)}`,
  purgeSure: (file) => `Effacer ${file} pour de bon ? (oui ou non)`,
  nothingToPurge: (letter) => `Aucun accord n’est noté pour ${letter}.`,
};

const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

function day(moment: string): string {
  const weekday = DAYS[new Date(`${moment.slice(0, 10)}T00:00:00Z`).getUTCDay()];
  return `${weekday} ${moment.slice(8, 10)}/${moment.slice(5, 7)} à ${moment.slice(11).replace(':', ' h ')}`;
}
