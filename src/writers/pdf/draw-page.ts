// One page's lines, images and rules as content, each inside the marks of its owner.
// Must not know: how the tree or the fonts are written.
import type { LinkTarget, Owner, Page, PlacedLine, PlacedRun } from '../../typeset/index.ts';
import type { Container } from './container.ts';
import type { EmbeddedFonts } from './font.ts';
import type { EmbeddedImages } from './image.ts';
import { num } from './number.ts';
import { showPieces } from './show.ts';
import type { Structure } from './structure.ts';

export interface Tools {
  readonly container: Container;
  readonly fonts: EmbeddedFonts;
  readonly images: EmbeddedImages;
  readonly structure: Structure;
}

export function drawPage(page: Page, tools: Tools): void {
  new PageDrawing(page, tools).draw();
}

class PageDrawing {
  private readonly page: Page;
  private readonly tools: Tools;
  private owner: Owner | undefined;
  private link: LinkTarget | undefined;

  constructor(page: Page, tools: Tools) {
    this.page = page;
    this.tools = tools;
  }

  draw(): void {
    const { container, images } = this.tools;
    for (const item of this.page.items) {
      if (item.kind === 'line') this.line(item);
      else {
        this.enter(item.owner, undefined);
        if (item.kind === 'image') {
          const bottom = this.page.height - item.y - item.height;
          images.draw(item, bottom);
          if (typeof item.owner === 'object') {
            this.tools.structure.bound(item.owner, [item.x, bottom, item.x + item.width, bottom + item.height]);
          }
        } else {
          const from = `${num(item.x1)} ${num(this.page.height - item.y1)} m`;
          const to = `${num(item.x2)} ${num(this.page.height - item.y2)} l`;
          container.addContent(`q ${num(item.thickness)} w ${from} ${to} S Q`);
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
    const face = this.tools.fonts.face(run.face);
    const y = this.page.height - line.baseline;
    const scale = line.scale === 1 ? '' : ` ${num(line.scale * 100)} Tz`;
    this.tools.container.addContent(
      `BT /${face.name} ${num(line.size)} Tf${scale} 1 0 0 1 ${num(run.x)} ${num(y)} Tm ${showPieces(run.pieces, face, line)}${
        scale === '' ? '' : ' 100 Tz'
      } ET`,
    );
    if (run.link === undefined || typeof line.owner !== 'object') return;
    const rect = [run.x, y - line.size * 0.25, run.x + run.width, y + line.size * 0.75] as const;
    this.tools.structure.annotate(line.owner, run.link, rect);
  }

  private enter(owner: Owner, link: LinkTarget | undefined): void {
    if (this.owner === owner && this.link === link && typeof owner === 'object') return;
    this.leave();
    const { container, structure } = this.tools;
    if (owner === 'pagination') container.addContent('/Artifact <</Type /Pagination>> BDC');
    else if (owner === 'layout') container.addContent('/Artifact <</Type /Layout>> BDC');
    else
      container.addContent(`/${link === undefined ? owner.role : 'Link'} <</MCID ${structure.mark(owner, link)}>> BDC`);
    this.owner = owner;
    this.link = link;
  }

  private leave(): void {
    if (this.owner !== undefined) this.tools.container.addContent('EMC');
    this.owner = undefined;
    this.link = undefined;
  }
}
