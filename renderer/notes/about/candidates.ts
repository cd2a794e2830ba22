/** What a note can be made about: concepts, relations, sources, the route or loop that is lit, and the what-if that stands. Pure. */

import { normalise } from '../../../notation/terms.ts';
import type { NoteTarget } from '../../../preload/contract.ts';
import type { Atlas } from '../../state/atlas.ts';
import { remembered } from '../../state/remembered.ts';
import { nameOf } from '../../words/name.ts';
import { shortCitation } from '../../words/reference.ts';
import { relationTitle } from '../../words/sentence.ts';

export interface Candidate {
  readonly target: NoteTarget;
  readonly name: string;
  /** What else it is known by: other names, the title of a source. */
  readonly aside: string;
}

const ofAtlas = remembered((atlas: Atlas): readonly Candidate[] => [
  ...atlas.concepts
    .map((concept): Candidate => {
      const name = nameOf(concept);
      const others = [concept.label, ...concept.aliases].filter((each) => each !== name);
      return { target: { kind: 'concept', id: concept.id }, name, aside: others.join(', ') };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
  ...atlas.relations.map(
    (relation): Candidate => ({
      target: { kind: 'relation', id: relation.id },
      name: relationTitle(atlas, relation),
      aside: '',
    }),
  ),
  ...atlas.references.map(
    (reference): Candidate => ({
      target: { kind: 'reference', id: reference.id },
      name: shortCitation(reference),
      aside: reference.title,
    }),
  ),
]);

const formOf = remembered((candidate: Candidate): string => normalise(`${candidate.name} ${candidate.aside}`));

/** How well it fits, least first; null where a word is missing. */
const fitOf = (candidate: Candidate, words: readonly string[]): number | null => {
  const form = formOf(candidate);
  if (!words.every((word) => form.includes(word))) return null;
  if (words.length === 0) return 0;
  const name = normalise(candidate.name);
  if (name === words.join(' ')) return 0;
  if (name.startsWith(words.join(' '))) return 1;
  return words.every((word) => name.includes(word)) ? 2 : 3;
};

/** Nobody reads on beyond these: another letter narrows. */
const SHOWN = 60;

/**
 * What fits the typed words, the best first, concepts before relations before sources.
 *
 * @param first  stand before all others that fit: the route that is lit, the what-if that stands
 */
export const candidatesFor = (atlas: Atlas, typed: string, first: readonly Candidate[]): readonly Candidate[] => {
  const words = normalise(typed).split(/\s+/).filter(Boolean);
  return [...first, ...ofAtlas(atlas)]
    .flatMap((candidate) => {
      const fit = fitOf(candidate, words);
      return fit === null ? [] : [{ candidate, fit: first.includes(candidate) ? -1 : fit }];
    })
    .toSorted((a, b) => a.fit - b.fit)
    .slice(0, SHOWN)
    .map(({ candidate }) => candidate);
};
