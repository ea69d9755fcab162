import type { FieldFacts } from '../../facts/fields.ts';
import type { MessagesFor } from '../catalogue.ts';

export const fields: MessagesFor<FieldFacts> = {};
