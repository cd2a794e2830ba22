import { z } from 'zod';
import { ConceptId, ReferenceId } from './ids.ts';
import { AXES, EVIDENCE, KINDS, LEVELS } from './vocabulary.ts';

export const Citations = z.array(ReferenceId).readonly();

/** One sentence of knowledge with its own evidence. `note` says who disagrees, or what the sentence leaves out. */
export const Fact = z.strictObject({
  text: z.string().min(1),
  cites: Citations,
  evidence: z.enum(EVIDENCE),
  contested: z.boolean(),
  note: z.string(),
});
export type Fact = z.infer<typeof Fact>;

const Figure = z.strictObject({
  name: z.string().min(1),
  value: z.string().min(1),
  unit: z.string(),
  cites: Citations,
});
export type Figure = z.infer<typeof Figure>;

export const LABEL_LIMIT = 28;

/** A hormone, gland, receptor, gene, tissue, process, behaviour or condition. */
export const Concept = z.strictObject({
  id: ConceptId,
  label: z.string().min(1),
  /** At most {@link LABEL_LIMIT} characters; needed where `label` is longer. The map shows it. */
  short: z.string().min(1).max(LABEL_LIMIT).optional(),
  aliases: z.array(z.string().min(1)).readonly(),
  kind: z.enum(KINDS),
  axis: z.enum(AXES),
  levels: z.array(z.enum(LEVELS)).min(1).readonly(),
  facts: z.array(Fact).min(1).readonly(),
  figures: z.array(Figure).readonly(),
  /** False for glands, brain regions, generic transmitters and groups: routes start or end there, but do not pass. */
  through: z.boolean().default(true),
  /** False for what is silent at rest, so that blocking it has no resting effect. */
  tonic: z.boolean().default(true),
  /** A group has no effects of its own; the map shows it by its members. */
  members: z.array(ConceptId).readonly().optional(),
});
export type Concept = z.infer<typeof Concept>;

/** The label that fits the map. */
export const mapLabel = (concept: Concept): string => concept.short ?? concept.label;
