import { roleName } from '../../../locale/fr/roles.ts';
import type { RegistryFacts } from '../../facts/registry.ts';
import type { MessagesFor } from '../catalogue.ts';
import { organizationLine } from '../snippets.ts';
import { day, during } from './days.ts';
import { list, meant } from './words.ts';

const complements = { constituency: 'une circonscription', organization: 'un organisme', label: 'un titre' } as const;

/** « président » (groupe d'études …) */
function roleIn({ role, organization }: { role: string; organization: string | undefined }): string {
  return organization === undefined ? `« ${role} »` : `« ${role} » (${organization})`;
}

export const registry: MessagesFor<RegistryFacts> = {
  'registry/duplicate-id': ({ id }) => ({
    message: `L’identifiant « ${id} » est défini deux fois.`,
    help: 'gardez une des deux entrées, ou changez l’un des deux « id »',
  }),
  'registry/duplicate-identifier': ({ scheme, identifier, other }) => ({
    message: `L’identifiant officiel ${scheme} ${identifier} est déjà celui de « ${other} ».`,
    help: 'c’est la même entrée deux fois, ou l’un des deux identifiants est faux',
  }),
  'registry/duplicate-role': ({ person, role, organization }) => ({
    message: `${person} : le rôle ${roleIn({ role, organization })} est écrit deux fois.`,
    help: 'écrivez-le une fois, avec toutes ses périodes : held: [2022-06-30/2022-09-26, 2022-10-12/2024-06-09]',
  }),
  'registry/look-alike': ({ name, id, other, otherId }) => ({
    message:
      name === other
        ? `${id} et ${otherId} ont le même nom : ${name}.`
        : `${name} (${id}) ressemble à ${other} (${otherId}) : seuls des accents, traits d’union ou espaces les distinguent.`,
    help:
      name === other
        ? `si c’est la même personne, gardez une seule entrée ; sinon, nommez chacune par son « id » dans les lettres, et donnez à chacune son identifiant officiel : identifiers: [{ scheme: an, identifier: … }]`
        : 'si c’est la même personne, gardez une seule entrée ; sinon, donnez à chacune son identifiant officiel',
  }),
  'registry/unknown-organization': ({ organization, nearest, name }) => ({
    message:
      name === undefined
        ? `Aucun organisme n’a l’identifiant « ${organization} ».`
        : `Aucun organisme ne s’appelle « ${name} ».`,
    help: [
      meant(nearest),
      `${nearest === undefined ? '' : 'sinon, '}sous « organizations: » d’un fichier de signatories/, ajoutez : ${organizationLine(organization, name ?? 'nom comme au milieu d’une phrase')}`,
    ]
      .filter((one) => one !== undefined)
      .join(' '),
  }),
  'registry/unknown-territory': ({ territory, nearest }) => ({
    message: `« ${territory} » n’est ni le code ni le nom d’un territoire.`,
    help: meant(nearest) ?? 'écrivez un code et un numéro ("68-6") ou un nom de département (Haut-Rhin)',
  }),
  'registry/no-such-constituency': ({ territory, number, last }) => ({
    message: `${territory} n’a pas de circonscription n° ${number} : la dernière est la ${last}e.`,
    help: 'corrigez le numéro, ou écrivez le département seul',
  }),
  'registry/role-incomplete': ({ role, needs }) => ({
    message: `Le rôle « ${role} » demande ${needs.map((need) => complements[need]).join(' ou ')}.`,
    help: `ajoutez ${needs.map((need) => `« ${need}: … »`).join(' ou ')}`,
  }),
  'registry/periods-overlap': ({ first, second }) => ({
    message: `Les périodes ${first} et ${second} d’un même rôle se chevauchent.`,
    help: 'les deux bouts d’une période sont compris : la suivante commence au plus tôt le lendemain',
  }),
  'registry/two-commissions': ({ person, first, second, period }) => ({
    message: `${person} siège dans deux commissions permanentes à la fois, ${during(period)} : ${first} ; ${second}.`,
    help: 'terminez l’un des deux rôles, ou changez la « classification » d’une commission qui n’est pas permanente',
  }),
  'registry/two-holders': ({ role, names, where, period }) => ({
    message:
      names.length === 2
        ? `Le rôle « ${roleName(role, 'm')} » (${where}) a deux titulaires, ${during(period)} : ${names.join(' et ')}.`
        : `Le rôle « ${roleName(role, 'm')} » (${where}) a plusieurs titulaires le même jour : ${list(names)}.`,
    help: 'terminez le rôle de l’un le jour qui précède celui de l’autre',
  }),
  'registry/outside-seat': ({ person, gender, role, organization, period, seats }) => ({
    message: `${person} est « ${roleName(role, gender)} » (${organization}) ${during(period)}, hors de son mandat.`,
    notes: [`mandat ${list(seats.map(during))}`],
    help: 'corrigez l’une des deux périodes',
  }),
  'registry/outside-organization': ({ person, gender, role, organization, period, life }) => ({
    message: `${person} est « ${roleName(role, gender)} » (${organization}) ${during(period)}, mais l’organisme n’existe que ${during(life)}.`,
    help: 'le rôle est tenu pour fini avec l’organisme ; corrigez la période, ou les dates de l’organisme',
  }),
  'registry/unusual-de': ({ territory, de, usual }) => ({
    message: `« ${de} » n’est pas une forme usuelle pour ${territory}.`,
    notes: [`usuelles : ${list(usual)}`],
    help: 'retirez « de » pour reprendre la forme recommandée, ou gardez-la si la personne y tient',
  }),
  'registry/role-ends-soon': ({ person, gender, role, organization, end, days }) => ({
    message: `${person} cesse d’être ${roleIn({ role: roleName(role, gender), organization })} le ${day(end)}, ${days === 0 ? 'le jour de la lettre' : `${days} jour${days > 1 ? 's' : ''} après la lettre`}.`,
    help: 'datez et envoyez la lettre avant, ou montrez un autre rôle',
  }),
  'registry/role-is-new': ({ person, gender, role, organization, start, days }) => ({
    message: `${person} n’est ${roleIn({ role: roleName(role, gender), organization })} que depuis le ${day(start)}, ${days === 0 ? 'le jour de la lettre' : `${days} jour${days > 1 ? 's' : ''} avant la lettre`}.`,
    help: 'si le texte fut écrit avant, relisez ce qu’il dit de cette personne',
  }),
  'registry/beyond-knowledge': ({ source, as_known_on, date }) => ({
    message: `La lettre est datée du ${day(date)} ; le registre (${source}) n’est connu que jusqu’au ${day(as_known_on)}.`,
    help: 'vérifiez les rôles, puis avancez « as_known_on », ou importez des données plus récentes',
  }),
  'registry/far-date': ({ date, years, side, known }) => ({
    message: `La lettre est datée du ${day(date)}, ${years} ans ${side === 'after' ? 'après le dernier' : 'avant le premier'} jour que nomme signatories/ (${day(known)}).`,
    help: 'vérifiez l’année ; si c’est bien elle, il n’y a rien à changer',
  }),
  'registry/no-role-shown': ({ person, id, show }) => ({
    message: `${person} signe sans aucun rôle, et le registre en connaît un ce jour-là.`,
    help: `écrivez { person: ${id}, show: [${show}] }`,
  }),
  'registry/no-role-held': ({ person, id, gender, last }) => ({
    message: `${person} signe, et n’exerce ce jour-là aucun des rôles que le registre lui connaît${last === undefined ? '' : ` ; le dernier, « ${roleName(last.role, gender)} », a pris fin le ${day(last.end)}`}.`,
    help: `retirez sa signature (plaidoyer cosigner LETTRE retirer ${id}), ou complétez ses rôles`,
  }),
  'registry/no-seat-shown': ({ person, gender, seat }) => ({
    message: `${person} signe sans son mandat (« ${roleName(seat, gender)} »).`,
    help: `ajoutez « ${seat} » à « show »`,
  }),
  'registry/same-family-name': ({ family_name, names }) => ({
    message: `Plusieurs signataires s’appellent ${family_name} : ${list(names)}.`,
    help: 'donnez partout prénom et nom',
  }),
  'import/nothing-found': ({ kind }) => ({
    message: `Rien ici ne ressemble à un export ${kind}.`,
    help: 'donnez le dossier, le zip ou le tar.gz tel que téléchargé, et sa sorte par « --from »',
  }),
  'import/nobody': ({ name, nearest }) => ({
    message: `L’export ne connaît personne du nom de « ${name} ».`,
    help: meant(nearest),
  }),
  'import/mandate-reversed': ({ mandate, period }) => ({
    message: `Le mandat ${mandate} finit avant de commencer (${period}) : il est laissé de côté.`,
  }),
  'import/unknown-role': ({ mandate, role, label }) => ({
    message: `La qualité « ${role} » du mandat ${mandate} n’est pas un rôle du registre : elle est gardée comme titre (« ${label} »).`,
    help: 'relisez ce titre : il s’imprime tel quel',
  }),
  'import/unknown-body': ({ mandate, body }) => ({
    message: `Le mandat ${mandate} renvoie à l’organe ${body}, que l’export ne contient pas : il est laissé de côté.`,
    help: 'l’export AMO30 contient tous les organes',
  }),
  'import/unknown-territory': ({ mandate, territory }) => ({
    message: `Le territoire « ${territory} » du mandat ${mandate} n’est pas dans la table : le mandat s’imprime sans lui.`,
  }),
  'import/odd-name': ({ id, name }) => ({
    message: `Le nom « ${name} » (${id}) ne commence par aucun nom commun connu : il est gardé tel quel, au masculin.`,
    help: 'relisez « name » et « gender »',
  }),
  'import/bridged': ({ gaps }) => ({
    message: `${gaps} interruption${gaps > 1 ? 's' : ''} d’au plus quatre jours entre deux périodes d’un même rôle ${gaps > 1 ? 'ont été comblées' : 'a été comblée'}.`,
    help: '« --exact » les garde',
  }),
  'import/open-only': () => ({
    message: 'Cet export ne contient que des mandats en cours : il ne dit pas ce qu’une personne était un jour passé.',
    help: 'pour une lettre datée d’avant, importez AMO20 ou AMO30',
  }),
  'import/too-large': ({ limit }) => ({
    message: `Cette archive est plus grosse que toute donnée officielle (limite : ${limit}).`,
    help: 'vérifiez qu’elle vient bien de l’Assemblée nationale, et n’importez que ce qu’il faut',
  }),
  'import/damaged': ({ reason }) => ({
    message: `Cette archive est tronquée ou abîmée (${reason}) : rien n’a été importé.`,
    help: 'téléchargez-la de nouveau',
  }),
  'import/unsafe-path': ({ path }) => ({
    message: `Cette archive contient un fichier qui sortirait de son dossier (« ${path} ») : rien n’a été importé.`,
    help: 'une donnée officielle n’en contient pas : vérifiez d’où vient l’archive',
  }),
  'import/not-json': ({ reason }) => ({
    message: `Ce fichier n’est pas du JSON (${reason}).`,
    help: 'téléchargez-le de nouveau, ou retirez-le du dossier',
  }),
  'import/no-gender': ({ name }) => ({
    message: `${name} : la source ne dit pas le genre, « m » est écrit en attendant.`,
    help: 'corrigez « gender » : il décide de « Député » ou « Députée », et ne se devine pas',
  }),
  'import/older': ({ known, export: last }) => ({
    message: `Cet export s’arrête au ${day(last)} ; le registre est déjà connu jusqu’au ${day(known)}.`,
    help: 'importez un export plus récent, ou forcez par « --force »',
  }),
};
