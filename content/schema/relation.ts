import { z } from 'zod';
import { Citations } from './concept.ts';
import { ConceptId, RelationId } from './ids.ts';
import {
  EFFECTS,
  EVIDENCE,
  GENOTYPES,
  LEVELS,
  PHASES,
  ROUTES,
  SEXES,
  SPECIES,
  STRENGTHS,
  STRESSES,
  TIMESCALES,
  TISSUES,
} from './vocabulary.ts';

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.array(z.enum(values)).min(1).readonly().optional();

/**
 * When a relation holds. An absent key means "always"; two keys must both hold; values of one key are alternatives.
 * `species` names a finding that is not taken to carry over: as a rule an animal study says so by its evidence alone.
 */
export const When = z.strictObject({
  sex: oneOf(SEXES),
  phase: oneOf(PHASES),
  /** Holds in every phase but these, also where nothing is said about the phase. */
  notPhase: oneOf(PHASES),
  /** How the source gets into the body, where that decides the effect. */
  route: oneOf(ROUTES),
  species: oneOf(SPECIES),
  stress: oneOf(STRESSES),
  tissue: oneOf(TISSUES),
  genotype: oneOf(GENOTYPES),
});
export type When = z.infer<typeof When>;

/** An arrow of the map: what `source` does to `target`, in the direction in which the biology runs. */
export const Relation = z.strictObject({
  id: RelationId,
  source: ConceptId,
  target: ConceptId,
  effect: z.enum(EFFECTS),
  /** +1 more source, more target; -1 more source, less target; 0 direction unknown or not a cause. */
  sign: z.union([z.literal(1), z.literal(-1), z.literal(0)]),
  mechanism: z.string().min(1),
  /** Where and in whom, in words; `when` says what a machine can test. */
  context: z.string().min(1),
  when: When.optional(),
  timescale: z.enum(TIMESCALES),
  strength: z.enum(STRENGTHS).optional(),
  evidence: z.enum(EVIDENCE),
  contested: z.boolean(),
  contestedNote: z.string(),
  cites: Citations,
  levels: z.array(z.enum(LEVELS)).min(1).readonly(),
  /** True where the source article asserts this arrow itself. */
  fromArticle: z.boolean(),
  /** Sums up a route that other relations spell out: shown on cards, left out of inference. */
  summary: z.boolean().default(false),
  /** A step of a loop that feeds itself until something ends it: its direction holds, its size does not. */
  runaway: z.boolean().default(false),
});
export type Relation = z.infer<typeof Relation>;
