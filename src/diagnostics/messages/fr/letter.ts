import type { LetterFacts } from '../../facts/letter.ts';
import type { MessagesFor } from '../catalogue.ts';

export const letter: MessagesFor<LetterFacts> = {};
