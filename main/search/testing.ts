/** Short ways to a search for tests: its thread runs the source as it stands. */
import { randomUUID } from 'node:crypto';
import type { Note, NoteAnswer, NoteQuestion, NotesNews, NotesView } from '../../preload/contract.ts';
import { namesOf } from './names.ts';
import { type NoteSearch, type NoteSearchOptions, openNoteSearch } from './note-search.ts';
import { prepareIndex } from './thread.ts';

export const THREAD = new URL('./worker.ts', import.meta.url);
export const NO_NAMES = namesOf({ ok: false, code: 'damaged', message: '' });

export const aNote = (more: Partial<Note> = {}): Note => {
  const body = more.body ?? 'Cortisol inhibits CRH';
  return {
    id: randomUUID(),
    body,
    title: body.split('\n', 1)[0] ?? '',
    targets: [],
    tags: [],
    label: null,
    isPinned: false,
    createdAt: 1_000,
    updatedAt: 1_000,
    rev: 1,
    deletedAt: null,
    ...more,
  };
};

/** A store in memory that tells what changes, as the real one does. */
export class FakeNotes {
  readonly #notes = new Map<string, Note>();
  readonly #listeners = new Set<(news: NotesNews) => void>();

  constructor(notes: readonly Note[] = []) {
    for (const note of notes) this.#notes.set(note.id, note);
  }

  get all(): readonly Note[] {
    return [...this.#notes.values()];
  }

  load(): NotesView {
    const newest = this.all.toSorted((a, b) => b.updatedAt - a.updatedAt);
    const isLive = ({ deletedAt }: Note) => deletedAt === null;
    const [notes, trash] = [newest.filter(isLive), newest.filter((note) => !isLive(note))];
    return { notes, trash, health: { kind: 'good' } };
  }

  /** Nobody begins with its notes. */
  print(): string | null {
    return null;
  }

  onChanged(listener: (news: NotesNews) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  put(...notes: readonly Note[]): void {
    for (const note of notes) this.#notes.set(note.id, note);
    this.#tell({ put: notes, erased: [], isWhole: false });
  }

  erase(...ids: readonly string[]): void {
    for (const id of ids) this.#notes.delete(id);
    this.#tell({ put: [], erased: ids, isWhole: false });
  }

  /** Other notes than before, all of them. */
  replace(notes: readonly Note[]): void {
    this.#notes.clear();
    for (const note of notes) this.#notes.set(note.id, note);
    this.#tell({ put: notes, erased: [], isWhole: true });
  }

  #tell(news: Omit<NotesNews, 'health'>): void {
    for (const listener of this.#listeners) listener({ ...news, health: { kind: 'good' } });
  }
}

export const openSearch = (
  notes: NoteSearchOptions['notes'],
  file: string,
  more: Partial<NoteSearchOptions & { readonly script: string }> = {},
): NoteSearch =>
  openNoteSearch({
    notes,
    names: NO_NAMES,
    index: prepareIndex(more.script ?? THREAD, file),
    now: () => 1_000_000,
    log: () => undefined,
    ...more,
  });

export const ask = (search: NoteSearch, text: string, more: Partial<NoteQuestion> = {}): Promise<NoteAnswer> =>
  search.find({ text, isRanked: false, limit: 1_000, ...more });
