import { z } from 'zod';
import { ReferenceId } from './ids.ts';

const Name = z.union([
  z.strictObject({ family: z.string(), given: z.string().optional() }),
  z.strictObject({ literal: z.string() }),
]);

/** One source in CSL-JSON, with what was checked about it under `custom`. */
export const Reference = z.strictObject({
  id: ReferenceId,
  type: z.enum(['article-journal', 'webpage', 'chapter', 'book']),
  title: z.string().min(1),
  author: z.array(Name).readonly().optional(),
  editor: z.array(Name).readonly().optional(),
  issued: z.strictObject({ 'date-parts': z.tuple([z.array(z.number().int()).min(1).readonly()]).readonly() }),
  'container-title': z.string().optional(),
  'collection-title': z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  edition: z.string().optional(),
  publisher: z.string().optional(),
  'publisher-place': z.string().optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .optional(),
  URL: z.url({ protocol: /^https$/ }).optional(),
  language: z.string(),
  note: z.string().optional(),
  custom: z.strictObject({
    /** `stored-page`: the record was compared with a stored copy of the source's own page. */
    verified: z.enum(['stored-page', 'from-memory']),
    verifiedBy: z.string(),
    doiVerified: z.boolean(),
    /** Number in the source article's own list, and what is wrong with that entry. */
    articleNumber: z.number().int().nullable(),
    articleCorrection: z.string(),
    /** True where only the first authors are known for sure. */
    authorsIncomplete: z.boolean().default(false),
  }),
});
export type Reference = z.infer<typeof Reference>;

/** The record as CSL-JSON says it to others: without what we checked about it. */
export const cslOf = ({ custom: _, ...record }: Reference): Omit<Reference, 'custom'> => record;
