import type { RelationId, Timescale } from '../../../content/schema/index.ts';

/** Where a walk along a route stands: at a step of it, from 0; before the first one at null. */
export type Place = number | null;

/** The next place, or the one before; at either end it stays. */
export const placeAfter = (place: Place, by: 1 | -1, count: number): Place => {
  if (place === null) return by === 1 && count > 0 ? 0 : null;
  return Math.max(0, Math.min(count - 1, place + by));
};

/** How long a walk that plays by itself rests on a step, in ms: the slower the step, the longer; all can be read. */
const REST: Readonly<Record<Timescale, number>> = {
  seconds: 1400,
  minutes: 1800,
  hours: 2600,
  days: 3400,
  weeks: 4200,
  developmental: 5000,
};

export const restOn = (timescale: Timescale): number => REST[timescale];

/** How a step looks: not come to yet, stood on, passed. While nobody walks all are steps alike. */
export const lookOf = (step: number, place: Place): 'ahead' | 'here' | 'passed' | undefined => {
  if (place === null) return undefined;
  if (step === place) return 'here';
  return step < place ? 'passed' : 'ahead';
};

/** Whether two ways are the same, step by step. */
export const isSameWay = (a: Iterable<RelationId>, b: Iterable<RelationId>): boolean =>
  [...a].join(' ') === [...b].join(' ');
