// The template room's front door. Must not know: letters, people.

export type { FieldType } from './field.ts';
export {
  checkDeclarations,
  type Declaring,
  fieldShapes,
  type GivenFields,
  overrideFile,
  readFields,
} from './fields.ts';
export { Filler, type Source } from './fill.ts';
export type { Given, Known } from './given.ts';
export { cut, type MarkedText, Marks, placesOf, type Stretch } from './marks.ts';
export { checkNames, type Vocabulary } from './names.ts';
export { type Part, partAt, spanIn } from './part.ts';
export { type Prepared, prepare } from './prepare.ts';
export {
  ABSENT,
  type Printable,
  plain,
  printed,
  printedField,
  prose,
  unescapeMarkdown,
  watched,
  wholeOrigin,
} from './printed.ts';
export { DATE, list, type Members, record, type Shape, TEXT, WORDING } from './shape.ts';
export { type Program, parseSyntax } from './syntax.ts';
export {
  idOf,
  type Layout,
  readLayout,
  readParts,
  readTemplate,
  type Template,
  valuePart,
  type Wording,
} from './template.ts';
