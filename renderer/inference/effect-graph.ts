import { gradeOf } from '../../content/schema/evidence.ts';
import type {
  Concept,
  ConceptId,
  Evidence,
  Grade,
  Relation,
  RelationId,
  Strength,
  Timescale,
  When,
} from '../../content/schema/index.ts';
import type { Direction } from './question.ts';

/** A relation as the engine sees it: more at `from`, all else equal, pushes `to` up or down. */
export interface Arrow {
  readonly relation: RelationId;
  /** Places of its two concepts in the graph. */
  readonly from: number;
  readonly to: number;
  readonly sign: Direction;
  /** Between which its strength is drawn. */
  readonly least: number;
  readonly most: number;
  /** Share of the sampled worlds in which it exists; 0 to 1. */
  readonly weight: number;
  readonly grade: Grade;
  /** Place of the first horizon at which it works; behind the last for what works only while a body is formed. */
  readonly speed: number;
  readonly when: When | undefined;
  /** Part of a loop that amplifies itself. */
  readonly isRunaway: boolean;
}

export interface Quantity {
  readonly concept: ConceptId;
  /** Whether paths pass it; all may begin or end one. */
  readonly relays: boolean;
  /** False if it is silent at rest. */
  readonly isTonic: boolean;
  /** Only an amount can be pushed: a variant changes what others do, and a group is its parts. */
  readonly standsFor: 'amount' | 'variant' | 'group';
}

/** What the engine works on; plain data, so that it can be handed to a worker. */
export interface EffectGraph {
  readonly quantities: readonly Quantity[];
  /** In file order. */
  readonly arrows: readonly Arrow[];
  /** Relations without a known direction, which no answer can use, by the place of their source. */
  readonly unsigned: readonly { readonly relation: RelationId; readonly from: number }[];
}

interface Content {
  readonly concepts: readonly Concept[];
  readonly relations: readonly Relation[];
}

const STRENGTH: Readonly<Record<Strength, readonly [least: number, most: number]>> = {
  strong: [0.5, 1],
  medium: [0.2, 0.7],
  weak: [0.02, 0.3],
};

const SPEED: Readonly<Record<Timescale, number>> = {
  seconds: 0,
  minutes: 0,
  hours: 1,
  days: 2,
  weeks: 3,
  developmental: 4,
};

const WEIGHT: Readonly<Record<Evidence, number>> = {
  textbook: 1,
  'human-meta-analysis': 1,
  'human-rct': 0.95,
  animal: 0.95,
  'in-vitro': 0.95,
  'human-observational': 0.75,
  'article-only': 0.5,
};

const CONTESTED = 0.5;

const standsFor = ({ kind, members = [] }: Concept): Quantity['standsFor'] =>
  kind === 'variant' ? 'variant' : members.length > 0 ? 'group' : 'amount';

/** Whether a push can be put on a concept. */
export const isPushable = (concept: Concept): boolean => standsFor(concept) === 'amount';

/** A summary repeats a route, and membership carries no effect. */
const isMechanism = ({ summary, effect }: Relation): boolean => !summary && effect !== 'part-of';

const toArrow = (relation: Relation, sign: Direction, place: ReadonlyMap<ConceptId, number>): readonly Arrow[] => {
  const { id, source, target, strength = 'medium', timescale, evidence, contested, when, runaway } = relation;
  const [from, to] = [place.get(source), place.get(target)];
  if (from === undefined || to === undefined || from === to) return [];
  const [least, most] = STRENGTH[strength];
  const weight = contested ? CONTESTED : WEIGHT[evidence];
  const speed = SPEED[timescale];
  return [
    { relation: id, from, to, sign, least, most, weight, grade: gradeOf(evidence), speed, when, isRunaway: runaway },
  ];
};

/** The relations of the map that an effect can travel along. */
export const toEffectGraph = ({ concepts, relations }: Content): EffectGraph => {
  const place = new Map(concepts.map(({ id }, index) => [id, index]));
  const mechanisms = relations.filter(isMechanism);
  return {
    quantities: concepts.map((concept) => ({
      concept: concept.id,
      relays: concept.through && standsFor(concept) !== 'group',
      isTonic: concept.tonic,
      standsFor: standsFor(concept),
    })),
    arrows: mechanisms.flatMap((each) => (each.sign === 0 ? [] : toArrow(each, each.sign, place))),
    unsigned: mechanisms.flatMap(({ id, sign, source }) => {
      const from = place.get(source);
      return sign === 0 && from !== undefined ? [{ relation: id, from }] : [];
    }),
  };
};
