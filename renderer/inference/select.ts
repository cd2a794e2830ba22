import { GRADES } from '../../content/schema/evidence.ts';
import { standingIn } from '../../content/schema/standing.ts';
import type { Arrow, EffectGraph } from './effect-graph.ts';
import { HORIZONS, type Push, type Question } from './question.ts';

/** What keeps an arrow out of an answer. */
export type Hindrance = 'weaker' | 'ruled-out' | 'open' | 'slower';

/** Somewhere an effect begins: by its place, with what is put in, or held there. */
export interface Source {
  readonly at: number;
  readonly amount: number;
  readonly isHeld: boolean;
}

export interface Selection {
  /** Sources, ordered by their concepts, so that the order of the pushes means nothing. A place may be twice among them. */
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

/** What is put in at the same place in the same direction is one source; against each other they stay two. */
const merged = (sources: readonly Source[], { quantities }: EffectGraph): readonly Source[] => {
  const nameOf = ({ at }: Source) => quantities[at]?.concept ?? '';
  return [...Map.groupBy(sources, ({ at, amount }) => `${at} ${Math.sign(amount)}`).values()]
    .flatMap(([first, ...rest]) =>
      first ? [{ ...first, amount: rest.reduce((sum, { amount }) => sum + amount, first.amount) }] : [],
    )
    .toSorted((a, b) => (nameOf(a) === nameOf(b) ? a.amount - b.amount : nameOf(a) < nameOf(b) ? -1 : 1));
};

/** What a question leaves of the map: where effects begin, and which arrows carry them on. */
export const select = (graph: EffectGraph, question: Question): Selection => {
  const { quantities } = graph;
  const place = new Map(quantities.map(({ concept }, index) => [concept, index]));
  const given = givenIn(graph, question);
  const working = graph.arrows.filter((arrow) => hindranceOf(arrow, question, given) === null);
  const clamped = new Set(question.pushes.flatMap((push) => (push.kind === 'clamp' ? place.get(push.concept) : [])));
  const blocked = new Set<Arrow>();

  /** Where a push puts something in; null if it changes nothing at rest. */
  const sourceOf = (push: Push): Source | null => {
    if (push.kind !== 'block') {
      const at = place.get(push.concept);
      return at === undefined ? null : { at, amount: push.direction, isHeld: push.kind === 'clamp' };
    }
    const arrow = working.find(({ relation }) => relation === push.relation);
    if (!arrow) return null;
    blocked.add(arrow);
    const isFelt = quantities[arrow.from]?.isTonic && !clamped.has(arrow.to);
    return isFelt ? { at: arrow.to, amount: -arrow.sign, isHeld: false } : null;
  };

  const put = question.pushes.map(sourceOf);
  const sources = merged(
    put.filter((source) => source !== null),
    graph,
  );
  const begins = new Set(sources.map(({ at }) => at));
  return {
    sources,
    arrows: working.filter(
      (arrow) =>
        !blocked.has(arrow) && !clamped.has(arrow.to) && (quantities[arrow.from]?.relays || begins.has(arrow.from)),
    ),
    silent: put.flatMap((source, index) => (source === null ? [index] : [])),
  };
};
