// A template's fields, each asked by its type and checked as it is typed. Must not know: terminals, YAML.
import type { IsoDate } from '../../../calendar/date.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import type { AnsweredField, Data } from '../../../drafting/answers.ts';
import { type AnswerCheck, checkAnswer, dataOf } from '../../../drafting/read-answer.ts';
import { fullName } from '../../../registry/index.ts';
import type { FieldDeclaration } from '../../../template/field.ts';
import type { Template } from '../../../template/index.ts';
import type { Asker } from './asker.ts';
import { type Drafting, noted, sentence, wrongly } from './drafting.ts';

const OF_THE_DAY: ReadonlySet<string> = new Set(['field/not-after', 'field/not-before']);

export async function answerFields(drafting: Drafting, template: Template, date: IsoDate): Promise<AnsweredField[]> {
  const given = readSet(drafting, template);
  const answered: AnsweredField[] = [];
  for (const [name, declared] of template.fields) {
    const typed = given.get(name);
    const check: AnswerCheck = { template, registry: drafting.registry, date, before: answered };
    if (typed !== undefined) {
      const value = dataOf(declared, typed);
      const told = checkAnswer(name, value, check);
      // Held against a day that nobody gave, a bound says nothing.
      const judged = drafting.dayGuessed
        ? told.diagnostics.filter(({ code }) => !OF_THE_DAY.has(code))
        : told.diagnostics;
      drafting.found.push(...judged);
      drafting.opened.texts.set(told.file, told.text);
      answered.push({ name, declared, value });
    } else answered.push({ name, declared, value: await askField(drafting, name, declared, check) });
  }
  return answered;
}

/** `--set field=value`; a field given several times is a list. */
function readSet(drafting: Drafting, template: Template): ReadonlyMap<string, string[]> {
  const { options, say } = drafting;
  const given = new Map<string, string[]>();
  for (const one of options.set) {
    const [, field = '', value] = /^([^=]+)=([\s\S]*)$/.exec(one) ?? [];
    const name = field.trim();
    if (value === undefined) {
      wrongly(drafting, say.setForm(one), undefined);
      continue;
    }
    if (!template.fields.has(name)) {
      const known = [...template.fields.keys()];
      const near = nearest(name, known);
      wrongly(drafting, say.unknownField(name, known), undefined, near && say.fieldMeant(near));
      continue;
    }
    given.set(name, [...(given.get(name) ?? []), value]);
  }
  return given;
}

async function askField(
  drafting: Drafting,
  name: string,
  declared: FieldDeclaration,
  check: AnswerCheck,
): Promise<Data | undefined> {
  const { asker, say, session } = drafting;
  const spared = declared.optional === true || declared.default !== undefined;
  if (asker === undefined) return spared ? undefined : noted(drafting, `--set ${name}=…`, undefined);
  const message = `${declared.label ?? name} ?`.replace(/^./u, (letter) => letter.toUpperCase());
  const usual =
    typeof declared.default === 'string' || typeof declared.default === 'number' ? String(declared.default) : undefined;
  const help = [
    declared.help,
    declared.type === 'list' ? say.ask.items : undefined,
    usual === undefined ? undefined : say.ask.usual(usual),
    declared.optional === true && usual === undefined ? say.ask.optional : undefined,
  ]
    .filter((one) => one !== undefined)
    .join(' ; ');
  const question = { message, help };
  const chosen = await askChosen(asker, drafting, declared, question);
  if (chosen !== undefined) return chosen.value;
  const data = (typed: string) =>
    dataOf(declared, declared.type === 'list' ? items(typed) : [typed.replace(/\s+/g, ' ')]);
  const typed = await (declared.type === 'list' ? asker.lines : asker.text)({
    ...question,
    check: (answer) => {
      if (answer.trim() === '') return spared ? undefined : say.needed;
      return sentence(checkAnswer(name, data(answer), check).diagnostics, session);
    },
  });
  return typed.trim() === '' ? undefined : data(typed);
}

/** Types whose answers can be listed. */
async function askChosen(
  asker: Asker,
  { registry, say }: Drafting,
  declared: FieldDeclaration,
  question: { message: string; help: string },
): Promise<{ value: Data | undefined } | undefined> {
  const spared = declared.optional === true || declared.default !== undefined;
  const none = spared ? [{ value: undefined, label: '—', hint: say.ask.optional }] : [];
  switch (declared.type) {
    case 'boolean':
      return { value: await asker.confirm(question) };
    case 'choice': {
      const choices = (declared.choices ?? []).map((value) => ({ value, label: value }));
      return { value: await asker.choose<string | undefined>({ ...question, choices: [...choices, ...none] }) };
    }
    case 'person': {
      const people = [...registry.persons.values()].map((one) => ({
        value: one.id,
        label: fullName(one),
        hint: one.id,
      }));
      return asker.search<string | undefined>({ ...question, choices: [...people, ...none] });
    }
    case 'organization': {
      const bodies = [...registry.organizations.values()].map((one) => ({
        value: one.id,
        label: one.name,
        hint: one.id,
      }));
      return asker.search<string | undefined>({ ...question, choices: [...bodies, ...none] });
    }
    default:
      return undefined;
  }
}

function items(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
