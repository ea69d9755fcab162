// The Markdown a letter is written in: CommonMark with `:::name` containers, without what no letter needs.
// The door to micromark and mdast. Must not know: what the containers mean.
import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { directive } from 'micromark-extension-directive';

const COLON = 58;

/**
 * Only the container form of directives: « 16:30 », « Réf.:AB » and « ::leaf » stay text. The extension's own map puts
 * the container before the leaf.
 */
function containersOnly(): ReturnType<typeof directive> {
  const constructs = directive().flow?.[COLON];
  const container = Array.isArray(constructs) ? constructs[0] : constructs;
  return container === undefined ? {} : { flow: { [COLON]: [container] } };
}

const SETTINGS = {
  extensions: [
    containersOnly(),
    {
      disable: {
        // Images and HTML inside a line are read, to be refused at their place.
        null: ['codeIndented', 'setextUnderline', 'definition', 'htmlFlow'],
      },
    },
  ],
  mdastExtensions: [directiveFromMarkdown()],
};

export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, SETTINGS);
}
