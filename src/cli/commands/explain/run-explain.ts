// One code with a real example of it, or all codes. Must not know: where examples come from (a test records them).
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { type Example, examples } from '../../../diagnostics/examples.ts';
import { toJson } from '../../../diagnostics/json.ts';
import { catalogues } from '../../../diagnostics/messages/index.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import { PLAIN, printDiagnostic } from '../../../diagnostics/print.ts';
import { type CommonOptions, reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit, UsageError } from '../../exit.ts';
import { explainWords } from './words.ts';

export async function runExplain(session: Session, code: string | undefined, options: CommonOptions): Promise<Exit> {
  const say = explainWords[session.language];
  const report = reportOf(session, options);
  const catalogue = catalogues[session.language];
  const codes = Object.keys(catalogue.messages).sort();
  if (code === undefined) {
    report.result({ ok: true, codes });
    report.data(codes.join('\n'));
    return EXIT.done;
  }
  const wanted = code.replace(/^.*\[|\].*$/g, '');
  const meant = codes.find((one) => one === wanted) ?? only(codes.filter((one) => one.endsWith(`/${wanted}`)));
  const several = codes.filter((one) => one.endsWith(`/${wanted}`));
  if (meant === undefined && several.length > 0) throw new UsageError(say.several(code, several));
  if (meant === undefined) throw new UsageError(say.unknown(code, nearest(wanted, [...codes, ...codes.map(short)])));
  const example = (examples as Readonly<Record<string, Example>>)[meant];
  if (example === undefined) {
    report.result({ ok: true, code: meant, example: null });
    report.data(`${meant}\n${say.noExample}`);
    return EXIT.done;
  }
  const { diagnostic, texts } = shown(meant, example);
  report.result({ ok: true, code: meant, severity: example.severity, example: toJson(diagnostic, texts, catalogue) });
  const printed = printDiagnostic(diagnostic, texts, catalogue, { paint: PLAIN, width: session.world.out.width });
  report.data(`${meant} : ${say.severity[example.severity]}\n\n${say.example}\n\n${printed.replace(/^(?=.)/gm, '  ')}`);
  return EXIT.done;
}

/** The example as it was told, on a text that has its line where it stood. */
function shown(
  code: string,
  { severity, facts, place }: Example,
): { diagnostic: Diagnostic; texts: Map<string, string> } {
  const before = '\n'.repeat(Math.max(0, (place?.line ?? 1) - 1));
  const span = place && {
    file: place.file,
    start: before.length + place.column - 1,
    end: before.length + place.endColumn - 1,
  };
  const diagnostic = { code, severity, facts, span, related: [] } as unknown as Diagnostic;
  return { diagnostic, texts: new Map(place === undefined ? [] : [[place.file, before + place.text]]) };
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function short(code: string): string {
  return code.replace(/^.*\//, '');
}
