import type { Point } from '../../content/schema/index.ts';
import { type Box, isOverlapping } from './geometry.ts';
import { gridOf } from './grid.ts';

/** A label that asks for a place. */
export interface Wanted<Name> {
  readonly name: Name;
  /** What it names: where another label lies on that, it is left out. */
  readonly anchor: Point;
  /** The boxes it could take, the best first; asked only if there is a chance, because measuring words is slow. */
  readonly boxes: () => readonly Box[];
  /** It is drawn in its first box even where another label stands: what is selected is never hidden. */
  readonly isForced?: boolean;
}

export interface PlacedLabel<Name> {
  readonly name: Name;
  readonly box: Box;
  /** Which of its boxes it got. */
  readonly choice: number;
}

/**
 * Gives labels their places, in the order in which they are given: each takes the first of its boxes that no label before
 * it covers. A label without such a box is left out; what comes first counts more.
 *
 * @param taken  where no label may stand
 */
export const placeLabels = <Name>(
  wanted: readonly Wanted<Name>[],
  taken: readonly Box[] = [],
): readonly PlacedLabel<Name>[] => {
  const placed: PlacedLabel<Name>[] = [];
  const stand = gridOf(taken, (box) => [box]);
  const isTaken = (box: Box) => stand.some(box, (other) => isOverlapping(other, box));
  for (const { name, anchor, boxes, isForced } of wanted) {
    const [x, y] = anchor;
    if (!isForced && isTaken({ x, y, width: 0, height: 0 })) continue;
    const choices = boxes();
    const free = choices.findIndex((box) => !isTaken(box));
    const choice = free < 0 && isForced ? 0 : free;
    const box = choices[choice];
    if (!box) continue;
    placed.push({ name, box, choice });
    stand.add(box, box);
  }
  return placed;
};
