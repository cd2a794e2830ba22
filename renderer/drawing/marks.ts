import type { Point } from '../../content/schema/index.ts';
import { distance, lengthOf, type Spot, spotAt } from './geometry.ts';
import { isNear, type Stretch } from './stretches.ts';

/** Where the marks of a line stand. */
export interface Marks {
  /** Two strokes for hours and longer. */
  readonly delay: Spot | null;
  /** A disc with a not-equal sign. */
  readonly contested: Spot | null;
  /** The rose square of a note. */
  readonly note: Spot;
}

/** Shares of a line at which its marks would stand, had it the map to itself. */
const SHARE = { delay: 0.4, contested: 0.56, note: 0.74 } as const;

/** Clear distance to other lines and to other marks, so that a mark is read as this line's own; and to both ends. */
const CLEAR = { line: 9, mark: 20, end: 16 } as const;
const STEP = 12;

/** Distances along a line at which a mark can stand, nearest to the wanted one first. */
const tries = (length: number, wanted: number): readonly number[] =>
  Array.from(
    { length: Math.max(0, Math.floor((length - 2 * CLEAR.end) / STEP)) },
    (_, index) => CLEAR.end + index * STEP,
  ).toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));

const at = ({ x, y }: Spot): Point => [x, y];

/**
 * Places the marks of a line where it runs alone: lines of one fork share tracks, and a mark on a shared track would
 * belong to none of them. Where a line is nowhere alone, the usual place has to do.
 *
 * @param others  stretches of all other lines of the map
 */
export const placeMarks = (
  points: readonly Point[],
  carries: { readonly delay: boolean; readonly contested: boolean },
  others: readonly Stretch[],
): Marks => {
  const length = lengthOf(points);
  const taken: Spot[] = [];
  const isFree = (spot: Spot) => taken.every((mark) => distance(at(mark), at(spot)) >= CLEAR.mark);
  const isAlone = ({ x, y }: Spot) => !others.some((stretch) => isNear(stretch, x, y, CLEAR.line));
  const find = (share: number): Spot => {
    const spots = tries(length, length * share)
      .map((travelled) => spotAt(points, travelled))
      .filter(isFree);
    const found = spots.find(isAlone) ?? spots[0] ?? spotAt(points, length * share);
    taken.push(found);
    return found;
  };
  const contested = carries.contested ? find(SHARE.contested) : null;
  const delay = carries.delay && length > 50 ? find(SHARE.delay) : null;
  return { contested, delay, note: find(SHARE.note) };
};
