// Registry files laid out evenly, comments kept. Must not know: YAML.
import { formatYaml } from '../../../source/format-yaml.ts';
import { reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit } from '../../exit.ts';
import { refuse } from './finish.ts';
import type { FormatOptions } from './options.ts';
import { changeFile, openRegistry, targetFile } from './registry-files.ts';
import { signatoriesWords } from './words/index.ts';

export async function runFormat(session: Session, named: readonly string[], options: FormatOptions): Promise<Exit> {
  const say = signatoriesWords[session.language];
  const report = reportOf(session, options);
  const open = openRegistry(session.world, options);
  if ('fault' in open) return refuse(session, options, [open.fault], new Map());
  if (open.registry === undefined) return refuse(session, options, open.diagnostics, open.texts);
  const files =
    named.length === 0
      ? open.files.map(({ file }) => file)
      : named.map((one) => targetFile(open.root, session.world.cwd, one, say));
  const dryRun = options.dryRun === true || options.check === true;
  const changed: string[] = [];
  for (const file of files) {
    const outcome = await changeFile(open.root, file, (text) => formatYaml(text), { dryRun, say });
    if ('diagnostics' in outcome) return refuse(session, options, outcome.diagnostics, outcome.texts);
    if (outcome.done.before === outcome.done.text) continue;
    changed.push(file);
    report.say(dryRun ? say.wouldFormat(file) : say.formatted(file));
  }
  report.result({ ok: options.check !== true || changed.length === 0, changed });
  return options.check === true && changed.length > 0 ? EXIT.faults : EXIT.done;
}
