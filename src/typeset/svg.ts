// Reads a drawing made of plain shapes: what signature pads and logo editors write.
// Must not know: PDF, pages. Anything beyond plain shapes is refused, never drawn half.

export interface Shape {
  /** SVG path data, in the drawing's own units. */
  readonly path: string;
  readonly fill: string | undefined;
  readonly stroke: string | undefined;
  readonly strokeWidth: number;
}

export interface Drawing {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

const ELEMENT = /<([a-zA-Z][\w:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/gu;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const SILENT = new Set(['svg', 'g', 'title', 'desc', 'metadata', 'defs']);
const COLOUR = /^(?:none|black|white|currentColor|#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6})$/u;

export function readDrawing(bytes: Uint8Array): Drawing | undefined {
  const text = new TextDecoder().decode(bytes.subarray(0, 2_000_000)).replace(/<!--[\s\S]*?-->/gu, '');
  let frame: Omit<Drawing, 'shapes'> | undefined;
  let inherited: Attributes = new Map();
  const shapes: Shape[] = [];
  for (const [, name = '', source = ''] of text.matchAll(ELEMENT)) {
    const attributes = read(source);
    if (attributes.has('transform') || attributes.has('style') || attributes.has('class')) return undefined;
    if (name === 'svg') frame = frameOf(attributes);
    if (name === 'svg' || name === 'g') inherited = new Map([...inherited, ...attributes]);
    if (SILENT.has(name)) continue;
    const path = pathOf(name, attributes);
    if (path === undefined) return undefined;
    const shape = paint(path, new Map([...inherited, ...attributes]));
    if (shape === undefined) return undefined;
    shapes.push(shape);
  }
  return frame === undefined || shapes.length === 0 ? undefined : { ...frame, shapes };
}

type Attributes = ReadonlyMap<string, string>;

function read(source: string): Attributes {
  return new Map(
    [...source.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [name, double ?? single ?? '']),
  );
}

function frameOf(attributes: Attributes): Omit<Drawing, 'shapes'> | undefined {
  const box = attributes
    .get('viewBox')
    ?.trim()
    .split(/[\s,]+/u)
    .map(Number);
  const [x = 0, y = 0, width = Number.NaN, height = Number.NaN] = box ?? [
    0,
    0,
    Number.parseFloat(attributes.get('width') ?? ''),
    Number.parseFloat(attributes.get('height') ?? ''),
  ];
  return width > 0 && height > 0 && Number.isFinite(x) && Number.isFinite(y) ? { x, y, width, height } : undefined;
}

function pathOf(name: string, attributes: Attributes): string | undefined {
  const at = (key: string): number => Number.parseFloat(attributes.get(key) ?? '0');
  switch (name) {
    case 'path': {
      const data = attributes.get('d') ?? '';
      return /^[\s,.\d+\-eEMmZzLlHhVvCcSsQqTtAa]+$/u.test(data) ? data : undefined;
    }
    case 'line':
      return `M${at('x1')} ${at('y1')}L${at('x2')} ${at('y2')}`;
    case 'rect':
      return `M${at('x')} ${at('y')}h${at('width')}v${at('height')}h${-at('width')}z`;
    case 'polyline':
    case 'polygon': {
      const points = attributes.get('points')?.trim() ?? '';
      return /^[\s,.\d+\-eE]+$/u.test(points) ? `M${points}${name === 'polygon' ? 'z' : ''}` : undefined;
    }
    case 'circle':
    case 'ellipse': {
      const rx = at(name === 'circle' ? 'r' : 'rx');
      const ry = at(name === 'circle' ? 'r' : 'ry');
      return `M${at('cx') - rx} ${at('cy')}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
    }
    default:
      return undefined;
  }
}

function paint(path: string, attributes: Attributes): Shape | undefined {
  const fill = attributes.get('fill') ?? 'black';
  const stroke = attributes.get('stroke') ?? 'none';
  if (!COLOUR.test(fill) || !COLOUR.test(stroke)) return undefined;
  const ink = (colour: string): string | undefined =>
    colour === 'none' ? undefined : colour === 'currentColor' ? 'black' : colour;
  return {
    path,
    fill: ink(fill),
    stroke: ink(stroke),
    strokeWidth: Number.parseFloat(attributes.get('stroke-width') ?? '1'),
  };
}
