import type { Box } from './geometry.ts';

/** A label that asks for a place, with the boxes it could take, the best first. */
export interface Wanted<Name> {
  readonly name: Name;
  readonly boxes: readonly Box[];
  /** It is drawn in its first box even where another label stands: what is selected is never hidden. */
  readonly isForced?: boolean;
}

export interface PlacedLabel<Name> {
  readonly name: Name;
  readonly box: Box;
  /** Which of its boxes it got. */
  readonly choice: number;
}

const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

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
  const isTaken = (box: Box) => [...taken, ...placed.map((each) => each.box)].some((other) => overlaps(other, box));
  for (const { name, boxes, isForced } of wanted) {
    const free = boxes.findIndex((box) => !isTaken(box));
    const choice = free < 0 && isForced ? 0 : free;
    const box = boxes[choice];
    if (box) placed.push({ name, box, choice });
  }
  return placed;
};
