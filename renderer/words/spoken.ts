import { type Concept, type ConceptId, influenceOf, mapLabel, type Relation } from '../../content/schema/index.ts';
import type { Atlas } from '../state/atlas.ts';
import type { Subject } from '../state/view.ts';
import { relationName } from './sentence.ts';

/** The full name of a concept; before it the label on the map where that is another one, so that both can be spoken. */
export const conceptName = (concept: Concept): string => {
  const shown = mapLabel(concept);
  return concept.label.includes(shown) ? concept.label : `${shown}, ${concept.label}`;
};

const count = (relations: readonly Relation[] | undefined, influence: 'raises' | 'lowers'): number =>
  (relations ?? []).filter((each) => !each.summary && influenceOf(each) === influence).length;

/** "Raised by 3, lowered by 1, raises 4, lowers 5"; empty for a concept without causes and effects. */
export const balanceOf = (atlas: Atlas, id: ConceptId): string => {
  const [incoming, outgoing] = [atlas.incomers.get(id), atlas.outgoers.get(id)];
  const phrases = [
    ['raised by', count(incoming, 'raises')],
    ['lowered by', count(incoming, 'lowers')],
    ['raises', count(outgoing, 'raises')],
    ['lowers', count(outgoing, 'lowers')],
  ] as const;
  const text = phrases.flatMap(([verb, number]) => (number > 0 ? [`${verb} ${number}`] : [])).join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** What is said once when the keyboard arrives at a concept: "Cortisol. Raised by 3, lowers 5." */
export const arrivalAt = (atlas: Atlas, concept: Concept): string => {
  const balance = balanceOf(atlas, concept.id);
  return balance ? `${concept.label}. ${balance}.` : `${concept.label}.`;
};

/** What is said once when something is selected. Empty for a subject that is not in the atlas. */
export const selectionNews = (atlas: Atlas, subject: Subject): string => {
  if (subject.kind === 'concept') {
    const concept = atlas.concept.get(subject.id);
    return concept ? `Selected: ${arrivalAt(atlas, concept)}` : '';
  }
  const relation = atlas.relation.get(subject.id);
  return relation ? `Selected: ${relationName(atlas, relation)}.` : '';
};
