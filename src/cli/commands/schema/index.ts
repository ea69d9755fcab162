import type { Command } from 'commander';
import { declare, type Run, type Session } from '../../command.ts';
import type { SchemaOptions } from './options.ts';
import { schemaWords } from './words.ts';

export function schemaCommand(session: Session, run: Run): Command {
  const say = schemaWords[session.language];
  return declare(session, {
    name: 'schema',
    alias: 'schemas',
    about: say.about,
    examples: ['plaidoyer schema', 'plaidoyer schema --modelines', 'plaidoyer schema --json > schemas.json'],
  })
    .option('--modelines', say.modelines)
    .option('-n, --dry-run', session.words.option.dryRun)
    .action((options: SchemaOptions) => run(async () => (await import('./run-schema.ts')).runSchema(session, options)));
}
