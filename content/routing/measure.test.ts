import { describe, expect, it } from 'vitest';
import type { Point } from './geometry.ts';
import { measure, type Stroke } from './measure.ts';

const stroke = (from: string, to: string, ...points: Point[]): Stroke => ({ from, to, style: 'sign 1', points });
const none = new Map();

describe('measuring a map', () => {
  it('counts a comb that is crossed once as one point and as many pairs as it has lines', () => {
    const crossed = measure(none, [
      stroke('a', 'target', [0, 0], [100, 0]),
      stroke('b', 'target', [0, 0], [100, 0]),
      stroke('c', 'd', [50, -50], [50, 50]),
    ]);
    expect(crossed).toMatchObject({ crossingPairs: 2, crossingPoints: 1 });
  });

  it('does not take two lines that meet in a corner for a crossing', () => {
    const meeting = measure(none, [stroke('a', 'b', [0, 0], [50, 0], [50, 50]), stroke('c', 'b', [50, -50], [50, 50])]);
    expect(meeting.crossingPoints).toBe(0);
  });

  it('counts shared ink once and full length twice', () => {
    const fork = measure(none, [stroke('a', 'b', [0, 0], [100, 0]), stroke('a', 'c', [0, 0], [60, 0], [60, 40])]);
    expect(fork).toMatchObject({ length: 200, ink: 140, bends: 1, sharedByStrangers: 0 });
  });

  it('tells how far strangers lie on each other, and the two lines of one pair', () => {
    const strangers = [stroke('a', 'b', [0, 0], [100, 0]), stroke('c', 'd', [60, 0], [200, 0])];
    expect(measure(none, strangers).sharedByStrangers).toBe(40);
    const pair = [stroke('a', 'b', [0, 0], [100, 0]), stroke('a', 'b', [0, 0], [100, 0])];
    expect(measure(none, pair).sharedByStrangers).toBe(100);
  });

  it('counts boxes that a line enters, but not its own and not one it only touches', () => {
    const boxes = new Map([
      ['a', { x: -20, y: -10, width: 20, height: 20 }],
      ['hit', { x: 30, y: -10, width: 20, height: 20 }],
      ['touched', { x: 60, y: 0, width: 20, height: 20 }],
    ]);
    expect(measure(boxes, [stroke('a', 'b', [0, 0], [100, 0])]).boxesEntered).toBe(1);
  });
});
