// One page's lines, images and rules as content, each inside the marks of its owner.
// Must not know: how the tree or the fonts are written.
import type { LinkTarget, Owner, Page, Placed, PlacedLine, PlacedRun } from '../../typeset/index.ts';
import type { NamedFace, PageContent } from './content.ts';
import { drawImage } from './image.ts';
import { num } from './number.ts';
import { showPieces } from './show.ts';
import type { Vectors } from './vectors.ts';

/** @param inSections what changes from letter to letter of a batch apart from what does not */
export function drawPage(page: Page, content: PageContent, vectors: Vectors, inSections: boolean): void {
  new PageDrawing(page, content, vectors, inSections).draw();
}

/** Whose words differ in each letter of a batch. */
function isOwn(item: Placed): boolean {
  return item.kind === 'line' && (item.block === 'recipient' || item.block === 'furniture');
}

class PageDrawing {
  private readonly page: Page;
  private readonly content: PageContent;
  private readonly vectors: Vectors;
  private readonly inSections: boolean;
  private owner: Owner | undefined;
  private link: LinkTarget | undefined;

  constructor(page: Page, content: PageContent, vectors: Vectors, inSections: boolean) {
    this.page = page;
    this.content = content;
    this.vectors = vectors;
    this.inSections = inSections;
  }

  draw(): void {
    let own = false;
    for (const item of this.page.items) {
      if (this.inSections && isOwn(item) !== own) {
        own = !own;
        this.leave();
        this.content.beginSection(own);
      }
      if (item.kind === 'line') this.line(item);
      else {
        this.enter(item.owner, undefined);
        if (item.kind === 'image') {
          const bottom = this.page.height - item.y - item.height;
          drawImage(item, bottom, this.content, this.vectors);
          if (typeof item.owner === 'object') {
            this.content.bound(item.owner, [item.x, bottom, item.x + item.width, bottom + item.height]);
          }
        } else {
          const from = `${num(item.x1)} ${num(this.page.height - item.y1)} m`;
          const to = `${num(item.x2)} ${num(this.page.height - item.y2)} l`;
          this.content.add(`q ${num(item.thickness)} w ${from} ${to} S Q`);
        }
      }
    }
    this.leave();
  }

  private line(line: PlacedLine): void {
    for (const run of line.runs) {
      this.enter(line.owner, run.link);
      this.run(line, run);
    }
  }

  private run(line: PlacedLine, run: PlacedRun): void {
    const y = this.page.height - line.baseline;
    const face = this.content.face(run.face);
    this.content.add(operatorsOf(line, run, y, face));
    if (run.link === undefined || typeof line.owner !== 'object') return;
    const rect = [run.x, y - line.size * 0.25, run.x + run.width, y + line.size * 0.75] as const;
    this.content.annotate(line.owner, run.link, rect);
  }

  private enter(owner: Owner, link: LinkTarget | undefined): void {
    if (this.owner === owner && this.link === link && typeof owner === 'object') return;
    this.leave();
    const { content } = this;
    if (owner === 'pagination') content.add('/Artifact <</Type /Pagination>> BDC');
    else if (owner === 'layout') content.add('/Artifact <</Type /Layout>> BDC');
    else content.add(`/${link === undefined ? owner.role : 'Link'} <</MCID ${content.mark(owner, link)}>> BDC`);
    this.owner = owner;
    this.link = link;
  }

  private leave(): void {
    if (this.owner !== undefined) this.content.add('EMC');
    this.owner = undefined;
    this.link = undefined;
  }
}

interface Shown {
  readonly name: string;
  readonly y: number;
  readonly operators: string;
}

/** Lines that letters of a batch share, as they were last shown in codes that all of them share. */
const shownBefore = new WeakMap<PlacedRun, Shown>();

function operatorsOf(line: PlacedLine, run: PlacedRun, y: number, face: NamedFace): string {
  const { name, codes } = face;
  const before = codes.isBatch ? shownBefore.get(run) : undefined;
  if (before?.name === name && before.y === y) return before.operators;
  const scale = line.scale === 1 ? '' : ` ${num(line.scale * 100)} Tz`;
  const at = `${num(run.x)} ${num(y)}`;
  const shown = showPieces(run.pieces, face, line);
  const operators = `BT /${name} ${num(line.size)} Tf${scale} 1 0 0 1 ${at} Tm ${shown}${scale === '' ? '' : ' 100 Tz'} ET`;
  const areCommon = () => run.pieces.every(({ glyphs }) => glyphs.every((glyph) => codes.isCommon(glyph)));
  if (codes.isBatch && areCommon()) shownBefore.set(run, { name, y, operators });
  return operators;
}
