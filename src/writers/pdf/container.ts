// The door to pdfkit, used as a container only: objects, streams, cross references, output intent, images.
// Must not know: lines, tags, fonts. What is named here of pdfkit's inside is why its version is pinned.
import type { Readable } from 'node:stream';

/** An indirect object. `end` writes it; nothing may change after. */
export interface Ref {
  /** The object's number. */
  readonly id: number;
  readonly data: Record<string, unknown>;
  /** Packed, unless told otherwise before the end. */
  compress: boolean;
  end(stream?: Uint8Array | string): void;
}

export interface NumberTree {
  add(key: number, value: unknown): void;
}

export interface ContainerPage {
  readonly dictionary: Ref;
  /** What the page shows. */
  readonly content: Ref;
  readonly fonts: Record<string, Ref>;
  readonly xobjects: Record<string, unknown>;
  readonly annotations: Ref[];
}

export interface ContainerImage {
  readonly obj: Ref;
  embed(container: Container): void;
}

export interface Container extends Omit<Readable, '_write' | 'push'> {
  push: (chunk: Uint8Array | null) => boolean;
  readonly page: ContainerPage;
  readonly _root: Ref;
  /** Once the file is ended: an object for each fact. */
  readonly _info: Ref;
  _addInfo: () => void;
  /** Bytes written so far. */
  _offset: number;
  _write: (data: string | Uint8Array) => void;
  ref(data: object): Ref;
  addPage: () => Container;
  addContent: (operators: string) => Container;
  appendXML(xml: string): void;
  getStructTreeRoot(): Ref;
  getStructParentTree(): NumberTree;
  createStructParentTreeNextKey(): number;
  openImage(bytes: Uint8Array): ContainerImage;
  file(bytes: Uint8Array, options: Readonly<Record<string, string | Date>>): unknown;
  path(data: string): this;
  fill(colour: string): this;
  stroke(colour: string): this;
  fillAndStroke(fill: string, stroke: string): this;
  lineWidth(width: number): this;
  end: () => void;
}

export interface ContainerOptions {
  readonly size: readonly [number, number];
  readonly lang: string;
  readonly tagged: boolean;
  /** pdfkit's name of the PDF/A level. */
  readonly subset: string | undefined;
  readonly info: Readonly<Record<string, string | Date>>;
}

/** pdfkit reads `new String` as a text string and a plain string as a name. */
export function textString(text: string): unknown {
  return new String(text);
}

/** pdfkit is loaded when a PDF is first asked for: most commands write none. */
export async function openContainer(options: ContainerOptions): Promise<Container> {
  const { default: PDFDocument } = await import('pdfkit');
  const { subset, ...rest } = options;
  const all = {
    ...rest,
    ...(subset === undefined ? {} : { subset }),
    pdfVersion: '1.7',
    displayTitle: true,
    autoFirstPage: false,
    margin: 0,
    // No font of pdfkit's: ours are shaped, subset and embedded by ourselves.
    font: null,
  };
  return gathering(new PDFDocument(all as unknown as PDFKit.PDFDocumentOptions) as unknown as Container);
}

/** What each container has written so far. */
const written = new WeakMap<Container, Uint8Array[]>();

/**
 * pdfkit is a stream, which hands on each of a letter's thousand little pieces with ceremony: they are gathered as they
 * come, and the operators of a page as one.
 */
function gathering(container: Container): Container {
  const pieces: Uint8Array[] = [container.read() as Uint8Array];
  written.set(container, pieces);
  container._write = (data) => {
    const piece = typeof data === 'string' ? Buffer.from(`${data}\n`, 'latin1') : data;
    pieces.push(piece);
    container._offset += piece.length;
  };
  const { addContent, addPage, end } = container;
  let operators: string[] = [];
  const flush = (): void => {
    if (operators.length > 0) addContent.call(container, operators.join('\n'));
    operators = [];
  };
  container.addContent = (operator) => {
    operators.push(operator);
    return container;
  };
  container.addPage = () => {
    flush();
    return addPage.call(container);
  };
  container.end = () => {
    flush();
    end.call(container);
  };
  return container;
}

/** Ends the container and gathers its bytes, once the images that are still being unpacked are in. */
export function closeContainer(container: Container): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pieces = written.get(container) ?? [];
    container.push = (piece) => {
      if (piece === null) resolve(new Uint8Array(Buffer.concat(pieces)));
      return true;
    };
    container.on('error', reject);
    container.end();
  });
}
