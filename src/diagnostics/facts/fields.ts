// What can be wrong with the value a letter gives for a declared field.

export interface FieldFacts {
  /** `own`: of a letter with its own wording, which has no template. */
  'field/unknown': { field: string; nearest: string | undefined; known: readonly string[]; own?: true | undefined };
  /** `column`: of the table that is merged, which may have been meant for it. */
  'field/missing': { field: string; label: string | undefined; type: string; column?: string | undefined };
  'field/wrong-type': { field: string; type: string; found: string; example: string };
  'field/out-of-range': {
    field: string;
    min: number | undefined;
    max: number | undefined;
    of: 'value' | 'items' | 'characters';
  };
  /** What the template's sentence goes on with is another word. `value`: its first words. */
  'field/begins': { field: string; value: string; begins: readonly string[] };
  'field/not-after': { field: string; value: string; bound: string; boundDate: string };
  'field/not-before': { field: string; value: string; bound: string; boundDate: string };
  'field/unknown-place': { value: string; nearest: string | undefined };
  'field/not-a-url': { value: string };
}
