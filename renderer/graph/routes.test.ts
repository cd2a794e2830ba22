import { describe, expect, test } from 'vitest';
import { gradeOf } from '../../content/schema/index.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { toCausalGraph } from './causal-graph.ts';
import type { Path } from './path.ts';
import { bestRoutes } from './routes.ts';
import { type Arrow, chain, concept, sampleGraph } from './sample.ts';

const [a, z] = [concept('a'), concept('z')];

/** Routes from a to z, by the concepts that they pass. */
const told = (arrows: readonly Arrow[], changes: Readonly<Record<string, object>> = {}) =>
  bestRoutes(sampleGraph(arrows, changes), a, z).best.map(({ relations }) =>
    ['a', ...relations.map(({ target }) => target)].join(''),
  );

describe('ranking', () => {
  test('the weakest grade decides, then the length, then the order of the files', () => {
    const arrows = [...chain('a>z', { evidence: 'animal' }), ...chain('a>b>c>z'), ...chain('a>e>z'), ...chain('a>d>z')];
    expect(told(arrows)).toEqual(['aez', 'adz', 'abcz', 'az']);
  });

  test('five are given back, the rest is counted by its sign', () => {
    const up = ['b', 'c', 'd', 'e', 'f', 'g'].flatMap((name) => chain(`a>${name}>z`));
    const down = ['v', 'w'].flatMap((name) => chain(`a>${name}-|z`, { evidence: 'animal' }));
    const { best, more, isComplete } = bestRoutes(sampleGraph([...down.slice(0, 2), ...up, ...down.slice(2)]), a, z, {
      limit: 7,
    });
    expect(best).toHaveLength(7);
    expect(more).toEqual({ raising: 0, lowering: 1 });
    expect(isComplete).toBe(true);
    expect(bestRoutes(sampleGraph(up), a, z)).toMatchObject({ best: { length: 5 }, more: { raising: 1, lowering: 0 } });
  });

  test('where all of the best agree, the best that disagrees is given back too', () => {
    const up = ['b', 'c', 'd', 'e', 'f', 'g'].flatMap((name) => chain(`a>${name}>z`));
    const { best, opposed, more } = bestRoutes(sampleGraph([...up, ...chain('a>x>y-|z'), ...chain('a>w-|z')]), a, z);
    expect(best.map(({ sign }) => sign)).toEqual([1, 1, 1, 1, 1]);
    expect(opposed?.relations.map(({ target }) => target)).toEqual(['w', 'z']);
    expect(more).toEqual({ raising: 1, lowering: 1 });
    expect(bestRoutes(sampleGraph([...chain('a>b>z'), ...chain('a-|z')]), a, z).opposed).toBeNull();
  });

  test('a search that gives up says so', () => {
    const arrows = ['b', 'c', 'd'].flatMap((name) => chain(`a>${name}>z`));
    expect(bestRoutes(sampleGraph(arrows), a, z, { effort: 3 }).isComplete).toBe(false);
  });
});

describe('a route', () => {
  test('has the product of the signs, the weakest step and the slowest time', () => {
    const arrows = [
      ...chain('a-|b', { timescale: 'seconds' }),
      ...chain('b-|c', { evidence: 'animal', timescale: 'days' }),
      ...chain('c>z', { evidence: 'human-observational' }),
    ];
    const [route] = bestRoutes(sampleGraph(arrows), a, z).best;
    expect(route).toMatchObject({ sign: 1, slowest: 'days', weakest: { source: 'b' } });
  });

  test('counts parallel relations each for itself', () => {
    expect(told([...chain('a>b>z'), ...chain('a-|b')])).toEqual(['abz', 'abz']);
  });

  test('is as long as the bound at most', () => {
    const graph = sampleGraph(chain('a>b>c>z'));
    expect(bestRoutes(graph, a, z, { maxLength: 3 }).best).toHaveLength(1);
    expect(bestRoutes(graph, a, z, { maxLength: 2 }).best).toHaveLength(0);
  });

  test('does not lead back to where it begins', () => {
    expect(bestRoutes(sampleGraph(chain('a>b>a')), a, a).best).toEqual([]);
  });

  test('never goes against its arrows: swapping the ends finds other relations or none', () => {
    const graph = sampleGraph(chain('a>b>z>c>a'));
    const there = bestRoutes(graph, a, z).best.flatMap(({ relations }) => relations);
    const back = bestRoutes(graph, z, a).best.flatMap(({ relations }) => relations);
    expect([there.length, back.length]).toEqual([2, 2]);
    expect(there.filter((each) => back.includes(each))).toEqual([]);
    expect(bestRoutes(sampleGraph(chain('a>b>z')), z, a).best).toEqual([]);
  });
});

describe('what is no way', () => {
  test('a concept that routes do not pass, though it may begin or end one', () => {
    const closed = { through: false };
    expect(told(chain('a>b>z'), { b: closed })).toEqual([]);
    expect(told(chain('a>b>z'), { a: closed, z: closed })).toEqual(['abz']);
  });

  test('a group: neither passed nor a relay to its members', () => {
    expect(told(chain('a>b>z'), { b: { members: ['z'] } })).toEqual([]);
    expect(told([...chain('a>b'), ...chain('c>z')], { b: { members: ['z', 'c'] } })).toEqual([]);
  });

  test('a relation without a sign, a summary, a part', () => {
    expect(told([{ from: 'a', to: 'z', sign: 0 }])).toEqual([]);
    expect(told(chain('a>z', { summary: true }))).toEqual([]);
    expect(told(chain('a>z', { effect: 'part-of' }))).toEqual([]);
  });

  test('contexts that cannot hold at once, also where every two of them could', () => {
    const step = (text: string, phase: ('luteal' | 'labour' | 'lactation')[]) => chain(text, { when: { phase } });
    expect(told([...chain('a>b', { when: { sex: ['male'] } }), ...step('b>z', ['luteal'])])).toEqual([]);
    const three = [
      ...step('a>b', ['luteal', 'labour']),
      ...step('b>c', ['labour', 'lactation']),
      ...step('c>z', ['lactation', 'luteal']),
    ];
    expect(told(three)).toEqual([]);
    expect(told(three.slice(0, 2).concat(chain('c>z')))).toEqual(['abcz']);
  });

  test('a step that needs its source to be taken in, after one that makes it', () => {
    expect(told([...chain('a>z', { when: { route: ['oral'] } })])).toEqual(['az']);
    expect(told([...chain('a>b'), ...chain('b>z', { when: { route: ['oral'] } })])).toEqual([]);
  });
});

describe('on the authored content', () => {
  const graph = toCausalGraph(realAtlas());

  test('stress raises cortisol by way of CRH and ACTH, on grade A evidence', () => {
    const [best] = bestRoutes(graph, concept('psychosocial-stress'), concept('cortisol')).best;
    expect(best?.relations.map(({ target }) => target)).toEqual(['crh', 'acth', 'adrenal-cortex', 'cortisol']);
    expect(best?.sign).toBe(1);
    expect(best && gradeOf(best.weakest.evidence)).toBe('A');
  });

  test('every route of every pair holds what it says', () => {
    // One expectation for all: some ten thousand of them take seconds.
    const holds = (from: string, to: string, { relations, sign, weakest }: Path) =>
      relations[0]?.source === from &&
      relations.at(-1)?.target === to &&
      relations.slice(1).every(({ source }, index) => source === relations[index]?.target) &&
      relations.reduce((product, each) => product * each.sign, 1) === sign &&
      relations.every(({ evidence }) => gradeOf(evidence) <= gradeOf(weakest.evidence));
    const broken = [...graph.outgoers.keys()].flatMap((from) =>
      [...graph.incomers.keys()].flatMap((to) =>
        bestRoutes(graph, from, to).best.filter((path) => !holds(from, to, path)),
      ),
    );
    expect(broken).toEqual([]);
    expect(bestRoutes(graph, concept('crh'), concept('cortisol')).best).not.toEqual([]);
  });
});
