// Images on a PDF page: pixels through the container, drawings as paths.
// Must not know: tags, what an image shows.
import type { PlacedImage } from '../../typeset/index.ts';
import type { Container, ContainerImage } from './container.ts';
import type { PageContent } from './content.ts';
import { num } from './number.ts';
import type { Vectors } from './vectors.ts';

/** `bottom`: from the bottom of the page, points. */
export function drawImage(item: PlacedImage, bottom: number, content: PageContent, vectors: Vectors): void {
  const { picture, x, width, height } = item;
  if (picture.format !== 'svg') {
    const name = content.image(picture.bytes);
    content.add(`q ${num(width)} 0 0 ${num(height)} ${num(x)} ${num(bottom)} cm /${name} Do Q`);
    return;
  }
  const { drawing } = picture;
  const scale = width / drawing.width;
  const left = x - drawing.x * scale;
  const top = bottom + height + drawing.y * scale;
  content.add(`q ${num(scale)} 0 0 ${num(-scale)} ${num(left)} ${num(top)} cm`);
  for (const operators of vectors(drawing)) content.add(operators);
  content.add('Q');
}

/** The images of a file, each written once. */
export class EmbeddedImages {
  private readonly container: Container;
  private readonly images = new Map<Uint8Array, ContainerImage>();

  constructor(container: Container) {
    this.container = container;
  }

  /** Makes the image known to the current page. */
  use(bytes: Uint8Array, name: string): void {
    let image = this.images.get(bytes);
    if (image === undefined) {
      image = this.container.openImage(bytes);
      image.embed(this.container);
      this.images.set(bytes, image);
    }
    this.container.page.xobjects[name] = image.obj;
  }
}
