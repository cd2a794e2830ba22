import { create } from 'zustand';
import type { Note, NotesNews, NotesView, NoteTarget, PassageTarget, StoreHealth } from '../../preload/contract.ts';
import { targetKey } from './target-key.ts';
import type { Subject } from './view.ts';

interface NotesState {
  /** Live notes, newest change first: a copy of what main holds, replaced and never edited in place. */
  readonly notes: readonly Note[];
  /** Notes in the trash, the one deleted last first. */
  readonly trash: readonly Note[];
  readonly health: StoreHealth;
  /** The notes are not here yet: that there are none means nothing, and nothing is written meanwhile. */
  readonly isReading: boolean;
  /** Keys of what carries a note; of a concept and a relation they are those of the subject. */
  readonly noted: ReadonlySet<string>;
  readonly replace: (view: NotesView) => void;
  /** Takes in acknowledged revisions; each note goes to where it belongs now, the list or the trash. */
  readonly put: (...notes: readonly Note[]) => void;
  /** These notes are gone for good. */
  readonly erase: (ids: readonly string[]) => void;
  /** Takes in what main tells. */
  readonly hear: (news: NotesNews) => void;
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
  new Set(notes.flatMap((note) => note.targets.map(targetKey)));

type Lists = Pick<NotesState, 'notes' | 'trash'>;

/** Live notes newest change first, and the trash; of two revisions of a note the newer one counts. */
const sorted = (all: Iterable<Note>): Lists => {
  const notes: Note[] = [];
  const trash: Note[] = [];
  for (const note of all) (note.deletedAt === null ? notes : trash).push(note);
  const byTime = (a: Note, b: Note) => b.updatedAt - a.updatedAt;
  return { notes: notes.sort(byTime), trash: trash.sort(byTime) };
};

/** The lists with these revisions in them; an older revision than the known one is passed over. */
export const withNotes = ({ notes, trash }: Lists, more: readonly Note[]): Lists => {
  const all = new Map<string, Note>();
  for (const note of [...more, ...notes, ...trash]) {
    const known = all.get(note.id);
    if (!known || known.rev < note.rev) all.set(note.id, note);
  }
  return sorted(all.values());
};

const withNoted = (lists: Lists) => ({ ...lists, noted: notedIn(lists.notes) });

export const useNotes = create<NotesState>()((set, get) => ({
  notes: [],
  trash: [],
  health: { kind: 'good' },
  isReading: false,
  noted: new Set(),
  replace: ({ notes, trash, health }) => set({ ...withNoted({ notes, trash }), health, isReading: false }),
  put: (...more) => set((state) => withNoted(withNotes(state, more))),
  erase: (ids) => {
    const gone = new Set(ids);
    set(({ trash }) => ({ trash: trash.filter(({ id }) => !gone.has(id)) }));
  },
  hear: ({ put, erased, health, isWhole }) => {
    if (isWhole) {
      set({ ...withNoted(sorted(put)), health, isReading: false });
      return;
    }
    if (put.length > 0) get().put(...put);
    if (erased.length > 0) get().erase(erased);
    if (health !== get().health) set({ health });
  },
}));
