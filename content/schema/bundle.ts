import { z } from 'zod';
import { Bibliography } from './bibliography.ts';
import { Concept } from './concept.ts';
import { Course } from './course.ts';
import { Layout } from './layout.ts';
import { Reference } from './reference.ts';
import { Relation } from './relation.ts';

export const BUNDLE_FORMAT = 3;

/** Everything the app knows, in one file that main serves. */
export const Bundle = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  concepts: z.array(Concept).readonly(),
  relations: z.array(Relation).readonly(),
  references: z.array(Reference).readonly(),
  bibliography: Bibliography,
  layout: Layout,
  course: Course,
});
export type Bundle = z.infer<typeof Bundle>;
