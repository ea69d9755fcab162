// The letter as it stands on disk now, with what the form tries, as the page's state. Must not know: servers.
import path from 'node:path';
import { type Diagnostic, hasErrors } from '../../../diagnostics/diagnostic.ts';
import { toJson } from '../../../diagnostics/json.ts';
import { catalogues } from '../../../diagnostics/messages/index.ts';
import { inReadingOrder } from '../../../diagnostics/sort.ts';
import { proposeRoles } from '../../../drafting/propose-roles.ts';
import { readLetterFile } from '../../../io/gather.ts';
import { CannotWrite, save } from '../../../io/save.ts';
import { drawPage } from '../../../preview/draw-page.ts';
import { lineInFile } from '../../../preview/line-map.ts';
import { type Finding, NOTHING_TRIED, type PreviewState, type Tried, triesSomething } from '../../../preview/state.ts';
import { tryOut } from '../../../preview/try.ts';
import { readAndCompose, type SetLetter, setLetter } from '../../../render.ts';
import type { SourceText } from '../../../source/text.ts';
import { writeText } from '../../../writers/text/index.ts';
import type { Session } from '../../command.ts';
import { imagesOf } from '../../images.ts';
import { fontsFor } from '../../load-fonts.ts';
import { type OpenWorkspace, openWorkspace } from '../../open-workspace.ts';
import { besideSeal } from '../../sealed-letter.ts';
import { declaringOf, fieldsOf, peopleOf } from './form.ts';
import { editorLink } from './links.ts';
import type { PreviewOptions } from './options.ts';
import { previewWords } from './words.ts';

export interface Live {
  readonly state: PreviewState;
  /** The letter as it was set, for its PDF. */
  readonly set: SetLetter | undefined;
  readonly root: string;
}

interface Opened {
  readonly opened: OpenWorkspace;
  readonly source: SourceText;
  /** That the letter is sealed, where it is. */
  readonly sealed: Diagnostic | undefined;
}

export class LiveLetter {
  readonly #session: Session;
  readonly #options: PreviewOptions;
  readonly #named: string;
  #turn = 0;

  constructor(session: Session, named: string, options: PreviewOptions) {
    this.#session = session;
    this.#named = named;
    this.#options = options;
  }

  /** The letter on disk and its workspace, or what is wrong. */
  open(): Opened | { readonly fault: Diagnostic | undefined } {
    const opened = openWorkspace(this.#session.world, this.#options);
    if ('fault' in opened) return { fault: opened.fault };
    const { cwd } = this.#session.world;
    const { text, diagnostic } = readLetterFile(opened.root, cwd, this.#named);
    const sealed = besideSeal(opened.root, cwd, this.#named);
    return text === undefined ? { fault: sealed ?? diagnostic } : { opened, source: text, sealed };
  }

  async live(tried: Tried): Promise<Live | undefined> {
    const found = this.open();
    if ('fault' in found) return undefined;
    const { opened, source, sealed } = found;
    const text = this.#tried(opened, source, tried);
    const letter = { file: source.file, text };
    opened.texts.set(letter.file, text);
    const read = readAndCompose(letter, opened.workspace, { overrides: new Map(), departures: true });
    const told: Diagnostic[] = [
      ...(sealed === undefined ? [] : [sealed]),
      ...opened.unread,
      ...opened.blocking,
      ...opened.wording,
      ...read.diagnostics,
    ];
    const composed = read.value?.composed;
    const fonts = composed && (await fontsFor(opened.root, composed));
    told.push(...(fonts?.diagnostics ?? []));
    const images = composed && imagesOf(opened.root, composed);
    const set = composed && fonts?.value && images && (await setLetter(composed, fonts.value, images));
    told.push(...(set?.diagnostics ?? []));
    const page = set?.value;
    const words = previewWords[this.#session.language];
    const total = page?.pages.length ?? 0;
    const state: PreviewState = {
      turn: ++this.#turn,
      title: page?.document.title ?? composed?.document.title ?? source.file,
      language: page?.document.language ?? 'fr',
      file: source.file,
      pages: (page?.pages ?? []).map((one, index) => drawPage(one, words.page(index + 1, total))),
      text: page === undefined ? '' : writeText(page.document),
      ...this.#findings(told, opened, source),
      fields: fieldsOf(letter, declaringOf(source, opened.workspace)),
      people: peopleOf(letter, source, opened.workspace, this.#session),
      tried: triesSomething(tried),
    };
    return { state, set: page, root: opened.root };
  }

  /** Writes what is tried into the file. False where it cannot be: what was sealed stays as it is. */
  async write(tried: Tried): Promise<boolean> {
    const found = this.open();
    if ('fault' in found || found.sealed !== undefined || !triesSomething(tried)) return false;
    const { opened, source } = found;
    try {
      await save(path.join(opened.root, source.file), this.#tried(opened, source, tried));
      return true;
    } catch (fault) {
      if (!(fault instanceof CannotWrite)) throw fault;
      return false;
    }
  }

  #tried({ workspace }: OpenWorkspace, source: SourceText, tried: Tried): string {
    if (!triesSomething(tried ?? NOTHING_TRIED)) return source.text;
    const date = /^date:[ \t]*["']?(\d{4}-\d{2}-\d{2})/m.exec(source.text)?.[1] ?? '';
    return tryOut(source, tried, declaringOf(source, workspace), (id) => {
      const person = workspace.registry?.persons.get(id);
      return person === undefined ? [] : proposeRoles(person, date, undefined);
    });
  }

  #findings(
    told: readonly Diagnostic[],
    { root, texts }: OpenWorkspace,
    source: SourceText,
  ): Pick<PreviewState, 'findings' | 'summary'> {
    const catalogue = catalogues[this.#session.language];
    // What is for the record of a signed letter would hide what matters.
    const shown = inReadingOrder(told).filter(({ severity }) => severity !== 'information' || !hasErrors(told));
    const findings = shown.map((one): Finding => {
      const { code, message, notes, help, file, line: shown, column } = toJson(one, texts, catalogue);
      // The editor opens the file, which has not changed.
      const line = file === source.file ? lineInFile(texts.get(file) ?? '', source.text, shown ?? 1) : shown;
      const place = file === null ? '' : `${file}:${line ?? 1}:${column ?? 1}`;
      const editor = this.#options.editor ?? 'vscode';
      const href = file === null ? '' : editorLink(editor, path.join(root, file), line ?? 1, column ?? 1);
      const label = catalogue.severities[one.severity];
      return { severity: one.severity, code, label, message, notes, help, place, href };
    });
    const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
    return { findings, summary: catalogue.summary(count('error'), count('warning')) };
  }
}
