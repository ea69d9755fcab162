// Proofreading: little words before a vowel, doubled, missing or wrong. Must not know: the rest of the sentence.
import { matchesOf } from '../../../matches.ts';
import { correction, type Rule, remark, WORD_START, words } from '../../proofreading.ts';
import { elidesBefore, SOUNDED } from '../sounds.ts';
import { isInName } from './name-before.ts';

/** Names whose « d’ » belongs to them: « les Mémoires de d’Artagnan » is right. */
const PARTICLE = /^d'(?:Artagnan|Alembert|Holbach|Aubigné|Estaing|Ormesson|Ornano|Harcourt|Aumale|Argenson|Estienne)/u;

/** « de d’Alexandre », « du l’État », « de des »: never right; « que l’on », « à d’autres », « de l’ » are. */
const doubled = correction(
  'language/doubled-elision',
  new RegExp(
    `${WORD_START}(?:(?:de|du|des|d') ?(?=d'\\p{L})|(?:du|des|le|la|les|au|aux) (?=l'\\p{L})|(?:que |qu')(?=qu'\\p{L})|de (?=(?:du|des) \\p{Ll})|à (?=aux? \\p{Ll}))(?:[dl]'|qu'|du |des |aux? )(\\p{L}+)(?: (\\p{Lu}\\p{L}+))?`,
    'gu',
  ),
  (match) => {
    const whole = match[0];
    const second = /(?:[dl]'|qu'|du |des |aux? )\p{L}+(?: \p{Lu}\p{L}+)?$/u.exec(whole);
    if (second === null) return undefined;
    if (PARTICLE.test(second[0])) return undefined;
    const first = whole.slice(0, second.index).trim();
    if (/^(?:du|des|au|aux)$/u.test(first) && second[0].startsWith("l'")) {
      return `${first === 'du' || first === 'des' ? 'de' : 'à'} ${second[0]}`;
    }
    // « de d’Estienne » may be a name of one's own; a first name with a family name after it is not.
    const name = /^\p{Lu}/u.test(match[1] ?? '');
    return { better: second[0], safe: !name || match[2] !== undefined };
  },
);

/** Words that begin with a vowel and take the full form all the same: letters, numerals (« le Ier »), quoted words, « ou », « et ». */
const STANDS =
  /^(?:ou|et|à|a|y compris|un à|une? (?:des journaux|à)|onze|onzième|oui|uhlan|[IVX]+(?:er|re|e)|[aeiouy])(?![\p{L}'])/u;
const MUTE_H =
  /^h(?:omm|istoi|isto|umanit|umain|eure|onneur|ôpita|abit|iver|onorabl|orreur|ommage|umilia|armoni|ésit)/iu;

/** Most words begin with another letter, and need not be looked at. */
const MAY_ELIDE = `${SOUNDED}h`;

const missing = correction(
  'language/missing-elision',
  new RegExp(
    `${WORD_START}(de|le|la|que|je|ne|se|jusque|lorsque|puisque|[DL]e|La|Que|Je|Lorsque|Puisque) ([${MAY_ELIDE}${MAY_ELIDE.toUpperCase()}][\\p{L}'-]*)`,
    'gu',
  ),
  (match, { text }) => {
    const [whole, little = '', next = ''] = match;
    if (isInName(text.slice(0, match.index), little, next)) return undefined;
    const onwards = text.slice(match.index + whole.length - next.length);
    if (next === next.toUpperCase() || STANDS.test(onwards)) return undefined;
    if (/^un(?:e|s|es)?$/u.test(next) && /^l/iu.test(little)) return undefined;
    if (/^h/iu.test(next) ? !MUTE_H.test(next) : !elidesBefore(next)) return undefined;
    return `${little.slice(0, -1)}'${next}`;
  },
);

const ifHe = correction('language/missing-elision', words('([Ss])i (ils?)'), (match) => `${match[1]}'${match[2]}`);

/**
 * Aspirated words that letters meet; « le » or « la » is for the author to say. With a capital only countries, « Haut- » of a
 * territory and what is no family's name: d'Hautefeuille and d'Hautpoul are.
 */
const ASPIRATED =
  /(?<![\p{L}\d'-])([dlDL])'((?:[Hh]ongr|[Hh]olland(?:e(?!\p{L})|ais)|[Hh]ondur|hausse|haut|Haute?s?(?=-)|héros|[Hh]andicap|hasard|harc[eè]l|hont[eé]|hiérarch|[Yy]émen|onze|Yougoslav)\p{L}*)/gu;

const wrong: Rule = ({ text, original }) =>
  matchesOf(text, ASPIRATED).flatMap((match) => {
    if (isInName(text.slice(0, match.index), match[1] ?? '', match[2] ?? '')) return [];
    const end = match.index + match[0].length;
    const better = match[1]?.toLowerCase() === 'd' ? `${match[1]}e ${match[2]}` : undefined;
    const facts = { found: original.slice(match.index, end), better };
    return [remark('language/wrong-elision', 'warning', [match.index, end], facts, better)];
  });

/** After « de le », « à les » an infinitive is right (« de le faire »): only what cannot be one is reported. */
const INFINITIVE = /(?:er|ir|re|oir|[^aeiou]r)$/u;
const BEFORE_INFINITIVE = /^(?:y|en|lui|leur|bien|mieux|plus|moins|leurs?|tous|tout|toutes|trop|faire|voir|ou|et)$/u;

const contraction = correction('language/missing-contraction', words('(de|à) (les?) (\\p{Ll}[\\p{L}-]+)'), (match) => {
  const [, preposition, article, next = ''] = match;
  if (INFINITIVE.test(next) || BEFORE_INFINITIVE.test(next)) return undefined;
  const joined = preposition === 'de' ? (article === 'le' ? 'du' : 'des') : article === 'le' ? 'au' : 'aux';
  return article === 'le' && elidesBefore(next) ? `${preposition} l'${next}` : `${joined} ${next}`;
});

/** « la mairie de Le Havre »: where a town is spoken of for certain; elsewhere « de Le Gall » may be someone's name. */
const town = correction(
  'language/missing-contraction',
  new RegExp(
    `(?<=${WORD_START}(?:[Cc]ommunes?|[Vv]illes?|[Mm]airies?|[Mm]aires?|[Hh]abitante?s?|[Mm]unicipalités?|[Mm]unicipal|[Mm]étropole) )de (Les?) (?=\\p{Lu})`,
    'gu',
  ),
  (match) => (match[1] === 'Le' ? 'du ' : 'des '),
);

/** « de la Pologne et la Lituanie »: de and à are repeated before each name (Grevisse § 1044). */
const repeated = correction(
  'language/preposition-repeated',
  new RegExp(
    `(?<=${WORD_START}(de la|de l'|du|des|à la|à l'|au|aux) ?\\p{Lu}[\\p{L}-]+ )et (la |le |les |l')(\\p{Lu}[\\p{L}-]+)(?= (?:et|où|qui|est|sont|ont|a)(?!\\p{L})|[.,;:!?)]|$)`,
    'gu',
  ),
  (match) => {
    const [, before = '', article = '', name = ''] = match;
    const to = /^(?:à|aux?)/u.test(before);
    const joined = {
      'la ': to ? 'à la ' : 'de la ',
      "l'": to ? "à l'" : "de l'",
      'le ': to ? 'au ' : 'du ',
      'les ': to ? 'aux ' : 'des ',
    };
    return { better: `et ${joined[article as keyof typeof joined] ?? article}${name}`, safe: false };
  },
);

export const elision: readonly Rule[] = [doubled, ifHe, missing, wrong, contraction, town, repeated];
