import type { Point } from '../../content/schema/index.ts';
import { type Box, type Size, segmentsOf } from '../drawing/geometry.ts';

const GAP = 18;
const RIM = 8;

const isInside = ({ x, y, width, height }: Box, pane: Size): boolean =>
  x >= RIM && y >= RIM && x + width <= pane.width - RIM && y + height <= pane.height - RIM;

/** Length of the part of a segment that lies in a box, by clipping (Liang and Barsky). */
const lengthInside = (box: Box, [a, b]: readonly [Point, Point]): number => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  let [enter, leave] = [0, 1];
  const sides = [
    [-dx, a[0] - box.x],
    [dx, box.x + box.width - a[0]],
    [-dy, a[1] - box.y],
    [dy, box.y + box.height - a[1]],
  ] as const;
  for (const [slope, room] of sides) {
    if (slope === 0) {
      if (room < 0) return 0;
    } else if (slope < 0) enter = Math.max(enter, room / slope);
    else leave = Math.min(leave, room / slope);
  }
  return enter < leave ? Math.hypot(dx, dy) * (leave - enter) : 0;
};

/** How much of a line a box would cover, in the pixels of both. */
export const coveredLength = (box: Box, points: readonly Point[]): number =>
  segmentsOf(points).reduce((sum, segment) => sum + lengthInside(box, segment), 0);

const candidates = ([x, y]: Point, { width, height }: Size, pane: Size): readonly Box[] => {
  const middle = { x: Math.min(Math.max(x - width / 2, RIM), Math.max(RIM, pane.width - width - RIM)) };
  const beside = { y: Math.min(Math.max(y - height / 2, RIM), Math.max(RIM, pane.height - height - RIM)) };
  const [left, right, above, below] = [x - GAP - width, x + GAP, y - GAP - height, y + GAP];
  const corners = [
    { x: right, y: below },
    { x: right, y: above },
    { x: left, y: below },
    { x: left, y: above },
  ];
  const sides = [
    { ...middle, y: below },
    { ...middle, y: above },
    { ...beside, x: right },
    { ...beside, x: left },
  ];
  const rims = [
    { x: RIM, y: RIM },
    { x: pane.width - width - RIM, y: RIM },
    { x: RIM, y: pane.height - height - RIM },
    { x: pane.width - width - RIM, y: pane.height - height - RIM },
  ];
  return [...sides, ...corners, ...rims].map((corner) => ({ ...corner, width, height }));
};

/**
 * Upper left corner for a tip near the pointer that covers as little as possible of the line it explains: nothing, but
 * for a line that winds through the whole pane. All in screen pixels of the pane.
 */
export const placeTip = (at: Point, tip: Size, pane: Size, line: readonly Point[]): Point => {
  const places = candidates(at, tip, pane).filter((box) => isInside(box, pane));
  const scored = places.map((box) => ({ box, covered: coveredLength(box, line) }));
  const best = scored.find(({ covered }) => covered === 0) ?? scored.toSorted((a, b) => a.covered - b.covered)[0];
  return best ? [best.box.x, best.box.y] : [RIM, RIM];
};
