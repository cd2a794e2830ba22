import type { Relation } from './relation.ts';
import type { Influence } from './vocabulary.ts';

/** How a relation is drawn and sorted, by its effect and sign. */
export const influenceOf = ({ effect, sign }: Pick<Relation, 'effect' | 'sign'>): Influence => {
  switch (effect) {
    case 'part-of':
      return 'part';
    case 'treats':
      return 'treats';
    case 'cofactor-for':
      return 'needs';
    case 'associated-with':
      return 'linked';
    default:
      return sign === 1 ? 'raises' : sign === -1 ? 'lowers' : 'depends';
  }
};
