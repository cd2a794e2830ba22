/** When two things that notes are about are the same thing, and the notes on one of them. */
import { useMemo } from 'react';
import type { Note, NoteTarget } from '../../preload/contract.ts';
import { useNotes } from './notes.ts';
import { targetKey } from './target-key.ts';

/** A way through the map that a note can be about. */
export type WayTarget = Extract<NoteTarget, { readonly kind: 'route' | 'loop' }>;

export const isSameTarget = (a: NoteTarget, b: NoteTarget): boolean => targetKey(a) === targetKey(b);

/** Whether a note, or a draft of one, is about this thing. */
export const isAbout = ({ targets }: Pick<Note, 'targets'>, thing: NoteTarget): boolean =>
  targets.some((each) => isSameTarget(each, thing));

const notesWith = (notes: readonly Note[], key: string): readonly Note[] =>
  notes
    .filter(({ targets }) => targets.some((each) => targetKey(each) === key))
    .toSorted((a, b) => a.createdAt - b.createdAt);

/** Notes about a thing, oldest first, so that a note keeps its place while it is edited. */
export const notesAbout = (notes: readonly Note[], thing: NoteTarget): readonly Note[] =>
  notesWith(notes, targetKey(thing));

/** {@link notesAbout} the thing, live. */
export const useNotesAbout = (thing: NoteTarget): readonly Note[] => {
  const notes = useNotes((state) => state.notes);
  const key = targetKey(thing);
  return useMemo(() => notesWith(notes, key), [notes, key]);
};

/** Whether there is a note on it. */
export const useHasNote = (thing: NoteTarget): boolean => useNotes(({ noted }) => noted.has(targetKey(thing)));
