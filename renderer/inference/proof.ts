import { dominators } from './dominators.ts';
import type { Arrow } from './effect-graph.ts';
import type { Direction } from './question.ts';
import { outgoing } from './reach.ts';
import type { Selection } from './select.ts';

/** What may still be looked at, in arrows: larger maps than ours are not proven to their ends. */
interface Budget {
  left: number;
}
const EFFORT = 15_000;

const times = (a: Direction, b: Direction): Direction => (a === b ? 1 : -1);

/** The arrows on ways between two places, none of which comes back to the first or goes on behind the last. */
const between = (from: number, to: number, arrows: readonly Arrow[]): ReadonlyMap<number, readonly Arrow[]> => {
  const usable = arrows.filter((arrow) => arrow.to !== from && arrow.from !== to);
  const into = Map.groupBy(usable, (arrow) => arrow.to);
  const leads = new Set([to]);
  for (const at of leads) for (const arrow of into.get(at) ?? []) leads.add(arrow.from);
  return outgoing(usable.filter((arrow) => leads.has(arrow.to)));
};

/** The sign of all walks between two places, or null where they differ. */
const signOfWalks = (from: number, to: number, out: ReadonlyMap<number, readonly Arrow[]>): Direction | null => {
  const seen = new Map<number, Set<Direction>>();
  const queue: { readonly at: number; readonly sign: Direction }[] = [{ at: from, sign: 1 }];
  for (const { at, sign } of queue)
    for (const arrow of out.get(at) ?? []) {
      const next = times(sign, arrow.sign);
      const signs = seen.get(arrow.to) ?? new Set();
      if (signs.has(next)) continue;
      seen.set(arrow.to, signs.add(next));
      queue.push({ at: arrow.to, sign: next });
    }
  const [sign, other] = seen.get(to) ?? [];
  return sign !== undefined && other === undefined ? sign : null;
};

/** The sign of all simple paths between two places, or null where they differ, or are too many to be tried. */
const signOfPaths = (
  from: number,
  to: number,
  out: ReadonlyMap<number, readonly Arrow[]>,
  budget: Budget,
): Direction | null => {
  const met = new Set<Direction>();
  const visited = new Set<number>();
  const goOn = (at: number, sign: Direction): void => {
    visited.add(at);
    for (const arrow of out.get(at) ?? []) {
      if (visited.has(arrow.to)) continue;
      if (met.size === 2 || budget.left-- <= 0) break;
      const next = times(sign, arrow.sign);
      if (arrow.to === to) met.add(next);
      else goOn(arrow.to, next);
    }
    visited.delete(at);
  };
  goOn(from, 1);
  const [sign] = met;
  return met.size === 1 && budget.left >= 0 && sign !== undefined ? sign : null;
};

/** What the simple paths from somewhere do: all the same, or not as far as is found out. */
type Proof = Direction | 'open';

/**
 * What all simple paths from a root do to a place; null where none leads there. Every path to a place passes the places
 * that dominate it, in their order and once each; so signs are proven between one of them and the next, where walks that
 * come round again mislead more rarely than on the whole map.
 */
const proofsFrom = (root: number, arrows: readonly Arrow[], budget: Budget): ((at: number) => Proof | null) => {
  const out = outgoing(arrows);
  const dominator = dominators(root, (at) => (out.get(at) ?? []).map(({ to }) => to));
  const reached = arrows.filter(({ from }) => dominator.has(from));
  const known = new Map<number, Proof>([[root, 1]]);
  /** Looks at all arrows some times, and then at single ways. */
  const signBetween = (from: number, to: number): Direction | null => {
    budget.left -= reached.length;
    if (budget.left <= 0) return null;
    const ways = between(from, to, reached);
    return signOfWalks(from, to, ways) ?? signOfPaths(from, to, ways, budget);
  };
  const proofOf = (at: number): Proof => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const last = dominator.get(at) as number;
    const sofar = proofOf(last);
    const sign = sofar === 'open' ? null : signBetween(last, at);
    const proof = sofar === 'open' || sign === null ? 'open' : times(sofar, sign);
    known.set(at, proof);
    return proof;
  };
  return (at) => (dominator.has(at) ? proofOf(at) : null);
};

/** Says of a place whether the arrows alone prove that all simple paths to it, from every source, push it the same way. */
export const prover = ({ sources, arrows }: Selection): ((at: number) => boolean) => {
  const budget = { left: EFFORT };
  const roots = sources.map(({ at, amount }) => ({
    direction: amount > 0 ? (1 as const) : (-1 as const),
    proofOf: proofsFrom(at, arrows, budget),
  }));
  return (at) => {
    const proofs = roots.flatMap(({ direction, proofOf }): readonly Proof[] => {
      const proof = proofOf(at);
      if (proof === null) return [];
      return [proof === 'open' ? proof : times(direction, proof)];
    });
    return proofs.length > 0 && proofs[0] !== 'open' && proofs.every((proof) => proof === proofs[0]);
  };
};
