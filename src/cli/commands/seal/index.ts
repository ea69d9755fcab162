// The commands on seals: a table. Must not know: what they do.
import type { Command } from 'commander';
import { type CommonOptions, declare, type Run, type Session } from '../../command.ts';
import type { SealOptions } from './options.ts';
import { sealWords } from './words/index.ts';

export function sealCommand(session: Session, run: Run): Command {
  const say = sealWords[session.language].seal;
  return declare(session, {
    name: 'seal',
    alias: 'sceller',
    about: say.about,
    examples: [
      'plaidoyer seal 2026-03-05-essai',
      'plaidoyer seal 2024-02-22-bielorussie --signed-on-paper',
      'plaidoyer seal 2026-03-05-essai --restore',
    ],
  })
    .argument('<letter>', say.letter)
    .option('--signed-on-paper', say.signedOnPaper)
    .option('--restore', say.restore)
    .option('-n, --dry-run', session.words.option.dryRun)
    .action((letter: string, options: SealOptions) =>
      run(async () =>
        options.restore === true
          ? (await import('./run-restore.ts')).runRestore(session, letter, options)
          : (await import('./run-seal.ts')).runSeal(session, letter, options),
      ),
    );
}

export function verifyCommand(session: Session, run: Run): Command {
  const say = sealWords[session.language].verify;
  return declare(session, {
    name: 'verify',
    alias: 'authentifier',
    about: say.about,
    examples: ['plaidoyer verify output/2024-02-22-bielorussie.pdf'],
  })
    .argument('<file>', say.file)
    .action((file: string, options: CommonOptions) =>
      run(async () => (await import('./run-verify.ts')).runVerify(session, file, options)),
    );
}

export function extractCommand(session: Session, run: Run): Command {
  const say = sealWords[session.language];
  return declare(session, {
    name: 'extract',
    alias: 'extraire',
    about: say.extract.about,
    examples: [
      'plaidoyer extract lettre.pdf ../lettre',
      'plaidoyer render --workspace ../lettre 2024-02-22-bielorussie --archive',
    ],
  })
    .argument('<file>', say.verify.file)
    .argument('<folder>', say.extract.folder)
    .option('-n, --dry-run', session.words.option.dryRun)
    .action((file: string, folder: string, options: CommonOptions) =>
      run(async () => (await import('./run-extract.ts')).runExtract(session, file, folder, options)),
    );
}
