// A file as an archive or a folder holds it. Must not know: archives, what the file means.

export interface PackedFile {
  /** With forward slashes, from the archive's root. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
