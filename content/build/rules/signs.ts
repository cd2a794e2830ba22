import type { Effect, Relation } from '../../schema/index.ts';
import { type Content, fileOf } from '../content.ts';
import type { Problem } from '../problem.ts';

type Sign = Relation['sign'];

/** Signs an effect can carry. 0 is left to all that act: the direction may be unknown. */
const SIGNS = {
  stimulates: [1, 0],
  releases: [1, 0],
  activates: [1, 0],
  upregulates: [1, 0],
  transcribes: [1, 0],
  'converts-to': [1, 0],
  'cofactor-for': [1, 0],
  inhibits: [-1, 0],
  antagonises: [-1, 0],
  downregulates: [-1, 0],
  binds: [1, -1, 0],
  modulates: [1, -1, 0],
  treats: [-1, 0],
  'associated-with': [0],
  'part-of': [0],
} satisfies Record<Effect, readonly Sign[]>;

/** The sign of a relation is one that its effect can have. */
export const checkSigns = (content: Content): readonly Problem[] =>
  content.relations.flatMap((relation) => {
    const allowed: readonly Sign[] = SIGNS[relation.effect];
    if (allowed.includes(relation.sign)) return [];
    const message = `"${relation.effect}" cannot have the sign ${relation.sign}; it can have ${allowed.join(' or ')}`;
    return [{ file: fileOf(content, relation), where: `${relation.id}.sign`, message }];
  });
