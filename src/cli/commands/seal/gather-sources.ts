// The smallest workspace that makes a letter again: what a seal keeps and an archive carries. Public data only.
// Must not know: seals, archives.
import { gather, readBinary } from '../../../io/gather.ts';
import type { Composed, Letter } from '../../../letter/index.ts';
import { includedTemplates, registryExcerpt, wordsIn } from '../../../seal/index.ts';
import type { SourceText } from '../../../source/text.ts';
import { imagesOf } from '../../images.ts';

/** The same in every language of the program: what is taken out of an archive must give the same archive. */
const HEADER = ['Extrait du registre : les personnes et les organismes de cette lettre. — Excerpt of the registry.'];

export function sourcesFor(root: string, letter: Letter, composed: Composed): ReadonlyMap<string, Uint8Array | string> {
  const source: SourceText = { file: letter.file, text: letter.yaml.text };
  const { office, templates, layouts, registry } = gather(root);
  const layout = layouts.find(({ file }) => file === `templates/layouts/${composed.layout}.hbs`);
  const template = templates.find(({ file }) => file === `templates/${letter.entry.template}.hbs`);
  const used = template === undefined ? [] : [template];
  const texts = [layout, ...used, source].map((one) => one?.text ?? '').join('\n');
  // A template may name a person itself, as the default of a field.
  const inWording = [...texts.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)*/gu)].map(([word]) => word);
  const named = new Set([...wordsIn(letter.yaml.data), ...inWording]);
  const all: SourceText[] = [
    office,
    ...used,
    ...includedTemplates(texts, templates),
    ...(layout === undefined ? [] : [layout]),
    ...registryExcerpt(registry, named, HEADER),
    source,
  ];
  const sources = new Map<string, Uint8Array | string>(all.map(({ file, text }) => [file, text]));
  for (const [path, bytes] of imagesOf(root, composed)) sources.set(path, bytes);
  for (const path of Object.values(composed.page.type.files ?? {})) {
    const bytes = readBinary(root, path);
    if (bytes !== undefined) sources.set(path, bytes);
  }
  return sources;
}
