// The schemas of this workspace, written where modelines look for them. Must not know: how they are made.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { error } from '../../../diagnostics/diagnostic.ts';
import { letterFiles } from '../../../io/gather.ts';
import { CannotWrite, save } from '../../../io/save.ts';
import { reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit } from '../../exit.ts';
import { openWorkspace } from '../../open-workspace.ts';
import type { SchemaOptions } from './options.ts';
import { SCHEMAS } from './places.ts';
import { schemaFiles } from './schema-files.ts';
import { schemaWords } from './words.ts';

export async function runSchema(session: Session, options: SchemaOptions): Promise<Exit> {
  const { world, language } = session;
  const say = schemaWords[language];
  const report = reportOf(session, options);
  const opened = openWorkspace(world, options);
  if ('fault' in opened) {
    report.diagnostics([opened.fault], new Map());
    report.result({ ok: false, diagnostics: report.json([opened.fault], new Map()) });
    return EXIT.faults;
  }
  const { root, workspace } = opened;
  const { schemas, files } = schemaFiles(workspace);
  if (options.modelines === true) for (const [file, text] of modelines(root, opened.texts)) files.set(file, text);
  const changed = [...files].filter(([file, text]) => current(root, file) !== text);
  try {
    if (options.dryRun !== true) for (const [file, text] of changed) await save(path.join(root, file), text);
  } catch (fault) {
    if (!(fault instanceof CannotWrite)) throw fault;
    const found = [
      error('workspace/cannot-write', undefined, { path: fault.path, reason: fault.reason, elsewhere: false }),
    ];
    report.diagnostics(found, new Map());
    report.result({ ok: false, diagnostics: report.json(found, new Map()) });
    return EXIT.faults;
  }
  report.result({ ok: true, written: changed.map(([file]) => file), schemas });
  for (const [file] of changed) report.say(options.dryRun === true ? say.wouldWrite(file) : say.wrote(file));
  report.say(say.next);
  return EXIT.done;
}

/** The files of YAML that lack the line, with it. */
function modelines(root: string, texts: ReadonlyMap<string, string>): Map<string, string> {
  const registry = [...texts.keys()].filter((file) => file.startsWith('signatories/'));
  const letters = letterFiles(root).filter((file) => !file.endsWith('.md'));
  const wanted: [string, string][] = [
    ...registry.map((file): [string, string] => [file, `../${SCHEMAS.signatories}`]),
    ...letters.map((file): [string, string] => [file, `../${SCHEMAS.letter}`]),
    ['plaidoyer.yaml', SCHEMAS.office],
  ];
  return new Map(
    wanted.flatMap(([file, schema]) => {
      const text = current(root, file);
      if (text === undefined || /^# yaml-language-server:/m.test(text)) return [];
      const eol = text.includes('\r\n') ? '\r\n' : '\n';
      return [[file, `# yaml-language-server: $schema=${schema}${eol}${text}`] as const];
    }),
  );
}

function current(root: string, file: string): string | undefined {
  try {
    return readFileSync(path.join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}
