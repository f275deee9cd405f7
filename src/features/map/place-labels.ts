/** A shape to be named: its middle, how wide it is, and how wide its name. */
export interface Named {
  readonly x: number;
  readonly y: number;
  readonly shapeWidth: number;
  readonly size: number;
  readonly labelWidth: number;
}

/** Where the middle of a name's base line stands, and where a line leads from it if it is not in its own shape. */
export interface Label {
  readonly labelX: number;
  readonly labelY: number;
  readonly leadsTo: Point | null;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const HEIGHT = 13;
/** Of the letters above their base line. */
const ASCENT = 10;
/** Between two names. */
const GAP = 3;
const DIRECTIONS = 24;
const NEAREST = 16;
const STEP = 4;
const FARTHEST = 240;

/** What the shapes are drawn on. */
interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Whether some shape covers a point. */
  readonly isCovered: (point: Point) => boolean;
}

/** A place for every name: in its shape where that is wide enough, else off all shapes, as near as there is room, with a line to it. */
export function placeLabels(
  shapes: readonly Named[],
  { width, height, isCovered }: Sheet,
): Label[] {
  const placed = new Map<Named, Label>();
  const taken: Box[] = [];
  const isFree = (box: Box) =>
    box.left >= 0 &&
    box.right <= width &&
    box.top >= 0 &&
    box.bottom <= height &&
    !taken.some((other) => overlap(box, other));
  // Those that fit into their shapes first, from the largest on: nobody's line need cross them.
  const order = [...shapes].sort((a, b) => Number(fits(b)) - Number(fits(a)) || b.size - a.size);
  for (const shape of order) {
    const spots = spotsFor(shape).filter(({ x, y }) => isFree(boxAt(shape, x, y)));
    const isOff = ({ x, y }: Point) => !cornersOf(boxAt(shape, x, y)).some(isCovered);
    const isClear = (name: Point) => !taken.some((box) => crosses(shape, name, box));
    const off = fits(shape) ? spots : spots.filter(isOff);
    const spot = off.find(isClear) ?? off[0] ?? spots.find(isClear) ?? spots[0];
    const { x, y } = spot ?? shape;
    taken.push(boxAt(shape, x, y));
    const isInside = x === shape.x && y === shape.y;
    placed.set(shape, { labelX: x, labelY: y, leadsTo: isInside ? null : middleOf(shape) });
  }
  return shapes.flatMap((shape) => placed.get(shape) ?? []);
}

function fits({ labelWidth, shapeWidth }: Named): boolean {
  return labelWidth <= shapeWidth;
}

/** The places to try, best first. */
function spotsFor(shape: Named): Point[] {
  const around: Point[] = [];
  for (let radius = NEAREST; radius <= FARTHEST; radius += STEP) {
    for (let index = 0; index < DIRECTIONS; index += 1) {
      const angle = (2 * Math.PI * index) / DIRECTIONS;
      // Names are wider than high: a line to the side has to be longer by half of one.
      const sideways = radius + shape.labelWidth / 2;
      around.push({
        x: round(shape.x + sideways * Math.cos(angle)),
        y: round(shape.y + radius * Math.sin(angle)),
      });
    }
  }
  return fits(shape) ? [shape, ...around] : around;
}

function boxAt({ labelWidth }: Named, x: number, y: number): Box {
  return {
    left: x - labelWidth / 2 - GAP,
    right: x + labelWidth / 2 + GAP,
    top: y - ASCENT,
    bottom: y - ASCENT + HEIGHT,
  };
}

/** And the points between them. */
function cornersOf({ left, right, top, bottom }: Box): Point[] {
  const middle = (left + right) / 2;
  return [left, middle, right].flatMap((x) => [top, bottom].map((y) => ({ x, y })));
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether the line from a shape to its name runs through a box. */
function crosses(shape: Named, name: Point, box: Box): boolean {
  const from = middleOf(shape);
  const to = middleOf(name);
  const POINTS = 12;
  return Array.from({ length: POINTS }, (_, index) => index / POINTS).some((share) => {
    const x = from.x + share * (to.x - from.x);
    const y = from.y + share * (to.y - from.y);
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  });
}

/** Of a name that stands at a base line. */
function middleOf({ x, y }: Point): Point {
  return { x, y: round(y - ASCENT + HEIGHT / 2) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
