import type { Note, NoteTarget } from '../../preload/contract.ts';

export const SCOPES = ['all', 'concept', 'relation', 'passage', 'prompt', 'none'] as const;
/** `prompt`: entries in the journal; `none`: free notes. */
export type Scope = (typeof SCOPES)[number];

const isInScope = ({ targets }: Note, scope: Scope): boolean => {
  if (scope === 'all') return true;
  return scope === 'none' ? targets.length === 0 : targets.some(({ kind }) => kind === scope);
};

/** How many notes each scope holds; a note about several things is in several. */
export const countScopes = (notes: readonly Note[]): Readonly<Record<Scope, number>> => {
  const count = (scope: Scope) => notes.filter((note) => isInScope(note, scope)).length;
  return {
    all: notes.length,
    concept: count('concept'),
    relation: count('relation'),
    passage: count('passage'),
    prompt: count('prompt'),
    none: count('none'),
  };
};

/**
 * Notes that belong to the scope and hold every word of the query, in their text or in the names of what they are about.
 *
 * @param nameOf  the name of what a note is about; empty for what has none
 */
export const filterNotes = (
  notes: readonly Note[],
  query: string,
  scope: Scope,
  nameOf: (target: NoteTarget) => string,
): readonly Note[] => {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return notes.filter((note) => {
    const text = [note.body, ...note.targets.map(nameOf)].join(' ').toLocaleLowerCase();
    return isInScope(note, scope) && words.every((word) => text.includes(word));
  });
};
