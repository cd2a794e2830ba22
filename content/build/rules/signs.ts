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

/** The sign of a relation is one that its effect can have, and a signed relation says how strong it is. */
export const checkSigns = (content: Content): readonly Problem[] =>
  content.relations.flatMap((relation) => {
    const file = fileOf(content, relation);
    const allowed: readonly Sign[] = SIGNS[relation.effect];
    if (!allowed.includes(relation.sign)) {
      const message = `"${relation.effect}" cannot have the sign ${relation.sign}; it can have ${allowed.join(' or ')}`;
      return [{ file, where: `${relation.id}.sign`, message }];
    }
    if ((relation.sign === 0) === (relation.strength === undefined)) return [];
    const message = relation.sign === 0 ? 'has a strength but no direction' : 'has a direction but no strength';
    return [{ file, where: `${relation.id}.strength`, message }];
  });
