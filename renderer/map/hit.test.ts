import { describe, expect, test } from 'vitest';
import { type Point, RelationId } from '../../content/schema/index.ts';
import { distanceToLine, lengthOf, spotAt } from '../drawing/geometry.ts';
import { drawLines, type RelationLine } from '../drawing/lines.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { nearestLine, REACH_PX } from './hit.ts';

const line = (name: string, y: number, alone = 100) => ({
  id: RelationId.parse(`${name}--binds--x`),
  alone,
  points: [
    [0, y],
    [200, y],
  ] satisfies Point[],
});
const [upper, lower] = [line('upper', 100), line('lower', 108)];

test('between two lines in reach the nearer one is meant, whichever is drawn last', () => {
  expect(nearestLine([upper, lower], [50, 103], 12, null)).toBe(upper.id);
  expect(nearestLine([lower, upper], [50, 106], 12, null)).toBe(lower.id);
});

test('nothing is meant out of reach', () => {
  expect(nearestLine([upper, lower], [50, 121], 12, null)).toBeNull();
});

test('on a shared track the line drawn above is meant', () => {
  const twin = line('twin', 100);
  expect(nearestLine([upper, twin], [50, 101], 12, null)).toBe(twin.id);
});

test('on a shared track the line that has no track to itself is meant', () => {
  const covered = line('covered', 100, 0);
  expect(nearestLine([covered, upper], [50, 101], 12, null)).toBe(covered.id);
});

test('on a shared track a lit line stays lit, so that the pointer can travel along it', () => {
  const twin = line('twin', 100);
  expect(nearestLine([upper, twin], [50, 101], 12, upper.id)).toBe(upper.id);
});

describe('on the map, with every line drawn', () => {
  const lines = drawLines(realAtlas());

  /** Points along a line, close enough not to miss the stretch where it runs alone. */
  const along = ({ points }: RelationLine): readonly Point[] => {
    const length = lengthOf(points);
    return Array.from({ length: Math.ceil(length / 8) + 1 }, (_, index) => {
      const { x, y } = spotAt(points, index * 8);
      return [x, y];
    });
  };
  const routed = lines.filter(({ shownAs }) => shownAs === null);

  test('every relation can be pointed at', () => {
    const unreachable = routed.filter(
      (line) => !along(line).some((point) => nearestLine(routed, point, REACH_PX, null) === line.id),
    );
    expect(unreachable.map(({ id }) => id)).toEqual([]);
  });

  test('a relation that is drawn on request can be pointed at among all others', () => {
    const unreachable = lines.filter(
      (line) =>
        line.shownAs !== null &&
        !along(line).some((point) => nearestLine([...routed, line], point, REACH_PX, null) === line.id),
    );
    expect(unreachable.map(({ id }) => id)).toEqual([]);
  });

  test('relations between the same two concepts lie on one another nowhere but at their ends', () => {
    const APART = 8;
    const pairOf = ({ source, target }: RelationLine) => [source, target].toSorted().join(' ');
    const covered = [...Map.groupBy(routed, pairOf).values()].flatMap((group) =>
      group.flatMap((line) => {
        const others = group.filter((other) => other !== line);
        const points = along(line);
        const free = points.filter((point) => others.every((other) => distanceToLine(other.points, point) >= APART));
        return others.length > 0 && free.length < points.length / 2
          ? [`${line.id}: ${free.length} of ${points.length}`]
          : [];
      }),
    );
    expect(covered).toEqual([]);
  });
});
