import { expect, test } from 'vitest';
import type { ConceptId } from '../../content/schema/index.ts';
import type { Effect } from '../inference/answer.ts';
import { effectOn } from '../inference/testing/effect.ts';
import { headlineOf, numberWords, wayOf } from './headline.ts';

const many = (count: number, part: Partial<Effect>): readonly Effect[] =>
  Array.from({ length: count }, (_, index) =>
    effectOn(
      `${part.verdict ?? 'x'}-${part.direction ?? 1}-${part.size ?? ''}-${index}`
        .toLowerCase()
        .replaceAll(/-+/g, '-')
        .replace(/^-|-$/g, ''),
      part,
    ),
  );

const none: ReadonlySet<ConceptId> = new Set();

test('counts where everything goes, the most first and what depends last, in words', () => {
  const effects = [...many(6, { direction: -1 }), ...many(2, {}), ...many(1, { verdict: 'ambiguous' })];
  expect(headlineOf(effects, none)).toEqual({ title: 'Six go down, two go up, one depends', detail: '' });
});

test('what is probable counts as going there, what depends goes neither way', () => {
  expect(wayOf(effectOn('a', { verdict: 'likely', direction: -1 }))).toBe('down');
  expect(wayOf(effectOn('a', { verdict: 'ambiguous', direction: -1 }))).toBe('depends');
  expect(wayOf(effectOn('a', { verdict: 'none', direction: 0 }))).toBe('none');
});

test('what was pushed is not counted, traces and what no path leads to stand in the second line', () => {
  const pushed = effectOn('pushed', {});
  const effects = [
    pushed,
    ...many(1, { direction: -1 }),
    ...many(3, { size: 'trace' }),
    ...many(4, { verdict: 'none', direction: 1 }),
  ];
  expect(headlineOf(effects, new Set([pushed.concept]))).toEqual({
    title: 'One goes down',
    detail: '3 more move in traces only. No known path leads to the other 4.',
  });
});

test('where all is faint, the faint is counted', () => {
  expect(headlineOf(many(2, { size: 'trace' }), none).title).toBe('Two go up');
});

test('no known path is never said to be no effect', () => {
  const { title, detail } = headlineOf(many(2, { verdict: 'none', direction: 1 }), none);
  expect(title).toBe('No known path leads on from here');
  expect(`${title} ${detail}`).not.toMatch(/no effect/i);
});

test('numbers are words up to twelve, and digits all together where one is larger', () => {
  expect(numberWords([1, 12])).toEqual(['one', 'twelve']);
  expect(numberWords([13, 2])).toEqual(['13', '2']);
});
