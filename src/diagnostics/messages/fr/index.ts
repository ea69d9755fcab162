import { grouped } from '../../../locale/fr/numbers.ts';
import type { Catalogue } from '../catalogue.ts';
import { cosign } from './cosign.ts';
import { drafting } from './drafting.ts';
import { fields } from './fields.ts';
import { language } from './language.ts';
import { letter } from './letter.ts';
import { merge } from './merge.ts';
import { registry } from './registry.ts';
import { seal } from './seal.ts';
import { source } from './source.ts';
import { template } from './template.ts';
import { typeset } from './typeset.ts';
import { workspace } from './workspace.ts';

export const fr: Catalogue = {
  messages: {
    ...source,
    ...registry,
    ...template,
    ...drafting,
    ...fields,
    ...language,
    ...letter,
    ...merge,
    ...typeset,
    ...workspace,
    ...cosign,
    ...seal,
  },
  severities: { error: 'erreur', warning: 'avertissement', information: 'information' },
  help: 'aide :',
  related: {
    'first-defined': 'défini une première fois ici :',
    recorded: 'noté ici :',
    declared: 'déclaré ici :',
    from: 'vient d’ici :',
    row: 'destinataire :',
  },
  among: ({ letters, all, alike }) =>
    `${all ? `dans chacune des ${grouped(letters)} lettres` : `dans ${grouped(letters)} lettres`}${alike ? ', chacune avec ses mots' : ''}`,
  summary: (errors, warnings) =>
    `${errors} erreur${errors > 1 ? 's' : ''}, ${warnings} avertissement${warnings > 1 ? 's' : ''}`,
};
