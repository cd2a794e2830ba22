import { bottom, middleX, middleY, PITCH, type Point } from './geometry.ts';
import { evenTracks, type Lattice, nearestTo, type Terrain, type TrackPlaces } from './lattice.ts';
import type { Link } from './share.ts';

// Few lines are laid among many that stay, which were spread off the even tracks.

/** Tracks nearer than this look like one thick line. */
const CRAMMED = 0.75 * PITCH;

/** Distance of two tracks where few lines are laid among many that stay: what lines keep from each other on the map. */
export const COARSE = 2 * PITCH;

/**
 * Tracks for few lines among many that stay: evenly apart, in the gaps between concepts, at the middles of those that lines are
 * laid from and to, and on every line that may be joined. None lies so near to another that two lines
 * would look like a thick one, but where lines that may be joined do.
 */
export const tracksAmong = (
  { width, height, boxes }: Terrain,
  pitch: number,
  wanted: readonly Link[],
  joined: readonly (readonly Point[])[],
): TrackPlaces => {
  const ends = new Set(wanted.flatMap(({ from, to }) => [from, to]));
  const ports = [...boxes].flatMap(([id, box]) => (ends.has(id) ? [box] : []));
  const around = (middle: number) => [middle, middle - PITCH, middle + PITCH];
  const gaps = [...boxes.values()].map((box) => bottom(box) + PITCH);
  return {
    xs: thinned(legsAcross(joined, 0), [...ports.flatMap((box) => around(middleX(box))), ...evenTracks(width, pitch)]),
    ys: thinned(legsAcross(joined, 1), [
      ...ports.flatMap((box) => around(middleY(box))),
      ...gaps,
      ...evenTracks(height, pitch),
    ]),
  };
};

/** Some tracks, and of others, in their order, those that are not crammed beside one that is taken already. */
const thinned = (fixed: readonly number[], others: readonly number[]): readonly number[] => {
  const taken = [...new Set(fixed)];
  for (const at of others) if (taken.every((other) => Math.abs(at - other) >= CRAMMED)) taken.push(at);
  return taken.sort((a, b) => a - b);
};

/** Where lines run upright (axis 0) or level (axis 1). */
const legsAcross = (lines: readonly (readonly Point[])[], axis: 0 | 1): readonly number[] =>
  lines.flatMap((points) =>
    points.flatMap((point, index) => (points[index - 1]?.[axis] === point[axis] ? [point[axis]] : [])),
  );

/** The lattice points on a line, or nearest to it, in its direction. */
export const pathAlong = (lattice: Lattice, points: readonly Point[]): readonly number[] => {
  const path: number[] = [];
  for (const { isLevel, at, from, to } of legsOn(lattice, points)) {
    const leg = Array.from({ length: Math.abs(to - from) + 1 }, (_, index) =>
      pointAt(lattice, isLevel, at, Math.min(from, to) + index),
    );
    path.push(...(from > to ? leg.reverse() : leg).filter((point) => point !== path.at(-1)));
  }
  return path;
};

/** Marks the tracks beside a line that stays which are nearer to it than tracks ever are to each other. */
export const cram = (lattice: Lattice, points: readonly Point[]): void => {
  for (const { isLevel, at, from, to, place } of legsOn(lattice, points)) {
    const tracks = isLevel ? lattice.ys : lattice.xs;
    for (const other of [at - 2, at - 1, at + 1, at + 2]) {
      const isNear = Math.abs((tracks[other] ?? Number.POSITIVE_INFINITY) - place) < CRAMMED;
      if (!isNear) continue;
      for (let along = Math.min(from, to); along <= Math.max(from, to); along++)
        lattice.crammed[isLevel ? 0 : 1][pointAt(lattice, isLevel, other, along)] = 1;
    }
  }
};

const pointAt = ({ columns }: Lattice, isLevel: boolean, at: number, along: number): number =>
  isLevel ? at * columns + along : along * columns + at;

interface LegOnLattice {
  readonly isLevel: boolean;
  /** The track along which it runs, and the tracks across at its ends. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Where it really runs, in pixels. */
  readonly place: number;
}

const legsOn = ({ xs, ys }: Lattice, points: readonly Point[]): readonly LegOnLattice[] =>
  points.slice(1).map((b, index) => {
    const a = points[index] as Point;
    const isLevel = a[1] === b[1];
    const [along, across, axis] = isLevel ? [xs, ys, 0 as const] : [ys, xs, 1 as const];
    const place = isLevel ? a[1] : a[0];
    return {
      isLevel,
      at: nearestTo(across, place),
      from: nearestTo(along, a[axis]),
      to: nearestTo(along, b[axis]),
      place,
    };
  });
