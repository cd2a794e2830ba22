import { describe, expect, it } from 'vitest';
import { ConceptId, RelationId } from '../../content/schema/index.ts';
import { type Arrow, chain, sampleContent } from '../graph/sample.ts';
import type { Answer } from './answer.ts';
import { toEffectGraph } from './effect-graph.ts';
import { answer, explain } from './engine.ts';
import type { Push, Question } from './question.ts';

const concept = (id: string): ConceptId => ConceptId.parse(id);
const relation = (id: string): RelationId => RelationId.parse(id);
const press = (id: string, direction: 1 | -1 = 1): Push => ({ kind: 'press', concept: concept(id), direction });
const hold = (id: string, direction: 1 | -1 = 1): Push => ({ kind: 'clamp', concept: concept(id), direction });
const block = (id: string): Push => ({ kind: 'block', relation: relation(id) });

const graphOf = (arrows: readonly Arrow[], changes: Readonly<Record<string, object>> = {}) =>
  toEffectGraph(sampleContent(arrows, changes));

const ask = (pushes: readonly Push[], rest: Partial<Question> = {}): Question => ({
  pushes,
  horizon: 'weeks',
  context: {},
  floor: 'E',
  ...rest,
});

type Answered = Extract<Answer, { status: 'answered' }>;
const answered = (graph: ReturnType<typeof graphOf>, question: Question): Answered => {
  const found = answer(graph, question);
  if (found.status !== 'answered') throw new Error(found.status);
  return found;
};

/** "a↑ b↓ c": what goes where, in the order of the map; without a glyph where no path leads. */
const told = (found: Answered): string =>
  found.effects
    .map(({ concept, direction }) => `${concept}${direction === 0 ? '' : direction > 0 ? '↑' : '↓'}`)
    .join(' ');

describe('a push', () => {
  const loop = graphOf(chain('a>b>c-|a'));

  it('goes along arrows and is turned by those that inhibit', () =>
    expect(told(answered(graphOf(chain('a>b-|c>d')), ask([press('a')])))).toBe('a↑ b↑ c↓ d↓'));

  it('still feels what regulates it, unless it is held', () => {
    const sizeOf = (push: Push) =>
      answered(loop, ask([push])).effects.map(({ verdict, median }) => ({ verdict, median }))[0];
    expect(sizeOf(press('a'))?.verdict).toBe('robust');
    expect(sizeOf(press('a'))?.median).toBeLessThan(1);
    expect(sizeOf(hold('a'))).toEqual({ verdict: 'set', median: 1 });
  });

  it('that blocks an action takes away what the action did at rest', () => {
    const found = answered(graphOf(chain('a>b-|c>d')), ask([block('b--inhibits--c--n1')]));
    expect(told(found)).toBe('a b c↑ d↑');
    expect(found.silent).toEqual([]);
  });

  it('that blocks an action of what is silent at rest changes nothing, and says so', () => {
    const graph = graphOf(chain('a>b-|c>d'), { b: { tonic: false } });
    const found = answered(graph, ask([press('a'), block('b--inhibits--c--n1')]));
    expect(told(found)).toBe('a↑ b↑ c d');
    expect(found.silent).toEqual([1]);
  });

  it('that blocks what does not act yet, or acts on what is held, changes nothing either', () => {
    const slow = graphOf(chain('a>b>c', { timescale: 'weeks' }));
    expect(answered(slow, ask([block('a--stimulates--b--n0')], { horizon: 'hours' })).silent).toEqual([0]);
    const found = answered(graphOf(chain('a>b>c')), ask([hold('b'), block('a--stimulates--b--n0')]));
    expect(found.silent).toEqual([1]);
    expect(found.effects.map(({ isStructural }) => isStructural)).toEqual([true, true, true]);
  });

  it('against another on the same concept leaves the direction open', () => {
    const found = answered(graphOf(chain('a>b>c')), ask([press('b'), block('a--stimulates--b--n0')]));
    expect(found.effects.map(({ verdict }) => verdict)).toEqual(['none', 'ambiguous', 'ambiguous']);
  });

  it('of nothing is no question', () => expect(answer(loop, ask([]))).toEqual({ status: 'nothing-pushed' }));
});

describe('what does not relay', () => {
  it('is where paths end and begin, and is not passed', () => {
    const graph = graphOf(chain('a>b>c'), { b: { through: false } });
    expect(told(answered(graph, ask([press('a')])))).toBe('a↑ b↑ c');
    expect(told(answered(graph, ask([press('b')])))).toBe('a b↑ c↑');
  });

  it('is what has members', () =>
    expect(told(answered(graphOf(chain('a>b>c'), { b: { members: ['c'] } }), ask([press('a')])))).toBe('a↑ b↑ c'));

  it('is a summary, a part and what has no known direction, of which the last is said', () => {
    const graph = graphOf([
      { from: 'a', to: 'b', summary: true },
      { from: 'a', to: 'c', sign: 0, effect: 'part-of' },
      { from: 'a', to: 'd', sign: 0, effect: 'modulates' },
    ]);
    const found = answered(graph, ask([press('a')]));
    expect(told(found)).toBe('a↑ b c d');
    expect(found.unused.unsigned).toEqual([relation('a--modulates--d--n2')]);
  });
});

describe('where and when', () => {
  const graph = graphOf([
    { from: 'a', to: 'b', when: { sex: ['male'] } },
    { from: 'a', to: 'c', sign: -1, when: { sex: ['female'] } },
    { from: 'a', to: 'd', timescale: 'developmental' },
    { from: 'a', to: 'e', timescale: 'days', evidence: 'animal' },
    { from: 'e', to: 'f' },
  ]);

  it('only what surely holds counts, and what the context leaves open is said', () => {
    expect(told(answered(graph, ask([press('a')], { context: { sex: 'male' } })))).toBe('a↑ b↑ c d e↑ f↑');
    const open = answered(graph, ask([press('a')]));
    expect(told(open)).toBe('a↑ b c d e↑ f↑');
    expect(open.unused.open).toEqual([relation('a--stimulates--b--n0'), relation('a--inhibits--c--n1')]);
  });

  it('slower processes stand still, those of development always', () => {
    const soon = answered(graph, ask([press('a')], { horizon: 'hours' }));
    expect(told(soon)).toBe('a↑ b c d e f');
    expect(soon.unused.slower).toEqual([relation('a--stimulates--d--n2'), relation('a--stimulates--e--n3')]);
  });

  it('weaker evidence than the floor is left out, and said only where an effect arrives', () => {
    const strict = answered(graph, ask([press('a')], { floor: 'B' }));
    expect(told(strict)).toBe('a↑ b c d e f');
    expect(strict.unused.weaker).toEqual([relation('a--stimulates--e--n3')]);
  });

  it('a way of giving something counts only for what is given', () => {
    const routes = graphOf([
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c', when: { route: ['oral'] } },
    ]);
    const context = { route: 'oral' } as const;
    expect(told(answered(routes, ask([press('a')], { context })))).toBe('a↑ b↑ c');
    expect(told(answered(routes, ask([press('b')], { context })))).toBe('a b↑ c↑');
  });
});

describe('evidence is weighed', () => {
  const supportOf = (arrow: Partial<Arrow>) =>
    answered(graphOf([{ from: 'a', to: 'b', ...arrow }]), ask([press('a')])).effects[1]?.support;

  it('by its kind: what only the article says exists in half of the worlds', () => {
    expect(supportOf({ evidence: 'textbook' })).toBe(1);
    expect(supportOf({ evidence: 'human-meta-analysis' })).toBe(1);
    expect(supportOf({ evidence: 'animal' })).toBeCloseTo(0.95, 1);
    expect(supportOf({ evidence: 'human-observational' })).toBeCloseTo(0.75, 1);
    expect(supportOf({ evidence: 'article-only' })).toBeCloseTo(0.5, 1);
    expect(supportOf({ evidence: 'textbook', contested: true })).toBeCloseTo(0.5, 1);
  });
});

describe('an explanation', () => {
  it('says when it begins, and at which horizons it points elsewhere', () => {
    const graph = graphOf([
      { from: 'a', to: 'b', strength: 'weak', timescale: 'hours' },
      { from: 'a', to: 'b', sign: -1, strength: 'strong', timescale: 'weeks' },
    ]);
    const reasons = explain(graph, ask([press('a')]), concept('b'));
    expect(reasons.first).toBe('hours');
    expect(reasons.flips.map(({ horizon, direction }) => [horizon, direction])).toEqual([
      ['hours', 1],
      ['days', 1],
    ]);
    expect(reasons.along[0]?.relations).toEqual([relation('a--inhibits--b--n1')]);
    expect(reasons.against[0]?.relations).toEqual([relation('a--stimulates--b--n0')]);
    expect(reasons.counts).toEqual({ along: 1, against: 1, isComplete: true });
  });

  it('names what an open answer hinges on, and marks a loop that amplifies itself', () => {
    const graph = graphOf([...chain('a>b>d', { runaway: true }), ...chain('a>c-|d')]);
    const reasons = explain(graph, ask([press('a')]), concept('d'));
    expect(reasons.hinge).toHaveLength(3);
    const strongest = reasons.hinge.map(({ correlation }) => Math.abs(correlation));
    expect(strongest).toEqual(strongest.toSorted((x, y) => y - x));
    expect(explain(graph, ask([press('a')]), concept('b'))).toMatchObject({ isRunaway: true, hinge: [] });
    expect(explain(graph, ask([press('a')]), concept('c')).isRunaway).toBe(false);
  });

  it('of what is not reached has no reasons', () =>
    expect(explain(graphOf(chain('a>b')), ask([press('b')]), concept('a'))).toMatchObject({
      along: [],
      against: [],
      first: null,
      flips: [],
    }));
});
