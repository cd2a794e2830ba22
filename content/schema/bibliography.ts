import { z } from 'zod';
import { ReferenceId } from './ids.ts';

/** Manners in which the sources are set. */
export const CITATION_STYLES = ['apa', 'vancouver'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** One source as a CSL processor sets it; `*emphasis*` as in marked text. */
const Entry = z.strictObject({
  apa: z.string().min(1),
  /** Without the number, which is its place in a list. */
  vancouver: z.string().min(1),
  bibtex: z.string().startsWith('@'),
  ris: z.string().startsWith('TY  - '),
});
export type BibliographyEntry = z.infer<typeof Entry>;

/** The sources, set when the content was built: nothing is formatted in the window. */
export const Bibliography = z.strictObject({
  /** Of the sources that it was made from, so that a stale one is noticed. SHA-256, hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  entries: z.record(ReferenceId, Entry).readonly(),
});
export type Bibliography = z.infer<typeof Bibliography>;
