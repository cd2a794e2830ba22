import type { Concept } from '../../content/schema/index.ts';
import { isPushable } from '../inference/effect-graph.ts';
import { nameOf } from './name.ts';

/** Why a concept cannot be pushed up or down, in a sentence; null where it can. */
export const whyNotPushed = (concept: Concept): string | null => {
  const { kind, members = [] } = concept;
  if (kind === 'variant')
    return `${nameOf(concept)} is a gene variant: no amount that could rise or fall, it changes what other things do. Choose a genotype in the context.`;
  if (members.length > 0)
    return `${nameOf(concept)} is a group without effects of its own: push one of its members, such as those on its card.`;
  return isPushable(concept) ? null : `${nameOf(concept)} has no amount that could be pushed.`;
};
