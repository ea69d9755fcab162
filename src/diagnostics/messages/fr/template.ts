import type { TemplateFacts } from '../../facts/template.ts';
import type { MessagesFor } from '../catalogue.ts';
import { kindName } from './kinds.ts';
import { list, meant } from './words.ts';

/** Ce que d’autres Markdown ont. */
const MARKDOWN: Readonly<Record<string, { readonly name: string; readonly help?: string }>> = {
  image: { name: 'image', help: 'dites en mots ce qu’on y voit, ou joignez-la (enclosures:)' },
  table: { name: 'tableau', help: 'écrivez une liste, « - » devant chaque ligne, ou joignez le tableau (enclosures:)' },
  html: {
    name: 'balise HTML',
    help: 'écrivez **gras** ou *italique* ; un chevron qui doit s’imprimer s’écrit \\<',
  },
  strikethrough: { name: 'texte barré', help: 'retirez ces mots ; pour imprimer les tildes, écrivez \\~\\~' },
  superscript: {
    name: 'exposant',
    help: 'écrivez « 1er », « XIXe », que la page élève d’elle-même, ou « m² » ; un « ^ » qui doit s’imprimer s’écrit \\^',
  },
  code: { name: 'bloc de code' },
  thematicBreak: { name: 'filet' },
};

export const template: MessagesFor<TemplateFacts> = {
  'template/no-front-matter': ({ opened }) => ({
    message: opened ? 'L’en-tête de ce fichier n’est jamais fermé.' : 'Ce fichier ne commence pas par son en-tête.',
    help: opened
      ? 'ajoutez une ligne « --- » après la dernière clé'
      : 'commencez-le par une ligne « --- », ses clés (title, subject, …), et une autre ligne « --- »',
  }),
  'template/syntax': ({ kind, detail }) => ({
    message:
      kind === 'unclosed'
        ? 'Ce qui est ouvert ici ou plus haut n’est jamais fermé.'
        : kind === 'mismatch'
          ? `Ce bloc est fermé sous un autre nom (${detail}).`
          : 'Ceci ne se lit pas : une accolade ou un guillemet manque peut-être.',
    help:
      kind === 'unclosed'
        ? 'fermez chaque {{ par }}, et chaque {{#if}}, {{#each}} par {{/if}}, {{/each}}'
        : kind === 'mismatch'
          ? 'fermez d’abord le bloc le plus intérieur, du nom dont il a été ouvert'
          : 'entre {{ }} écrivez un nom, ou un mot des modèles suivi de noms ou de "textes"',
  }),
  'template/part-twice': ({ part }) => ({
    message: `La partie « ${part} » est écrite deux fois.`,
    help: 'n’en gardez qu’une, avec {{#if}} à l’intérieur si elle doit varier',
  }),
  'template/undeclared-name': ({ name, nearest, known, own }) => ({
    message: `« ${name} » n’est pas déclaré.`,
    notes: [`connus ici : ${list(known)}`],
    help:
      meant(nearest) ??
      (own
        ? `donnez-le dans l’en-tête de la lettre : « fields: { ${name}: … } » ; un publipostage y met la colonne de ce nom`
        : 'déclarez-le sous fields: dans l’en-tête du modèle'),
  }),
  'template/unknown-helper': ({ name, nearest, known }) => ({
    message: `« ${name} » n’est pas un mot que les modèles connaissent.`,
    notes: [`mots connus : ${list(known)}`],
    help: meant(nearest),
  }),
  'template/unknown-partial': ({ name, nearest }) => ({
    message: `Il n’y a pas de modèle « ${name} » à reprendre.`,
    help: meant(nearest) ?? 'nommez un fichier de templates/ sans sa terminaison',
  }),
  'template/unknown-argument': ({ helper, key, nearest, known }) => ({
    message: `« ${helper} » n’a pas d’argument « ${key} ».`,
    notes: [`il connaît : ${list(known)}`],
    help: meant(nearest),
  }),
  'template/wrong-arguments': ({ helper, expected }) => ({
    message: `« ${helper} » reçoit trop ou trop peu d’arguments.`,
    help: `écrivez {{${helper} ${expected}}}`,
  }),
  'template/wrong-argument': ({ helper, parameter, kinds, kind }) => ({
    message: `« ${helper} » demande ${kinds.map(kindName).join(' ou ')} (${parameter}), et non ${kindName(kind)}.`,
    help: 'donnez-lui un champ de ce type',
  }),
  'template/wrong-kind': ({ name, kind, wanted }) => ({
    message: `« ${name} » est ${kindName(kind)}, et non ${kindName(wanted)}.`,
    help: wanted === 'list' ? '{{#each}} ne parcourt qu’une liste' : '{{#with}} n’ouvre qu’un groupe de noms',
  }),
  'template/not-printable': ({ name, kind }) => ({
    message: `« ${name} » est ${kindName(kind)} : on ne peut l’écrire dans une phrase.`,
    help:
      kind === 'list'
        ? `écrivez {{#each ${name}}} … {{/each}}`
        : kind === 'boolean'
          ? `écrivez {{#if ${name}}} … {{/if}}`
          : `écrivez {{${name}.…}} avec l’un de ses noms`,
  }),
  'template/curly-quotes': ({ found }) => ({
    message: `Entre {{ et }}, les guillemets sont droits : ${found} ne se lit pas.`,
    help: 'remplacez les guillemets typographiques (“ ” « ») par "…"',
  }),
  'template/stray-brace': ({ found }) => ({
    message: `« ${found} » : une accolade seule n’appelle aucun champ, et s’imprime telle quelle.`,
    help: 'pour un champ, deux accolades de chaque côté : {{…}} ; pour l’accolade elle-même, \\{',
  }),
  'template/helper-as-name': ({ name }) => ({
    message: `« ${name} » est un mot des modèles, employé ici comme un nom.`,
    help: `mettez-le entre parenthèses : (${name})`,
  }),
  'template/absent-argument': ({ helper }) => ({
    message: `« ${helper} » reçoit un champ facultatif que cette lettre ne donne pas.`,
    help: 'mettez l’expression entre {{#if champ}} et {{/if}}',
  }),
  'template/unsupported': ({ construct }) => ({
    message: `Les modèles n’ont pas cette partie de Handlebars (${construct}).`,
    help: 'les modèles ont {{nom}}, {{mot nom}}, {{#if}}, {{#unless}}, {{#each}}, {{#with}} et {{> modele}}',
  }),
  'template/includes-itself': ({ chain }) => ({
    message: `Ce modèle se reprend lui-même : ${chain.join(' → ')}.`,
    help: 'retirez l’un de ces {{> …}}',
  }),
  'template/reserved-name': ({ name }) => ({
    message: `Un champ ne peut s’appeler « ${name} » : c’est un mot des modèles, ou une partie de toute lettre.`,
    help: 'choisissez un autre nom pour ce champ',
  }),
  'template/unknown-part': ({ name, nearest, known }) => ({
    message: `Une lettre n’a pas de partie « ${name} ».`,
    notes: [`parties : ${list(known, 20)}`],
    help: meant(nearest),
  }),
  'template/fence': ({ found, better }) => ({
    message: `« ${found} » n’ouvre ni ne ferme aucune partie de la lettre, et s’imprimerait.`,
    help:
      better === undefined
        ? 'retirez cette ligne, ou écrivez celle qui ouvre la partie avec autant de « : »'
        : `vouliez-vous dire « ${better} » ?`,
  }),
  'template/note': ({ label, fault }) => ({
    message: {
      'not-written': `La note appelée ici par « [^${label}] » n’est écrite nulle part.`,
      'not-called': `Rien dans la lettre n’appelle la note « [^${label}] ».`,
      twice: `La note « [^${label}] » est écrite deux fois.`,
    }[fault],
    help: {
      'not-written': `écrivez-la sous le texte, sur sa ligne : « [^${label}]: … », ou retirez l’appel`,
      'not-called': `mettez « [^${label}] » après le mot qu’elle précise, ou retirez-la`,
      twice: 'donnez-lui un autre numéro, ou n’en gardez qu’une',
    }[fault],
  }),
  'template/unsupported-markdown': ({ construct }) => {
    const { name, help } = MARKDOWN[construct] ?? { name: construct, help: undefined };
    return {
      message: `Une lettre ne peut contenir ce Markdown (${name}).`,
      help:
        help ??
        'une lettre a des paragraphes, du **gras**, de l’*italique*, des liens, des listes, des citations et des titres',
    };
  },
  'template/bad-declaration': ({ field, rule }) => ({
    message: {
      choices: `Le champ « ${field} » est un choix sans choix possibles.`,
      of: `Le champ « ${field} » dit de quoi il est la liste, et n’est pas une liste.`,
      bound: `Le champ « ${field} » est comparé à ce qui n’est pas une date.`,
    }[rule],
    help: {
      choices: 'ajoutez choices: [ … ]',
      of: 'écrivez type: list, ou retirez « of »',
      bound: 'écrivez letter, le nom d’un champ de date, ou une date',
    }[rule],
  }),
  'template/layout-language': ({ layout, locale, wanted, known, assumed }) => ({
    message: `La mise en page « ${layout} » est en « ${locale} », cette lettre en « ${wanted} ».`,
    help: [
      ...(assumed ? [`si la lettre est en « ${locale} », écrivez-y « locale: ${locale} »`] : []),
      known.length === 0
        ? 'il n’y en a pas encore dans la langue de la lettre : écrivez-en une dans templates/layouts/'
        : `choisissez une mise en page dans la langue de la lettre : ${known.join(', ')}`,
    ].join(' ; sinon, '),
  }),
};
