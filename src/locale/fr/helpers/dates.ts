// Helpers for days, relative to the letter's date: what has become false on that date is a fault, never printed.
// Must not know: who signs.
import type { PartialDate } from '../../../calendar/date.ts';
import { date, helper, optional, optionalChoice, required, textIf } from '../../call.ts';
import { ahead, behind, remainingUntil } from '../../elapsed.ts';
import type { Helper } from '../../locale.ts';
import { near, past, untrue, vague } from '../../true-on-the-day.ts';
import { dateWithWeekday, dayAndMonth, duration, longDate, monthName, numericDate } from '../dates.ts';

const day = [required('date', 'date')];

export const dates: Readonly<Record<string, Helper>> = {
  date: helper(
    [required('date', 'date'), optionalChoice('forme', 'longue', 'numérique', 'numerique', 'jour')],
    'Une date en toutes lettres ; "numérique" : 25/02/2024 ; "jour" : dimanche 25 février 2024.',
    'le {{date scrutin}}',
    'le 25 février 2024',
    (call) => {
      const write =
        { numérique: numericDate, numerique: numericDate, jour: dateWithWeekday }[textIf(call, 1) ?? ''] ?? longDate;
      return write(date(call, 0));
    },
  ),
  mois: helper(day, 'Le mois et l’année d’une date.', 'en {{mois scrutin}}', 'en février 2024', (call) => {
    const found = date(call, 0);
    return found.length < 7 ? vague('mois', found, 'month') : longDate(found.slice(0, 7));
  }),
  annee: helper(day, 'L’année d’une date.', 'en {{annee scrutin}}', 'en 2024', (call) =>
    longDate(date(call, 0).slice(0, 4)),
  ),
  année: helper(day, 'Comme `annee`.', 'en {{année scrutin}}', 'en 2024', (call) =>
    longDate(date(call, 0).slice(0, 4)),
  ),
  prochain: helper(
    day,
    'Le jour et le mois avec « prochain » : vrai d’une date à venir dans l’année, faux sinon.',
    'le {{prochain scrutin}}',
    'le 25 février prochain',
    (call) => near(call, 'prochain', ahead(date(call, 0), call.occasion.date), tied('prochain')),
  ),
  dernier: helper(
    day,
    'Le jour et le mois avec « dernier » : vrai d’une date passée depuis moins d’un an, faux sinon.',
    'le {{dernier arrestation}}',
    'le 12 décembre dernier',
    (call) => near(call, 'dernier', behind(date(call, 0), call.occasion.date), tied('dernier')),
  ),
  depuis: helper(
    [required('date', 'date'), optional('durée écrite', 'text')],
    'Le temps passé depuis une date, vrai au jour de la lettre ; écrite ("plus de trois ans"), la durée est vérifiée.',
    '{{Depuis debut}}, le régime',
    'Depuis plus de trois ans, le régime',
    (call) => past(call, 'depuis', duration, (time) => `depuis ${time}`),
  ),
  il_y_a: helper(
    day,
    'Le temps passé, comme un moment : « il y a plus de trois ans », « il y a dix jours ».',
    '{{il_y_a arrestation}}',
    'il y a plus de deux mois',
    (call) => past(call, 'il y a', duration, (time) => `il y a ${time}`),
  ),
  dans: helper(
    day,
    'Le temps qui reste jusqu’à une date : « dans trois jours ».',
    '{{dans scrutin}}',
    'dans trois jours',
    (call) => {
      const found = date(call, 0);
      const left = remainingUntil(found, call.occasion.date);
      return left === undefined ? untrue(call, 'dans', found, 'not-future') : `dans ${duration(left)}`;
    },
  ),
};

/** « 25 février prochain », « mars prochain ». */
const tied =
  (word: string) =>
  (found: PartialDate, month: number, dayNumber: number | undefined): string =>
    `${dayNumber === undefined ? monthName(month) : dayAndMonth(found)} ${word}`;
