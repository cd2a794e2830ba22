/**
 * The notes at the start of the app: the store is read while the window comes up, and what the index knows for sure is
 * told meanwhile.
 */
import { type NotesOptions, type NotesService, openNotes } from '../notes/notes-store.ts';
import { type FirstNotesReader, openFirstNotes } from '../search/first-notes.ts';
import type { Names } from '../search/names.ts';
import { type NoteSearch, openNoteSearch } from '../search/note-search.ts';
import { prepareIndex } from '../search/thread.ts';

export interface NotesAtStart {
  /** Answers until the store is open. */
  readonly about: FirstNotesReader['about'];
  readonly notes: Promise<NotesService>;
  readonly search: Promise<NoteSearch>;
  /** The store first: with it closed its files are final, and the index can say that it agrees with them. */
  readonly close: () => Promise<void>;
}

interface Places {
  /** Of the index. */
  readonly file: string;
  /** The built `search/worker.ts`. */
  readonly script: string | URL;
  readonly names: Names;
}

/** Begins to read the notes; resolves before they are read. */
export const startNotes = async (
  options: NotesOptions & Required<Pick<NotesOptions, 'log'>>,
  { file, script, names }: Places,
): Promise<NotesAtStart> => {
  const { directory, now, log } = options;
  const first = await openFirstNotes(file, directory, log);
  const index = prepareIndex(script, file, first !== null);
  const notes = openNotes(options);
  const search = notes.then((opened) => {
    // The file is the thread's from now on.
    first?.close();
    return openNoteSearch({ notes: opened, names, index, now, log });
  });
  return {
    about: (thing) => first?.about(thing) ?? null,
    notes,
    search,
    close: async () => {
      await (await notes).close();
      await (await search).close();
    },
  };
};
