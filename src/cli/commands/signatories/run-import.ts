// Official data into a file of signatories/, new or already there. Must not know: formats of data, YAML.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, error, hasErrors } from '../../../diagnostics/diagnostic.ts';
import { importAssembleeNationale } from '../../../importers/assemblee-nationale/index.ts';
import { identifierKey } from '../../../importers/identify.ts';
import type { ImportOptions } from '../../../importers/imported.ts';
import { mergeImport } from '../../../importers/merge.ts';
import type { MergeNote } from '../../../importers/merge-note.ts';
import { importPopolo } from '../../../importers/popolo/index.ts';
import { locales } from '../../../locale/index.ts';
import type { Organization, Person } from '../../../registry/index.ts';
import { writeRegistry } from '../../../registry/write.ts';
import { reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit, UsageError } from '../../exit.ts';
import { refuse } from './finish.ts';
import type { ImportCommandOptions } from './options.ts';
import { readSource } from './read-source.ts';
import { changeFile, newFile, type RegistryFiles, registryRoot, targetFile } from './registry-files.ts';
import { checkedDay } from './run-list.ts';
import { signatoriesWords } from './words/index.ts';

const IMPORTERS = { an: importAssembleeNationale, popolo: importPopolo };
/** How many alike are told one by one. */
const FEW = 5;
const FILES = { an: 'assemblee-nationale.yaml', popolo: 'popolo.yaml' };

export async function runImport(session: Session, named: string, options: ImportCommandOptions): Promise<Exit> {
  const { world } = session;
  const say = signatoriesWords[session.language];
  const report = reportOf(session, options);
  const root = registryRoot(world, options);
  if (root === undefined) {
    return refuse(
      session,
      options,
      [error('workspace/not-found', undefined, { from: options.workspace ?? world.cwd })],
      new Map(),
    );
  }
  const wanted = importOptions(session, options);
  const typedDay = checkedDay(options.knownOn, session);
  const read = readSource(world.cwd, named);
  if (read.value === undefined) return refuse(session, options, read.diagnostics, new Map());
  const result = IMPORTERS[options.from](read.value, wanted);
  const remarks = options.verbose === true ? { shown: result.diagnostics, left: 0 } : firstOfEach(result.diagnostics);
  if (result.value === undefined) return refuse(session, options, result.diagnostics, new Map());
  const imported = result.value;
  const file = targetFile(root, world.cwd, options.file ?? path.join(root, 'signatories', FILES[options.from]), say);
  const knownOn = typedDay ?? imported.latest;
  let notes: readonly MergeNote[] = [];
  let texts: ReadonlyMap<string, string> = new Map();
  const faults: Diagnostic[] = [];
  const outcome = await changeFile(
    root,
    file,
    (text, current) => {
      texts = current.texts;
      const merged = mergeImport(
        { file, text: text.trim() === '' ? newFile(root) + blank(options.from, knownOn) : text },
        imported,
        {
          knownOn,
          force: options.force === true,
          taken: new Set(entriesElsewhere(current, file).map(({ id }) => id)),
          elsewhere: identifiersOf(entriesElsewhere(current, file)),
        },
      );
      faults.push(...merged.diagnostics);
      notes = merged.value?.notes ?? [];
      return merged.value?.text;
    },
    { dryRun: options.dryRun === true, say },
  );
  if (hasErrors(faults)) return refuse(session, options, faults, texts);
  if ('diagnostics' in outcome) return refuse(session, options, outcome.diagnostics, outcome.texts);
  report.diagnostics(remarks.shown, new Map());
  if (remarks.left > 0) report.say(say.more(remarks.left));
  const isNew = outcome.done.before.trim() === '';
  report.result({
    ok: true,
    file,
    changed: outcome.done.before !== outcome.done.text,
    people: imported.persons.length,
    organizations: imported.organizations.length,
    as_known_on: knownOn ?? null,
    notes,
    diagnostics: report.json(result.diagnostics, new Map()),
  });
  const added = (did: MergeNote['did']) => notes.filter((note) => note.did === did).length;
  // Everyone in a new file is new: the list would say nothing more than the file.
  const told = isNew ? notes.filter(({ did }) => did === 'elsewhere') : notes;
  const elsewhere = told.filter(({ did }) => did === 'elsewhere');
  for (const note of told.filter(({ did }) => did !== 'elsewhere')) report.data(say.note(note));
  for (const note of elsewhere.slice(0, FEW)) report.say(say.note(note));
  if (elsewhere.length > FEW) report.say(say.more(elsewhere.length - FEW));
  report.say(isNew ? say.imported(added('added-person'), added('added-organization'), file) : say.merged(notes, file));
  return EXIT.done;
}

function importOptions(session: Session, options: ImportCommandOptions): ImportOptions {
  const on = checkedDay(options.on, session);
  const only = options.only === undefined ? undefined : listOf(options.only, session);
  return {
    ...(only === undefined ? {} : { only }),
    ...(on === undefined ? {} : { on }),
    ...(options.types === undefined
      ? {}
      : {
          types: options.types
            .split(',')
            .map((type) => type.trim())
            .filter(Boolean),
        }),
    exact: options.exact === true,
  };
}

/** « PA1,PA2 » or « @file » with one a line. */
function listOf(written: string, { world, language }: Session): string[] {
  let text = written;
  if (written.startsWith('@')) {
    try {
      text = readFileSync(path.resolve(world.cwd, written.slice(1)), 'utf8');
    } catch (fault) {
      const reason = (fault as NodeJS.ErrnoException).code ?? String(fault);
      throw new UsageError(signatoriesWords[language].cannotRead(written.slice(1), reason));
    }
  }
  return text
    .split(/[,\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '' && !one.startsWith('#'));
}

/** A new file: its attribution, its source, and nobody yet. */
function blank(from: ImportCommandOptions['from'], knownOn: string | undefined): string {
  const known = knownOn === undefined ? {} : { as_known_on: knownOn };
  if (from === 'popolo') return writeRegistry({ source: { name: 'Popolo', ...known } });
  const day = knownOn === undefined ? '?' : locales.fr.date(knownOn, 'long');
  return writeRegistry(
    { source: { name: 'Assemblée nationale, data.assemblee-nationale.fr', licence: 'Licence Ouverte', ...known } },
    // The licence wants the source and its day named, in the words of the country that gives it.
    [signatoriesWords.fr.attribution(day)],
  );
}

function entriesElsewhere({ registry }: RegistryFiles, file: string): (Person | Organization)[] {
  if (registry === undefined) return [];
  return [...registry.persons.values(), ...registry.organizations.values()].filter(({ span }) => span.file !== file);
}

function identifiersOf(entries: readonly (Person | Organization)[]): ReadonlyMap<string, string> {
  return new Map(entries.flatMap(({ id, identifiers }) => identifiers.map((one) => [identifierKey(one), id] as const)));
}

/** A thousand remarks of one kind say no more than the first and their number. */
function firstOfEach(found: readonly Diagnostic[]): { shown: Diagnostic[]; left: number } {
  const seen = new Set<string>();
  const shown = found.filter(({ code, severity }) => severity === 'error' || (!seen.has(code) && seen.add(code)));
  return { shown, left: found.length - shown.length };
}
