// Images on a PDF page: pixels through the container, drawings as paths.
// Must not know: tags, what an image shows.
import type { PlacedImage } from '../../typeset/index.ts';
import type { Container, ContainerImage } from './container.ts';
import { num } from './number.ts';

/** Images already in this file, by their bytes: a logo or a signature that recurs is written once. */
export class EmbeddedImages {
  private readonly container: Container;
  private readonly images = new Map<Uint8Array, { readonly name: string; readonly image: ContainerImage }>();

  constructor(container: Container) {
    this.container = container;
  }

  /** `bottom`: from the bottom of the page, points. */
  draw(item: PlacedImage, bottom: number): void {
    const { picture, x, width, height } = item;
    if (picture.format !== 'svg') {
      const name = this.embed(picture.bytes);
      this.container.addContent(`q ${num(width)} 0 0 ${num(height)} ${num(x)} ${num(bottom)} cm /${name} Do Q`);
      return;
    }
    const { drawing } = picture;
    const scale = width / drawing.width;
    const left = x - drawing.x * scale;
    const top = bottom + height + drawing.y * scale;
    this.container.addContent(`q ${num(scale)} 0 0 ${num(-scale)} ${num(left)} ${num(top)} cm`);
    for (const shape of drawing.shapes) {
      this.container.lineWidth(shape.strokeWidth).path(shape.path);
      if (shape.fill !== undefined && shape.stroke !== undefined)
        this.container.fillAndStroke(shape.fill, shape.stroke);
      else if (shape.stroke !== undefined) this.container.stroke(shape.stroke);
      else if (shape.fill !== undefined) this.container.fill(shape.fill);
      else this.container.addContent('n');
    }
    this.container.addContent('Q');
  }

  private embed(bytes: Uint8Array): string {
    let known = this.images.get(bytes);
    if (known === undefined) {
      const image = this.container.openImage(bytes);
      image.embed(this.container);
      known = { name: `I${this.images.size + 1}`, image };
      this.images.set(bytes, known);
    }
    this.container.page.xobjects[known.name] = known.image.obj;
    return known.name;
  }
}
