import { z } from 'zod';
import type { ContextKey } from './standing.ts';
import { GENOTYPES, PHASES, ROUTES, SEXES, SPECIES, STRESSES, TISSUES } from './vocabulary.ts';

/** In whom and where something is asked: at most one value of each key. A key without a value is not chosen. */
export const Context = z
  .strictObject({
    sex: z.enum(SEXES).exactOptional(),
    phase: z.enum(PHASES).exactOptional(),
    route: z.enum(ROUTES).exactOptional(),
    species: z.enum(SPECIES).exactOptional(),
    stress: z.enum(STRESSES).exactOptional(),
    tissue: z.enum(TISSUES).exactOptional(),
    genotype: z.enum(GENOTYPES).exactOptional(),
  } satisfies Record<ContextKey, z.ZodType>)
  .readonly();
export type Context = z.infer<typeof Context>;
