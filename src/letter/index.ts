// The letter room's front door. Must not know: pages, files on disk.
export { type ComposeOptions, type Composed, composeLetter, type Workspace } from './compose.ts';
export { LAYOUT_SHAPES } from './context.ts';
export { type Letter, readLetter } from './letter.ts';
export { OFFICE_VERSION, type Office, officeSchema, readOffice } from './office.ts';
export { checkLayout, checkTemplate } from './check.ts';
export { letterSchema } from './schema.ts';
