import { z } from 'zod';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const kebab = z.string().max(80).regex(slug, 'must be in kebab-case');

export const ConceptId = kebab.brand('ConceptId');
export type ConceptId = z.infer<typeof ConceptId>;

export const ReferenceId = kebab.brand('ReferenceId');
export type ReferenceId = z.infer<typeof ReferenceId>;

/** `<source>--<effect>--<target>`, with `--<qualifier>` behind it where two relations share all three. */
export const RelationId = z
  .string()
  .max(200)
  .regex(/^[a-z0-9-]+--[a-z-]+--[a-z0-9-]+$/, 'must read source--effect--target')
  .brand('RelationId');
export type RelationId = z.infer<typeof RelationId>;
