import { longDate } from '../../../locale/fr/dates.ts';
import { roleName } from '../../../locale/fr/roles.ts';
import type { LetterFacts } from '../../facts/letter.ts';
import type { MessagesFor } from '../catalogue.ts';
import { letterLines } from '../snippets.ts';
import { list, meant, quoted } from './words.ts';

export const letter: MessagesFor<LetterFacts> = {
  'letter/unknown-template': ({ name, nearest, known }) => ({
    message: `Il n’y a pas de modèle « ${name} ».`,
    notes: [`dans templates/ : ${list(known)}`],
    help: meant(nearest),
  }),
  'letter/unknown-layout': ({ name, nearest, known }) => ({
    message: `Il n’y a pas de mise en page « ${name} ».`,
    notes: [`dans templates/layouts/ : ${list(known)}`],
    help: meant(nearest),
  }),
  'letter/unknown-person': ({ name, nearest, add }) => ({
    message: `« ${name} » ne désigne personne dans signatories/.`,
    help:
      meant(nearest) ??
      (add === undefined
        ? 'ajoutez la personne à un fichier de signatories/'
        : `ajoutez la personne, ce qui manque vous sera demandé : ${add}`),
  }),
  'letter/unknown-organization': ({ name, nearest }) => ({
    message: `« ${name} » ne désigne aucun organisme dans signatories/.`,
    help: meant(nearest) ?? 'ajoutez l’organisme à un fichier de signatories/',
  }),
  'letter/unknown-role': ({ role, nearest, known, several }) => ({
    message:
      several === undefined
        ? `« ${role} » n’est ni un rôle ni un organisme.`
        : 'Il manque une virgule entre ces rôles.',
    notes: several === undefined ? [`rôles : ${list(known, 30)}`] : [],
    help:
      several !== undefined
        ? `écrivez [${several.join(', ')}]`
        : (meant(nearest) ?? 'écrivez « rôle organisme », par exemple : president commission-finances'),
  }),
  'letter/role-never-held': ({ person, id, gender, role, organization, entry, held }) => ({
    message: `Le registre ne donne à ${person} ${role === '' ? 'aucun rôle' : `aucun rôle « ${roleName(role, gender)} »`}${inBody(organization)}.`,
    notes: [`rôles de ce jour-là : ${list(held)}`],
    help:
      entry === undefined
        ? 'montrez un autre rôle, ou notez celui-ci dans signatories/'
        : `montrez un autre rôle, ou notez celui-ci : plaidoyer signataires modifier ${id} --add-role "${entry}"`,
  }),
  'letter/role-ambiguous': ({ person, organization, roles }) => ({
    message: `${person} a plusieurs rôles possibles${inBody(organization)} : lequel ?`,
    help: `écrivez l’un de : ${list(roles)}`,
  }),
  'registry/role-not-held': ({ person, gender, role, organization, date, previous, next, instead, addressed }) => ({
    message: `${person} n’était pas « ${roleName(role, gender)} »${inBody(organization)} le ${longDate(date)}.`,
    notes: [previous, next].flatMap((period) => (period === undefined ? [] : [`rôle tenu ${periodText(period)}`])),
    help: cure(previous, next, instead, addressed),
  }),
  'registry/role-bridged': ({ person, gender, role, organization, date, from, to }) => ({
    message: `${person} est ${gender === 'f' ? 'tenue' : 'tenu'} pour « ${roleName(role, gender)} »${inBody(organization)} le ${longDate(date)}.`,
    notes: [`Le registre s’arrête le ${longDate(from)} et reprend le ${longDate(to)} : un remplacement d’une séance.`],
  }),
  'letter/nobody-signs': () => ({
    message: 'Personne ne signe cette lettre.',
    help: 'écrivez les identifiants sous « signatories: », ou : plaidoyer cosigner LETTRE ajouter NOM',
  }),
  'letter/signs-twice': ({ person }) => ({
    message: `${person} signe deux fois.`,
    help: 'ne gardez qu’une des deux lignes',
  }),
  'letter/initiator-not-signing': ({ person }) => ({
    message: `${person} est à l’initiative de la lettre et ne la signe pas.`,
    help: 'ajoutez cette personne à signatories:, ou nommez-en une autre',
  }),
  'letter/no-front-matter': ({ empty }) => ({
    message: empty ? 'Cette lettre est vide.' : 'Cette lettre ne commence pas par ses réglages.',
    help: `écrivez ses réglages entre deux lignes « --- », puis son texte ; « plaidoyer nouveau » le fait en posant les questions :\n${letterLines({ subject: 'Objet de la lettre', title: 'Préfète d’exemple', id: 'identifiant-dans-signatories', text: 'Le texte, un alinéa par ligne, une ligne vide entre deux.' })}`,
  }),
  'letter/annex-in-text': ({ heading }) => ({
    message: `${quoted(heading)} : cette annexe s’imprimera avant la formule finale et les noms.`,
    help: 'faites-en un fichier à part, joint à la lettre, et annoncez-le sous « enclosures: » (P. j.)',
  }),
  'letter/no-text': () => ({
    message: 'Cette lettre n’a pas encore de texte.',
    help: 'écrivez-le sous l’en-tête, après la ligne « --- »',
  }),
  'letter/not-translated': ({ words, key, language }) => ({
    message: `${quoted(words)} s’imprimera tel quel dans une lettre en ${language === 'fr' ? 'français' : 'anglais'}.`,
    help: `écrivez dans le registre, après ces mots : ${key}: [{ lang: ${language}, name: … }] ; le même nom, s’il doit rester`,
  }),
  'letter/braces-printed': ({ found }) => ({
    message: `${quoted(found)} s’imprime tel quel, accolades comprises.`,
    help: 'pour que {{…}} agisse, ôtez la barre oblique (\\) qui précède, et mettez-le dans le texte, non dans une valeur',
  }),
  'letter/title-gender': ({ title, gender, better, cell }) => ({
    message: `${quoted(title)} se dit d’${gender === 'f' ? 'un homme' : 'une femme'}, et le destinataire est ${gender === 'f' ? 'une femme' : 'un homme'} (${cell === undefined ? `gender: ${gender}` : `colonne « ${cell.column} »`}).`,
    help:
      cell === undefined
        ? `écrivez « gender: ${gender === 'f' ? 'm' : 'f'} », ou ${quoted(better)} ; si ce titre est voulu, donnez l’appel sous « salutation: »`
        : `écrivez « ${cell.write} » dans la colonne « ${cell.column} », ou ${quoted(better)} ; si ce titre est voulu, donnez l’appel dans une colonne « appel »`,
  }),
  'letter/no-form-of-address': ({ title, says, salutation, line, below }) => ({
    message: `On ne sait quel appel va à « ${title} » : la lettre dira « ${says}, ».`,
    help:
      line === undefined
        ? `une colonne « appel » de la table le dit : ${salutation}`
        : below
          ? `ajoutez, au même retrait, la ligne : ${line}`
          : `écrivez l’appel voulu entre les mêmes accolades : ${line}`,
  }),
  'letter/no-wording': () => ({
    message: 'Cette lettre n’a ni modèle ni texte à elle.',
    help: 'ajoutez « template: … », ou faites-en un fichier .md avec son texte sous l’en-tête',
  }),
  'letter/no-subject': () => ({
    message: 'Une lettre libre doit dire son objet.',
    help: 'ajoutez « subject: … » à l’en-tête',
  }),
  'letter/no-layout': ({ known }) => ({
    message: 'Aucune mise en page n’est choisie : ni par la lettre, ni par son modèle, ni par plaidoyer.yaml.',
    help: `ajoutez « layout: » avec l’une de : ${list(known)}`,
  }),
  'letter/departure-not-found': ({ ours, where, times, found, nearest }) => ({
    message: `« ${ours} » se trouve ${count(found)} dans ${where}, et non ${count(times)}.`,
    notes: nearest === undefined || found > 0 ? [] : [`le plus proche : « ${nearest} »`],
    help: 'écrivez dans « ours » exactement ce que modèle et registre donnent, et dans « times » combien de fois',
  }),
  'letter/departure': ({ ours, theirs, where, times }) => ({
    message: `Tel que signé : « ${theirs} », là où modèle et registre donnent « ${ours} » (${where}${times === 1 ? '' : `, ${count(times)}`}).`,
  }),
};

type Period = { readonly start: string | undefined; readonly end: string | undefined };

function inBody(organization: string | undefined): string {
  return organization === undefined ? '' : ` (${organization})`;
}

function periodText({ start, end }: Period): string {
  if (start === undefined) return end === undefined ? 'depuis toujours' : `jusqu’au ${longDate(end)}`;
  return end === undefined ? `depuis le ${longDate(start)}` : `du ${longDate(start)} au ${longDate(end)}`;
}

function cure(
  previous: Period | undefined,
  next: Period | undefined,
  instead: string | undefined,
  addressed: readonly { name: string; id: string }[] | undefined,
): string {
  const dates = [
    previous?.end === undefined ? undefined : `du ${longDate(previous.end)} au plus tard`,
    next?.start === undefined ? undefined : `du ${longDate(next.start)} au plus tôt`,
  ].filter((one) => one !== undefined);
  const orDate = `ou datez la lettre ${dates.join(' ou ')}`;
  if (addressed?.length === 0) return `écrivez à qui tient ce rôle ce jour-là, ${orDate}`;
  if (addressed !== undefined)
    return `écrivez à ${list(addressed.map(({ name, id }) => `${name} (${id})`))}, qui tient ce rôle ce jour-là, ${orDate}`;
  const shown = instead === undefined ? '' : `montrez « ${instead} », `;
  return `${shown}retirez ce rôle de « show: », ${orDate}`;
}

function count(times: number): string {
  return times === 0 ? 'zéro fois' : times === 1 ? 'une fois' : `${times} fois`;
}
