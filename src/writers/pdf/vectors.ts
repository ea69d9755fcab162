// Drawings as the operators of their paths, in the container's words, each drawing put into words once.
// Must not know: pages, places.
import type { Page, PlacedImage } from '../../typeset/index.ts';
import { type Container, openContainer } from './container.ts';

type Drawing = Extract<PlacedImage['picture'], { format: 'svg' }>['drawing'];

/** A drawing's operators, in its own units. */
export type Vectors = (drawing: Drawing) => readonly string[];

const known = new WeakMap<Drawing, readonly string[]>();

/** What the pages draw, made ready: the container that speaks for them is asked for only where there are drawings. */
export async function vectorsOf(pages: readonly Page[]): Promise<Vectors> {
  const drawings = pages.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'image' && item.picture.format === 'svg' ? [item.picture.drawing] : [])),
  );
  for (const drawing of drawings) if (!known.has(drawing)) known.set(drawing, operatorsOf(drawing, await scratch()));
  return (drawing) => known.get(drawing) ?? [];
}

function scratch(): Promise<Container> {
  return openContainer({ size: [1, 1], lang: 'fr', tagged: false, subset: undefined, info: {} });
}

function operatorsOf(drawing: Drawing, container: Container): readonly string[] {
  const operators: string[] = [];
  container.addContent = (operator) => {
    operators.push(operator);
    return container;
  };
  for (const shape of drawing.shapes) {
    container.lineWidth(shape.strokeWidth).path(shape.path);
    if (shape.fill !== undefined && shape.stroke !== undefined) container.fillAndStroke(shape.fill, shape.stroke);
    else if (shape.stroke !== undefined) container.stroke(shape.stroke);
    else if (shape.fill !== undefined) container.fill(shape.fill);
    else container.addContent('n');
  }
  return operators;
}
