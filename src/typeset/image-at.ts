// The images that a letter names, by their workspace paths; a finding for each that is missing or is none.
// Must not know: pages, how images are read.
import { error, type Span } from '../diagnostics/diagnostic.ts';
import { RememberedOf } from '../remember.ts';
import type { Context } from './context.ts';
import { type Picture, readPicture } from './images.ts';

/** The image at a workspace path, or undefined and a finding. */
export function pictureAt(context: Context, path: string, span?: Span): Picture | undefined {
  const bytes = context.images.get(path);
  if (bytes === undefined) {
    context.diagnostics.push(error('typeset/image-missing', span, { path }));
    return undefined;
  }
  const picture = pictures.of(bytes, [], () => readPicture(bytes));
  if (picture === undefined) context.diagnostics.push(error('typeset/image-unreadable', span, { path }));
  return picture;
}

/** A logo is the same in all the letters of a merge. */
const pictures = new RememberedOf<Uint8Array, Picture | undefined>();
