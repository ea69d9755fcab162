// A resolved letter and its prepared wording → blocks. Must not know: pages, departures of a signed letter.
import { type Checked, Findings } from '../diagnostics/diagnostic.ts';
import type { Block, Inlines } from '../document/document.ts';
import { readInline } from '../document/read.ts';
import { Filler, Marks, type Printable, placesOf, plain, printedField, type Source } from '../template/index.ts';
import { commonContext, type FilledWording, layoutContext } from './context.ts';
import type { Office } from './office.ts';
import type { PreparedLetter } from './prepare-letter.ts';
import { readMarked } from './read-marked.ts';
import type { ResolvedLetter } from './resolve.ts';

export interface Filled {
  readonly blocks: readonly Block[];
  /** The object alone, without what the layout writes before it. */
  readonly title: Inlines;
}

export function fillLetter(resolved: ResolvedLetter, prepared: PreparedLetter, office: Office): Checked<Filled> {
  const findings = new Findings();
  const { locale, occasion } = resolved;
  const marks = new Marks();
  const filler = new Filler({ locale, occasion, marks, partials: prepared.partials });
  const common = commonContext(resolved, office, marks);
  const context = { ...common, ...fieldContext(resolved, prepared, filler, marks, common) };
  const fill = (source: Source) => filler.fill(source, context);
  const wording: FilledWording = {
    subject: fill(prepared.subject),
    salutation: prepared.salutation ? fill(prepared.salutation) : defaultSalutation(resolved),
    body: fill(prepared.body),
    closing: prepared.closing ? fill(prepared.closing) : String(plain(locale.closing(occasion))),
  };
  const whole = filler.fill(prepared.layout, layoutContext(common, wording, resolved, marks));
  findings.add(...filler.faults);
  const letter = marks.strip(whole);
  const title = marks.strip(wording.subject);
  const blocks = findings.take(readMarked(letter));
  const inlines = findings.take(readInline(title.text, placesOf(title)));
  return findings.settle<Filled>({ blocks: blocks ?? [], title: inlines ?? [] });
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

/** One appel a line, each with its comma. */
function defaultSalutation({ locale, occasion }: ResolvedLetter): string {
  const salutations = locale.salutations(occasion.recipients, occasion.options);
  return salutations.map((salutation) => `${plain(salutation)},`).join('\n');
}
