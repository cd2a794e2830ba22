import { enters, middleY, right } from '../../../content/routing/geometry.ts';
import type { Terrain } from '../../../content/routing/lattice.ts';
import { layAmong } from '../../../content/routing/route.ts';
import type { Link } from '../../../content/routing/share.ts';
import { influenceOf, type Line, type Point, type Relation } from '../../../content/schema/index.ts';
import type { Box } from '../geometry.ts';

/** A line nearer than this to a moved concept gives way to it, in map pixels. */
const CLEAR = 7;

/** Once: taking out and laying again gains one crossing in a hundred and takes twice the time. */
const PASSES = 1;

const linkOf = ({ drawnTo, tier }: Line, relation: Relation): Link => ({
  from: relation.source,
  to: drawnTo ?? relation.target,
  style: influenceOf(relation),
  tier,
});

const passes = ({ points }: Line, box: Box): boolean =>
  points.some((point, index) => index > 0 && enters(box, points[index - 1] ?? point, point, -CLEAR));

/** From side to side over whatever stands between: for a concept that is walled in by others. */
const straightOver = (from: Box, to: Box): readonly Point[] => {
  const isForward = to.x >= right(from);
  const [start, end]: readonly [Point, Point] = [
    [isForward ? right(from) : from.x, middleY(from)],
    [isForward ? to.x : right(to), middleY(to)],
  ];
  const turn = (start[0] + end[0]) / 2;
  return start[1] === end[1] ? [start, end] : [start, [turn, start[1]], [turn, end[1]], end];
};

export interface Wanted {
  readonly terrain: Terrain;
  /** Concepts that were moved. */
  readonly moved: ReadonlySet<string>;
  /** Braces and titles that were moved along. */
  readonly movedWalls: readonly Box[];
}

/**
 * Lays anew the lines of moved concepts and those in whose way they stand now, by the same rules and prices by which all
 * lines of the map were laid: around concepts, on no other line but in forks and combs, right-angled.
 *
 * @returns the lines in their order; all others are the same objects
 */
export const rerouted = (
  lines: readonly Line[],
  relationOf: ReadonlyMap<string, Relation>,
  { terrain, moved, movedWalls }: Wanted,
): readonly Line[] => {
  const known = lines.flatMap((line) => {
    const relation = relationOf.get(line.relation);
    return relation ? [{ line, link: linkOf(line, relation) }] : [];
  });
  const inTheWay = [...terrain.boxes].filter(([id]) => moved.has(id));
  const gives = ({ line, link }: { readonly line: Line; readonly link: Link }): boolean =>
    moved.has(link.from) ||
    moved.has(link.to) ||
    inTheWay.some(([, box]) => passes(line, box)) ||
    movedWalls.some((wall) => passes(line, wall));
  const kept = known.map((each) => (gives(each) ? undefined : each.line.points));
  const ways = layAmong(
    terrain,
    known.map(({ link }) => link),
    kept,
    PASSES,
  );
  const anew = new Map(
    known.flatMap(({ line, link }, index) => {
      const [from, to] = [terrain.boxes.get(link.from), terrain.boxes.get(link.to)];
      if (kept[index] || !from || !to) return [];
      return [[line, { ...line, points: ways[index] ?? straightOver(from, to) }] as const];
    }),
  );
  return lines.map((line) => anew.get(line) ?? line);
};
