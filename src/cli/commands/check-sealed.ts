// What `check` says of a sealed letter: is the seal whole, and, for the record, what has moved since. Must not know: how it
// is printed.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { error, information } from '../../diagnostics/diagnostic.ts';
import { gather } from '../../io/gather.ts';
import type { Texts } from '../../render.ts';
import { movedSince } from '../../seal/index.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { editedSince, openSealed } from '../sealed-letter.ts';
import type { CheckOptions } from './check-options.ts';

export function checkSealed({ root, texts }: OpenWorkspace, id: string, { fix }: CheckOptions): Diagnostic[] {
  const opened = openSealed(root, id);
  if (opened.value === undefined) return [...opened.diagnostics];
  const sealed = opened.value;
  const { letter, sealed_on: on, file } = sealed.manifest;
  const edited = editedSince(root, sealed, texts);
  if (edited.length > 0)
    return fix === true ? [...edited, error('seal/frozen', undefined, { letter, on, flag: '--fix' })] : edited;
  const { office, templates, layouts, registry } = gather(root);
  const moved = movedSince(
    {
      wording: [sealed.texts.office, ...sealed.texts.templates, ...sealed.texts.layouts],
      registry: sealed.texts.registry,
    },
    { wording: [office, ...templates, ...layouts], registry },
  );
  texts.set(file, sealed.source.text);
  return [
    ...sealed.remarks.map((one) => forTheRecord(one, sealed.texts, texts)),
    ...moved.map((one) => information('seal/moved', undefined, { letter, on, ...one })),
  ];
}

/** A place in a file that has changed since, or in the excerpt of the registry, is no place of the living workspace. */
function forTheRecord(one: Diagnostic, sealed: Texts, texts: ReadonlyMap<string, string>): Diagnostic {
  const { office, templates, layouts } = sealed;
  const wording = [office, ...templates, ...layouts].find(({ file }) => file === one.span?.file);
  const isHere =
    wording === undefined ? one.span?.file.startsWith('letters/') : texts.get(wording.file) === wording.text;
  return { ...one, severity: 'information', related: [], span: isHere === true ? one.span : undefined };
}
