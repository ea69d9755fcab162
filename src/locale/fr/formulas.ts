// How French letters begin and end: « Madame la Ministre, » and « Je vous prie d'agréer… ». Must not know: offices.
import type { Formulas } from '../locale.ts';
import { datelineReader } from '../read-dateline.ts';
import { MONTHS, WEEKDAYS } from './dates.ts';

const words = String.raw`(?:[^.!?]|\bMM?\.)*`;
/** What is offered at the end of a letter, and asked for nowhere else: not « la liberté d'expression », « le respect du droit ». */
const offered = "(?:l'expression d|l'assurance d|salutations|considération|sentiments|hommage|souvenir|dévouement)";
// « Dans l'attente de votre réponse, nous vous prions de croire, Madame la Ministre, à … »
const asked = String.raw`(?:\p{Lu}[^.!?]{0,160}, )?(?:(?:[Jj]e|[Nn]ous) vous pri(?:e|ons)|[Vv]euillez)\b`;
const accepted = `${words}(?:agréer\\b${words}(?:${offered}|respects|vœux|civilités|amitiés|remerciements)${words}|(?:croire|recevoir|accepter)\\b${words}${offered}${words})`;
const imperative = `(?:Agréez|Recevez|Croyez)\\b${words}${offered}${words}`;
const brief = `(?:(?:Très |Bien )?(?:[Cc]ordialement|[Rr]espectueusement|[Ss]incèrement|à vous)|Avec (?:mes|nos) ${words}(?:salutations|respects|remerciements))`;

/** « nous vous le demandons », « je ne demande », « demandons-nous »; not « les crédits que nous demandons ». */
const weAsk = (verbs: string) =>
  String.raw`(?:(?<!\b(?:que|dont|lesquels|lesquelles) )\b(?:je|nous)(?: ne)?(?: vous| lui| leur| en)?(?: les?| la| l')? ?(?:${verbs})|(?:${verbs})-(?:je|nous))(?!\p{L})`;
const asking = weAsk(
  'demand(?:e|ons)|exig(?:e|eons)|réclam(?:e|ons)|sollicit(?:e|ons)|conjur(?:e|ons)|exhort(?:e|ons)|enjoi(?:ns|gnons)|adjur(?:e|ons)|suppli(?:e|ons)',
);
const praying = `${weAsk('pri(?:e|ons)')}(?![^:]*(?:agréer|trouver ci|excuser|${offered}))`;
const calling = `${weAsk('appel(?:le|ons)')}(?= (?:[^.:]{0,60} )?(?:à|au|aux|de (?:mes|nos) vœux)(?!\\p{L}))(?! (?:votre|leur|l'|une nouvelle fois votre)(?: )?attention)`;
const grateful = String.raw`\b(?:serais|serions|saurais|saurions) (?:très |particulièrement |infiniment )?(?:gré|reconnaissants?|reconnaissantes?|obligée?s?|heureux|heureuses?)(?!\p{L})`;
const wishing = `${weAsk('souhait(?:e|ons|erais|erions)|voudr(?:ais|ions)|aimer(?:ais|ions)|invit(?:e|ons)|propos(?:e|ons)|recommand(?:e|ons)|attend(?:s|ons)(?= (?:de|du|des|que))')}(?! [^.:]{0,40}(?:attirer|appeler|alerter|faire part|rappeler|saluer|remercier|souligner))`;

export const formulas: Formulas = {
  subject: /^(?:Objet|Obj\.)\s*:\s*(\S.*)$/iu,
  dateline: datelineReader({
    months: MONTHS,
    weekdays: WEEKDAYS,
    ordinal: 'er',
    done: '(?:Fait )?à ',
    article: 'le ',
  }),
  salutation: /^(?:Monsieur|Madame|Mademoiselle|Mesdames|Messieurs|M\.|Mme|Ch(?:er|ère)s?)(?=[ ,])[^.;!?]{0,90},$/u,
  closing: new RegExp(`^(?:${asked}${accepted}|${imperative}|${brief})[.,]?$`, 'u'),
  demands: [
    new RegExp(`${asking}|${praying}`, 'iu'),
    new RegExp(`${calling}|${grateful}`, 'iu'),
    new RegExp(`${wishing}|\\b(?:demandes?|revendications|propositions|requêtes)\\b[^.]*:$`, 'iu'),
  ],
  speaksFor: (closing) => {
    const [one, several] = [/(?<!\p{L})(?:je|ma|mes)(?!\p{L})/iu, /(?<!\p{L})(?:nous|notre|nos)(?!\p{L})/iu];
    return one.test(closing) === several.test(closing) ? undefined : one.test(closing) ? 'one' : 'several';
  },
  littleWord:
    /(?<![\p{L}\d-])(?:le|la|les|des|du|et|une|est|sont|dans|pour|par|que|qui|nous|vous|votre|vos|notre|nos|leur|leurs|aux|avec|cette|ces|sur|être|madame|monsieur)(?![\p{L}\d-])/giu,
};
