// Which names of commands Tab offers: those of the program's language, the others where only they fit.
import { expect, test } from 'vitest';
import { plaidoyer, workspace } from '../support/workspace.ts';

test.each([
  ['en', ['sig'], ['signatories']],
  ['fr', ['sig'], ['signataires']],
  ['en', ['signata'], ['signataires']],
  ['fr', ['signato'], ['signatories']],
  ['fr', ['templ'], ['templates']],
  ['fr', ['cosigner', 'une-lettre', 'ret'], ['retirer']],
  ['en', ['cosigner', 'une-lettre', 'ret'], ['retirer']],
  ['fr', ['cosign', 'une-lettre', 'rem'], ['remove']],
  ['fr', ['signataires', 'mo'], ['montrer', 'modifier']],
  ['en', ['signatories', 'mo'], ['montrer', 'modifier']],
  ['en', ['signatories', 'e'], ['edit']],
])('%s: %j + Tab → %j', async (language, typed, offered) => {
  const words = ['--words', String(typed.length), '--', 'plaidoyer', ...typed];
  const { out } = await plaidoyer(workspace(), ['completion', 'bash', '--lang', language, ...words]);
  expect(out.split('\n').flatMap((line) => line.split('\t')[0] || [])).toEqual(offered);
});

test('nothing typed: each command once', async () => {
  for (const [language, has, hasNot] of [
    ['fr', 'signataires', 'signatories'],
    ['en', 'signatories', 'signataires'],
  ] as const) {
    const words = ['--words', '1', '--', 'plaidoyer'];
    const { out } = await plaidoyer(workspace(), ['completion', 'bash', '--lang', language, ...words]);
    const offered = out.split('\n').map((line) => line.split('\t')[0]);
    expect(offered).toContain(has);
    expect(offered).not.toContain(hasNot);
  }
});
