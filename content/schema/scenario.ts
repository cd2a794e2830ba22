import { z } from 'zod';
import { Citations } from './concept.ts';
import { ConceptId } from './ids.ts';
import { Question } from './question.ts';

/** Where a scenario of the course comes from. */
export const SCENARIO_GROUPS = ['worked-example', 'article', 'protocol'] as const;
export type ScenarioGroup = (typeof SCENARIO_GROUPS)[number];

/**
 * Where a concept goes, in the words of a learner. `depends`: it hinges on strengths that nobody knows; `no-path`: no
 * known path leads there, which is never "no effect".
 */
export const OUTCOMES = ['up', 'down', 'depends', 'no-path'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A question of the course with its answer: first to be predicted, then to be explained. */
export const Scenario = z
  .strictObject({
    /** Worked examples keep the number of their specification: "w07". */
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be in kebab-case'),
    group: z.enum(SCENARIO_GROUPS),
    title: z.string().min(1),
    /** What is done, and to whom, in a sentence or two that does not tell the answer. Marked, like a reading. */
    story: z.string().min(1),
    question: Question,
    /** What is known of it, the most telling first. None: the question cannot be answered by arrows, and `lesson` says why. */
    expected: z.array(z.strictObject({ concept: ConceptId, outcome: z.enum(OUTCOMES) }).readonly()).readonly(),
    /** What there is to learn from it, told behind the answer. Marked, like a reading. */
    lesson: z.string().min(1),
    cites: Citations,
    /** Of a protocol: the concept that stands for it. */
    protocol: ConceptId.optional(),
  })
  .readonly();
export type Scenario = z.infer<typeof Scenario>;
