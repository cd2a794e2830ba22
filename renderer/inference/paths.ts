import type { Arrow } from './effect-graph.ts';
import { Heap } from './heap.ts';
import type { Direction } from './question.ts';
import { outgoing } from './reach.ts';
import type { Selection } from './select.ts';

/** A simple path from a source, at least one arrow long. */
export interface Path {
  readonly arrows: readonly Arrow[];
  readonly score: number;
}

/** The simple paths of one sign to one place: how many were found, and the best of them. */
export interface PathsOfSign {
  readonly count: number;
  readonly best: readonly Path[];
}

export interface Listing {
  /** The paths that push a place in a direction. */
  readonly to: (at: number, direction: Direction) => PathsOfSign;
  /** Whether some path, or what is put in right there, pushes a place in a direction. */
  readonly pushes: (at: number, direction: Direction) => boolean;
  /** False if the search gave up: counts are lower bounds, and a sign that was not met may exist. */
  readonly isComplete: boolean;
}

/** Arrows that are followed before the search gives up. */
const EFFORT = 6000;
/** A path below this explains nothing. */
const LEAST_SCORE = 1e-5;
/** Paths that are kept for a place and sign. */
const KEPT = 4;

const NONE: PathsOfSign = { count: 0, best: [] };

/** The end of a path that is being built; the rest hangs behind it. */
interface End {
  readonly at: number;
  readonly sign: Direction;
  readonly score: number;
  readonly length: number;
  /** When it was found: of equals the earlier one comes first. */
  readonly turn: number;
  readonly last: { readonly arrow: Arrow; readonly before: End } | null;
}

const comesBefore = (a: End, b: End): boolean => {
  if (a.score !== b.score) return a.score > b.score;
  return a.length === b.length ? a.turn < b.turn : a.length < b.length;
};

const passes = (end: End, at: number): boolean => {
  for (let each: End | undefined = end; each; each = each.last?.before) if (each.at === at) return true;
  return false;
};

/** One number for a place and a direction. */
const keyOf = (at: number, direction: Direction): number => (direction === 1 ? 2 * at + 1 : 2 * at);

const toPath = (end: End): Path => {
  const arrows: Arrow[] = [];
  for (let { last } = end; last; last = last.before.last) arrows.push(last.arrow);
  return { arrows: arrows.reverse(), score: end.score };
};

/**
 * Simple paths from the sources to everywhere, best first: by the product over their arrows of mean strength and weight
 * of evidence, then length, then the order in which they were found. A path may pass another source that is not held.
 */
export const listPaths = ({ sources, arrows }: Selection): Listing => {
  const out = outgoing(arrows);
  const tallies = new Map<number, { count: number; readonly best: Path[] }>();
  const met = new Set<number>();
  const waiting = new Heap<End>(comesBefore);
  let turn = 0;
  let followed = 0;
  let isComplete = true;
  for (const { at, amount } of sources)
    waiting.push({ at, sign: amount > 0 ? 1 : -1, score: 1, length: 0, turn: turn++, last: null });
  for (let end = waiting.pop(); end; end = waiting.pop()) {
    const { at, sign, score, length, last } = end;
    const key = keyOf(at, sign);
    met.add(key);
    if (last) {
      const tally = tallies.get(key) ?? { count: 0, best: [] };
      tally.count += 1;
      if (tally.best.length < KEPT) tally.best.push(toPath(end));
      tallies.set(key, tally);
    }
    if (followed >= EFFORT) {
      isComplete = false;
      continue;
    }
    for (const arrow of out.get(at) ?? []) {
      if (passes(end, arrow.to)) continue;
      followed += 1;
      const next = score * 0.5 * (arrow.least + arrow.most) * arrow.weight;
      if (next < LEAST_SCORE) {
        isComplete = false;
        continue;
      }
      const turned = sign * arrow.sign > 0 ? 1 : -1;
      waiting.push({
        at: arrow.to,
        sign: turned,
        score: next,
        length: length + 1,
        turn: turn++,
        last: { arrow, before: end },
      });
    }
  }
  return {
    to: (at, direction) => tallies.get(keyOf(at, direction)) ?? NONE,
    pushes: (at, direction) => met.has(keyOf(at, direction)),
    isComplete,
  };
};
