/**
 * The notes at the start of the app: the store is read while the window comes up, and what the index knows for sure is
 * told meanwhile.
 */
import type { FirstNotes, NoteThing } from '../../preload/contract.ts';
import { type NotesOptions, type NotesService, openNotes } from '../notes/notes-store.ts';
import { openFirstNotes } from '../search/first-notes.ts';
import { firstOf } from '../search/firsts.ts';
import type { Names } from '../search/names.ts';
import { type NoteSearch, openNoteSearch } from '../search/note-search.ts';
import { prepareIndex } from '../search/thread.ts';

export interface NotesAtStart {
  /** The first notes about a thing: at once if the index knows them for sure, else when the store is open. */
  readonly first: (thing: NoteThing) => Promise<FirstNotes>;
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
  const reader = await openFirstNotes(file, directory, log);
  const index = prepareIndex(script, file, reader !== null);
  const notes = openNotes(options);
  const search = notes.then((opened) => {
    // The file is the thread's from now on.
    reader?.close();
    return openNoteSearch({ notes: opened, names, index, now, log });
  });
  return {
    first: async (thing) => reader?.about(thing) ?? firstOf((await notes).load().notes, thing),
    notes,
    search,
    close: async () => {
      await (await notes).close();
      await (await search).close();
    },
  };
};
