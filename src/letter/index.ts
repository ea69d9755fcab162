// The letter room's front door. Must not know: pages, files on disk.

export { checkLayout, checkTemplate } from './check.ts';
export { type Composed, type ComposeOptions, composeLetter } from './compose.ts';
export { LAYOUT_SHAPES } from './context.ts';
export type { Fix } from './fix.ts';
export { type Letter, readLetter } from './letter.ts';
export { OFFICE_VERSION, type Office, officeSchema, readOffice } from './office.ts';
export { ownFields } from './own-fields.ts';
export { knownTo } from './prepare-letter.ts';
export { resolveLetter } from './resolve.ts';
export { letterSchema } from './schema.ts';
export type { Workspace } from './workspace.ts';
