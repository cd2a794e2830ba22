import { expect, test } from 'vitest';
import { ConceptId } from '../../content/schema/index.ts';
import { bestRoutes } from '../graph/routes.ts';
import { causalOf } from '../state/causal.ts';
import { realAtlas } from '../state/real-atlas.ts';
import { routeLabel, routeName, slowestSteps, verdictOn, weakestSteps } from './path.ts';

const atlas = realAtlas();
const { graph } = causalOf(atlas);
const best = (from: string, to: string) => {
  const [route] = bestRoutes(graph, ConceptId.parse(from), ConceptId.parse(to)).best;
  if (!route) throw new Error(`no route from ${from} to ${to}`);
  return route;
};
const stress = best('psychosocial-stress', 'testosterone');

test('a route is spoken with its net effect, length, weakest evidence and slowest time', () => {
  expect(routeName(atlas, stress)).toMatch(/^Raises testosterone in \d steps, textbook knowledge, within hours$/);
});

test('what has no level is stimulated, not raised', () => {
  expect(routeName(atlas, best('crh', 'adrenal-cortex'))).toMatch(/^Stimulates adrenal cortex in 2 steps/);
});

test('a lit route says where it leads and which of how many it is', () => {
  expect(routeLabel(atlas, best('crh', 'cortisol'), 0, 5)).toBe('Route: CRH to Cortisol, 1 of 5');
  expect(routeLabel(atlas, best('crh', 'cortisol'), 0, 1)).toBe('Route: CRH to Cortisol');
});

test('routes that agree are summed up, one is one', () => {
  expect(verdictOn(atlas, { raising: 7, lowering: 0 }, stress, true)).toMatchObject({
    title: '7 routes raise testosterone',
    isDivided: false,
  });
  expect(verdictOn(atlas, { raising: 0, lowering: 1 }, stress, true).title).toBe('1 route lowers testosterone');
  expect(verdictOn(atlas, { raising: 7, lowering: 0 }, stress, false).title).toBe(
    'At least 7 routes raise testosterone',
  );
});

test('where routes disagree, no direction is claimed', () => {
  expect(verdictOn(atlas, { raising: 12, lowering: 8 }, stress, true)).toEqual({
    title: 'These routes disagree',
    detail: '12 routes raise testosterone, 8 routes lower it. Which of them wins cannot be told from directions alone.',
    isDivided: true,
  });
});

test('the weakest and the slowest steps stand out only where most steps are better', () => {
  const first = stress.relations[0];
  if (!first) throw new Error('no steps');
  const [strong, weak] = [first, { ...first, evidence: 'animal' as const, timescale: 'weeks' as const }];
  const path = { ...stress, relations: [strong, weak], weakest: weak, slowest: 'weeks' as const };
  expect(weakestSteps(path)).toEqual([weak]);
  expect(slowestSteps(path)).toEqual([weak]);
  expect(weakestSteps({ ...path, relations: [strong, weak, weak] })).toEqual([]);
});
