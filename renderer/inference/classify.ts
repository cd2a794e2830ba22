import type { Size, Verdict } from './answer.ts';

/** Shares from which a direction is called robust, and likely. */
const ROBUST = 0.95;
const LIKELY = 0.8;

/** The verdict on a concept that is reached. */
export const verdictOf = (share: number): Verdict =>
  share >= ROBUST ? 'robust' : share >= LIKELY ? 'likely' : 'ambiguous';

/** @param median  of the deviation's amount; a held push of one is 1 */
export const sizeOf = (median: number): Size => {
  if (median >= 0.2) return 'strong';
  if (median >= 0.05) return 'moderate';
  return median >= 0.01 ? 'weak' : 'trace';
};
