import type { Concept } from '../../content/schema/index.ts';
import { nameOf } from '../words/name.ts';

/** As people type it: small letters, no accents, one kind of dash. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[-‐-―]/g, '-');

/** Where the typed words stand in a name. */
const placeOf = (name: string, typed: string): 'start' | 'word' | 'inside' | 'nowhere' => {
  const at = folded(name).indexOf(typed);
  if (at < 0) return 'nowhere';
  if (at === 0) return 'start';
  return /[\p{L}\p{N}]/u.test(folded(name).charAt(at - 1)) ? 'inside' : 'word';
};

const NOWHERE = 6;
/** How well names fit, least first: a word of the shown name is worth more than the start of another name. */
const OWN = { start: 0, word: 1, inside: 4, nowhere: NOWHERE } as const;
const OTHER = { start: 2, word: 3, inside: 5, nowhere: NOWHERE } as const;

/** A concept to pick from. */
export interface Pick {
  readonly id: Concept['id'];
  readonly concept: Concept;
  readonly name: string;
  /** The other name that was typed, where it is not the shown one. */
  readonly alias: string | null;
  readonly fits: boolean;
}

/**
 * All concepts, those first that fit what was typed: by their name, then by another name of theirs; in the order of the
 * alphabet where they fit alike.
 */
export const picksFor = (concepts: readonly Concept[], text: string): readonly Pick[] => {
  const typed = folded(text.trim());
  return concepts
    .map((concept) => {
      const name = nameOf(concept);
      const own = OWN[placeOf(name, typed)];
      const [best] = [concept.label, ...concept.aliases]
        .map((alias) => ({ alias, fit: OTHER[placeOf(alias, typed)] }))
        .toSorted((a, b) => a.fit - b.fit);
      const isByAlias = best !== undefined && best.fit < own;
      const fit = isByAlias ? best.fit : own;
      return { id: concept.id, concept, name, alias: isByAlias ? best.alias : null, fits: fit < NOWHERE, fit };
    })
    .toSorted((a, b) => a.fit - b.fit || a.name.localeCompare(b.name, 'en'))
    .map(({ fit: _, ...pick }) => pick);
};
