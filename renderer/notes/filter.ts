import type { Note } from '../../preload/contract.ts';

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

/** The notes that belong to the scope, in their order. */
export const inScope = (notes: readonly Note[], scope: Scope): readonly Note[] =>
  notes.filter((note) => isInScope(note, scope));
