// What a merge tells a person. Must not know: how it is worded or printed.

/** One line of what a merge did, or left alone. Periods as EDTF, « always » where undated. */
export interface MergeNote {
  readonly did:
    | 'added-person'
    | 'added-organization'
    | 'dissolved'
    | 'added-role'
    | 'closed-role'
    | 'changed-role'
    /** The file and the export disagree about days that the file already knew: the file's word stays. */
    | 'kept-role'
    | 'kept-name'
    /** Open in the file and no longer in an export of open roles: it ended, the export does not say when. */
    | 'gone-role'
    /** Another file already has this person: that file's word stays. */
    | 'elsewhere';
  /** Id of the person, or of the organization. */
  readonly id: string;
  readonly role?: string;
  readonly organization?: string;
  readonly before?: string;
  readonly after?: string;
}
