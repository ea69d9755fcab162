// Changes as this room is told of them. Must not know: how they were found.

export interface Changed {
  readonly part: string;
  readonly stretches: readonly { readonly kind: 'kept' | 'removed' | 'added'; readonly text: string }[];
}

/** The key to the marks, in the person's language. */
export interface RedlineMarks {
  readonly removed: string;
  readonly added: string;
}
