import { ConceptId } from '../../../content/schema/index.ts';
import type { Effect } from '../answer.ts';

/** A concept that surely goes up, but for what is said otherwise. */
export const effectOn = (id: string, part: Partial<Effect> = {}): Effect => ({
  concept: ConceptId.parse(id),
  direction: 1,
  verdict: 'robust',
  share: 1,
  support: 1,
  isStructural: false,
  size: 'moderate',
  median: 0.1,
  best: [],
  ...part,
});
