import type { Point, RelationId } from '../../content/schema/index.ts';
import { type Box, isOverlapping, lengthOf, type Size, type Spot, spotAt } from './geometry.ts';
import { NEAR_TEXT_PX } from './glyphs.ts';
import { Grid } from './grid.ts';
import { boxOfStretch, stretchesOf } from './stretches.ts';

/** A line that would say what happens along it. */
export interface ChipWish {
  readonly id: RelationId;
  readonly points: readonly Point[];
  /** Where on the line it is looked for: not far from its first point, or around its middle. */
  readonly near: 'start' | 'middle';
  /** What it would say, the best first; the first that has room is shown. */
  readonly texts: readonly string[];
}

export interface Chip {
  readonly id: RelationId;
  readonly text: string;
  readonly box: Box;
}

/** Widest text, height of a line and room around the text, in map pixels. */
const CHIP = { text: 172, lead: 16.5, padX: 8, padY: 4 } as const;

/** Clear distance to the other lit lines; and to its own line for a chip beside it, or beside a mark on it. */
const CLEAR = { others: 4, own: 3, mark: 10 } as const;
/** From one place that is tried to the next. */
const STEP = 8;
/** A chip near the start of a line stands about here, and no further off than this. */
const START = { wanted: 84, most: 300 } as const;

const NARROW = /[iljtfr.,;:'’|!()[\]\s·/-]/;
const WIDE = /[mwMW—@%]/;
const CAPITAL = /[A-Z0-9]/;

/** Width of a character in ems of the interface's face, rather too wide than too narrow. */
const emOf = (character: string): number =>
  NARROW.test(character) ? 0.33 : WIDE.test(character) ? 0.86 : CAPITAL.test(character) ? 0.65 : 0.55;

const widthOf = (text: string): number => [...text].reduce((sum, each) => sum + emOf(each), 0) * NEAR_TEXT_PX;

/** Size of a chip whose text is wrapped at words. */
const sizeOf = (text: string): Size => {
  let [lines, longest, current] = [1, 0, 0];
  for (const word of text.split(' ')) {
    const grown = current === 0 ? widthOf(word) : current + widthOf(` ${word}`);
    if (grown > CHIP.text && current > 0) lines += 1;
    current = grown > CHIP.text && current > 0 ? widthOf(word) : grown;
    longest = Math.max(longest, current);
  }
  return { width: Math.ceil(longest) + 2 * CHIP.padX, height: lines * CHIP.lead + 2 * CHIP.padY };
};

/** The boxes of a chip at a spot, best first: on the line, then on either side of it. */
const boxesAt = ({ x, y, angle }: Spot, { width, height }: Size): readonly Box[] => {
  const isLevel = Math.abs(Math.sin((angle * Math.PI) / 180)) < 0.5;
  const half = (isLevel ? height : width) / 2;
  const [close, off] = [half + CLEAR.own, half + CLEAR.mark];
  return [0, -close, close, -off, off].map((by) => ({
    x: x - width / 2 + (isLevel ? 0 : by),
    y: y - height / 2 + (isLevel ? by : 0),
    width,
    height,
  }));
};

/** All boxes of this size along a line, best first. */
const boxesAlong = ({ points, near }: ChipWish, size: Size): readonly Box[] => {
  const length = lengthOf(points);
  const wanted = near === 'start' ? Math.min(length / 2, START.wanted) : length / 2;
  const reach = near === 'start' ? Math.min(length, START.most) : length;
  const spots = Array.from({ length: Math.floor(reach / STEP) }, (_, index) => (index + 0.5) * STEP)
    .toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
    .map((travelled) => boxesAt(spotAt(points, travelled), size));
  const sides = spots[0]?.keys() ?? [];
  return [...sides].flatMap((side) => spots.flatMap((boxes) => boxes[side] ?? []));
};

/**
 * Places what lit lines say, each on or beside its own line: on no concept, mark, chip or other lit line.
 * A line without room for any of its texts says nothing.
 *
 * @param taken  concepts and marks, as boxes in map pixels
 */
export const placeChips = (wishes: readonly ChipWish[], taken: readonly Box[]): readonly Chip[] => {
  const boxes = new Grid<Box>();
  for (const box of taken) boxes.add(box, box);
  const tracks = new Grid<{ readonly id: RelationId; readonly box: Box }>();
  for (const { id, points } of wishes)
    for (const stretch of stretchesOf(points)) {
      const box = boxOfStretch(stretch, CLEAR.others);
      tracks.add(box, { id, box });
    }
  const hasRoom = (id: RelationId, box: Box): boolean =>
    !boxes.some(box, (other) => isOverlapping(box, other)) &&
    !tracks.some(box, (other) => other.id !== id && isOverlapping(box, other.box));

  return wishes.flatMap((wish) => {
    const { id, texts } = wish;
    for (const text of texts) {
      const box = boxesAlong(wish, sizeOf(text)).find((each) => hasRoom(id, each));
      if (!box) continue;
      boxes.add(box, box);
      return [{ id, text, box }];
    }
    return [];
  });
};
