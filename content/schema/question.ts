import { z } from 'zod';
import { Context } from './context.ts';
import { GRADES } from './evidence.ts';
import { ConceptId, RelationId } from './ids.ts';
import { HORIZONS } from './vocabulary.ts';

const Direction = z.union([z.literal(1), z.literal(-1)]);
export type Direction = z.infer<typeof Direction>;

/**
 * What is done to the map. `press`: an input is added, and the concept still feels what regulates it. `clamp`: its value
 * is imposed, regulators no longer matter. `block`: one action is prevented.
 */
export const Push = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['press', 'clamp']), concept: ConceptId, direction: Direction }),
    z.strictObject({ kind: z.literal('block'), relation: RelationId }),
  ])
  .readonly();
export type Push = z.infer<typeof Push>;

/** What a push is done to, as one string: a concept or a relation. */
export const pushedId = (push: Push): ConceptId | RelationId => (push.kind === 'block' ? push.relation : push.concept);

/** How much may be done at once. */
export const PUSHES_CAP = 20;

/** A what-if question. The same question on the same map has the same answer. */
export const Question = z
  .strictObject({
    /** What is done at once; a concept or relation stands here at most once. None: nothing is asked. */
    pushes: z
      .array(Push)
      .max(PUSHES_CAP)
      .refine((pushes) => new Set(pushes.map(pushedId)).size === pushes.length, 'pushes something twice')
      .readonly(),
    horizon: z.enum(HORIZONS),
    context: Context,
    /** The weakest grade of evidence that is trusted; relations below it are left out. */
    floor: z.enum(GRADES),
  })
  .readonly();
export type Question = z.infer<typeof Question>;

/** What a question names, in its order: concepts that are pushed, relations that are blocked. */
export const idsIn = ({ pushes }: Question): readonly string[] => pushes.map(pushedId);
