// Templates listed and shown. Must not know: how a template is read or filled.
import { nearest } from '../../../diagnostics/nearest.ts';
import { exampleOf } from '../../../drafting/example.ts';
import { letterFiles, readLetterFile } from '../../../io/gather.ts';
import type { FieldDeclaration } from '../../../template/field.ts';
import type { Template } from '../../../template/index.ts';
import { type CommonOptions, reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit, UsageError } from '../../exit.ts';
import { type OpenWorkspace, openWorkspace } from '../../open-workspace.ts';
import { refuse } from '../new/finish.ts';
import { aligned, fitting } from '../signatories/table.ts';
import { type TemplatesWords, templatesWords } from './words.ts';

export async function runList(session: Session, options: CommonOptions): Promise<Exit> {
  const opened = openWorkspace(session.world, options);
  if ('fault' in opened) return refuse(session, options, [opened.fault], new Map());
  const say = templatesWords[session.language];
  const report = reportOf(session, options);
  const templates = [...opened.workspace.templates.values()];
  const used = usedIn(opened);
  const layouts = [...opened.workspace.layouts.values()];
  report.result({
    ok: true,
    templates: templates.map((one) => ({ ...asJson(one), letters: used(one.id) })),
    layouts: layouts.map(({ id, title, file, locale }) => ({ id, title, file, locale: locale ?? null })),
  });
  if (templates.length === 0) report.say(say.none);
  const { template, title, fields, letters } = say.heading;
  const rows = templates.map((one) => [
    one.id,
    one.title.replaceAll("'", '’'),
    String(one.fields.size),
    String(used(one.id)),
  ]);
  const shapes = layouts.map((one) => [one.id, one.title.replaceAll("'", '’')]);
  const tables = [
    ...(templates.length > 0 ? [fitting(session.world, [[template, title, fields, letters], ...rows])] : []),
    ...(layouts.length > 0 ? [fitting(session.world, [[say.layoutHeading, title], ...shapes])] : []),
  ];
  if (tables.length > 0) report.data(tables.join('\n\n'));
  report.diagnostics(opened.wording, opened.texts);
  return EXIT.done;
}

export async function runShow(session: Session, name: string, options: CommonOptions): Promise<Exit> {
  const opened = openWorkspace(session.world, options);
  if ('fault' in opened) return refuse(session, options, [opened.fault], new Map());
  const { templates } = opened.workspace;
  const say = templatesWords[session.language];
  const template = templates.get(name.replace(/^.*\//, '').replace(/\.hbs$/, ''));
  if (template === undefined) throw new UsageError(say.unknown(name, nearest(name, templates.keys())));
  const report = reportOf(session, options);
  const example = exampleOf(template);
  report.result({ ok: true, template: { ...asJson(template), example } });
  const rows = [...template.fields].map(([field, declared]) => [
    `  ${field}`,
    typeText(declared, say),
    stateText(declared, say),
    [declared.label, declared.help].filter((one) => one !== undefined).join(' ; '),
  ]);
  report.data(
    [
      `${template.title} · ${template.file}`,
      `${say.subject} : ${template.wording.subject.text}`,
      ...(template.layout === undefined ? [] : [`${say.layout} : ${template.layout}`]),
      '',
      aligned(rows),
      '',
      say.example,
      '',
      example.replace(/^(?=.)/gm, '  ').trimEnd(),
    ].join('\n'),
  );
  return EXIT.done;
}

function typeText({ type, of, choices }: FieldDeclaration, say: TemplatesWords): string {
  if (type === 'list') return say.listOf(say.types[of ?? 'text']);
  return choices === undefined ? say.types[type] : `${say.types[type]} (${choices.join(' | ')})`;
}

function stateText({ optional, default: usual }: FieldDeclaration, say: TemplatesWords): string {
  if (usual !== undefined) return say.usual(typeof usual === 'string' ? usual : JSON.stringify(usual));
  return optional === true ? say.optional : say.required;
}

function usedIn({ root }: OpenWorkspace): (template: string) => number {
  const texts = letterFiles(root).map((file) => readLetterFile(root, root, file).text?.text ?? '');
  return (template) =>
    texts.filter((text) => new RegExp(`^template:[ \\t]*["']?${template}\\b(?!-)`, 'm').test(text)).length;
}

function asJson({ id, title, file, locale, layout, wording, fields }: Template): Record<string, unknown> {
  return {
    id,
    title,
    file,
    locale,
    layout: layout ?? null,
    subject: wording.subject.text,
    fields: [...fields].map(([name, declared]) => ({ name, ...declared })),
  };
}
