// The options of `completion`, as commander hands them over. Must not know: shells.

export interface CompletionOptions {
  /** Place of the cursor's word on the line, the program at 0; given by the shell's script. */
  readonly words?: string;
}
