import type { Concept, ConceptId, Kind } from '../../content/schema/index.ts';
import type { Loop } from '../graph/loops.ts';
import type { Atlas } from '../state/atlas.ts';
import { gradeWord } from './evidence.ts';
import { nameInside, nameOf } from './name.ts';
import { pathTime, stepCount } from './path.ts';

/** What carries a signal from gland to gland: a loop is called after these rather than after their receptors. */
const MESSENGERS: ReadonlySet<Kind> = new Set<Kind>(['hormone', 'neuropeptide', 'neurotransmitter']);

/** The two concepts that a loop is called after: what feeds back, and on what. */
const endsOf = (atlas: Atlas, { relations }: Loop): readonly [ConceptId, ConceptId] | null => {
  const [first] = relations;
  if (!first) return null;
  const closing = relations.findLastIndex(({ sign }) => sign === -1);
  const brake = relations[closing];
  const isMessenger = (id: ConceptId) => MESSENGERS.has(atlas.concept.get(id)?.kind ?? 'process');
  if (!brake) {
    // Called after its first messenger from the hub on, and the concept that is furthest from it on the way round.
    const start = Math.max(
      0,
      relations.findIndex(({ source }) => isMessenger(source)),
    );
    const furthest = (start + Math.floor(relations.length / 2)) % relations.length;
    return [relations[start]?.source ?? first.source, relations[furthest]?.source ?? first.target];
  }
  const before = relations.slice(0, closing + 1).findLast(({ source }) => isMessenger(source));
  const isRound = before?.source === brake.target;
  return [before && !isRound ? before.source : brake.source, brake.target];
};

const membersOf = ({ relations }: Loop): readonly ConceptId[] => relations.map(({ source }) => source);

/** The last member of a loop that none of the others passes. */
const ownMember = (loop: Loop, others: readonly Loop[]): ConceptId | undefined => {
  const taken = new Set(others.flatMap(membersOf));
  return membersOf(loop).findLast((id) => !taken.has(id));
};

/**
 * A name for every loop, from its members: "Cortisol – CRH feedback". Where loops share their ends, what is special to
 * each is added: "…, by way of adrenal cortex mass". The same content gives the same names.
 */
export const loopNames = (atlas: Atlas, loops: readonly Loop[]): ReadonlyMap<Loop, string> => {
  const called = (id: ConceptId | undefined, how: (concept: Concept) => string): string => {
    const concept = id && atlas.concept.get(id);
    return concept ? how(concept) : '';
  };
  const shared = Map.groupBy(loops, (loop) => endsOf(atlas, loop)?.join(' '));
  return new Map(
    loops.map((loop) => {
      const ends = endsOf(atlas, loop);
      const name = `${called(ends?.[0], nameOf)} – ${called(ends?.[1], nameInside)} feedback`;
      const others = (shared.get(ends?.join(' ')) ?? []).filter((each) => each !== loop);
      const own = others.length > 0 ? ownMember(loop, others) : undefined;
      return [loop, own ? `${name}, by way of ${called(own, nameInside)}` : name] as const;
    }),
  );
};

/** "Reinforcing" or "Balancing". */
export const loopWord = ({ sign }: Loop): 'Reinforcing' | 'Balancing' => (sign === 1 ? 'Reinforcing' : 'Balancing');

/** What a screen reader says of a loop: "Cortisol – CRH feedback, balancing, 5 steps, textbook knowledge, within minutes". */
export const loopSpoken = (name: string, loop: Loop): string =>
  [
    name,
    loopWord(loop).toLowerCase(),
    stepCount(loop.relations.length),
    gradeWord(loop.weakest.evidence),
    pathTime(loop),
    loop.relations.some(({ contested }) => contested) ? 'contested' : [],
  ]
    .flat()
    .join(', ');
