// A letter of a merge is what it would be alone: whatever is kept from the rows before it changes no word, no remark, no byte.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { loadFonts } from '../../src/fonts/index.ts';
import { gather } from '../../src/io/gather.ts';
import { composeLetter, type Letter, readLetter } from '../../src/letter/index.ts';
import { readRecords, rowLetter, targetsOf } from '../../src/merge/index.ts';
import { readWorkspace, setLetter } from '../../src/render.ts';
import { writePdf } from '../../src/writers/pdf/index.ts';
import { REPOSITORY } from '../support/workspace.ts';
import { stix, stixFiles } from '../typeset/specimen.ts';

/** A letter made alone finds nothing in memory, neither of its own merge nor of the tests before. */
const memory = vi.hoisted(() => ({ isOff: false }));
vi.mock('../../src/remember.ts', async (original) => {
  const real = await original<typeof import('../../src/remember.ts')>();
  class Remembered<V> extends real.Remembered<V> {
    override of(...asked: Parameters<InstanceType<typeof real.Remembered<V>>['of']>): V {
      return memory.isOff ? asked[1]() : super.of(...asked);
    }
  }
  class RememberedOf<K extends object, V> extends real.RememberedOf<K, V> {
    override of(...asked: Parameters<InstanceType<typeof real.RememberedOf<K, V>>['of']>): V {
      return memory.isOff ? asked[2]() : super.of(...asked);
    }
  }
  return { ...real, Remembered, RememberedOf };
});

async function alone<T>(make: () => T | Promise<T>): Promise<T> {
  memory.isOff = true;
  try {
    return await make();
  } finally {
    memory.isOff = false;
  }
}

const texts = gather(REPOSITORY);
const together = readWorkspace(texts).workspace;
const OPTIONS = { overrides: new Map<string, string>(), departures: true };

const head = (language: string, more = '') => `---
layout: ${language === 'fr' ? 'parlementaire' : 'letter'}
locale: ${language}
date: 2024-02-22
subject: ${language === 'fr' ? 'Un essai' : 'A trial'}${more}
recipient: { name: Odile Exemple, gender: f }
signatories: [frederic-petit, maud-gatel]
---
`;
const LETTERS: Readonly<Record<string, string>> = {
  plain: `${head('fr')}Nous vous écrivons, {{appel}}, au sujet de votre commune.\n\nUn autre paragraphe.\n`,
  marked: `${head('fr', ' de {{recipient.name}}')}**{{recipient.name}}**, _{{recipient.title}}_ : {{#each recipient.address}}{{this}} ; {{/each}}fin.\n`,
  linked: `${head('fr')}Voyez [{{recipient.name}}](https://exemple.fr/{{recipient.name}}).\n`,
  coded: `${head('fr')}Un \`{{recipient.name}}\` de code.\n`,
  asked: `${head('fr')}{{#if recipient.title}}Avec titre.{{else}}Sans titre.{{/if}} Les vœux {{de recipient.name}}, {{consideration}}.\n`,
  salutation: `${head('fr')}:::salutation\n{{recipient.salutation}} {{recipient.name}},\n:::\n\nUn texte.\n`,
  closed: `${head('fr')}Un texte.\n\n:::closing\nVeuillez agréer, Madame, l’expression de nos sentiments distingués.\n:::\n`,
  fields: `${head('fr', ' de {{ville}}\nfields: { ville: Essai, lieu: Essai }')}À {{ville}}, *{{lieu}}* et **{{ville}}** :\n\n- {{lieu}} ;\n- {{ville}}.\n\n{{lieu}}. Rien {{de ville}}.\n\n{{ville}}\n\n1. Un.\n\n{{lieu}}) Deux.\n\nUn texte.\n\n  {{ville}} suit.\n\n> {{lieu}}\n\nFin.\n`,
  noted: `${head('fr', ' de {{ville}}[^2]\nfields: { ville: Essai, lieu: Essai }')}À {{ville}}[^1], encore {{lieu}}[^2] et[^1].\n\n[^1]: Voir {{recipient.name}}[^3].\n[^2]: {{ville}}, *page* {{lieu}}.\n[^3]: Rien de plus.\n`,
  english: `${head('en')}We write to you, {{addressee}}.\n\n> {{recipient.lines}}{{#each recipient.lines}}{{this}} {{/each}}\n`,
};

const WORDS = [
  '12',
  'Claire',
  'Éric',
  'O’Brien',
  "d'Arc",
  '*Étoile*',
  '_x_',
  '[a](b)',
  'N. 12',
  '1.',
  '&amp;',
  'Ça ',
  '«A»',
  'ﬁ',
  '—',
  'Łódź',
  '#',
  ',',
];
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const plainName = fc.constantFrom('Claire Exemple', 'Luc Essai', 'Zoé Modèle', 'Ada', 'Luc', 'Éric');
const row = fc.record(
  {
    name: fc.oneof(plainName, words),
    gender: fc.constantFrom('f', 'm'),
    title: fc.oneof(fc.constantFrom('Maire de Saint-Essai', 'ministre des Essais', 'Ambassadeur de Suède'), words),
    address: fc.array(fc.oneof(fc.constantFrom('1 rue Haute', '75000 Paris'), words), { maxLength: 4 }),
    ville: fc.oneof(fc.constantFrom('Essai-sur-Mer', 'Arles', '12', '3e'), words),
    lieu: fc.oneof(fc.constantFrom('Arles', '1', '2026', 'Łódź'), words),
  },
  { requiredKeys: ['name', 'gender', 'ville', 'lieu'] },
);

/** Its words are read as words: what the next ones do where they are none must not be taken from it. */
const FIRST = { name: 'Claire', gender: 'f', title: 'Maire', address: ['Mairie'], ville: 'Arles', lieu: 'Arles' };

/** Alike but for the name: with a vowel and without, with glyphs of no alphabet before those of others. */
const ALIKE = ['Claire', 'Éric', 'Łódź', 'Luc', 'Claire', 'O’B. Zoé', 'Łódź'].map((name) => {
  return {
    name,
    gender: 'f',
    title: 'Maire de Saint-Essai',
    address: ['1 rue ẞ', '75000 Paris'],
    ville: name,
    lieu: '12',
  };
});

function lettersOf(text: string, rows: readonly object[]): readonly Letter[] {
  const base = readLetter({ file: 'letters/essai.md', text }).value;
  const table = readRecords({ file: 'rows.json', text: JSON.stringify(rows) }).value;
  if (base === undefined || table === undefined) throw new Error('the test’s own letter and rows are right');
  const { targets, words } = targetsOf(table, [], new Map(), new Set(), [...base.fields.keys()]);
  const mapping = {
    targets,
    words,
    fields: base.fields,
    set: new Set<string>(),
    towns: { postcode: undefined, town: undefined },
    titles: undefined,
    title: undefined,
  };
  return rows.flatMap((_, index) => rowLetter(base, table.rows.row(index + 1), mapping).value ?? []);
}

const seen = (composed: ReturnType<typeof composeLetter>) => ({
  document: composed.value?.document,
  page: composed.value?.page,
  diagnostics: composed.diagnostics,
});

describe.each(Object.keys(LETTERS))('%s', (name) => {
  const text = LETTERS[name] as string;

  test('the same words, places and remarks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 5 }), async (rows) => {
        const letters = lettersOf(text, [FIRST, ...rows, ...ALIKE]);
        const inCompany = letters.map((letter) => seen(composeLetter(letter, together, OPTIONS)));
        const { workspace } = await alone(() => readWorkspace(texts));
        const each = await alone(() => letters.map((letter) => seen(composeLetter(letter, workspace, OPTIONS))));
        expect(inCompany).toEqual(each);
      }),
      { seed: 7, numRuns: 15 },
    );
  });

  test('the same bytes', async () => {
    const rows = [...fc.sample(row, { seed: 11, numRuns: 12 }), ...ALIKE];
    const letters = lettersOf(text, rows);
    const inCompany: (Uint8Array | undefined)[] = [];
    for (const letter of letters) inCompany.push(await pdfOf(letter, together, await stix()));
    for (const [index, letter] of letters.entries()) {
      const own = await alone(async () => pdfOf(letter, readWorkspace(texts).workspace, await loadFonts(stixFiles())));
      const same =
        own === undefined ? inCompany[index] === own : Buffer.compare(inCompany[index] ?? own.slice(1), own) === 0;
      expect(same).toBe(true);
    }
  });
});

async function pdfOf(letter: Letter, workspace: typeof together, fonts: Awaited<ReturnType<typeof stix>>) {
  const composed = composeLetter(letter, workspace, OPTIONS).value;
  const set = composed && (await setLetter(composed, fonts, new Map())).value;
  return set && writePdf(set.document, set.pages, fonts, { wholeAlphabet: true });
}
