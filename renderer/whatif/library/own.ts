import { useMemo } from 'react';
import type { Question } from '../../../content/schema/index.ts';
import type { Note } from '../../../preload/contract.ts';
import type { Atlas } from '../../state/atlas.ts';
import { questionOf } from '../../state/known-question.ts';
import { useNotes } from '../../state/notes.ts';

/** A what-if that the user wrote about. */
export interface OwnScenario {
  readonly code: string;
  readonly question: Question;
  /** How many notes are about it. */
  readonly notes: number;
}

/** What the notes ask, each once, the one written on last first. What cannot be asked any more is in the tray of notes. */
export const ownScenarios = (atlas: Atlas, notes: readonly Note[]): readonly OwnScenario[] => {
  const counts = new Map<string, number>();
  for (const { targets } of notes)
    for (const target of targets)
      if (target.kind === 'scenario') counts.set(target.question, (counts.get(target.question) ?? 0) + 1);
  return [...counts].flatMap(([code, count]) => {
    const read = questionOf(atlas, code);
    return read.ok ? [{ code, question: read.question, notes: count }] : [];
  });
};

/** {@link ownScenarios}, live. */
export const useOwnScenarios = (atlas: Atlas): readonly OwnScenario[] => {
  const notes = useNotes((state) => state.notes);
  return useMemo(() => ownScenarios(atlas, notes), [atlas, notes]);
};
