import { type Box, bottom, PITCH, right } from '../../routing/geometry.ts';

/** Everything on the map that routing has to know about, in pixels. */
export interface Terrain {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Box>;
  /** Areas that no line enters: titles, braces. */
  readonly walls: readonly Box[];
  /** Boxes whose border costs extra to cross, unless an end of the line is inside. */
  readonly fences: readonly Fence[];
  /** No line runs nearer to the rim of the map. */
  readonly rim: number;
  readonly top: number;
}

export interface Fence extends Box {
  readonly inside: ReadonlySet<string>;
}

/**
 * The map as points 8 px apart, numbered row by row. All per-point data is flat, because a search looks at hundreds of
 * thousands of points.
 */
export interface Lattice {
  readonly columns: number;
  readonly rows: number;
  /** 1 where no line may pass. */
  readonly blocked: Uint8Array;
  /** Extra cost of a step beside a box. */
  readonly nearness: Float32Array;
  /** Bit i is set inside fence i. */
  readonly fenced: Uint16Array;
}

const NEAR = { touching: 3, close: 0.9, closeUpTo: 2 * PITCH };

export const latticeOf = (terrain: Terrain): Lattice => {
  const columns = Math.ceil(terrain.width / PITCH) + 1;
  const rows = Math.ceil(terrain.height / PITCH) + 1;
  const lattice: Lattice = {
    columns,
    rows,
    blocked: new Uint8Array(columns * rows),
    nearness: new Float32Array(columns * rows),
    fenced: new Uint16Array(columns * rows),
  };
  blockRim(lattice, terrain);
  for (const box of terrain.boxes.values()) addBox(lattice, box);
  for (const wall of terrain.walls)
    eachPoint(lattice, wall, 0, (point) => {
      lattice.blocked[point] = 1;
    });
  terrain.fences.forEach((fence, index) => {
    eachPoint(lattice, fence, 0, (point) => {
      lattice.fenced[point] = (lattice.fenced[point] ?? 0) | (1 << index);
    });
  });
  return lattice;
};

const blockRim = ({ columns, rows, blocked }: Lattice, { rim, top, width, height }: Terrain): void => {
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const x = column * PITCH;
      const y = row * PITCH;
      if (x < rim || x > width - rim || y < top || y > height - rim) blocked[row * columns + column] = 1;
    }
};

const addBox = (lattice: Lattice, box: Box): void => {
  eachPoint(lattice, box, NEAR.closeUpTo, (point, distance) => {
    if (distance <= 0) lattice.blocked[point] = 1;
    const cost = distance <= PITCH ? NEAR.touching : NEAR.close;
    lattice.nearness[point] = Math.max(lattice.nearness[point] ?? 0, cost);
  });
};

/** Visits the points within `reach` of a box with their distance to it, 0 or less inside. */
const eachPoint = (
  { columns, rows }: Lattice,
  box: Box,
  reach: number,
  visit: (point: number, distance: number) => void,
): void => {
  const first = Math.max(0, Math.ceil((box.x - reach) / PITCH));
  const last = Math.min(columns - 1, Math.floor((right(box) + reach) / PITCH));
  for (let row = Math.max(0, Math.ceil((box.y - reach) / PITCH)); row < rows; row++) {
    const y = row * PITCH;
    if (y > bottom(box) + reach) return;
    for (let column = first; column <= last; column++) {
      const x = column * PITCH;
      visit(row * columns + column, Math.max(box.x - x, x - right(box), box.y - y, y - bottom(box)));
    }
  }
};
