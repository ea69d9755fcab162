// Days and periods as people type them, offered as files want them; nothing is offered where it is not sure.
import { describe, expect, test } from 'vitest';
import {
  dayMeant,
  dayMisnamed,
  dayMisnamedIn,
  dayNearest,
  dayThatIsNot,
  dayWrittenOut,
  isAlmostWeekday,
  isDayWithoutYear,
  momentMeant,
  monthTooShort,
  periodMeant,
  periodSaid,
} from '../../src/locale/day-meant.ts';

describe('a day typed otherwise', () => {
  test.each([
    ['05/03/2026', '2026-03-05'],
    ['5-3-2026', '2026-03-05'],
    ['05.03.2026', '2026-03-05'],
    ['2026/3/5', '2026-03-05'],
    ['12 mai 2026', '2026-05-12'],
    ['1er AOÛT 2026', '2026-08-01'],
    ['1er aou\u0302t 2026', '2026-08-01'],
    ['12 May 2026', '2026-05-12'],
    ['12 Sept. 2026', '2026-09-12'],
    ['12/3/26', '2026-03-12'],
    ['12.03.26', '2026-03-12'],
    ['le 12 mai 2026', '2026-05-12'],
    ['dimanche 24 janvier 2027', '2027-01-24'],
    ['le Dimanche 24/01/2027', '2027-01-24'],
    ['Sunday, 24 January 2027', '2027-01-24'],
    ['lundi 24 janvier 2027', undefined],
    ['31/02/2026', undefined],
    ['31/02/26', undefined],
    ['12-03-26', undefined],
    ['mai 2026', undefined],
    ['demain', undefined],
  ])('%s → %s', (written, day) => {
    expect(dayMeant(written)).toBe(day);
  });

  test.each([
    ['lundi 24 janvier 2027', '2027-01-24'],
    ['dimanche 24 janvier 2027', undefined],
    ['24 janvier 2027', undefined],
    ['lundi 24 janvier 2027 à 18 h', '2027-01-24'],
    ['lundi', undefined],
  ])('misnamed: %s → %s', (written, day) => {
    expect(dayMisnamed(written)).toBe(day);
  });

  test.each([
    ['18 décembre', '2026-12-18'],
    ['le 2 janvier', '2027-01-02'],
    ['1er novembre', '2026-11-01'],
    ['28 nov', '2026-11-28'],
    ['le 3 févr.', '2027-02-03'],
    ['demain', '2026-11-28'],
    ['Après-demain', '2026-11-29'],
    ['aujourd’hui', '2026-11-27'],
    ['hier', undefined],
    ['15/06', '2026-06-15'],
    ['vendredi 27 novembre', '2026-11-27'],
    ['samedi 27 novembre', undefined],
    ['jeudi 27 novembre', undefined],
    ['29 février', undefined],
    ['18 décembre 2026', undefined],
    ['2026-12', undefined],
    ['12/26', undefined],
    ['décembre', undefined],
    ['dans trois semaines', undefined],
  ])('without a year, on 27 November 2026: %s → %s', (written, day) => {
    expect(dayNearest(written, '2026-11-27')).toBe(day);
  });

  test.each([
    ['31 février 2027', '2027-02-31'],
    ['le 31/04/2027 à 12 h', '2027-04-31'],
    ['30 avril 2027', undefined],
    ['31 février 2027 ou plus tard', undefined],
  ])('no day: %s → %s', (written, day) => {
    expect(dayThatIsNot(written)).toBe(day);
  });

  test.each([
    ['31 février', { month: 2, days: 28 }],
    ['lundi 29 February à 18h', { month: 2, days: 28 }],
    ['le 31/4', { month: 4, days: 30 }],
    ['32 mai', { month: 5, days: 31 }],
    ['0 mai', undefined],
    ['30 avril', undefined],
    ['31 février 2027', undefined],
    ['31 février ou plus tard', undefined],
  ])('no day of any year: %s → %j', (written, short) => {
    expect(monthTooShort(written)).toEqual(short);
  });

  test.each([
    ['4 décembre 2026', '2026-12-04T23:59'],
    ['vendredi 4 décembre 2026 à 18 h', '2026-12-04T18:00'],
    ['le 4 décembre 2026, 18h30', '2026-12-04T18:30'],
    ['04/12/2026 9:05', '2026-12-04T09:05'],
    ['2026-12-04 18:00', '2026-12-04T18:00'],
    ['4 December 2026 at 18:00', '2026-12-04T18:00'],
    ['jeudi 4 décembre 2026 à 18 h', undefined],
    ['4 décembre 2026 à 25 h', undefined],
    ['2026-12-04T18:00', undefined],
    ['demain à 18 h', '2026-11-28T18:00'],
    ['18 décembre à 17 h', '2026-12-18T17:00'],
    ['18/12', '2026-12-18T23:59'],
    ['15 juin', '2027-06-15T23:59'],
    ['mardi 18 décembre', undefined],
  ])('a moment: %s → %s', (written, moment) => {
    expect(momentMeant(written, '2026-11-27')).toBe(moment);
  });

  test.each([
    ['01/03/2025', '2025-03-01/..'],
    ['01/03/2025/31/12/2025', '2025-03-01/2025-12-31'],
    ['du 1er mars 2025 au 31 août 2025', '2025-03-01/2025-08-31'],
    ['01/03/2025 - 31/12/2025', '2025-03-01/2025-12-31'],
    ['depuis le 1er mars 2025', '2025-03-01/..'],
    ['jusqu’au 31/12/2025', '../2025-12-31'],
    ['vers le 1er mars 2025', undefined],
    ['toujours', undefined],
  ])('a period: %s → %s', (written, period) => {
    expect(periodMeant(written)).toBe(period);
  });

  test.each([
    ['20 juillet 2024', '2024-07-20/..'],
    ['depuis le 8 juillet 2024', '2024-07-08/..'],
    ['Depuis lundi 8 juillet 2024', '2024-07-08/..'],
    ['depuis mardi 8 juillet 2024', undefined],
    ['depuis juillet 2024', '2024-07/..'],
    ['since 2022', '2022/..'],
    ['du 1er mars 2025 au 31 août 2025', '2025-03-01/2025-08-31'],
    ['from 1 March 2025 to 31 August 2025', '2025-03-01/2025-08-31'],
    ['01/03/2025 – 31/12/2025', '2025-03-01/2025-12-31'],
    ['01/03/2025/31/12/2025', undefined],
    ['01/03/2025/..', '2025-03-01/..'],
    ['jusqu’au 31/12/2025', '../2025-12-31'],
    ['vers le 1er mars 2025', undefined],
    ['le 1er mars 2025 et le 2 mars 2025', undefined],
  ])('a period said in one way only: %s → %s', (written, period) => {
    expect(periodSaid(written)).toBe(period);
  });

  test('a day as files want it is not one written out', () => {
    expect(dayWrittenOut('membre commission-x 2022-06-22/2024-06-09')).toBeUndefined();
    expect(dayWrittenOut('membre commission-x 12 mai 2026')).toMatchObject({ words: '12 mai 2026', start: 20 });
  });

  test.each([
    ['membre commission-x mardi 4 mars 2026', { words: 'mardi 4 mars 2026', day: '2026-03-04' }],
    ['du lundi 2 mars 2026 au Jeudi, 4 mars 2026', { words: 'Jeudi, 4 mars 2026', day: '2026-03-04' }],
    ['depuis Wednesday 4 March 2026', undefined],
    ['samedi-ci 4 mars 2026', undefined],
  ])('a day with the name of another day of the week: %s', (written, found) => {
    expect(dayMisnamedIn(written)).toEqual(found);
  });

  test('a day without its year, and what is none', () => {
    expect(['mardi 3 mars', '3/3', 'le 29 février'].filter(isDayWithoutYear)).toHaveLength(3);
    expect(['3 mars 2026', '68-6', '1-6', 'mars', '2026-03-03', '31 avril'].filter(isDayWithoutYear)).toEqual([]);
  });

  test('a mistyped name of a day of the week', () => {
    expect(['mardy', 'Wenesday', 'maire', 'membre', 'commission-x'].map(isAlmostWeekday)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
