import { expect, test } from 'vitest';
import { RelationId } from '../../content/schema/index.ts';
import type { Effect } from '../inference/answer.ts';
import { doneWord, effectWord, isLimited, sureWord } from './inference.ts';

const effect = (verdict: Effect['verdict'], direction: Effect['direction']) => ({ verdict, direction });

test('a direction is said as sure as it is, and what no path leads to is never said to have no effect', () => {
  expect(effectWord(effect('robust', 1))).toBe('Up');
  expect(effectWord(effect('likely', -1))).toBe('Probably down');
  expect(effectWord(effect('ambiguous', -1))).toBe('Depends');
  expect(effectWord(effect('none', 0))).toBe('No known path');
});

test('what was done to a concept is said in place of where it goes', () => {
  const concept = 'cortisol' as Effect['concept'];
  expect(effectWord(effect('set', 1), { kind: 'clamp', concept, direction: 1 })).toBe('Held up by you');
  expect(effectWord(effect('robust', -1), { kind: 'press', concept, direction: -1 })).toBe('Pushed down by you');
  expect(doneWord({ kind: 'block', relation: RelationId.parse('a--inhibits--b') })).toBe('blocked by you');
});

test('an answer that some sampled strengths do not give at all rests on limited evidence', () => {
  expect(isLimited({ verdict: 'robust', support: 0.79 })).toBe(true);
  expect(isLimited({ verdict: 'robust', support: 0.8 })).toBe(false);
  expect(isLimited({ verdict: 'none', support: 0 })).toBe(false);
});

test('how sure an answer is, is told of strengths and never as a probability', () => {
  expect(sureWord({ verdict: 'robust', isStructural: true })).toBe('By the arrows alone');
  expect(sureWord({ verdict: 'ambiguous', isStructural: false })).toBe('Depends on strengths');
  for (const verdict of ['set', 'robust', 'likely', 'ambiguous', 'none'] as const)
    expect(sureWord({ verdict, isStructural: false })).not.toMatch(/probab|%/i);
});
