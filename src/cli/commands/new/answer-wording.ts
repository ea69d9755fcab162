// Which wording: a template and its fields, or the letter's own. Must not know: who signs, who is written to.
import { information } from '../../../diagnostics/diagnostic.ts';
import type { AnsweredWording } from '../../../drafting/answers.ts';
import type { Wording } from '../../../drafting/whole-letter.ts';
import { languageOf } from '../../../locale/language-of.ts';
import type { Template } from '../../../template/index.ts';
import { type Drafting, noted, wrongly } from './drafting.ts';

/** The template, or undefined for a letter with its own wording. Asked before anything else. */
export async function answerKind(drafting: Drafting): Promise<Template | undefined> {
  const { options, say, asker, opened } = drafting;
  const { templates } = opened.workspace;
  const own = options.own === true || options.subject !== undefined || options.text !== undefined;
  if (options.template !== undefined) {
    if (own) return wrongly(drafting, say.twoWordings, undefined);
    const template = templates.get(options.template);
    return template ?? wrongly(drafting, say.unknownTemplate(options.template, [...templates.keys()]), undefined);
  }
  if (own) return undefined;
  if (asker === undefined) return noted(drafting, '--template | --own', undefined);
  return asker.choose<Template | undefined>({
    message: say.ask.kind,
    help: say.ask.keys.choose,
    choices: [
      ...[...templates.values()].map((template) => ({ value: template, label: template.title, hint: template.id })),
      { value: undefined, label: say.ask.own, hint: say.ask.ownHint },
    ],
  });
}

/** @param wording the text taken over, if there is one */
export async function answerOwn(drafting: Drafting, wording: Wording | undefined): Promise<AnsweredWording> {
  const { options, say, asker, opened } = drafting;
  const { office, layouts } = opened.workspace;
  const found = options.subject === undefined ? wording?.subject : undefined;
  const subject =
    options.subject ??
    (asker === undefined
      ? (found ?? noted(drafting, '--subject', ''))
      : await asker.text({
          message: say.ask.subject,
          usual: found,
          check: (typed) => (typed.trim() === '' ? say.needed : undefined),
        }));
  if (found !== undefined && subject === found)
    drafting.found.push(information('drafting/set-apart', undefined, { part: 'subject', found }));
  const usual = office.layout ?? (layouts.size === 1 ? [...layouts.keys()][0] : undefined);
  const layout =
    options.layout ?? layoutByLanguage(drafting, wording?.text, usual) ?? usual ?? (await chooseLayout(drafting));
  const locale = layouts.get(layout ?? '')?.locale;
  return {
    kind: 'own',
    subject: subject.replace(/\s+/g, ' ').trim(),
    layout,
    // French goes without saying.
    locale: locale === 'fr' ? undefined : locale,
    text: wording?.text,
    additions: wording?.additions ?? new Map(),
    leftOut: wording?.leftOut ?? [],
  };
}

/** A layout in the language of the text taken over, where the usual one is in another. */
function layoutByLanguage(
  { opened, found }: Drafting,
  text: string | undefined,
  usual: string | undefined,
): string | undefined {
  const { layouts } = opened.workspace;
  const language = text === undefined ? undefined : languageOf(text);
  const usualLocale = layouts.get(usual ?? '')?.locale;
  if (language === undefined || (usual !== undefined && (usualLocale ?? language) === language)) return undefined;
  const layout = [...layouts.values()].find((one) => one.locale === language)?.id;
  if (layout !== undefined) found.push(information('drafting/layout-by-language', undefined, { language, layout }));
  return layout;
}

async function chooseLayout(drafting: Drafting): Promise<string | undefined> {
  const { asker, say, opened } = drafting;
  if (asker === undefined) return noted(drafting, '--layout', undefined);
  const choices = [...opened.workspace.layouts.values()].map(({ id, title }) => ({
    value: id,
    label: title,
    hint: id,
  }));
  return asker.choose({ message: say.option.layout, choices });
}
