import type { Concept } from '../../content/schema/index.ts';
import { nameOf } from '../words/name.ts';

/** As people type it: small letters, no accents, one kind of dash. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[-‐-―]/g, '-');

/** How well a name fits: 0 it begins so, 1 a word of it does, 2 it holds it somewhere, 3 not at all. */
const fitOf = (name: string, typed: string): 0 | 1 | 2 | 3 => {
  const at = folded(name).indexOf(typed);
  if (at < 0) return 3;
  if (at === 0) return 0;
  return /[\p{L}\p{N}]/u.test(folded(name).charAt(at - 1)) ? 2 : 1;
};

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
      const own = fitOf(name, typed);
      const others = [concept.label, ...concept.aliases].map((alias) => ({ alias, fit: fitOf(alias, typed) }));
      const [best] = others.toSorted((a, b) => a.fit - b.fit);
      const isByAlias = best !== undefined && own > best.fit;
      const fit = isByAlias ? best.fit + 0.5 : own;
      return { id: concept.id, concept, name, alias: isByAlias ? best.alias : null, fits: fit < 3, fit };
    })
    .toSorted((a, b) => a.fit - b.fit || a.name.localeCompare(b.name, 'en'))
    .map(({ fit: _, ...pick }) => pick);
};
