// What a file of signatories/ may say: the single source of the types, the validation and the editor's JSON Schema.
// Must not know: other files (rules.ts holds files against each other), letters.

import { PERIOD_PATTERN, parsePeriod } from '../calendar/period.ts';
import { id, isoDate, line, partialDate } from '../source/scalars.ts';
import { issue } from '../source/validate.ts';
import * as z from '../source/zod.ts';
import { classifications } from './classifications.ts';
import { roleIds } from './roles.ts';

/** Every description is French, then English: editors show it under the pointer, whatever the program's language. */
const both = (fr: string, en: string) => `${fr} — ${en}`;

export const periodSchema = z
  .string()
  .superRefine((value, context) => {
    const period = parsePeriod(value);
    if (!('fault' in period)) return;
    if (period.fault === 'not-a-period') context.addIssue(issue('source/not-a-period', { value }));
    else if (period.fault === 'reversed') context.addIssue(issue('source/period-reversed', { value }));
    else context.addIssue(issue('source/no-such-date', { value: period.value, nearest: period.nearest }));
  })
  .describe(
    both(
      'Premier jour / dernier jour, tous deux compris ; « .. » pour un bout ouvert : 2022-06-22/2024-06-09',
      'First day / last day, both included; « .. » for an open end',
    ),
  )
  .meta({ pattern: PERIOD_PATTERN });

const gender = z.enum(['f', 'm']);

/** Popolo's other_names, as far as letters need them: one name a language. */
const inLanguage = z.strictObject({
  lang: z.enum(['fr', 'en']).describe(both('Langue', 'Language')),
  name: line.describe(both('Comme au milieu d’une phrase', 'As in the middle of a sentence')),
});

export const identifierSchema = z
  .strictObject({
    scheme: line.describe(both('Qui l’attribue : an, senat, wikidata…', 'Who gives it: an, senat, wikidata…')),
    identifier: line.describe(both('L’identifiant : PA721182', 'The identifier: PA721182')),
  })
  .describe(both('Un identifiant officiel', 'An official identifier'));

export const constituencySchema = z
  .union([
    line,
    z.strictObject({
      territory: line.describe(both('Code ou nom du territoire : "68", Haut-Rhin', 'Code or name of the territory')),
      number: z
        .int()
        .positive()
        .optional()
        .describe(both('Numéro de la circonscription', 'Number of the constituency')),
      de: line
        .optional()
        .describe(
          both('La forme avec « de » que cette personne préfère', 'The form after « de » that this person prefers'),
        ),
    }),
  ])
  .describe(
    both(
      'Circonscription : 68-6, ou un département seul : "68", Haut-Rhin',
      'Constituency: 68-6, or a department alone: "68", Haut-Rhin',
    ),
  );

export const membershipSchema = z
  .strictObject({
    role: z.enum(roleIds).describe(both('Le rôle, sans genre : depute, membre…', 'The role, without gender')),
    organization: id
      .optional()
      .describe(both('Identifiant de l’organisme où il est exercé', 'Id of the organization it is held in')),
    constituency: constituencySchema.optional(),
    label: line
      .optional()
      .describe(
        both(
          'Le titre tel qu’il s’imprime, à la place de celui que le rôle donnerait',
          'The title as printed, instead of the one the role would give',
        ),
      ),
    other_labels: z
      .array(inLanguage)
      .min(1)
      .optional()
      .describe(both('Le titre dans une autre langue', 'The title in another language')),
    held: z
      .union([periodSchema, z.array(periodSchema).min(1)])
      .optional()
      .describe(
        both(
          'Quand : une période ou plusieurs ; absent : depuis toujours, pour autant que ce fichier le sache',
          'When: a period or several; absent: always, as far as this file knows',
        ),
      ),
  })
  .describe(both('Un rôle, daté', 'A role, with its dates'));

export const organizationSchema = z
  .strictObject({
    id: id.describe(both('Nom court, unique dans l’atelier', 'Short name, unique in the workspace')),
    name: line.describe(both('Nom, comme au milieu d’une phrase', 'Name, as in the middle of a sentence')),
    short_name: line.optional().describe(both('Nom court', 'Short name')),
    other_names: z
      .array(inLanguage)
      .min(1)
      .optional()
      .describe(both('Nom dans une autre langue', 'Name in another language')),
    classification: z.enum(classifications).describe(both('De quelle sorte', 'Of which kind')),
    gender: gender.describe(both('f : « de la » ; m : « du »', 'Grammatical gender: f or m')),
    founding_date: partialDate.optional().describe(both('Premier jour d’existence', 'First day of existence')),
    dissolution_date: partialDate.optional().describe(both('Dernier jour d’existence', 'Last day of existence')),
    identifiers: z.array(identifierSchema).optional(),
  })
  .describe(both('Un organisme : commission, groupe, ministère…', 'An organization: committee, group, ministry…'));

export const personSchema = z
  .strictObject({
    id: id.describe(both('Nom court, unique dans l’atelier : prenom-nom', 'Short name, unique in the workspace')),
    given_name: line.describe(both('Prénom', 'Given name')),
    family_name: line.describe(both('Nom, particule comprise : de Courson', 'Family name, particle included')),
    sort_name: line
      .optional()
      .describe(both('Sous quoi classer : Courson, Charles de', 'What to file under: Courson, Charles de')),
    gender: gender.describe(both('f ou m : Députée ou Député ; jamais deviné', 'f or m; never guessed from a name')),
    title_gender: gender
      .optional()
      .describe(
        both(
          'Genre des titres, s’il diffère : « Madame le maire » est gender: f, title_gender: m',
          'Gender of the titles where it differs: « Madame le maire »',
        ),
      ),
    honorific_prefix: line
      .optional()
      .describe(both('Civilité, si elle diffère : Dr, Me, Mgr', 'Honorific, where it differs')),
    form_of_address: line
      .optional()
      .describe(
        both(
          'Formule d’appel préférée, entière : Monsieur l’Ambassadeur',
          'The salutation this person prefers, in full',
        ),
      ),
    address: z
      .array(line)
      .min(1)
      .optional()
      .describe(both('Adresse de la fonction, une ligne par élément', 'Address of the office, one line an item')),
    image: line.optional().describe(both('Fichier de la signature', 'File of the signature')),
    identifiers: z.array(identifierSchema).optional(),
    memberships: z.array(membershipSchema).optional().describe(both('Les rôles, datés', 'The roles, with their dates')),
  })
  .describe(both('Une personne, qui signe ou qui reçoit', 'A person, who signs or receives'));

export const sourceSchema = z
  .strictObject({
    name: line.describe(both('D’où viennent ces données', 'Where these data come from')),
    licence: line.optional().describe(both('Leur licence', 'Their licence')),
    url: line.optional().describe(both('Leur adresse', 'Their address')),
    as_known_on: isoDate
      .optional()
      .describe(both('Jour où elles étaient vraies : 2024-06-10', 'The day on which they were true')),
  })
  .describe(both('La source de ce fichier', 'The source of this file'));

export const registrySchema = z
  .strictObject({
    source: sourceSchema.optional(),
    organizations: z.array(organizationSchema).optional(),
    persons: z.array(personSchema).optional(),
  })
  .describe(
    both(
      'Des personnes et des organismes, avec des rôles datés',
      'People and organizations, with the dates of their roles',
    ),
  );

export type IdentifierEntry = z.output<typeof identifierSchema>;
export type ConstituencyEntry = z.output<typeof constituencySchema>;
export type MembershipEntry = z.output<typeof membershipSchema>;
export type OrganizationEntry = z.output<typeof organizationSchema>;
export type PersonEntry = z.output<typeof personSchema>;
export type SourceEntry = z.output<typeof sourceSchema>;
export type RegistryEntry = z.output<typeof registrySchema>;
