// A changed paragraph as one line of text, cut to the words next to its changes. Must not know: colours, terminals.
import type { RedParagraph, Stretch } from './redline.ts';

export type Mark = (kind: Stretch['kind'], words: string) => string;

/** « Nous [-demandons-] {+exigeons+} que », as wdiff writes it. */
export const PLAIN_MARKS: Mark = (kind, words) => (kind === 'removed' ? `[-${words}-]` : `{+${words}+}`);

export function printRedline({ stretches }: RedParagraph, mark: Mark = PLAIN_MARKS): string {
  return stretches
    .map(({ kind, text }, index) => {
      if (kind === 'kept') return around(text, index > 0, index < stretches.length - 1);
      const [, space = '', words = ''] = /^(\s*)([\s\S]*)$/u.exec(text) ?? [];
      return space + mark(kind, words);
    })
    .join('');
}

const NEAR = 48;

function around(text: string, left: boolean, right: boolean): string {
  if (text.length <= 2 * NEAR) return text;
  const head = left ? `${text.slice(0, NEAR).replace(/\S*$/u, '')}…` : '…';
  return right ? `${head}${text.slice(-NEAR).replace(/^\S*/u, '')}` : head;
}
