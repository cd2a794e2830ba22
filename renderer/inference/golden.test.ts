import { describe, expect, it } from 'vitest';
import type { Effect, Explanation, Reason } from './answer.ts';
import { answer, explain } from './engine.ts';
import { conceptOf, examples, type Golden, goldenGraph, relationNamed } from './testing/golden.ts';

const byRelation = new Map(goldenGraph.arrows.map((arrow) => [arrow.relation, arrow]));
const nameOf = (place: number | undefined) => goldenGraph.quantities[place ?? -1]?.concept;

/** The concepts that a path visits, the pushed one first. */
const stations = (reason: Reason | undefined) => {
  const arrows = (reason?.relations ?? []).flatMap((id) => byRelation.get(id) ?? []);
  return arrows.length === 0 ? [] : [nameOf(arrows[0]?.from), ...arrows.map(({ to }) => nameOf(to))];
};

/** What is compared, in the terms of the golden answers. */
const told = ({ direction, verdict, size }: Effect, reasons: Explanation) => ({
  direction,
  verdict,
  size,
  raising: direction === 1 ? reasons.counts.along : reasons.counts.against,
  lowering: direction === 1 ? reasons.counts.against : reasons.counts.along,
  path: stations(reasons.along[0]),
  counterPath: stations(reasons.against[0]),
  hinge: reasons.hinge.map(({ relation }) => relation),
  isRunaway: reasons.isRunaway,
});

const expected = (golden: Golden['nodes'][string]) => ({
  direction: golden.direction,
  verdict: golden.class,
  size: golden.size,
  raising: golden.paths_pos,
  lowering: golden.paths_neg,
  path: golden.top_path.map(conceptOf),
  counterPath: golden.top_counter_path.map(conceptOf),
  hinge: golden.hinge.map(({ edge }) => relationNamed.get(edge)),
  isRunaway: golden.runaway,
});

/** The golden shares are rounded to six places. */
const rounded = (share: number) => Math.round(share * 1e6) / 1e6;

describe('the engine answers as the two reference engines do', () => {
  const answerable = examples.filter(({ golden }) => golden.status === 'ok');

  it('nineteen examples, some sixty concepts', () => {
    expect(answerable).toHaveLength(19);
    expect(answerable.flatMap(({ golden }) => Object.keys(golden.nodes)).length).toBeGreaterThan(80);
  });

  it.each(answerable)('$id $title', ({ question, golden }) => {
    const answered = answer(goldenGraph, question);
    if (answered.status !== 'answered') throw new Error(answered.status);
    for (const [id, node] of Object.entries(golden.nodes)) {
      const concept = conceptOf(id);
      const effect = answered.effects.find((each) => each.concept === concept);
      if (!effect) throw new Error(`${id} is not in the answer`);
      const reasons = explain(goldenGraph, question, concept);
      expect(told(effect, reasons), id).toEqual(expected(node));
      expect(Math.abs(rounded(effect.share) - node.share), id).toBeLessThan(1e-9);
      // We prove more than they do, never less.
      if (node.structural) expect(effect.isStructural, id).toBe(true);
      for (const [index, { corr }] of node.hinge.entries())
        expect(reasons.hinge[index]?.correlation, id).toBeCloseTo(corr, 6);
    }
  });
});
