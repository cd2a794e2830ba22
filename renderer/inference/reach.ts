import type { Arrow } from './effect-graph.ts';
import type { Selection } from './select.ts';

/** Which arrows start at a place; places without any have no entry. */
export const outgoing = (arrows: readonly Arrow[]): ReadonlyMap<number, readonly Arrow[]> =>
  Map.groupBy(arrows, ({ from }) => from);

/** The signs with which walks arrive somewhere. */
export interface Arrivals {
  /** Sign of the shortest walk. */
  readonly first: 1 | -1;
  /** Walks of both signs arrive. */
  readonly isMixed: boolean;
}

/**
 * Every place that an effect arrives at, nearest first, with the signs of all walks that lead there. Where these agree,
 * the arrows alone fix the direction; where they do not, the simple paths among them may still agree.
 */
export const reach = ({ sources, arrows }: Selection): ReadonlyMap<number, Arrivals> => {
  const out = outgoing(arrows);
  const found = new Map<number, Arrivals>();
  const queue: { readonly at: number; readonly sign: 1 | -1 }[] = [];
  const arrive = (at: number, sign: 1 | -1) => {
    const before = found.get(at);
    if (before && (before.isMixed || before.first === sign)) return;
    found.set(at, { first: before?.first ?? sign, isMixed: before !== undefined });
    queue.push({ at, sign });
  };
  for (const { at, amount } of sources) arrive(at, amount > 0 ? 1 : -1);
  // An array hands out what is added while it is walked.
  for (const { at, sign } of queue)
    for (const arrow of out.get(at) ?? []) arrive(arrow.to, sign * arrow.sign > 0 ? 1 : -1);
  return found;
};
