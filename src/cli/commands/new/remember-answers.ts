// An asker that keeps what was answered: one answer can be changed, and the others stand wherever they still can.
// Must not know: any question of a letter.
import { type Asker, type Choice, type Found, Interrupted, type TextQuestion } from './asker.ts';
import type { NewWords } from './words/index.ts';

export interface RememberingAsker extends Asker {
  /**
   * The last question. False: an answer is to be changed, so everything is asked from the beginning; only that answer,
   * and those that do not stand without it, come before the person again.
   * @throws {Interrupted} for a plain no
   */
  readonly agreed: (message: string) => Promise<boolean>;
}

interface Question<T> {
  /** Tells questions apart. */
  readonly key: string;
  readonly message: string;
  /** Put again to someone who has just answered what leads to it, a yes or no or a choice of several. */
  readonly follows?: true;
  /** An answer, as the list of answers shows it. */
  readonly shown: (value: T) => string;
  /** What an answer stands on: where that has changed, it is asked for again. */
  readonly standsOn: (value: T) => unknown;
  readonly ask: (last: { readonly value: T } | undefined) => Promise<T>;
  /** The answer that needs no question. */
  readonly settled?: T | undefined;
}

interface Answer {
  readonly message: string;
  readonly value: unknown;
  readonly shown: string;
  /** As JSON. */
  readonly stoodOn: string;
}

/** Characters of an answer in the list of answers. */
const SHOWN = 60;

export function rememberAnswers(asker: Asker, { ask: say }: NewWords): RememberingAsker {
  let before = new Map<string, Answer>();
  let given = new Map<string, Answer>();
  let changing: string | undefined;
  /** Has what leads to the next question just been put? */
  let led = false;
  /** What leads to a question is said only where it is asked. */
  let unsaid: string[] = [];

  async function answer<T>({ key, message, follows, shown, standsOn, ask, settled }: Question<T>): Promise<T> {
    const last = before.get(key);
    const old = last?.value as T;
    const basis = (value: T) => JSON.stringify([standsOn(value)]);
    // A question that comes twice, as its answer would not do, is asked twice.
    before.delete(key);
    let value = old;
    const again = key === changing || (follows === true && led);
    led = false;
    if (last === undefined && settled !== undefined) value = settled;
    else if (last === undefined || again || last.stoodOn !== basis(old)) {
      led = true;
      for (const text of unsaid) asker.say(text);
      value = await ask(last === undefined ? undefined : { value: old });
    }
    given.delete(key);
    given.set(key, { message, value, shown: shown(value), stoodOn: basis(value) });
    unsaid = [];
    return value;
  }

  const typed = (kind: 'text' | 'lines', question: TextQuestion) => {
    const { message, usual, settled, check } = question;
    return answer<string>({
      // Where something else stands there to be changed, it is another question.
      key: `${kind} ${message} ${question.last ?? ''}`,
      message: question.short ?? message,
      shown: (value) =>
        value === settled?.value ? `${value} (${settled.by})` : value.replace(/\n+/g, ' / ') || (question.empty ?? ''),
      // What was taken because it was proposed is asked for again where something else is proposed.
      standsOn: (value) => [check(value), value === usual ? usual : undefined],
      ask: (last) =>
        asker[kind]({ ...question, ...(last === undefined || last.value === usual ? {} : { last: last.value }) }),
      settled: settled?.value,
    });
  };
  const chosen = <T>(
    key: string,
    message: string,
    choices: readonly Choice<T>[],
    ask: (last: { readonly value: T } | undefined) => Promise<T>,
  ) => {
    const choice = (value: T) => choices.find((one) => one.value === value);
    return answer<T>({
      key,
      message,
      shown: (value) => choice(value)?.label ?? '',
      standsOn: (value) => [choice(value)?.label, choice(value)?.hint],
      ask,
    });
  };
  return {
    text: (question) => typed('text', question),
    lines: (question) => typed('lines', question),
    choose: (question) =>
      chosen(`choose ${question.message}`, question.short ?? question.message, question.choices, (last) =>
        asker.choose({ ...question, ...(last === undefined ? {} : { first: last.value }) }),
      ),
    search: <T>(question: Parameters<typeof asker.search<T>>[0]) => {
      const choice = ({ value }: Found<T>) => question.choices.find((one) => one.value === value);
      return answer<Found<T>>({
        key: `search ${question.message}`,
        message: question.message,
        shown: (found) => choice(found)?.label ?? '',
        standsOn: (found) => [choice(found)?.label, choice(found)?.hint],
        ask: (last) => asker.search({ ...question, ...(last === undefined ? {} : { first: last.value.value }) }),
      });
    },
    pick: ({ chosen: usual, ...question }) =>
      answer({
        key: `pick ${question.message}`,
        message: question.short ?? question.message,
        follows: true,
        shown: (values) =>
          question.choices.flatMap(({ value, label }) => (values.includes(value) ? label : [])).join(', '),
        standsOn: () => [usual, question.choices.map(({ label, hint }) => [label, hint])],
        ask: (last) => asker.pick({ ...question, chosen: last?.value ?? usual }),
      }),
    confirm: (question) => {
      const said = [...unsaid];
      return answer<boolean>({
        key: `confirm ${question.message}`,
        message: question.message,
        shown: (value) => (value ? say.yes : say.no),
        standsOn: () => said,
        ask: () => asker.confirm(question),
      });
    },
    say: (text) => void unsaid.push(text),
    begin: asker.begin,
    agreed: async (message) => {
      for (const text of unsaid) asker.say(text);
      unsaid = [];
      for (;;) {
        const choices = (['yes', 'change', 'no'] as const).map((value) => ({ value, label: say[value] }));
        const said = await asker.choose({ message, choices });
        if (said === 'no') throw new Interrupted();
        if (said === 'yes') return true;
        const answers = [...given].map(([value, { message: question, shown }]) => ({
          value,
          label: `${question} ${shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown || '—'}`,
        }));
        changing = await asker.choose<string | undefined>({
          message: say.whichAnswer,
          choices: [...answers, { value: undefined, label: say.noAnswer }],
        });
        if (changing === undefined) continue;
        before = given;
        given = new Map();
        return false;
      }
    },
  };
}
