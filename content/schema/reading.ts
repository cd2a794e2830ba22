import { z } from 'zod';
import { ClaimId } from './claim.ts';
import { ConceptId } from './ids.ts';
import { LEVELS } from './vocabulary.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be in kebab-case');

/** Text with marks; see `markup.ts`. */
const Marked = z.string().min(1);

/** One thought, told twice: at the depth of its reading, and plainly. */
export const Paragraph = z.strictObject({
  kind: z.literal('paragraph'),
  /** Unique over all readings: what a note or a highlight hangs on. */
  id: slug,
  claims: z.array(ClaimId).readonly(),
  text: Marked,
  plain: Marked,
});
export type Paragraph = z.infer<typeof Paragraph>;

const Block = z.discriminatedUnion('kind', [
  Paragraph,
  z.strictObject({ kind: z.literal('table'), table: slug }),
  z.strictObject({ kind: z.literal('protocol'), protocol: ConceptId }),
]);
export type Block = z.infer<typeof Block>;

export const Section = z.strictObject({
  id: slug,
  heading: z.string().min(1),
  blocks: z.array(Block).min(1).readonly(),
});
export type Section = z.infer<typeof Section>;

/** The course at one depth, in the order in which it is read. */
export const Reading = z.strictObject({
  id: z.enum(LEVELS),
  title: z.string().min(1),
  /** What it is about, in a sentence. */
  lead: z.string().min(1),
  sections: z.array(Section).min(1).readonly(),
});
export type Reading = z.infer<typeof Reading>;

export const Table = z.strictObject({
  id: slug,
  title: z.string().min(1),
  columns: z.array(z.string().min(1)).min(2).readonly(),
  rows: z
    .array(
      z.strictObject({
        /** What the row is about, where the map knows it. */
        concept: ConceptId.nullable(),
        claims: z.array(ClaimId).min(1).readonly(),
        cells: z.array(Marked).readonly(),
      }),
    )
    .readonly(),
});
export type Table = z.infer<typeof Table>;

/** A treatment plan that the article names: to be understood, not to be followed. */
export const Protocol = z.strictObject({
  id: ConceptId,
  name: z.string().min(1),
  components: z.array(ConceptId).min(1).readonly(),
  /** Why the article proposes it. */
  rationale: Marked,
  established: Marked,
  caveats: Marked,
  claims: z.array(ClaimId).min(1).readonly(),
});
export type Protocol = z.infer<typeof Protocol>;

export const Term = z.strictObject({
  id: slug,
  term: z.string().min(1),
  text: z.string().min(1),
  concept: ConceptId,
  fromArticle: z.boolean(),
});
export type Term = z.infer<typeof Term>;

/** A question to think about in a journal of one's own. */
export const Prompt = z.strictObject({ id: slug, text: z.string().min(1) });
export type Prompt = z.infer<typeof Prompt>;
