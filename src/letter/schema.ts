// What a letter's YAML may say (a `.yaml` file, or the front matter of a `.md`): the single source of types, checks and
// the editor's schema. Must not know: whether what it names exists.

import { pageStyle } from '../document/page-style.ts';
import { roleIds } from '../registry/index.ts';
import { id, isoDate, line, lines } from '../source/scalars.ts';
import * as z from '../source/zod.ts';

const both = (fr: string, en: string) => `${fr} — ${en}`;

const show = z
  .union([line, z.array(line)])
  .describe(both('« rôle organisme », dans l’ordre où ils s’impriment', '« role organization », in printing order'));

const address = lines.describe(
  both('Adresse, une ligne par élément ou par ligne', 'Address, one line an item, or a line each'),
);

const personRecipient = z.strictObject({
  person: id.describe(both('Identifiant dans signatories/', 'Id in signatories/')),
  show: show.optional(),
  address: address.optional(),
  salutation: line
    .optional()
    .describe(both('Appel, au lieu de celui de la fonction', 'Salutation, instead of the office’s')),
});

const writtenRecipient = z.strictObject({
  name: line.describe(both('Prénom et nom', 'Given and family name')),
  gender: z.enum(['f', 'm']).describe(both('Jamais deviné', 'Never guessed')),
  honorific_prefix: line.optional().describe(both('Civilité, si elle diffère', 'Honorific, where it differs')),
  title: line
    .optional()
    .describe(both('Fonction, telle qu’elle s’imprime sous le nom', 'Office, as printed under the name')),
  role: z
    .enum(roleIds)
    .optional()
    .describe(both('Rôle, dont l’appel et la formule dépendent', 'Role, which decides the form of address')),
  address: address.optional(),
  salutation: line.optional(),
});

const recipient = z.union([personRecipient, writtenRecipient]);

const signatory = z.union([
  id,
  z.strictObject({
    person: id.describe(both('Identifiant dans signatories/', 'Id in signatories/')),
    show: show.optional().describe(both('Absent : le mandat de ce jour-là', 'Left out: the seat held that day')),
  }),
]);

export const DEPARTURE_PARTS = [
  'recipient',
  'dateline',
  'subject',
  'salutation',
  'body',
  'closing',
  'signatories',
  'postscript',
] as const;
export type DeparturePart = (typeof DEPARTURE_PARTS)[number];

const departure = z.strictObject({
  where: z.enum(DEPARTURE_PARTS).describe(both('Partie de la lettre', 'Part of the letter')),
  ours: line.describe(both('Ce que le modèle et le registre donnent', 'What template and registry give')),
  theirs: z.string().describe(both('Ce que la lettre signée dit', 'What the signed letter says')),
  times: z.int().min(1).default(1).describe(both('Combien de fois, exactement', 'How many times, exactly')),
});

export const ORDERS = ['as-listed', 'precedence', 'alphabetical'] as const;

export const letterSchema = z.strictObject({
  template: id.optional().describe(both('Modèle : templates/<nom>.hbs', 'Template: templates/<name>.hbs')),
  layout: id
    .optional()
    .describe(both('Mise en page : templates/layouts/<nom>.hbs', 'Layout: templates/layouts/<name>.hbs')),
  locale: z
    .enum(['fr', 'en'])
    .optional()
    .describe(both('Langue d’une lettre libre', 'Language of a letter with its own wording')),
  subject: line.optional().describe(both('Objet d’une lettre libre', 'Object of a letter with its own wording')),
  date: isoDate.describe(both('Jour de la lettre : 2024-02-22', 'The letter’s day: 2024-02-22')),
  place: line.optional().describe(both('Lieu : Paris', 'Place: Paris')),
  date_style: z
    .enum(['long', 'numeric'])
    .default('long')
    .describe(both('22 février 2024 ou 22/02/2024', '22 February 2024 or 22/02/2024')),
  recipient: z.union([recipient, z.array(recipient).min(1)]).describe(both('À qui', 'To whom')),
  fields: z
    .record(z.string(), z.unknown())
    .optional()
    .describe(
      both(
        'Valeurs des champs du modèle, ou de la lettre libre',
        'Values of the template’s fields, or of one’s own wording',
      ),
    ),
  order: z.enum(ORDERS).optional().describe(both('Ordre des signataires', 'Order of the signatories')),
  initiator: id
    .optional()
    .describe(both('Qui a pris l’initiative, et signe en premier', 'Who took the initiative, and signs first')),
  signatories: z
    .array(signatory)
    .refine((listed) => listed.length > 0, { params: { code: 'letter/nobody-signs', facts: {} } })
    .meta({ minItems: 1 })
    .describe(both('Qui signe, et sous quels rôles', 'Who signs, and under which roles')),
  references: z
    .strictObject({ ours: line.optional(), yours: line.optional() })
    .optional()
    .describe(both('Nos réf., Vos réf.', 'Our reference, your reference')),
  delivery: line.optional().describe(both('Mention d’envoi : « Par courriel »', 'How it is sent: « By e-mail »')),
  cc: z.array(line).min(1).optional().describe(both('Copie à', 'Copies to')),
  enclosures: z.array(line).min(1).optional().describe(both('Pièces jointes', 'Enclosures')),
  postscript: line.optional().describe(both('Post-scriptum', 'Postscript')),
  sources: z
    .array(line)
    .min(1)
    .optional()
    .describe(
      both('D’où viennent les faits (une source par élément)', 'Where the facts come from (one source an item)'),
    ),
  print_sources: z
    .boolean()
    .optional()
    .describe(both('true : les sources s’impriment en annexe', 'true: the sources are printed as an annex')),
  language: z
    .strictObject({
      mixed: z
        .enum(['masculine', 'both'])
        .optional()
        .describe(both('Accord d’un groupe mixte', 'Agreement of a mixed group')),
      capitals: z.enum(['jo', 'in']).optional().describe(both('Majuscules des ministères', 'Capitals of ministries')),
    })
    .optional(),
  page: pageStyle.optional(),
  as_signed: z
    .array(departure)
    .min(1)
    .optional()
    .describe(both('Ce qu’une lettre déjà signée dit autrement', 'What a letter already signed says otherwise')),
});

export type LetterEntry = z.output<typeof letterSchema>;
export type RecipientEntry = z.output<typeof recipient>;
export type Departure = z.output<typeof departure>;
