// The examples that `explain` shows, recorded while the golden cases run: the first diagnostic of each code that has
// none yet, with the line it points at; no two codes show the same place. Must not know: any case.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { vi } from 'vitest';
import { Report } from '../../src/cli/report.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { type Example, examples } from '../../src/diagnostics/examples.ts';
import { catalogues } from '../../src/diagnostics/messages/index.ts';
import { lineText, placeIn, type Texts } from '../../src/diagnostics/place.ts';
import { REPOSITORY } from './workspace.ts';

const FILE = path.join(REPOSITORY, 'src/diagnostics/examples.ts');

/** @returns what writes them down, once all cases have run */
export function recordExamples(): () => void {
  const known: Readonly<Record<string, Example>> = examples;
  const kept = new Map(Object.entries(known).filter(([code]) => Object.hasOwn(catalogues.en.messages, code)));
  const told = new Map<string, Example[]>();
  const tell = Report.prototype.diagnostics;
  vi.spyOn(Report.prototype, 'diagnostics').mockImplementation(function (this: Report, found, texts, more) {
    for (const one of found) {
      told.set(one.code, [...(told.get(one.code) ?? []), exampleOf(one, texts)]);
      if (isNew(one, kept.get(one.code))) kept.set(one.code, exampleOf(one, texts));
    }
    tell.call(this, found, texts, more);
  });
  return () => {
    vi.restoreAllMocks();
    const sorted = eachItsOwn(kept, told);
    const source = readFileSync(FILE, 'utf8');
    const head = source.slice(0, source.indexOf('export const examples'));
    const json = JSON.stringify(sorted, null, 2).replace(/\/[^"\s]*\/plaidoyer-[A-Za-z0-9]+/g, '.');
    writeFileSync(
      FILE,
      `${head}export const examples = ${json} as const satisfies Readonly<Record<string, Example>>;\n`,
    );
  };
}

/** What two examples may not share: the stretch of text they underline. */
export function underlined({ place }: Example): string | undefined {
  return place && [place.file, place.line, place.column, place.endColumn, place.text].join('\n');
}

/** By code; the codes seldom told choose first, and an example that underlines what another's does gives way to another of the same severity. */
function eachItsOwn(kept: ReadonlyMap<string, Example>, told: ReadonlyMap<string, readonly Example[]>) {
  const taken = new Set<string | undefined>();
  const free = (one: Example) => one.place === undefined || !taken.has(underlined(one));
  const times = (code: string) => told.get(code)?.length ?? 0;
  const chosen = [...kept]
    .sort(([a], [b]) => times(a) - times(b) || (a < b ? -1 : 1))
    .map(([code, first]) => {
      const others = (told.get(code) ?? []).filter(
        (one) => one.severity === first.severity || first.severity === 'information',
      );
      const example = [first, ...others].find(free) ?? first;
      taken.add(underlined(example));
      return [code, example] as const;
    });
  return Object.fromEntries(chosen.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** None yet, or its message is made of other facts now. */
function isNew({ facts }: Diagnostic, kept: Example | undefined): boolean {
  return kept === undefined || keysOf(facts) !== keysOf(kept.facts);
}

function keysOf(facts: unknown): string {
  return Object.keys(JSON.parse(JSON.stringify(facts ?? {})) as object)
    .sort()
    .join();
}

function exampleOf({ severity, facts, span }: Diagnostic, texts: Texts): Example {
  const text = span && texts.get(span.file);
  if (span === undefined || text === undefined) return { severity, facts };
  const { line, column, endLine, endColumn } = placeIn(text, span);
  const whole = lineText(text, line);
  const end = endLine === line ? endColumn : whole.length + 1;
  return { severity, facts, place: { file: span.file, line, column, endColumn: end, text: whole } };
}
