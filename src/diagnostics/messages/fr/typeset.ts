import type { TypesetFacts } from '../../facts/typeset.ts';
import type { MessagesFor } from '../catalogue.ts';

export const typeset: MessagesFor<TypesetFacts> = {};
