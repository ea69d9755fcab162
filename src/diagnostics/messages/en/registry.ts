import type { RegistryFacts } from '../../facts/registry.ts';
import type { MessagesFor } from '../catalogue.ts';

export const registry: MessagesFor<RegistryFacts> = {};
