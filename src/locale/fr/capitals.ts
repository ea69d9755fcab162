// Capitals of ministries: « ministre de l’éducation nationale » (Journal officiel) or « de l’Éducation nationale »
// (Imprimerie nationale, Robert, Larousse: Lacroux records both). Must not know: who is minister.
import type { LanguageOptions } from '../value.ts';

/** Only what follows « ministre » or « ministère » is touched: the first noun after each « de la, du, des, de l’ ». */
export function ministryCapitals(title: string, options: LanguageOptions): string {
  if (options.capitals === 'jo') return title;
  const head = /\b(?:minist(?:re|ère)|secrétaire d['’]État|secrétariat d['’]État)\b/iu.exec(title);
  if (head === null) return title;
  const from = head.index + head[0].length;
  const rest = title
    .slice(from)
    .replace(
      /((?:^|[\s,])(?:de la |du |des |de l['’]|à la |au |aux |à l['’]))(\p{Ll})(?!inistre\b|inistère\b)/gu,
      (_, article: string, letter: string) => article + letter.toUpperCase(),
    );
  return title.slice(0, from) + rest;
}
