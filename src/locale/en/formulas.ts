// How English letters begin and end: “Dear Minister,” and “Yours sincerely,”. Must not know: offices.
import type { Formulas } from '../locale.ts';
import { datelineReader } from '../read-dateline.ts';
import { MONTHS, WEEKDAYS } from './dates.ts';

const words = String.raw`(?:[^.;!?]|\b(?:Mr|Mrs|Ms|Dr)\.)`;
const yours =
  '(?:Yours (?:very )?(?:faithfully|sincerely|truly|respectfully)|(?:Sincerely|Faithfully|Respectfully)(?: yours)?)';
const regards = '(?:With )?(?:(?:my|our) )?(?:kind|best|warm)(?:est)? (?:regards|wishes)';
const assurance = `(?:${words}{0,160}, )?please accept\\b${words}*(?:consideration|regards|respects?|esteem)${words}*`;

export const formulas: Formulas = {
  subject: /^(?:Subject|Re)\s*:\s*(\S.*)$/iu,
  dateline: datelineReader({
    months: MONTHS,
    weekdays: WEEKDAYS,
    ordinal: 'st|nd|rd|th',
    done: '(?:Done |Made )?(?:at|in) ',
    article: '(?:on )?(?:the )?',
  }),
  salutation: new RegExp(`^Dear ${words}{1,90}[,:]$`, 'u'),
  closing: new RegExp(`^(?:(?:(?:I|We) (?:am|are|remain),? )?${yours}|${regards}|${assurance})[.,]?$`, 'iu'),
  demands: [
    /(?<!\b(?:that|which|what) )\b(?:I|we)(?: \p{Ll}+ly| therefore| hereby| also)? (?:ask|request|demand|urge|implore|beg|entreat)(?!\p{L})/iu,
    /(?<!\b(?:that|which|what) )\b(?:I|we)(?: \p{Ll}+ly| therefore| hereby| also)? (?:call (?:on|upon|for)|appeal to|invite|(?:would|should) be (?:very |most )?(?:grateful|obliged|thankful|glad))(?!\p{L})/iu,
    /\b(?:I|we)(?: \p{Ll}+ly| therefore)? (?:(?:would|should) (?:like|welcome|wish)|hope|propose|recommend)(?! to (?:draw|bring|call|thank|express|remind|point))(?!\p{L})|\b(?:requests?|demands?|proposals?)\b[^.]*:$/iu,
  ],
  // « Yours sincerely » tells nothing.
  speaksFor: () => undefined,
  littleWord:
    /(?<![\p{L}\d-])(?:the|and|of|to|that|is|are|was|we|you|your|our|their|this|with|which|from|have|has|by|be|it|would|should|dear|yours)(?![\p{L}\d-])/giu,
};
