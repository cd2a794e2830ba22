import type { ConceptId } from '../../content/schema/index.ts';
import type { History } from './history.ts';
import type { Spot } from './view.ts';

/** A concept that was looked at, and how many places back that was. */
export interface Visit {
  readonly id: ConceptId;
  readonly steps: number;
}

/**
 * The concepts that were looked at before this one, in the order of their last visit, the latest last; each once.
 *
 * @param most  how many, at most
 */
export const visitedBefore = ({ past }: History<Spot>, now: Spot['selected'], most: number): readonly Visit[] => {
  const seen = new Set<string>(now ? [now.id] : []);
  const visits: Visit[] = [];
  for (let steps = 1; steps <= past.length && visits.length < most; steps += 1) {
    const selected = past.at(-steps)?.selected;
    if (selected?.kind !== 'concept' || seen.has(selected.id)) continue;
    seen.add(selected.id);
    visits.unshift({ id: selected.id, steps });
  }
  return visits;
};
