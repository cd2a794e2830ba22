import { expect, test } from 'vitest';
import { ConceptId } from '../../content/schema/index.ts';
import { type Effect, SIZES, VERDICTS } from '../inference/answer.ts';
import type { Push } from '../inference/question.ts';
import { markOf, type VerdictMark } from './verdict-mark.ts';

type Asked = Pick<Effect, 'direction' | 'verdict' | 'size'>;
const effect = (change: Partial<Asked> = {}): Asked => ({ direction: 1, verdict: 'robust', size: 'strong', ...change });
const push = (kind: 'press' | 'clamp', direction: 1 | -1): Push => ({
  kind,
  direction,
  concept: ConceptId.parse('cortisol'),
});
/** A mark without its colours: what is left of it in grey. */
const form = (mark: VerdictMark | null) =>
  JSON.stringify(mark?.parts.map(({ d, ink, width }) => [d, width, ink === 'map' || ink === 'raised']));

test('the same effect has the same mark, so that nothing is drawn anew for it', () => {
  expect(markOf(effect())).toBe(markOf(effect()));
  expect(markOf(effect(), push('clamp', 1))).toBe(markOf(effect({ verdict: 'set' })));
});

test('no known path has no mark', () => {
  expect(markOf(effect({ verdict: 'none', direction: 0 }))).toBeNull();
});

test('direction, sureness and what a person did are told apart without any colour', () => {
  const marks = [
    ...([1, -1] as const).flatMap((direction) => [
      markOf(effect({ direction })),
      markOf(effect({ direction, verdict: 'likely' })),
      markOf(effect({ direction }), push('press', direction)),
      markOf(effect({ direction }), push('clamp', direction)),
    ]),
    markOf(effect({ verdict: 'ambiguous' })),
  ];
  expect(new Set(marks.map(form)).size).toBe(marks.length);
});

test('of what depends no direction is drawn, though one is more frequent', () => {
  expect(markOf(effect({ verdict: 'ambiguous', direction: 1 }))).toBe(
    markOf(effect({ verdict: 'ambiguous', direction: -1 })),
  );
});

test('a larger effect has a larger mark; a trace is as small as a weak one, and faint', () => {
  for (const verdict of VERDICTS) {
    if (verdict === 'none' || verdict === 'set') continue;
    const [strong, moderate, weak, trace] = SIZES.map((size) => markOf(effect({ verdict, size })));
    expect(strong?.radius).toBeGreaterThan(moderate?.radius ?? 0);
    expect(moderate?.radius).toBeGreaterThan(weak?.radius ?? 0);
    expect(trace?.radius).toBe(weak?.radius);
    expect([strong, moderate, weak, trace].map((mark) => mark?.isFaint)).toEqual([false, false, false, true]);
  }
});

test('what was done to a concept is told, whatever became of it', () => {
  expect(markOf(effect({ direction: -1, verdict: 'ambiguous' }), push('press', 1))?.key).toBe('pushed up');
  expect(markOf(effect({ verdict: 'none', direction: 0 }), push('clamp', -1))?.key).toBe('held down');
});
