import { describe, expect, test } from 'vitest';
import { ConceptId, type Point, RelationId } from '../../content/schema/index.ts';
import { distanceToLine, lengthOf, spotAt } from '../drawing/geometry.ts';
import { drawLines, type RelationLine } from '../drawing/lines.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { type Lights, NO_LIGHTS, standingsOf } from '../state/standing.ts';
import { toFlow } from './flow.ts';
import { indexOf } from './held.ts';
import { nearestLine, REACH_PX, subjectUnder } from './hit.ts';

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
  const flow = toFlow(realAtlas());
  const { lines } = flow;
  const grid = indexOf(flow).lines;
  /** As the map asks: among the lines in reach. */
  const meantAt = ([x, y]: Point, also?: RelationLine) => {
    const around = { x: x - REACH_PX, y: y - REACH_PX, width: 2 * REACH_PX, height: 2 * REACH_PX };
    const near = grid.within(around).filter((line) => line.shownAs === null || line === also);
    return nearestLine(near, [x, y], REACH_PX, null);
  };

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
    const unreachable = routed.filter((line) => !along(line).some((point) => meantAt(point) === line.id));
    expect(unreachable.map(({ id }) => id)).toEqual([]);
  });

  test('a relation that is drawn on request can be pointed at among all others', () => {
    const unreachable = lines.filter(
      (line) => line.shownAs !== null && !along(line).some((point) => meantAt(point, line) === line.id),
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

describe('under the pointer', () => {
  const atlas = realAtlas();
  const index = indexOf(toFlow(atlas));
  const ground = (lights: Lights, isFar: boolean) => ({
    index,
    standings: standingsOf(atlas, lights),
    hovered: null,
    tags: [],
    isFar,
  });
  const crh = atlas.layout.places.crh ?? { x: 0, y: 0, width: 0, height: 0 };
  const middle: Point = [crh.x + crh.width / 2, crh.y + crh.height / 2];
  const branch = drawLines(atlas).find(({ source, isMain, shownAs }) => source === 'cortisol' && !isMain && !shownAs);
  const onBranch = (): Point => {
    const points = branch?.points ?? [];
    const { x, y } = spotAt(points, lengthOf(points) / 2);
    return [x, y];
  };

  test('a concept is meant before the lines that run under it, near and far', () => {
    for (const isFar of [false, true])
      expect(subjectUnder(middle, 0.4, ground(NO_LIGHTS, isFar))).toEqual({ kind: 'concept', id: 'crh' });
  });

  test('from afar a concept is met in reach of 12 px, though it is drawn smaller than a target should be', () => {
    const above: Point = [middle[0], crh.y - 3 / 0.4];
    expect(subjectUnder(above, 0.4, ground(NO_LIGHTS, true))).toEqual({ kind: 'concept', id: 'crh' });
  });

  test('from afar a line is met where it is drawn: at rest not, with its concept selected it is', () => {
    const cortisol = { kind: 'concept' as const, id: ConceptId.parse('cortisol') };
    const selected = ground({ ...NO_LIGHTS, selected: cortisol }, true);
    expect(subjectUnder(onBranch(), 0.4, ground(NO_LIGHTS, true))?.id).not.toBe(branch?.id);
    expect(subjectUnder(onBranch(), 0.4, selected)).toMatchObject({ kind: 'relation' });
  });

  test('from afar what a filter asks for, and context that is shown, can be pointed at', () => {
    const drawnOnRequest = drawLines(atlas).find(
      ({ isContext, isContested, alone }) => isContext && isContested && alone > 60,
    );
    const points = drawnOnRequest?.points ?? [];
    const onIt = Array.from({ length: Math.ceil(lengthOf(points) / 8) }, (_, index): Point => {
      const { x, y } = spotAt(points, index * 8);
      return [x, y];
    });
    const isMet = (lights: Lights) =>
      onIt.some((point) => subjectUnder(point, 0.5, ground(lights, true))?.id === drawnOnRequest?.id);
    expect(isMet(NO_LIGHTS)).toBe(false);
    expect(isMet({ ...NO_LIGHTS, showsContext: true })).toBe(true);
    expect(isMet({ ...NO_LIGHTS, filter: { ...NO_LIGHTS.filter, contested: 'only' } })).toBe(true);
  });

  test('a name that stands beside its concept is its concept', () => {
    const concept = { id: ConceptId.parse('acth') };
    const tags = [{ concept, box: { x: 0, y: 0, width: 90, height: 20 } }];
    expect(subjectUnder([40, 10], 0.4, { ...ground(NO_LIGHTS, true), tags })).toEqual({ kind: 'concept', id: 'acth' });
  });
});
