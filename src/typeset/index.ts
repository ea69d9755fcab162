// The room that sets type: a document becomes pages with everything at its place.
// Must not know: letters, templates, people, files, PDF.
export type { Labels, TypesetInput } from './context.ts';
export type { Hyphenate } from './divide.ts';
export type {
  Artifact,
  Guide,
  LinkTarget,
  Owner,
  Page,
  Placed,
  PlacedImage,
  PlacedLine,
  PlacedRule,
  PlacedRun,
  Role,
  Tag,
} from './page.ts';
export { typeset } from './typeset.ts';
