import { describe, expect, test } from 'vitest';
import { GRADES, INFLUENCES, KINDS } from '../../content/schema/index.ts';
import styles from '../map/lines.css?raw';
import { realAtlas } from '../state/real-atlas.ts';
import { END_GLYPHS } from './glyphs.ts';
import { drawLines, WEIGHTS } from './lines.ts';
import { outlinePath, shapeOf } from './shapes.ts';
import { HATCH, INK_OF_INFLUENCE, strokeOf } from './strokes.ts';

const PAIRS = INFLUENCES.flatMap((influence) =>
  GRADES.map((grade) => ({ influence, grade, weight: WEIGHTS[grade], shownAs: null })),
);
const STEPS = new Set(Object.values(WEIGHTS)).size;
const distinct = (looks: readonly unknown[]) => new Set(looks.map((look) => JSON.stringify(look))).size;

describe('a line', () => {
  test('looks different for each influence and each step of evidence, also without its colour', () => {
    const looks = PAIRS.map((pair) => [strokeOf(pair), END_GLYPHS[pair.influence]]);
    expect(STEPS).toBe(3);
    expect(distinct(looks)).toBe(INFLUENCES.length * STEPS);
  });

  test('ends in a glyph of its own; a part has none, for its stroke is dotted and its end is no effect', () => {
    expect(distinct(INFLUENCES.map((influence) => END_GLYPHS[influence]))).toBe(INFLUENCES.length);
    expect(INFLUENCES.filter((influence) => END_GLYPHS[influence].length === 0)).toEqual(['part']);
  });

  test('is wider the better its evidence, and the least of it is dashed', () => {
    const [a, b, c, d, e] = GRADES.map((grade) =>
      strokeOf({ influence: 'raises', weight: WEIGHTS[grade], shownAs: null }),
    );
    expect(a).toEqual(b);
    expect(c).toEqual(d);
    expect(a?.width).toBeGreaterThan(c?.width ?? 0);
    expect(c?.width).toBeGreaterThan(e?.width ?? 0);
    expect([a?.dash.length, c?.dash.length, e?.dash.length]).toEqual([0, 0, 2]);
  });

  test('has a colour for its influence', () => {
    for (const influence of INFLUENCES) expect(INK_OF_INFLUENCE[influence]).toBeTruthy();
    expect(INK_OF_INFLUENCE.raises).not.toBe(INK_OF_INFLUENCE.lowers);
  });
});

test('every kind of concept has one of the outlines, and no two outlines are alike', () => {
  const shapes = new Set(KINDS.map((kind) => shapeOf(kind, 'node')));
  const outlines = [...shapes].map((shape) => outlinePath(shape, { width: 176, height: 48 }));
  expect(shapes.size).toBeGreaterThanOrEqual(7);
  expect(distinct(outlines)).toBe(shapes.size);
});

test('on the map, lines of different influence never lie on one track', () => {
  const routed = drawLines(realAtlas()).filter(({ shownAs }) => shownAs === null);
  const runs = routed.flatMap(({ influence, points }) =>
    points.slice(1).flatMap((end, index) => {
      const start = points[index] ?? end;
      const axis = start[1] === end[1] ? 0 : 1;
      const track = `${axis} ${Math.round(start[1 - axis] ?? 0)}`;
      return [{ influence, track, from: Math.min(start[axis], end[axis]), to: Math.max(start[axis], end[axis]) }];
    }),
  );
  const mixed = [...Map.groupBy(runs, ({ track }) => track).values()].flatMap((shared) =>
    shared.flatMap((a) =>
      shared.filter((b) => a.influence !== b.influence && Math.min(a.to, b.to) - Math.max(a.from, b.from) > 4),
    ),
  );
  expect(mixed).toEqual([]);
});

describe('the style sheet of the map says the same as what is drawn elsewhere', () => {
  const valueIn = (selector: string, property: string): string | undefined => {
    const rule = styles.split('}').find((each) => each.includes(`${selector} {`));
    return rule?.match(new RegExp(`${property}:\\s*([^;]+);`))?.[1];
  };

  test('about widths', () => {
    for (const weight of ['heavy', 'light'] as const)
      expect(valueIn(`.line[data-weight="${weight}"]`, '--width')).toBe(
        `${strokeOf({ influence: 'raises', weight, shownAs: null }).width}px`,
      );
    expect(valueIn('.line-marks', '--width')).toBe(
      `${strokeOf({ influence: 'raises', weight: 'middle', shownAs: null }).width}px`,
    );
  });

  test('about dashes', () => {
    expect(valueIn('.line[data-conditional] .stroke', 'stroke-dasharray')).toBe(
      strokeOf({ influence: 'raises', weight: 'heavy', shownAs: null, isConditional: true }).dash.join(' '),
    );
    for (const influence of ['depends', 'linked', 'part'] as const)
      expect(valueIn(`.line[data-influence="${influence}"] .stroke`, 'stroke-dasharray')).toBe(
        strokeOf({ influence, weight: 'heavy', shownAs: null }).dash.join(' '),
      );
  });

  test('about the hatched edge', () => {
    expect(valueIn('.line .hatched-edge', 'stroke-width')).toContain(`${HATCH.beyond}px`);
  });
});
