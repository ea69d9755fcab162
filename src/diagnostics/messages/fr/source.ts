import { dayMeant, periodMeant } from '../../../locale/day-meant.ts';
import type { RuleId, SourceFacts } from '../../facts/source.ts';
import type { MessagesFor } from '../catalogue.ts';
import { whyNoDay } from './days.ts';
import { list, meant, quoted } from './words.ts';

export const source: MessagesFor<SourceFacts> = {
  'source/yaml': ({ code, reason, instead }) => ({
    message: `Ce YAML est illisible : ${yamlFaults[code] ?? reason}.`,
    help:
      (instead === undefined ? yamlHelps[code] : `écrivez ${instead}`) ??
      'en YAML, décalez avec des espaces, et mettez entre guillemets droits ("…") un texte qui contient « : » ou commence par un signe',
  }),
  'source/too-large': ({ limit }) => ({
    message: `Ce fichier est plus gros que ce qu’une personne écrit (${limit}).`,
    help: 'divisez-le, ou retirez les alias répétés',
  }),
  'source/encoding': ({ character }) => ({
    message: `Ce fichier contient ${character}, qui n’est pas du texte en UTF-8.`,
    help: 'enregistrez-le de nouveau en UTF-8 (dans la plupart des éditeurs : « Enregistrer avec l’encodage »)',
  }),
  'source/mojibake': ({ word, places }) => ({
    message: `${quoted(word)} : des lettres accentuées abîmées, d’un texte en UTF-8 lu comme du Windows-1252${places > 1 ? ` (${places} mots dans ce fichier)` : ''}.`,
    help: 'retapez-les, ou reprenez le texte ou le tableau d’origine et enregistrez-le en UTF-8 (dans un tableur, « CSV UTF-8 »)',
  }),
  'source/unknown-key': ({ key, nearest, inside, known }) => ({
    message: `Clé inconnue : « ${key} ».`,
    notes: [`connues ici : ${list(known)}`],
    help:
      inside === undefined
        ? key === 'recipients'
          ? 'écrivez « recipient », qui prend aussi une liste : recipient: [{ person: … }, { person: … }]'
          : meant(nearest)
        : `cette clé va parmi celles de « ${inside} » : ${inside}: { …, ${key}: … }`,
  }),
  'source/cut-by-comma': ({ key, text }) => ({
    message: `Entre accolades, une virgule sépare deux clés : elle coupe ici le texte de « ${key} ».`,
    help: `mettez-le entre guillemets droits : ${key}: ${JSON.stringify(text)}`,
  }),
  'source/missing-key': ({ key }) => ({
    message: `Il manque la clé « ${key} ».`,
    help:
      key === 'recipient'
        ? 'ajoutez « recipient: { name: …, gender: f } », ou publipostez-la : chaque ligne de la table donne le sien'
        : `ajoutez « ${key}: … »`,
  }),
  'source/wrong-type': ({ expected, found, text, instead }) => ({
    message: `On attendait ${typeName(expected)}, on trouve ${typeName(found)}${text === undefined ? '' : ` (${text})`}.`,
    help:
      expected === 'string' && text !== undefined
        ? `écrivez-le entre guillemets : "${text}"`
        : expected === 'array'
          ? 'écrivez une liste : [ … ], ou un élément par ligne, précédé de « - »'
          : instead !== undefined
            ? `écrivez ${instead}`
            : expected === 'object'
              ? 'écrivez une clé par ligne, suivie de deux-points et de sa valeur'
              : undefined,
  }),
  'source/unknown-value': ({ value, nearest, known }) => ({
    message: `Valeur inconnue : « ${value} ».`,
    notes: [`au choix : ${list(known)}`],
    help: meant(nearest),
  }),
  'source/invalid-value': ({ rule, value, nearest }) => ({
    message:
      value.trim() === ''
        ? 'Cette valeur est vide.'
        : nearest === undefined
          ? `${quoted(value)} ne convient pas ici.`
          : `Écrivez ${nearest}, et non ${quoted(value)} : il faut ici un identifiant.`,
    help: nearest === undefined ? rules[rule] : undefined,
  }),
  'source/out-of-range': ({ bound, limit, of }) => ({
    message: `C’est trop ${bound === 'most' ? (of === 'value' ? 'grand' : 'long') : of === 'value' ? 'petit' : 'court'} : ${limit}${{ value: '', items: ' élément', characters: ' caractère' }[of]}${of !== 'value' && limit > 1 ? 's' : ''} au ${bound === 'most' ? 'plus' : 'moins'}.`,
  }),
  'source/no-such-date': ({ value, nearest }) => ({
    message: `Le jour ${value} n’existe pas.`,
    help: nearest === undefined ? undefined : `le plus proche est ${nearest}`,
  }),
  'source/not-a-date': ({ value }) => ({
    message: `Une date s’écrit ici année-mois-jour, et non « ${value} ».`,
    help: whyNoDay(value) ?? `écrivez ${dayMeant(value) ?? 'année-mois-jour : 2024-02-22'}`,
  }),
  'source/not-a-period': ({ value }) => ({
    message: `« ${value} » n’est pas une période.`,
    help: `écrivez ${periodMeant(value) ?? 'premier jour / dernier jour, tous deux compris : 2022-06-22/2024-06-09, avec « .. » pour un bout ouvert, ou un mois, une année, pour un jour mal connu : 2023-10-01/2026-06'}`,
  }),
  'source/period-reversed': ({ value }) => ({
    message: `La période ${value} finit avant de commencer.`,
    help: 'écrivez le premier jour en premier',
  }),
};

function typeName(name: string): string {
  const names: Record<string, string> = {
    string: 'un texte',
    number: 'un nombre',
    int: 'un nombre entier',
    boolean: 'oui ou non (true, false)',
    array: 'une liste',
    object: 'un groupe de clés',
    null: 'rien',
    undefined: 'rien',
  };
  return names[name] ?? name;
}

const rules: Readonly<Record<RuleId, string>> = {
  id: 'des minuscules sans accent, des chiffres, des traits d’union, comme commission-finances',
  text: 'un texte qui ne soit pas vide',
  line: 'un texte sur une seule ligne',
  name: 'une lettre, puis des lettres, des chiffres, _ ou -',
  ttf: 'le chemin d’un fichier TrueType, finissant par .ttf',
  measure: 'la marge de gauche et la justification dépassent ensemble le papier',
  margins: 'les marges laissent moins de 60 mm au texte',
  leading: 'l’interligne est inférieur au corps : les lignes se toucheraient',
  other: 'la forme attendue n’y est pas',
};

/** By the codes of the yaml library; any other is told in its own words. */
const yamlFaults: Readonly<Record<string, string>> = {
  UNCLOSED_QUOTE: 'le guillemet (ou l’apostrophe) qui s’ouvre ici n’est pas fermé',
  UNCLOSED_BRACKET: 'ce qui s’ouvre ici par « [ » ou « { » n’est pas fermé',
  TEXT_AFTER_QUOTE: 'du texte suit un guillemet (ou une apostrophe) qui se ferme',
  MISSING_COMMA: 'il manque une virgule entre deux éléments',
  MISSING_COLON: 'il manque « : », suivi d’un espace, sur cette ligne',
  DASH_WITHOUT_SPACE: 'il manque un espace après le tiret',
  TAB_AS_INDENT: 'une tabulation sert de décalage',
  DUPLICATE_KEY: 'la même clé est écrite deux fois',
  AFTER_BRACES: 'cette ligne en retrait suit un groupe déjà fermé par « } »',
  BAD_INDENT: 'le décalage de cette ligne ne suit pas celui de ses voisines',
  MISSING_CHAR: 'il manque un signe : « } », « ] », un guillemet, un « : » ou un espace',
  UNEXPECTED_TOKEN: 'il y a là un signe de trop',
  BAD_ALIAS: 'cet alias (*) ne renvoie à rien',
  BAD_SCALAR_START: 'un texte ne peut commencer par ce signe sans guillemets',
  BLOCK_AS_IMPLICIT_KEY: 'deux « : » sur la même ligne : il faut au texte des guillemets droits ("…")',
  BLOCK_IN_FLOW: 'une liste ou un groupe sur plusieurs lignes ne peut être entre { } ou [ ]',
  MULTILINE_IMPLICIT_KEY:
    'il manque un « : » (suivi d’un espace) sur cette ligne ou la suivante, ou une clé tient sur plusieurs lignes',
  BAD_DQ_ESCAPE: 'ce « \\ » n’annonce rien de connu ; écrivez « \\\\ »',
  MULTIPLE_DOCS: 'une ligne « --- » coupe le fichier en deux',
  NON_STRING_KEY: 'cette clé n’est pas un texte',
  TAG_RESOLVE_FAILED: 'cette marque (!) n’est pas connue',
};

/** Where one cure is surer than the general advice. */
const yamlHelps: Readonly<Record<string, string>> = {
  UNCLOSED_QUOTE: 'fermez-le au bout du texte ; un texte à apostrophe se met entre guillemets droits : "l\'été"',
  TEXT_AFTER_QUOTE: 'mettez tout le texte entre guillemets droits : "l\'été à Paris"',
  UNCLOSED_BRACKET: 'ajoutez « ] » ou « } » là où finit la liste ou le groupe',
  MISSING_COMMA: 'séparez-les par « , »',
  MISSING_COLON: 'écrivez la clé, « : », un espace, puis la valeur',
  DASH_WITHOUT_SPACE: 'écrivez « - », un espace, puis la valeur',
  TAB_AS_INDENT: 'remplacez la tabulation par des espaces',
  DUPLICATE_KEY: 'gardez l’une des deux lignes',
  AFTER_BRACES: 'mettez-la avant « } », après une virgule ; ou alignez-la sur la clé du groupe si elle n’en est pas',
  BAD_INDENT: 'alignez-la sur la ligne qui va avec elle, par des espaces',
  MULTIPLE_DOCS: 'retirez cette ligne',
};
