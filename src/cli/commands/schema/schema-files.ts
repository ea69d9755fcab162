// The schemas of a workspace as files, by their place in it. Must not know: who writes them.
import type { Workspace } from '../../../letter/index.ts';
import { type EditorSchemas, editorSchemas } from './editor-schemas.ts';
import { SCHEMAS } from './places.ts';

/** A faulty registry completes nothing, but its file still wants its schema: that is where the fault is mended. */
export function schemaFiles(workspace: Workspace): { schemas: EditorSchemas; files: Map<string, string> } {
  const schemas = editorSchemas(workspace);
  const names = Object.keys(SCHEMAS) as (keyof EditorSchemas)[];
  return {
    schemas,
    files: new Map(names.map((name) => [SCHEMAS[name], `${JSON.stringify(schemas[name], null, 2)}\n`])),
  };
}
