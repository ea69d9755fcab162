// Links that open a file at its line in an editor. Must not know: findings.

/** Each editor's own address, documented by its maker; `none`: no links. */
export const EDITORS = {
  vscode: (file: string, line: number, column: number) => `vscode://file${file}:${line}:${column}`,
  vscodium: (file: string, line: number, column: number) => `vscodium://file${file}:${line}:${column}`,
  cursor: (file: string, line: number, column: number) => `cursor://file${file}:${line}:${column}`,
  idea: (file: string, line: number, column: number) => `idea://open?file=${file}&line=${line}&column=${column}`,
  none: () => '',
} as const;

export type Editor = keyof typeof EDITORS;

/** @param absolute as the system writes it; Windows drives get the slash that URLs want */
export function editorLink(editor: Editor, absolute: string, line: number, column: number): string {
  const slashed = absolute.replaceAll('\\', '/');
  const path = encodeURI(slashed.startsWith('/') ? slashed : `/${slashed}`).replace(/[?#]/g, encodeURIComponent);
  return EDITORS[editor](path, line, column);
}
