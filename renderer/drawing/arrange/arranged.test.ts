import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { bottom, gapBetween, right } from '../../../content/routing/geometry.ts';
import { entered, measure, type Stroke } from '../../../content/routing/measure.ts';
import { influenceOf, type Line, type Place, type Point } from '../../../content/schema/index.ts';
import type { Atlas } from '../../state/atlas.ts';
import { realAtlas } from '../../state/real-atlas.ts';
import { arranged, type LaidLines } from './arranged.ts';
import type { Moves } from './places.ts';

vi.setConfig({ testTimeout: 120_000 });

const atlas = realAtlas();
const { layout } = atlas;

const strokeOf = ({ relation }: Atlas, line: Line): Stroke => {
  const found = relation.get(line.relation);
  if (!found) throw new Error(`no relation ${line.relation}`);
  return { from: found.source, to: line.drawnTo ?? found.target, style: influenceOf(found), points: line.points };
};

const placeOf = ({ layout: { places } }: Atlas, id: string): Place => {
  const place = places[id];
  if (!place) throw new Error(`no place for ${id}`);
  return place;
};

const by = (id: string, dx: number, dy: number): Moves => {
  const { x, y } = placeOf(atlas, id);
  return { [id]: [x + dx, y + dy] };
};

const changedIn = (after: Atlas): readonly Line[] =>
  after.layout.lines.filter((line, index) => line !== layout.lines[index]);

const isOnSide = (place: Place, [x, y]: Point): boolean => {
  const isLevel = (x === place.x || x === right(place)) && y > place.y && y < bottom(place);
  const isUpright = (y === place.y || y === bottom(place)) && x > place.x && x < right(place);
  return isLevel || isUpright;
};

const isRightAngled = ({ points }: Line): boolean =>
  points.every((point, index) => {
    const before = points[index - 1];
    return !before || (point[0] === before[0]) !== (point[1] === before[1]);
  });

describe('an arranged map', () => {
  test('is the authored one as long as nothing is moved', () => {
    expect(arranged(atlas, {})).toBe(atlas);
    expect(arranged(atlas, by('cortisol', 0, 0))).toBe(atlas);
  });

  test('does not care about concepts that it does not know', () => {
    expect(arranged(atlas, { 'left-the-atlas-long-ago': [100, 100] })).toBe(atlas);
  });

  test('keeps every concept but the moved one, and every line that is not in its way, as they are', () => {
    const after = arranged(atlas, by('acth', -40, 160));
    const moved = Object.keys(layout.places).filter((id) => after.layout.places[id] !== layout.places[id]);
    expect(moved).toEqual(['acth']);
    const box = placeOf(after, 'acth');
    const strange = changedIn(after).filter((line) => {
      const authored = layout.lines.find(({ relation }) => relation === line.relation) ?? line;
      const { from, to } = strokeOf(atlas, line);
      const near = { x: box.x - 8, y: box.y - 8, width: box.width + 16, height: box.height + 16 };
      const gaveWay = entered(new Map([['acth', near]]), { from, to, points: authored.points }).length > 0;
      return from !== 'acth' && to !== 'acth' && !gaveWay;
    });
    expect(strange).toEqual([]);
    expect(after.layout.frames).toEqual(layout.frames);
    expect(after.layout.frames.every((frame, index) => frame === layout.frames[index])).toBe(true);
  });

  test('says in which lane and column a concept stands now', () => {
    const { lane, column } = placeOf(arranged(atlas, { cortisol: [2160, 1240] }), 'cortisol');
    expect({ lane, column }).toEqual({ lane: 'reproductive', column: 8 });
  });

  test('brings what was saved outside of the map, or on another concept, to the nearest free place', () => {
    const outside = placeOf(arranged(atlas, { cortisol: [99_999, -500] }), 'cortisol');
    expect(outside.x + outside.width).toBeLessThan(layout.width);
    expect(outside.y).toBeGreaterThan(0);
    const { x, y } = placeOf(atlas, 'acth');
    const after = arranged(atlas, { cortisol: [x, y] });
    expect(gapBetween(placeOf(after, 'cortisol'), placeOf(after, 'acth'))).toBeGreaterThanOrEqual(8);
  });

  test('is the same whether some of its lines were laid before or not', () => {
    const laid: LaidLines = new Map();
    const [a, b, c] = [by('amygdala', 0, 96), by('acth', 16, -200), by('acth', 64, -200)];
    arranged(atlas, { ...a, ...b }, laid);
    expect(arranged(atlas, { ...a, ...c }, laid)).toEqual(arranged(atlas, { ...a, ...c }));
  });

  test('lays no line through a concept that was moved after it', () => {
    const after = arranged(atlas, {
      ...by('acth', 16, -200),
      ...by('cortisol', -400, -160),
      ...by('amygdala', 500, 0),
    });
    const boxes = new Map(Object.entries(after.layout.places));
    const strokes = after.layout.lines.map((line) => strokeOf(atlas, line));
    expect(measure(boxes, strokes)).toMatchObject({ boxesEntered: 0, sharedByStrangers: 0 });
  });

  test('lays lines around concepts, from outline to outline, on no stranger’s track', { timeout: 240_000 }, () => {
    const ids = Object.keys(layout.places);
    const move = fc.record({
      id: fc.constantFrom(...ids),
      x: fc.integer({ min: -200, max: layout.width }),
      y: fc.integer({ min: -200, max: layout.height }),
    });
    const check = ({ id, x, y }: { id: string; x: number; y: number }) => {
      const after = arranged(atlas, { [id]: [x, y] });
      const boxes = new Map(Object.entries(after.layout.places));
      const strokes = after.layout.lines.map((line) => strokeOf(atlas, line));
      expect(measure(boxes, strokes)).toMatchObject({ boxesEntered: 0, sharedByStrangers: 0 });
      for (const line of changedIn(after)) {
        const { from, to, points } = strokeOf(atlas, line);
        expect(isRightAngled(line), line.relation).toBe(true);
        expect(isOnSide(placeOf(after, from), points[0] ?? [0, 0]), line.relation).toBe(true);
        expect(isOnSide(placeOf(after, to), points.at(-1) ?? [0, 0]), line.relation).toBe(true);
      }
    };
    fc.assert(fc.property(move, check), { numRuns: 100, seed: 20261124 });
  });
});

describe('frames', () => {
  test('grow and shrink after the concepts that they hold', () => {
    const frameOf = ({ layout: { frames } }: Atlas) => frames.find(({ id }) => id === 'gonads') ?? layout.frames[0];
    const authored = frameOf(atlas);
    const held = Object.entries(layout.places).filter(
      ([, each]) =>
        authored &&
        each.x > authored.x &&
        right(each) < right(authored) &&
        each.y > authored.y &&
        bottom(each) < bottom(authored),
    );
    const [lowest] = held.toSorted(([, a], [, b]) => b.y - a.y);
    const lower = arranged(atlas, by(lowest?.[0] ?? '', 0, 24));
    expect(frameOf(lower)?.height).toBe((authored?.height ?? 0) + 24);
    const away = arranged(atlas, by(lowest?.[0] ?? '', 700, 0));
    expect(frameOf(away)?.height).toBeLessThan(authored?.height ?? 0);
  });

  test('are joined to an owner that was moved', () => {
    const after = arranged(atlas, by('rs53576', 0, -24));
    const [before, now] = [layout, after.layout].map(({ brackets }) => brackets.find(({ id }) => id === 'traits'));
    expect(now).not.toEqual(before);
    const owner = placeOf(after, 'rs53576');
    expect(now?.points[0]).toEqual([right(owner), owner.y + owner.height / 2]);
  });
});
