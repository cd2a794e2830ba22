import { type Box, bottom, PITCH, type Point, right } from './geometry.ts';

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
 * The map as points where upright and level tracks cross, numbered row by row. Tracks stand 8 px apart, or where few
 * lines are to be laid among many that stay, further apart but on every line that may be joined. All per-point data is flat, because a search looks at hundreds of thousands of
 * points.
 */
export interface Lattice {
  readonly columns: number;
  readonly rows: number;
  /** Where the upright tracks stand, in pixels, ascending. */
  readonly xs: readonly number[];
  /** Where the level tracks lie. */
  readonly ys: readonly number[];
  /** 1 where no line may pass. */
  readonly blocked: Uint8Array;
  /** Extra cost of a step beside a box. */
  readonly nearness: Float32Array;
  /** Bit i is set inside fence i. */
  readonly fenced: Uint16Array;
  /** By orientation, 1 where a line that stays runs so near beside that two would look like a thick one. */
  readonly crammed: readonly [Uint8Array, Uint8Array];
}

const NEAR = { touching: 3, close: 0.9, closeUpTo: 2 * PITCH };

/** Where the tracks of a lattice stand and lie, in pixels. */
export type TrackPlaces = Pick<Lattice, 'xs' | 'ys'>;

/** Tracks evenly apart, as far as a place. */
export const evenTracks = (end: number, pitch: number): readonly number[] =>
  Array.from({ length: Math.ceil(end / pitch) + 1 }, (_, index) => index * pitch);

/** The map with a track every 8 px, or with these. */
export const latticeOf = (
  terrain: Terrain,
  { xs, ys }: TrackPlaces = { xs: evenTracks(terrain.width, PITCH), ys: evenTracks(terrain.height, PITCH) },
): Lattice => {
  const size = xs.length * ys.length;
  const lattice: Lattice = {
    columns: xs.length,
    rows: ys.length,
    xs,
    ys,
    blocked: new Uint8Array(size),
    nearness: new Float32Array(size),
    fenced: new Uint16Array(size),
    crammed: [new Uint8Array(size), new Uint8Array(size)],
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

/** The first track at or after a place; the number of tracks if there is none. */
export const firstFrom = (tracks: readonly number[], place: number): number => {
  let [low, high] = [0, tracks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tracks[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The track nearest to a place. */
export const nearestTo = (tracks: readonly number[], place: number): number => {
  const after = Math.min(firstFrom(tracks, place), tracks.length - 1);
  const before = Math.max(0, after - 1);
  return (tracks[after] as number) - place < place - (tracks[before] as number) ? after : before;
};

/** A point of the lattice in pixels. */
export const placeOf = ({ columns, xs, ys }: Lattice, point: number): Point => {
  const column = point % columns;
  return [xs[column] as number, ys[(point - column) / columns] as number];
};

const blockRim = ({ columns, xs, ys, blocked }: Lattice, { rim, top, width, height }: Terrain): void => {
  ys.forEach((y, row) => {
    xs.forEach((x, column) => {
      if (x < rim || x > width - rim || y < top || y > height - rim) blocked[row * columns + column] = 1;
    });
  });
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
  { columns, rows, xs, ys }: Lattice,
  box: Box,
  reach: number,
  visit: (point: number, distance: number) => void,
): void => {
  const first = firstFrom(xs, box.x - reach);
  for (let row = firstFrom(ys, box.y - reach); row < rows; row++) {
    const y = ys[row] as number;
    if (y > bottom(box) + reach) return;
    for (let column = first; column < columns; column++) {
      const x = xs[column] as number;
      if (x > right(box) + reach) break;
      visit(row * columns + column, Math.max(box.x - x, x - right(box), box.y - y, y - bottom(box)));
    }
  }
};
