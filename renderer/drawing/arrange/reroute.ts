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
  /** The concept that was moved. */
  readonly moved: string;
  /** Braces that were moved along. */
  readonly movedWalls: readonly Box[];
}

/**
 * Lays anew the lines of a moved concept and those in whose way it stands now, by the same rules and prices by which all
 * lines of the map were laid: around concepts, on no other line but in forks and combs, right-angled. A line to a concept
 * that the terrain does not have waits for it.
 *
 * @returns the lines in their order; all others are the same objects
 */
export const rerouted = (
  lines: readonly Line[],
  relationOf: ReadonlyMap<string, Relation>,
  { terrain, moved, movedWalls }: Wanted,
): readonly Line[] => {
  const { boxes } = terrain;
  const board = lines.flatMap((line) => {
    const relation = relationOf.get(line.relation);
    const link = relation && linkOf(line, relation);
    const [from, to] = [link && boxes.get(link.from), link && boxes.get(link.to)];
    return link && from && to ? [{ line, link, from, to }] : [];
  });
  const box = boxes.get(moved);
  const gives = ({ line, link }: { readonly line: Line; readonly link: Link }): boolean =>
    link.from === moved ||
    link.to === moved ||
    [...(box ? [box] : []), ...movedWalls].some((each) => passes(line, each));
  const kept = board.map((each) => (gives(each) ? undefined : each.line.points));
  const ways = layAmong(
    terrain,
    board.map(({ link }) => link),
    kept,
    PASSES,
  );
  const anew = new Map(
    board.flatMap(({ line, from, to }, index) =>
      kept[index] ? [] : [[line, { ...line, points: ways[index] ?? straightOver(from, to) }] as const],
    ),
  );
  return lines.map((line) => anew.get(line) ?? line);
};
