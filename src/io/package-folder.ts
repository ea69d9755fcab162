// Where the program's own files lie: fonts/, starter/, templates/, package.json. Must not know: what is in them.
import { fileURLToPath } from 'node:url';

/** Two folders up, from src/io as from the bundle's dist/program. Ends with a separator. */
export const PACKAGE_FOLDER = fileURLToPath(new URL('../../', import.meta.url));
