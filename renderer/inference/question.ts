/**
 * What a what-if question asks. Its form is known to content, notes and links as well, and lies with them. Nothing of the
 * engine brings a parser along: what runs in its worker takes values from single files of the schema, and only types
 * from its index.
 */
export type { Direction, Horizon, Push, Question } from '../../content/schema/index.ts';
export { HORIZONS } from '../../content/schema/vocabulary.ts';
