import { GRADES } from '../../content/schema/evidence.ts';
import { standingIn } from '../../content/schema/standing.ts';
import type { Arrow, EffectGraph } from './effect-graph.ts';
import { type Direction, HORIZONS, type Question } from './question.ts';

/** What keeps an arrow out of an answer. */
export type Hindrance = 'weaker' | 'ruled-out' | 'open' | 'slower';

/** Somewhere an effect begins: by its place, with what is put in, or held there. */
export interface Source {
  readonly at: number;
  readonly amount: number;
  readonly isHeld: boolean;
}

export interface Selection {
  /** Sources, ordered by their concepts, so that the order of the pushes means nothing. */
  readonly sources: readonly Source[];
  /** Arrows that carry effects here, in file order. */
  readonly arrows: readonly Arrow[];
  /** Pushes that change nothing at rest, by their place in the question. */
  readonly silent: readonly number[];
}

/**
 * What keeps an arrow out, or null. What only follows if its source is given in a certain way holds only for a source
 * that is given: what a body makes was not swallowed.
 */
export const hindranceOf = (
  { grade, when, speed, from }: Arrow,
  { floor, context, horizon }: Question,
  given: ReadonlySet<number>,
): Hindrance | null => {
  if (GRADES.indexOf(grade) > GRADES.indexOf(floor)) return 'weaker';
  const standing = when?.route && !given.has(from) ? 'ruled-out' : standingIn(when, context);
  if (standing !== 'holds') return standing;
  return speed > HORIZONS.indexOf(horizon) ? 'slower' : null;
};

/** The places of the concepts that are pressed or clamped. */
export const givenIn = ({ quantities }: EffectGraph, { pushes }: Question): ReadonlySet<number> => {
  const pushed = new Set(pushes.flatMap((push) => (push.kind === 'block' ? [] : [push.concept])));
  return new Set(quantities.flatMap(({ concept }, index) => (pushed.has(concept) ? [index] : [])));
};

/** What a question leaves of the map: where effects begin, and which arrows carry them on. */
export const select = (graph: EffectGraph, question: Question): Selection => {
  const { quantities } = graph;
  const place = new Map(quantities.map(({ concept }, index) => [concept, index]));
  const given = givenIn(graph, question);
  const working = graph.arrows.filter((arrow) => hindranceOf(arrow, question, given) === null);
  const held = new Map<number, Direction>();
  const pressed = new Map<number, number>();
  const blocked = new Set<Arrow>();
  const silent: number[] = [];
  const press = (at: number, amount: number) => pressed.set(at, (pressed.get(at) ?? 0) + amount);

  for (const [index, push] of question.pushes.entries()) {
    if (push.kind === 'block') {
      const arrow = working.find(({ relation }) => relation === push.relation);
      if (arrow) blocked.add(arrow);
      if (arrow && quantities[arrow.from]?.isTonic) press(arrow.to, -arrow.sign);
      else silent.push(index);
      continue;
    }
    const at = place.get(push.concept);
    if (at === undefined) silent.push(index);
    else if (push.kind === 'clamp') held.set(at, push.direction);
    else press(at, push.direction);
  }

  const passes = (from: number) => quantities[from]?.relays || held.has(from) || pressed.has(from);
  const sources = [
    ...[...held].map(([at, amount]): Source => ({ at, amount, isHeld: true })),
    ...[...pressed].map(([at, amount]): Source => ({ at, amount, isHeld: false })),
  ].filter(({ at, amount, isHeld }) => amount !== 0 && (isHeld || !held.has(at)));
  const nameOf = ({ at }: Source) => quantities[at]?.concept ?? '';
  return {
    sources: sources.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)),
    arrows: working.filter((arrow) => !blocked.has(arrow) && !held.has(arrow.to) && passes(arrow.from)),
    silent,
  };
};
