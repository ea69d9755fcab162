// Finding one or several by typing: clack's own prompt, its words in the person's language. Must not know: what is found.
import { styleText } from 'node:util';
import { AutocompletePrompt } from '@clack/core';
import {
  limitOptions,
  S_BAR,
  S_BAR_END,
  S_CHECKBOX_INACTIVE,
  S_CHECKBOX_SELECTED,
  S_RADIO_ACTIVE,
  S_RADIO_INACTIVE,
  symbol,
  unicodeOr,
} from '@clack/prompts';
import { unaccented } from '../../../unaccented.ts';
import type { Choice } from './asker.ts';
import type { NewWords } from './words/index.ts';

interface Item {
  readonly value: number;
  readonly label: string;
  readonly hint: string | undefined;
  readonly always: boolean;
}

const MOST = 8;
const POINTER = unicodeOr('❯ ', '> ');
const NO_POINTER = '  ';

export interface Searched<T> {
  /** In the order of `choices`. */
  readonly values: readonly T[];
  /** What was typed, where no choice is like it. */
  readonly unlike: string | undefined;
}

/** @returns clack's symbol for « given up » */
export async function searchChoices<T>(
  head: readonly string[],
  choices: readonly Choice<T>[],
  several: { readonly chosen: readonly T[]; readonly atLeastOne: boolean } | undefined,
  { ask: { keys, find }, needed }: NewWords,
  first?: T,
): Promise<Searched<T> | symbol> {
  const options = choices.map(
    ({ label, hint, always }, value): Item => ({ value, label, hint, always: always === true }),
  );
  const chosen = choices.flatMap(({ value }, index) => (several?.chosen.includes(value) ? [index] : []));
  const at = first === undefined ? -1 : choices.findIndex(({ value }) => value === first);
  const multiple = several !== undefined;
  let told = false;
  const prompt = new Search({
    options,
    multiple,
    filter: (typed: string, item: Item) => item.always || matches(typed, item),
    ...(multiple || at === -1 ? {} : { initialValue: [at] }),
    validate: (value) => {
      if (several === undefined || [value].flat().length > 0) return undefined;
      if (several.atLeastOne) return needed;
      const twice = told;
      told = true;
      return twice ? undefined : find.nobody;
    },
    render() {
      const bar = styleText(this.state === 'active' || this.state === 'initial' ? 'cyan' : 'gray', S_BAR);
      const [first = '', ...more] = head;
      const lines = [
        styleText('gray', S_BAR),
        `${symbol(this.state)}  ${first}`,
        ...more.map((line) => `${bar}  ${styleText('dim', line)}`),
      ];
      const names = options.filter(({ value }) => this.selectedValues.includes(value)).map(({ label }) => label);
      if (this.state === 'submit') {
        const told = names.length > 3 ? find.chosen(names.length) : names.join(', ');
        return [...lines.slice(0, 2), `${bar}  ${styleText('dim', told)}`].join('\n');
      }
      if (this.state === 'cancel') return [...lines.slice(0, 2), bar].join('\n');
      // « Quelqu’un d’autre » is nobody found.
      const count = this.filteredOptions.filter(({ always }) => !always).length;
      const all = options.filter(({ always }) => !always).length;
      const found = count === 0 ? find.none : count < all ? find.found(count) : '';
      const chosenSoFar = multiple && names.length > 0 ? ` · ${find.chosen(names.length)}` : '';
      lines.push(
        `${bar}  ${find.label} ${this.isNavigating ? this.userInput : this.userInputWithCursor} ${styleText('dim', found + chosenSoFar)}`,
      );
      const help = styleText('dim', multiple ? keys.pick : keys.choose);
      const wrong = this.state === 'error' ? [styleText('yellow', this.error)] : [];
      const foot = [...[...wrong, help].map((line) => `${bar}  ${line}`), styleText('cyan', S_BAR_END)];
      const style = ({ value, label, hint }: Item, active: boolean) => {
        const on = multiple ? this.selectedValues.includes(value) : active;
        const mark = multiple
          ? on
            ? S_CHECKBOX_SELECTED
            : S_CHECKBOX_INACTIVE
          : on
            ? S_RADIO_ACTIVE
            : S_RADIO_INACTIVE;
        const about = hint !== undefined && active ? styleText('dim', ` (${hint})`) : '';
        // What is ticked is not what Space would tick: where the cursor stands shows without colours too.
        const pointer = !multiple ? '' : active ? styleText('cyan', POINTER) : NO_POINTER;
        return `${pointer}${on ? styleText('green', mark) : mark} ${active ? styleText('bold', label) : label}${about}`;
      };
      const shown =
        this.filteredOptions.length === 0
          ? []
          : limitOptions({
              cursor: this.cursor,
              options: this.filteredOptions,
              maxItems: MOST,
              columnPadding: multiple ? 3 + NO_POINTER.length : 3,
              rowPadding: lines.length + foot.length,
              style,
            });
      return [...lines, ...shown.map((line) => `${bar}  ${line}`), ...foot].join('\n');
    },
  });
  // Given as the initial value, what is chosen would draw the cursor to its last.
  if (multiple) prompt.selectedValues = chosen;
  const answer = await prompt.prompt();
  if (typeof answer === 'symbol') return answer;
  const picked = [answer].flat() as (number | undefined)[];
  const typed = prompt.userInput.trim();
  const like = options.some((item) => !item.always && matches(typed, item));
  return {
    values: choices.flatMap(({ value }, index) => (picked.includes(index) ? [value] : [])),
    unlike: typed === '' || like ? undefined : typed,
  };
}

/** Space chooses too, until something is typed that it could belong to. */
class Search extends AutocompletePrompt<Item> {
  protected override _isActionKey(
    char: string | undefined,
    key: Parameters<AutocompletePrompt<Item>['_isActionKey']>[1],
  ) {
    if (this.multiple && key.name === 'space' && this.userInput === '') this.isNavigating = true;
    return super._isActionKey(char, key);
  }
}

/** Without accents or case, words in any order. */
function matches(typed: string, { label, hint }: Item): boolean {
  const words = unaccented(`${label} ${hint ?? ''}`);
  return unaccented(typed)
    .split(/\s+/)
    .every((word) => words.includes(word));
}
