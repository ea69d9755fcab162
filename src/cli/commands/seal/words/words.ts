// What the commands on seals say that is no diagnostic. Must not know: what the commands do.

export interface SealWords {
  readonly seal: {
    readonly about: string;
    readonly letter: string;
    readonly signedOnPaper: string;
    readonly restore: string;
  };
  readonly verify: { readonly about: string; readonly file: string };
  readonly extract: { readonly about: string; readonly folder: string };
  /** Flags of `render`. */
  readonly locked: string;
  readonly archive: string;
  readonly archiveOfOriginal: string;
  /** Comments at the head of a seal's list. */
  readonly header: (letter: string) => readonly string[];
  readonly sealed: (file: string, folder: string, pages: number) => string;
  readonly wouldSeal: (file: string, folder: string, pages: number) => string;
  readonly toSend: (pdf: string) => string;
  /** Files that say otherwise than the sealed letter; what makes them again follows. */
  readonly olderDrafts: (files: readonly string[]) => string;
  readonly commit: string;
  /** Where no git keeps it. */
  readonly keep: (folder: string) => string;
  readonly asSealed: (file: string, on: string) => string;
  readonly wouldRestore: (file: string, on: string) => string;
  readonly restored: (file: string, on: string) => string;
  /** Where what stood there is kept, and how to have it back; undefined where nothing stood there. */
  readonly unrestore: (file: string, kept: string | undefined) => string;
  readonly identical: (on: string) => string;
  readonly exactly: (file: string, letter: string, on: string) => string;
  readonly extracted: (files: number, folder: string) => string;
  readonly next: string;
  readonly pages: (sealed: number, here: number) => string;
}
