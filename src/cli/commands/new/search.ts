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
import { besideTheBar } from './beside-the-bar.ts';
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
      const [question = '', ...more] = head;
      const [first = '', ...rest] = besideTheBar(question, 0, 0);
      const asked = [
        styleText('gray', S_BAR),
        `${symbol(this.state)}  ${first}`,
        ...rest.map((line) => `${bar}  ${line}`),
      ];
      const lines = [...asked, ...more.map((line) => `${bar}  ${styleText('dim', line)}`)];
      const names = options.filter(({ value }) => this.selectedValues.includes(value)).map(({ label }) => label);
      if (this.state === 'submit') {
        const told = names.length > 3 ? find.chosen(names.length) : names.join(', ');
        return [...asked, ...besideTheBar(told).map((line) => `${bar}  ${styleText('dim', line)}`)].join('\n');
      }
      if (this.state === 'cancel') return [...asked, bar].join('\n');
      // « Quelqu’un d’autre » is nobody found.
      const count = this.filteredOptions.filter(({ always }) => !always).length;
      const all = options.filter(({ always }) => !always).length;
      const found = count === 0 ? find.none : count < all ? find.found(count) : '';
      const chosenSoFar = multiple && names.length > 0 ? ` · ${find.chosen(names.length)}` : '';
      lines.push(
        `${bar}  ${find.label} ${this.isNavigating ? this.userInput : this.userInputWithCursor} ${styleText('dim', found + chosenSoFar)}`,
      );
      const help = besideTheBar(multiple ? keys.pick : keys.choose, 0, 0).map((line) => styleText('dim', line));
      const wrong =
        this.state === 'error' ? besideTheBar(this.error, 0, 0).map((line) => styleText('yellow', line)) : [];
      const foot = [...[...wrong, ...help].map((line) => `${bar}  ${line}`), styleText('cyan', S_BAR_END)];
      const style = ({ value, label, hint }: Item, active: boolean) => {
        const on = multiple ? this.selectedValues.includes(value) : active;
        const mark = multiple
          ? on
            ? S_CHECKBOX_SELECTED
            : S_CHECKBOX_INACTIVE
          : on
            ? S_RADIO_ACTIVE
            : S_RADIO_INACTIVE;
        const about = hint !== undefined && active ? ` (${hint})` : '';
        // What is ticked is not what Space would tick: where the cursor stands shows without colours too.
        const pointer = !multiple ? '' : active ? styleText('cyan', POINTER) : NO_POINTER;
        const before = (multiple ? POINTER.length : 0) + 2;
        const [said = '', ...under] = entryLines(label, about, active, before);
        return [
          `${pointer}${on ? styleText('green', mark) : mark} ${said}`,
          ...under.map((line) => ' '.repeat(before) + line),
        ].join('\n');
      };
      const shown =
        this.filteredOptions.length === 0
          ? []
          : limitOptions({
              cursor: this.cursor,
              options: this.filteredOptions,
              maxItems: MOST,
              columnPadding: 3,
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

/** An entry cut between words, as it shows beside its mark; what is said of it is dim on every line. */
function entryLines(label: string, about: string, active: boolean, before: number): string[] {
  let left = label.length;
  return besideTheBar(label + about, before, 0).map((line) => {
    const [name, more] = [line.slice(0, Math.max(0, left)), line.slice(Math.max(0, left))];
    left -= line.length + 1;
    return (active && name !== '' ? styleText('bold', name) : name) + (more === '' ? '' : styleText('dim', more));
  });
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
