import type { Effect } from './answer.ts';
import { sizeOf, verdictOf } from './classify.ts';
import type { EffectGraph, Quantity } from './effect-graph.ts';
import { rowOf, sampleWorlds, WORLDS, type Worlds } from './ensemble.ts';
import { type Listing, listPaths } from './paths.ts';
import { prover } from './proof.ts';
import type { Direction, Question } from './question.ts';
import { type Arrivals, reach } from './reach.ts';
import { type Selection, select } from './select.ts';
import { type System, toSystem } from './system.ts';
import { type Tally, tallyOf } from './tally.ts';

/** A question, worked out on a map: what its answer and its explanations are read from. */
export interface Solution {
  readonly selection: Selection;
  readonly system: System;
  readonly worlds: Worlds;
  readonly listing: Listing;
  /** By place, of every place that an effect arrives at. */
  readonly effects: ReadonlyMap<number, Effect>;
}

/**
 * Whether every simple path to a place has the same sign: because all walks have, or all paths were listed, or it can be
 * proven otherwise.
 */
const isStructural = (
  at: number,
  { isMixed }: Arrivals,
  { isComplete, pushes }: Listing,
  proves: (at: number) => boolean,
): boolean => {
  if (!isMixed) return true;
  const isOpen = !(pushes(at, 1) && pushes(at, -1));
  return isOpen && (isComplete || proves(at));
};

const effectOf = (
  concept: Effect['concept'],
  arrivals: Arrivals,
  isProven: boolean,
  { rises, falls, median }: Tally,
): Omit<Effect, 'best'> => {
  const responses = rises + falls;
  // What responds in no world hangs on arrows that hardly ever exist together, or is pushed both ways; arrows still point.
  const share = responses > 0 ? Math.max(rises, falls) / responses : isProven ? 1 : 0.5;
  const direction: Direction = rises === falls ? arrivals.first : rises > falls ? 1 : -1;
  return {
    concept,
    direction,
    verdict: verdictOf(share),
    share,
    support: responses / WORLDS,
    isStructural: isProven,
    size: sizeOf(median),
    median,
  };
};

const bestTo = ({ to }: Listing, at: number, direction: Effect['direction']): Effect['best'] =>
  direction === 0 ? [] : (to(at, direction).best[0]?.arrows.map(({ relation }) => relation) ?? []);

/** Works a question out. */
export const solve = (graph: EffectGraph, question: Question): Solution => {
  const selection = select(graph, question);
  const arrivals = reach(selection);
  const system = toSystem(selection, [...arrivals.keys()]);
  const listing = listPaths(selection);
  const proves = prover(selection);
  const worlds = sampleWorlds(system);
  const held = new Set(selection.sources.flatMap(({ at, isHeld }) => (isHeld ? [at] : [])));
  const amounts = new Float64Array(WORLDS);
  const effects = new Map<number, Effect>();
  for (const [index, [at, arrived]] of [...arrivals].entries()) {
    const { concept } = graph.quantities[at] as Quantity;
    const isProven = isStructural(at, arrived, listing, proves);
    const settled = effectOf(concept, arrived, isProven, tallyOf(rowOf(worlds.values, index), amounts));
    const effect = { ...settled, best: bestTo(listing, at, settled.direction) };
    effects.set(at, held.has(at) ? { ...effect, verdict: 'set', isStructural: true } : effect);
  }
  return { selection, system, worlds, listing, effects };
};
