/** Search in the notes: by the index where there is one, else by looking through all of them. */
import type { NoteAnswer, NoteQuestion, NotesView } from '../../preload/contract.ts';
import type { NotesService } from '../notes/notes-store.ts';
import { keepIndex } from './keeper.ts';
import { SCANNING } from './messages.ts';
import type { Names } from './names.ts';
import { typedWords } from './query.ts';
import { readQuery } from './read-query.ts';
import { scan } from './scan.ts';
import type { IndexPlace } from './thread.ts';
import { removeIndex } from './trouble.ts';

export interface NoteSearchOptions {
  readonly notes: Pick<NotesService, 'load' | 'onChanged' | 'print'>;
  readonly names: Names;
  readonly index: IndexPlace;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Takes notice of what went wrong without harm. */
  readonly log: (message: string) => void;
}

export interface NoteSearch {
  /** Never rejects, whatever was typed and however the index is. */
  find(question: NoteQuestion): Promise<NoteAnswer>;
  /** Resolves when the index holds what the store held, or cannot. */
  settled(): Promise<void>;
  /** To be called when the store is closed: what its files are then is what the next start finds. */
  close(): Promise<void>;
}

/** Newest change first, the trash for itself. */
const notesOf = ({ notes, trash }: NotesView, isTrash: boolean) => (isTrash ? trash : notes);

/** Begins to search. The index is made or brought up in its thread; nobody waits for it. */
export const openNoteSearch = ({ notes, names, index, now, log }: NoteSearchOptions): NoteSearch => {
  const keeper = keepIndex({
    allNotes: () => {
      const { notes: live, trash } = notes.load();
      return [...live, ...trash];
    },
    print: notes.print,
    startThread: index.start,
    remove: () => removeIndex(index.file),
    log,
  });
  const stopListening = notes.onChanged(keeper.hear);

  return {
    find: async ({ text, isRanked, limit }) => {
      const { query, troubles } = readQuery(text, { names, now: now() });
      const trouble = await keeper.trouble();
      const found = trouble === null ? await keeper.find({ query, isRanked, limit, now: now() }) : null;
      const common = { typed: typedWords(query), troubles };
      if (found) return { ...common, ...found, state: 'ready', message: null };
      const reason = trouble ?? (await keeper.trouble()) ?? 'unanswered';
      const ids = await scan(notesOf(notes.load(), query.isTrash), query);
      return {
        ...common,
        ids: ids.slice(0, limit),
        total: ids.length,
        meant: [],
        state: reason === 'building' ? 'building' : 'scan',
        message: SCANNING[reason],
      };
    },
    settled: keeper.settled,
    close: async () => {
      stopListening();
      await keeper.close();
    },
  };
};
