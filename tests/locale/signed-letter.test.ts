// The text of the letter of 22 February 2024 read as a fresh draft: every slip that one paragraph shows, at its place, and nothing else.
// (A missing mandate and « groupe d'étude » are the registry's business.)
import { expect, test } from 'vitest';
import { locales } from '../../src/locale/index.ts';
import type { Paragraph } from '../../src/locale/locale.ts';

const salutations = ["Monsieur le ministre de l'Europe et des affaires étrangères,"];
const letter: readonly Paragraph[] = [
  { part: 'dateline', text: 'Paris, le 22/02/2024' },
  { part: 'subject', text: 'Non reconnaissance des élections législatives du 25 février 2024 en Biélorussie' },
  { part: 'salutation', text: salutations[0] ?? '' },
  {
    part: 'body',
    text: "Le 25 février 2024, la Biélorussie organisera ses premières élections, hors référendum, depuis l'élection présidentielle d'août 2020 qui avait donné lieu à des manifestations de masse durant plusieurs mois à la suite des très nombreuses fraudes électorales et aux résultats trafiqués. Cette élection n'a pas été reconnue par la France.",
  },
  {
    part: 'body',
    text: "Depuis août 2020, des dizaines de milliers de Biélorusses ont été enfermés dans les geôles du régime, il y a actuellement plus de 1400 prisonniers politiques condamnés à plusieurs années de prison lors de parodies de procès. Les conditions de détention sont exécrables, notamment pour les femmes, régulièrement victimes d'agressions sexuelles, de tortures et d'humiliations.",
  },
  {
    part: 'body',
    text: "Depuis plus de trois ans, le régime d'Alexandre Loukachenko, a procédé à l'élimination méticuleuse des sites médiatiques de l'opposition, à la fermeture de centaines d'organisations de la société civile et à la dissolution de plusieurs partis politiques officiels. La Biélorussie, sous sanctions économiques européennes et sous perfusion du régime de Vladimir Poutine, a attaqué l'Union Européenne en 2021 par l'envoi inhumain de migrants aux frontières de la Pologne et la Lituanie et est complice de l'agression russe en Ukraine depuis le 24 février 2022.",
  },
  {
    part: 'body',
    text: "Convaincus que ces élections n'ont aucune légitimité démocratique et que ce régime continue de menacer la sécurité de l'Union Européenne, nous appelons le gouvernement français à ne pas reconnaître les élections législatives organisées par et pour le régime de d'Alexandre Loukachenko le 25 février prochain et à maintenir son soutien à l'opposition démocratique en exil.",
  },
  { part: 'closing', text: "Nous vous prions, Monsieur le ministre, d'agréer nos sincères salutations,", salutations },
  { part: 'signatories', text: "Vice-Président du groupe d'étude à vocation internationale sur la Biélorussie" },
];

test('the slips of the signed letter, and nothing false', () => {
  const found = letter.flatMap((paragraph) => {
    // Typed by hand from end to end: the word « prochain » too.
    const typed = [{ start: 0, end: paragraph.text.length }];
    return locales.fr
      .proofread({ ...paragraph, typed })
      .map(
        ({ code, start, end, fix }) =>
          `${paragraph.part} ${code} « ${paragraph.text.slice(start, end)} » → ${fix ?? '—'}`,
      );
  });
  expect(found).toMatchInlineSnapshot(`
    [
      "dateline language/date-in-figures « 22/02/2024 » → —",
      "subject language/missing-hyphen « Non reconnaissance » → Non-reconnaissance",
      "salutation language/appel-capital « Monsieur le ministre » → Monsieur le Ministre",
      "body language/number-groups « 1400 » → 1 400",
      "body language/subject-comma « le régime d'Alexandre Loukachenko, » → —",
      "body language/institution-name « Union Européenne » → Union européenne",
      "body language/preposition-repeated « et la Lituanie » → —",
      "body language/institution-name « Union Européenne » → Union européenne",
      "body language/doubled-elision « de d'Alexandre Loukachenko » → d’Alexandre Loukachenko",
      "body language/relative-date « 25 février prochain » → —",
      "closing language/appel-capital « Monsieur le ministre » → Monsieur le Ministre",
      "closing language/appel-closing « Monsieur le ministre » → —",
      "closing language/closing-formula « nos sincères salutations » → —",
      "closing language/sentence-end « , » → .",
      "signatories language/role-capital « Vice-Président » → Vice-président",
    ]
  `);
});
