// What the commands on templates say. Must not know: what they do.
import type { Language } from '../../../diagnostics/messages/index.ts';
import type { FieldType } from '../../../template/field.ts';

export interface TemplatesWords {
  readonly about: string;
  readonly list: string;
  readonly show: string;
  readonly template: string;
  readonly none: string;
  readonly unknown: (name: string, nearest: string | undefined) => string;
  readonly heading: {
    readonly template: string;
    readonly title: string;
    readonly fields: string;
    readonly letters: string;
  };
  /** Above the layouts, one a line. */
  readonly layoutHeading: string;
  readonly subject: string;
  readonly layout: string;
  readonly required: string;
  readonly optional: string;
  readonly usual: (value: string) => string;
  readonly listOf: (type: string) => string;
  readonly types: Readonly<Record<FieldType, string>>;
  readonly example: string;
}

const fr: TemplatesWords = {
  about: 'montre les modèles de lettres',
  list: 'liste les modèles et les mises en page',
  show: 'montre un modèle : ses champs, leurs types, et un exemple',
  template: 'nom du modèle',
  none: 'Il n’y a pas de modèle dans templates/.',
  unknown: (name, nearest) =>
    `il n’y a pas de modèle « ${name} » ; ${nearest === undefined ? 'ceux qu’il y a : plaidoyer modeles lister' : `vouliez-vous dire « ${nearest} » ?`}`,
  heading: { template: 'MODÈLE', title: 'TITRE', fields: 'CHAMPS', letters: 'LETTRES' },
  layoutHeading: 'MISE EN PAGE',
  subject: 'objet',
  layout: 'mise en page',
  required: 'à donner',
  optional: 'facultatif',
  usual: (value) => `par défaut : ${value}`,
  listOf: (type) => `liste (${type})`,
  types: {
    text: 'texte',
    wording: 'prose',
    integer: 'nombre entier',
    number: 'nombre',
    date: 'date',
    boolean: 'oui ou non',
    choice: 'choix',
    list: 'liste',
    person: 'personne',
    organization: 'organisme',
    place: 'pays ou territoire',
    url: 'adresse web',
  },
  example: 'Une lettre de ce modèle se commence ainsi :',
};

const en: TemplatesWords = {
  about: 'show the templates of letters',
  list: 'list the templates and the layouts',
  show: 'show a template: its fields, their types, and an example',
  template: 'name of the template',
  none: 'There is no template in templates/.',
  unknown: (name, nearest) =>
    `there is no template « ${name} »; ${nearest === undefined ? 'those there are: plaidoyer templates list' : `did you mean « ${nearest} »?`}`,
  heading: { template: 'TEMPLATE', title: 'TITLE', fields: 'FIELDS', letters: 'LETTERS' },
  layoutHeading: 'LAYOUT',
  subject: 'subject',
  layout: 'layout',
  required: 'to be given',
  optional: 'optional',
  usual: (value) => `default: ${value}`,
  listOf: (type) => `list (${type})`,
  types: {
    text: 'text',
    wording: 'prose',
    integer: 'whole number',
    number: 'number',
    date: 'date',
    boolean: 'yes or no',
    choice: 'choice',
    list: 'list',
    person: 'person',
    organization: 'organization',
    place: 'country or territory',
    url: 'web address',
  },
  example: 'A letter of this template begins like this:',
};

export const templatesWords: Readonly<Record<Language, TemplatesWords>> = { fr, en };
