// Where the schemas of a workspace stand. Must not know: what they say.
import type { EditorSchemas } from './editor-schemas.ts';

/** Beside the files they describe, and committed with them. */
export const SCHEMAS: Readonly<Record<keyof EditorSchemas, string>> = {
  signatories: '.plaidoyer/signatories.schema.json',
  letter: '.plaidoyer/letter.schema.json',
  office: '.plaidoyer/office.schema.json',
};
