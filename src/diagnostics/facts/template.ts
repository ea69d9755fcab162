// What can be wrong with a template or a layout, before and while it is filled in.

export interface TemplateFacts {
  'template/no-front-matter': { opened: boolean };
  'template/syntax': { kind: 'unclosed' | 'mismatch' | 'unexpected'; detail: string };
  'template/part-twice': { part: string };
  /** `own`: in a letter with its own wording, which declares its names itself. */
  'template/undeclared-name': {
    name: string;
    nearest: string | undefined;
    known: readonly string[];
    own?: true | undefined;
  };
  'template/unknown-helper': { name: string; nearest: string | undefined; known: readonly string[] };
  'template/unknown-partial': { name: string; nearest: string | undefined };
  'template/unknown-argument': { helper: string; key: string; nearest: string | undefined; known: readonly string[] };
  'template/wrong-arguments': { helper: string; expected: string };
  'template/wrong-argument': { helper: string; parameter: string; kinds: readonly string[]; kind: string };
  'template/wrong-kind': { name: string; kind: string; wanted: 'list' | 'record' };
  'template/not-printable': { name: string; kind: string };
  /** Typographic quotation marks where Handlebars wants straight ones: Word puts them in. */
  'template/curly-quotes': { found: string };
  /** A brace that opens or closes nothing: `{nom}}`. */
  'template/stray-brace': { found: string };
  'template/helper-as-name': { name: string };
  /** A helper given an optional field that the letter leaves out. */
  'template/absent-argument': { helper: string };
  'template/unsupported': { construct: string };
  /** A template that takes itself in, directly or by way of others. */
  'template/includes-itself': { chain: readonly string[] };
  /** A field that bears the name of a helper or of a part of the letter, so that neither could be told apart. */
  'template/reserved-name': { name: string };
  /** A `:::name` part that no letter has, or Markdown that no letter needs. */
  'template/unknown-part': { name: string; nearest: string | undefined; known: readonly string[] };
  /** A line that would open or close a part with a colon too few or too many: `::closing`. `better`: as it is written. */
  'template/fence': { found: string; better: string | undefined };
  /** A call without its note, a note that nothing calls, or two of one label: `[^1]`. */
  'template/note': { label: string; fault: 'not-written' | 'not-called' | 'twice' };
  /** `construct`: as mdast calls it, or of another Markdown: `table`, `strikethrough`, `superscript`. */
  'template/unsupported-markdown': { construct: string };
  /** A declaration that contradicts itself: a choice without choices, a bound that is no field, a default of another type. */
  'template/bad-declaration': { field: string; rule: 'choices' | 'of' | 'bound' };
  /** A letter may use a template of another language only with a layout of that language. */
  /** `known`: the layouts of the letter's language. */
  /** `assumed`: the letter does not say its language. */
  'template/layout-language': {
    layout: string;
    locale: string;
    wanted: string;
    known: readonly string[];
    assumed: boolean;
  };
}
