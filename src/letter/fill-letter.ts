// A resolved letter and its prepared wording → blocks. Must not know: pages, departures of a signed letter.
import { type Checked, Findings } from '../diagnostics/diagnostic.ts';
import { withNotes, withoutCalls } from '../document/notes.ts';
import { Filler, Marks, type Printable, plain, printedField, type Source } from '../template/index.ts';
import { commonContext, type FilledWording, layoutContext } from './context.ts';
import type { Office } from './office.ts';
import type { PreparedLetter } from './prepare-letter.ts';
import { readMarked, readMarkedLine } from './read-marked.ts';
import type { ResolvedLetter } from './resolve.ts';
import { type Filled, Stencil, Trace } from './stencil.ts';

/** How many stencils of one wording are kept: ladies and gentlemen, addresses of three lines and of four. */
const MOST_STENCILS = 8;
/** The letters of a merge share what has been prepared for them. */
const stencils = new WeakMap<PreparedLetter, readonly Stencil[]>();

export function fillLetter(resolved: ResolvedLetter, prepared: PreparedLetter, office: Office): Checked<Filled> {
  const known = stencils.get(prepared) ?? [];
  for (const stencil of known) {
    const value = stencil.fill(resolved, office);
    if (value !== undefined) return { value, diagnostics: [] };
  }
  const { filled, stencil } = fillAnew(resolved, prepared, office);
  if (stencil !== undefined) stencils.set(prepared, [stencil, ...known].slice(0, MOST_STENCILS));
  return filled;
}

function fillAnew(resolved: ResolvedLetter, prepared: PreparedLetter, office: Office) {
  const findings = new Findings();
  const { locale } = resolved;
  const marks = new Marks();
  const trace = new Trace(resolved, marks);
  const { partials } = prepared;
  const filler = new Filler({ locale, occasion: trace.occasion, marks, partials, heard: trace.heard });
  const common = commonContext(resolved, trace.addressed, office, marks);
  const context = { ...common, ...fieldContext(resolved, prepared, filler, marks, common) };
  const fill = (source: Source) => filler.fill(source, context);
  const wording: FilledWording = {
    subject: fill(prepared.subject),
    salutation: prepared.salutation ? fill(prepared.salutation) : trace.addressed.salutations.map(String).join('\n'),
    body: fill(prepared.body),
    closing: prepared.closing ? fill(prepared.closing) : String(plain(trace.ask(locale.closing))),
  };
  const whole = filler.fill(prepared.layout, layoutContext(common, wording, resolved, marks));
  findings.add(...filler.faults);
  const letter = marks.strip(whole);
  const title = marks.strip(wording.subject);
  const read = findings.take(readMarked(letter));
  const blocks = read && findings.take(withNotes(read));
  const inlines = findings.take(readMarkedLine(title));
  const filled = findings.settle<Filled>({ blocks: blocks ?? [], title: withoutCalls(inlines ?? []) });
  const clean = filled.value !== undefined && filled.diagnostics.length === 0;
  return { filled, stencil: clean ? Stencil.of(resolved, office, filled.value, trace, [letter, title]) : undefined };
}

/** Fields of prose are filled last: they may use all the others. */
function fieldContext(
  resolved: ResolvedLetter,
  prepared: PreparedLetter,
  filler: Filler,
  marks: Marks,
  common: Readonly<Record<string, Printable>>,
): Record<string, Printable> {
  const context: Record<string, Printable> = {};
  const isProse = (field: string) => {
    const given = prepared.fields.get(field);
    return given?.kind === 'wording' || (given?.kind === 'list' && given.items.some((item) => item.kind === 'wording'));
  };
  const names = [...prepared.fields.keys()].sort((a, b) => Number(isProse(a)) - Number(isProse(b)));
  for (const name of names) {
    const given = prepared.fields.get(name);
    if (given === undefined) continue;
    context[name] = printedField(given, resolved.locale, marks, (wording) =>
      filler.fill(prepared.prose.get(wording.part) as Source, { ...common, ...context }),
    );
  }
  return context;
}
