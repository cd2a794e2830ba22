/** Everything that a note can link to, under each of its names. */
import type { Note } from '../../../preload/contract.ts';
import type { Atlas } from '../../state/atlas.ts';
import { remembered } from '../../state/remembered.ts';
import { nameOf } from '../../words/name.ts';
import { authorList, shortCitation, yearOf } from '../../words/reference.ts';
import { relationTitle } from '../../words/sentence.ts';
import type { Linkable } from './hands.ts';

const linkablesOfAtlas = remembered((atlas: Atlas): readonly Linkable[] => [
  ...atlas.concepts.flatMap((concept) => {
    const name = nameOf(concept);
    const names = new Set([name, concept.label, ...(concept.short ? [concept.short] : []), ...concept.aliases]);
    return [...names].map((offered): Linkable => ({ kind: 'concept', id: concept.id, name, offered }));
  }),
  ...atlas.relations.map((relation): Linkable => {
    const name = relationTitle(atlas, relation);
    return { kind: 'relation', id: relation.id, name, offered: name };
  }),
  ...atlas.references.map((reference): Linkable => {
    const offered = `${authorList(reference)} ${yearOf(reference) ?? ''}: ${reference.title}`;
    return { kind: 'reference', id: reference.id, name: shortCitation(reference), offered };
  }),
]);

/** @param without  the note that is written: it does not link to itself */
export const linkablesOf = (atlas: Atlas, notes: readonly Note[], without: string): readonly Linkable[] => [
  ...linkablesOfAtlas(atlas),
  ...notes.flatMap(({ id, title }): readonly Linkable[] =>
    title === '' || id === without ? [] : [{ kind: 'note', id, name: title, offered: title }],
  ),
];
