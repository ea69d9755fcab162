import type { WorkspaceFacts } from '../../facts/workspace.ts';
import type { MessagesFor } from '../catalogue.ts';

export const workspace: MessagesFor<WorkspaceFacts> = {};
