// A template or a layout checked by itself, whether or not a letter uses it. Must not know: any letter.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { locales } from '../locale/index.ts';
import {
  checkDeclarations,
  fieldShapes,
  type Layout,
  type Members,
  prepare,
  type Template,
} from '../template/index.ts';
import { COMMON_SHAPES, LAYOUT_SHAPES } from './context.ts';
import { prepareLayout } from './prepare-letter.ts';

export function checkTemplate(template: Template, templates: ReadonlyMap<string, Template>): readonly Diagnostic[] {
  const locale = locales[template.locale];
  const names: Members = new Map([...COMMON_SHAPES, ...fieldShapes(template.fields)]);
  const { diagnostics } = prepare({ ...template.wording }, { names, helpers: locale.helpers }, templates, template.id);
  return [...checkDeclarations(template, locale, new Set(LAYOUT_SHAPES.keys())), ...diagnostics];
}

export function checkLayout(layout: Layout, templates: ReadonlyMap<string, Template>): readonly Diagnostic[] {
  return prepareLayout(layout, locales[layout.locale ?? 'fr'], templates).diagnostics;
}
