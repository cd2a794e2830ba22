import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GRADES } from '../../content/schema/index.ts';
import type { Effect } from './answer.ts';
import type { EffectGraph } from './effect-graph.ts';
import { answer } from './engine.ts';
import { HORIZONS, type Push, type Question } from './question.ts';
import { makeReplier } from './replier.ts';
import { asked, HOW, PLACES, withArrow } from './testing/random.ts';

const effects = (graph: EffectGraph, question: Question): readonly Effect[] => {
  const answered = answer(graph, question);
  return answered.status === 'answered' ? answered.effects : [];
};

const reached = (found: readonly Effect[]): ReadonlySet<string> =>
  new Set(found.flatMap(({ concept, verdict }) => (verdict === 'none' ? [] : [concept])));

const reversed = (push: Push): Push =>
  push.kind === 'block' ? push : { ...push, direction: push.direction === 1 ? -1 : 1 };

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((each) => all.has(each));

test('what the arrows alone fix is the same in every sampled world', () => {
  fc.assert(
    fc.property(asked, ({ graph, question }) => {
      for (const { verdict, isStructural, share } of effects(graph, question))
        if (isStructural && verdict !== 'none') expect(share).toBe(1);
    }),
    HOW,
  );
});

test('reversing all pushes reverses every direction and keeps the rest', () => {
  fc.assert(
    fc.property(asked, ({ graph, question }) => {
      const pushes = question.pushes.filter(({ kind }) => kind !== 'block');
      const before = effects(graph, { ...question, pushes });
      const after = effects(graph, { ...question, pushes: pushes.map(reversed) });
      // 0 and -0 are the same direction.
      expect(after.map((effect) => ({ ...effect, direction: 0 - effect.direction }))).toEqual(
        before.map((effect) => ({ ...effect, direction: effect.direction + 0 })),
      );
    }),
    HOW,
  );
});

test('an arrow that starts where nothing arrives changes nothing', () => {
  fc.assert(
    fc.property(asked, fc.constantFrom(...PLACES), fc.constantFrom(...PLACES), ({ graph, question }, from, to) => {
      const before = effects(graph, question);
      fc.pre(from !== to && before[from]?.verdict === 'none');
      expect(effects(withArrow(graph, from, to), question)).toEqual(before);
    }),
    HOW,
  );
});

test('what is reached at a horizon is reached at every later one', () => {
  fc.assert(
    fc.property(asked, ({ graph, question }) => {
      const sets = HORIZONS.map((horizon) => reached(effects(graph, { ...question, horizon })));
      for (const [index, set] of sets.entries())
        expect(isWithin(set, sets[index + 1] ?? set), `after ${HORIZONS[index]}`).toBe(true);
    }),
    HOW,
  );
});

test('trusting less evidence never adds a verdict', () => {
  fc.assert(
    fc.property(asked, ({ graph, question }) => {
      const sets = GRADES.map((floor) => reached(effects(graph, { ...question, floor })));
      for (const [index, set] of sets.entries())
        expect(isWithin(set, sets[index + 1] ?? set), `down to ${GRADES[index]}`).toBe(true);
    }),
    HOW,
  );
});

test('a verdict is given exactly where some path leads, and each path has the sign that it is shown for', () => {
  fc.assert(
    fc.property(asked, ({ graph, question }) => {
      const reply = makeReplier(graph);
      const arrows = new Map(graph.arrows.map((arrow) => [arrow.relation, arrow]));
      const pushed = new Set<string>(question.pushes.map((push) => (push.kind === 'block' ? '' : push.concept)));
      for (const { concept, verdict, direction } of effects(graph, question)) {
        const explained = reply({ kind: 'explanation', question, concept });
        if (explained.kind !== 'explanation') throw new Error(explained.kind);
        const { along, against, counts } = explained.explanation;
        if (verdict === 'none') expect({ along, against }).toEqual({ along: [], against: [] });
        else if (!question.pushes.some(({ kind }) => kind === 'block') && !pushed.has(concept))
          expect(counts.along + counts.against).toBeGreaterThan(0);
        for (const reason of along) expect(reason.direction).toBe(direction);
        for (const { relations } of [...along, ...against]) {
          const steps = relations.flatMap((id) => arrows.get(id) ?? []);
          expect(steps).toHaveLength(relations.length);
          expect(graph.quantities[steps.at(-1)?.to ?? -1]?.concept).toBe(concept);
          for (const [index, step] of steps.slice(1).entries()) expect(step.from).toBe(steps[index]?.to);
        }
      }
    }),
    HOW,
  );
});

test('the order of what is pushed means nothing', () => {
  fc.assert(
    fc.property(asked, ({ graph, question }) => {
      const other = { ...question, pushes: question.pushes.toReversed() };
      expect(effects(graph, other)).toEqual(effects(graph, question));
    }),
    HOW,
  );
});
