import type { TemplateFacts } from '../../facts/template.ts';
import type { MessagesFor } from '../catalogue.ts';

export const template: MessagesFor<TemplateFacts> = {};
