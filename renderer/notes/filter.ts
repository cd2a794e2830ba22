import type { Note, NoteTarget } from '../../preload/contract.ts';

export const SCOPES = ['all', 'concept', 'relation', 'passage', 'none'] as const;
/** `none`: free notes. */
export type Scope = (typeof SCOPES)[number];

const isInScope = (target: NoteTarget, scope: Scope): boolean => scope === 'all' || target.kind === scope;

/** How many notes each scope holds. */
export const countScopes = (notes: readonly Note[]): Readonly<Record<Scope, number>> => {
  const count = (scope: Scope) => notes.filter(({ target }) => isInScope(target, scope)).length;
  return {
    all: notes.length,
    concept: count('concept'),
    relation: count('relation'),
    passage: count('passage'),
    none: count('none'),
  };
};

/**
 * Notes that belong to the scope and hold every word of the query, in their text or in the name of their target.
 *
 * @param nameOf  the name of what a note is about; empty for a free note
 */
export const filterNotes = (
  notes: readonly Note[],
  query: string,
  scope: Scope,
  nameOf: (target: NoteTarget) => string,
): readonly Note[] => {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return notes.filter((note) => {
    const text = `${note.body} ${nameOf(note.target)}`.toLocaleLowerCase();
    return isInScope(note.target, scope) && words.every((word) => text.includes(word));
  });
};
