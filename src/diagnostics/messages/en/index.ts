import { grouped } from '../../../locale/en/numbers.ts';
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

export const en: Catalogue = {
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
  severities: { error: 'error', warning: 'warning', information: 'information' },
  help: 'help:',
  related: {
    'first-defined': 'first defined here:',
    recorded: 'recorded here:',
    declared: 'declared here:',
    from: 'comes from here:',
    row: 'recipient:',
  },
  among: ({ letters, all, alike }) =>
    `${all ? `in each of the ${grouped(letters)} letters` : `in ${grouped(letters)} letters`}${alike ? ', each in its own words' : ''}`,
  summary: (errors, warnings) =>
    `${errors} error${errors === 1 ? '' : 's'}, ${warnings} warning${warnings === 1 ? '' : 's'}`,
};
