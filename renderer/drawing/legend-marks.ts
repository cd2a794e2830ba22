import type { Effect } from '../inference/answer.ts';
import type { Direction } from '../inference/question.ts';
import { BLOCKED, markOf, markOfDone, type VerdictMark } from './verdict-mark.ts';

interface LegendMark {
  readonly mark: VerdictMark;
  readonly words: string;
}

const shown = (words: string, effect: Pick<Effect, 'direction' | 'verdict'>): readonly LegendMark[] => {
  const mark = markOf({ ...effect, size: 'strong' });
  return mark ? [{ mark, words }] : [];
};

const WAYS = [
  [1, 'up'],
  [-1, 'down'],
] as const satisfies readonly (readonly [Direction, string])[];

/** What the marks of a what-if mean, in the order in which a legend tells them. */
export const LEGEND_MARKS: readonly LegendMark[] = [
  { mark: markOfDone(1, true), words: 'Held by you' },
  { mark: markOfDone(1, false), words: 'Pushed by you' },
  { mark: BLOCKED, words: 'Blocked by you' },
  ...WAYS.flatMap(([direction, word]) => shown(`Goes ${word}`, { direction, verdict: 'robust' })),
  ...WAYS.flatMap(([direction, word]) => shown(`Probably goes ${word}`, { direction, verdict: 'likely' })),
  ...shown('Depends on strengths that nobody knows', { direction: 1, verdict: 'ambiguous' }),
];
