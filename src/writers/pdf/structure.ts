// The tag tree as PDF objects: structure elements, marked content, links with their annotations, the parent tree.
// Must not know: how content is drawn. ISO 32000-1, 14.7 and 14.8; ISO 14289-1, 7.
import type { LinkTarget, Tag } from '../../typeset/index.ts';
import { type Container, type Ref, textString } from './container.ts';
import type { Rect } from './content.ts';

interface Mark {
  readonly kind: 'mark';
  readonly page: Ref;
  readonly id: number;
}
interface LinkMark {
  readonly kind: 'link';
  readonly page: Ref;
  readonly target: LinkTarget;
  readonly ids: number[];
  readonly annotations: Ref[];
}
type Content = Mark | LinkMark;

export class Structure {
  private readonly container: Container;
  private readonly contents = new Map<Tag, Content[]>();
  private readonly boxes = new Map<Tag, Rect>();
  /** Owners of the marked content of each page, by number. */
  private readonly owners = new Map<Ref, (Tag | LinkMark)[]>();
  private readonly parentKeys = new Map<Ref, number>();
  private readonly notes: [unknown, Ref][] = [];

  constructor(container: Container) {
    this.container = container;
  }

  beginPage(): void {
    const page = this.container.page.dictionary;
    const key = this.container.createStructParentTreeNextKey();
    page.data.StructParents = key;
    page.data.Tabs = 'S';
    this.parentKeys.set(page, key);
    this.owners.set(page, []);
  }

  /** The next stretch of the page's marked content belongs to `tag`, or to a link inside it. */
  mark(tag: Tag, target: LinkTarget | undefined): void {
    const page = this.container.page.dictionary;
    const owners = this.owners.get(page) ?? [];
    const id = owners.length;
    const contents = this.contents.get(tag) ?? [];
    this.contents.set(tag, contents);
    if (target === undefined) {
      owners.push(tag);
      contents.push({ kind: 'mark', page, id });
      return;
    }
    const last = contents.at(-1);
    // One element for a link that goes on over line ends; a new one on a new page, as an element names one page.
    const open = last?.kind === 'link' && last.target === target && last.page === page ? last : undefined;
    const link: LinkMark = open ?? { kind: 'link', page, target, ids: [], annotations: [] };
    if (open === undefined) contents.push(link);
    link.ids.push(id);
    owners.push(link);
  }

  /** A place on the current page that opens a link; its words have been marked before. */
  annotate(tag: Tag, target: LinkTarget, rect: Rect): void {
    const link = this.contents.get(tag)?.at(-1);
    if (link?.kind !== 'link') return;
    const action = this.container.ref({ S: 'URI', URI: textString(target.url) });
    action.end();
    const annotation = this.container.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: rect,
      Border: [0, 0, 0],
      F: 4,
      // What the link says, for readers that list links (ISO 14289-1, 7.18.5).
      Contents: textString(target.text === target.url ? target.url : `${target.text} (${target.url})`),
      A: action,
    });
    this.container.page.annotations.push(annotation);
    link.annotations.push(annotation);
  }

  bound(tag: Tag, rect: Rect): void {
    this.boxes.set(tag, rect);
  }

  /** Writes the whole tree. */
  end(root: Tag): void {
    const refs = new Map<Tag | LinkMark, Ref>();
    const treeRoot = this.container.getStructTreeRoot();
    const top = this.element(root, treeRoot, refs);
    treeRoot.data.K = top === undefined ? [] : [top];
    if (this.notes.length > 0) treeRoot.data.IDTree = { Names: this.notes.flat() };
    const tree = this.container.getStructParentTree();
    for (const [page, owners] of this.owners) {
      tree.add(
        this.parentKeys.get(page) ?? 0,
        owners.map((owner) => refs.get(owner)),
      );
    }
  }

  /** Undefined for a tag without any content: an empty element would only be noise to a listener. */
  private element(tag: Tag, parent: Ref, refs: Map<Tag | LinkMark, Ref>): Ref | undefined {
    if (!this.filled(tag)) return undefined;
    const ref = this.container.ref({ Type: 'StructElem', S: tag.role, P: parent });
    const contents = this.contents.get(tag) ?? [];
    const page = contents[0]?.page;
    const kids: unknown[] = contents.map((content) =>
      content.kind === 'mark' ? this.markKid(content, page) : this.link(content, ref, refs),
    );
    for (const child of tag.children) {
      const kid = this.element(child, ref, refs);
      if (kid !== undefined) kids.push(kid);
    }
    refs.set(tag, ref);
    if (tag.role === 'Note') this.identify(ref);
    Object.assign(ref.data, this.attributes(tag), page === undefined ? {} : { Pg: page }, { K: kids });
    ref.end();
    return ref;
  }

  /** Each note has a name of its own (ISO 14289-1, 7.9); the tree lists them in their order as strings. */
  private identify(ref: Ref): void {
    const id = textString(`note-${String(this.notes.length + 1).padStart(4, '0')}`);
    ref.data.ID = id;
    this.notes.push([id, ref]);
  }

  private filled(tag: Tag): boolean {
    return this.contents.has(tag) || tag.children.some((child) => this.filled(child));
  }

  private markKid(mark: Mark, page: Ref | undefined): unknown {
    return mark.page === page ? mark.id : { Type: 'MCR', Pg: mark.page, MCID: mark.id };
  }

  private link(link: LinkMark, parent: Ref, refs: Map<Tag | LinkMark, Ref>): Ref {
    const ref = this.container.ref({ Type: 'StructElem', S: 'Link', P: parent, Pg: link.page });
    const tree = this.container.getStructParentTree();
    for (const annotation of link.annotations) {
      const key = this.container.createStructParentTreeNextKey();
      annotation.data.StructParent = key;
      annotation.end();
      tree.add(key, ref);
    }
    const objects = link.annotations.map((annotation) => ({ Type: 'OBJR', Pg: link.page, Obj: annotation }));
    ref.data.K = [...link.ids, ...objects];
    refs.set(link, ref);
    ref.end();
    return ref;
  }

  private attributes(tag: Tag): Record<string, unknown> {
    if (tag.role === 'Figure') {
      const box = this.boxes.get(tag);
      const layout = box === undefined ? {} : { A: { O: 'Layout', Placement: 'Block', BBox: box } };
      return { Alt: textString(tag.alt ?? ''), ...layout };
    }
    if (tag.role !== 'L') return {};
    const labelled = tag.children.some((item) => item.children.some((child) => child.role === 'Lbl'));
    if (!labelled) return {};
    return { A: { O: 'List', ListNumbering: tag.ordered ? 'Decimal' : 'Disc' } };
  }
}
