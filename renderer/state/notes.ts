import { useMemo } from 'react';
import { create } from 'zustand';
import type { Note, NotesView, NoteTarget, PassageTarget, StoreHealth } from '../../preload/contract.ts';
import { isSameSubject, type Subject, subjectKey } from './view.ts';

interface NotesState {
  /** Live notes, newest change first: a copy of what main holds, replaced and never edited in place. */
  readonly notes: readonly Note[];
  readonly health: StoreHealth;
  /** Keys of the subjects that carry a note. */
  readonly noted: ReadonlySet<string>;
  readonly replace: (view: NotesView) => void;
  /** Takes in one acknowledged revision; a note in the trash leaves the list. */
  readonly put: (note: Note) => void;
}

/** The concepts and relations among what a note is about. */
export const subjectsOf = (targets: readonly NoteTarget[]): readonly Subject[] =>
  targets.filter((target) => target.kind === 'concept' || target.kind === 'relation');

/** The concept or relation that a note was begun on, or is about first; null for a highlight and for a free note. */
export const subjectOf = (targets: readonly NoteTarget[]): Subject | null => subjectsOf(targets)[0] ?? null;

/** The words that a note is about, if it is a highlight. */
export const passageOf = (targets: readonly NoteTarget[]): PassageTarget | null =>
  targets.find((target) => target.kind === 'passage') ?? null;

/** The targets with another passage in the place of the old one. */
export const withPassage = (targets: readonly NoteTarget[], passage: PassageTarget): readonly NoteTarget[] =>
  targets.map((target) => (target.kind === 'passage' ? passage : target));

const notedIn = (notes: readonly Note[]): ReadonlySet<string> =>
  new Set(notes.flatMap((note) => subjectsOf(note.targets)).map(subjectKey));

/** The list with this revision in it, newest change first; an older revision than the known one is passed over. */
export const withNote = (notes: readonly Note[], note: Note): readonly Note[] => {
  const known = notes.find((each) => each.id === note.id);
  if (known && known.rev > note.rev) return notes;
  const others = notes.filter((each) => each.id !== note.id);
  const all = note.deletedAt === null ? [note, ...others] : others;
  return all.toSorted((a, b) => b.updatedAt - a.updatedAt);
};

export const useNotes = create<NotesState>()((set) => ({
  notes: [],
  health: { kind: 'good' },
  noted: new Set(),
  replace: ({ notes, health }) => set({ notes, health, noted: notedIn(notes) }),
  put: (note) =>
    set((state) => {
      const notes = withNote(state.notes, note);
      return { notes, noted: notedIn(notes) };
    }),
}));

/** Notes about a subject, oldest first, so that a note keeps its place while it is edited. */
export const notesAbout = (notes: readonly Note[], subject: Subject): readonly Note[] =>
  notes
    .filter(({ targets }) => subjectsOf(targets).some((each) => isSameSubject(each, subject)))
    .toSorted((a, b) => a.createdAt - b.createdAt);

/** {@link notesAbout} the subject, live. */
export const useNotesAbout = (subject: Subject): readonly Note[] => {
  const notes = useNotes((state) => state.notes);
  return useMemo(() => notesAbout(notes, subject), [notes, subject]);
};
