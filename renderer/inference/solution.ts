import type { Effect } from './answer.ts';
import { sizeOf, verdictOf } from './classify.ts';
import type { EffectGraph } from './effect-graph.ts';
import { RESPONSE, sampleWorlds, WORLDS } from './ensemble.ts';
import { type Listing, listPaths } from './paths.ts';
import type { Direction, Question } from './question.ts';
import { type Arrivals, reach } from './reach.ts';
import { type Selection, select } from './select.ts';
import { selectNth } from './select-nth.ts';
import { type System, toSystem } from './system.ts';

/** A question, worked out on a map: what its answer and its explanations are read from. */
export interface Solution {
  readonly selection: Selection;
  readonly system: System;
  readonly listing: Listing;
  /** By place, of every place that an effect arrives at. */
  readonly effects: ReadonlyMap<number, Effect>;
}

/** Which way a place went in the worlds, and how far. */
interface Record {
  rises: number;
  falls: number;
  readonly amounts: Float64Array;
}

const sample = (system: System): readonly Record[] => {
  const records = system.places.map((): Record => ({ rises: 0, falls: 0, amounts: new Float64Array(WORLDS) }));
  sampleWorlds(system, (values, _, world) => {
    for (const [index, record] of records.entries()) {
      const value = values[index] as number;
      if (value > RESPONSE) record.rises += 1;
      else if (value < -RESPONSE) record.falls += 1;
      record.amounts[world] = Math.abs(value);
    }
  });
  return records;
};

/** Whether every simple path to a place has the same sign, as far as is known. */
const isStructural = (at: number, { isMixed }: Arrivals, { isComplete, pushes }: Listing): boolean =>
  !isMixed || (isComplete && pushes(at, 1) !== pushes(at, -1));

const effectOf = (
  concept: Effect['concept'],
  arrivals: Arrivals,
  isProven: boolean,
  { rises, falls, amounts }: Record,
): Omit<Effect, 'best'> => {
  const responses = rises + falls;
  // What responds in no world hangs on arrows that hardly ever exist together, or is pushed both ways; arrows still point.
  const share = responses > 0 ? Math.max(rises, falls) / responses : isProven ? 1 : 0.5;
  const direction: Direction = rises === falls ? arrivals.first : rises > falls ? 1 : -1;
  const median = selectNth(amounts, WORLDS / 2);
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
  const records = sample(system);
  const held = new Map(selection.sources.flatMap(({ at, amount, isHeld }) => (isHeld ? [[at, amount]] : [])));
  const effects = new Map<number, Effect>();
  for (const [index, [at, arrived]] of [...arrivals].entries()) {
    const concept = graph.quantities[at]?.concept;
    const record = records[index];
    if (!concept || !record) continue;
    const settled = effectOf(concept, arrived, isStructural(at, arrived, listing), record);
    const effect = { ...settled, best: bestTo(listing, at, settled.direction) };
    effects.set(at, held.has(at) ? { ...effect, verdict: 'set', isStructural: true } : effect);
  }
  return { selection, system, listing, effects };
};
