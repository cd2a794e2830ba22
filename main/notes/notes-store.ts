/** The notes of one person: a small service over the durable storage, in the words of the contract. */
import type { Note, NoteDraft, NoteMark, NotesView, NoteTarget, Result, SaveFailure } from '../../preload/contract.ts';
import { type Files, nodeFiles } from '../disk/files.ts';
import { StoreError } from './failure.ts';
import { type Lock, sqliteLock } from './lock.ts';
import { SAVE } from './messages.ts';
import { CURRENT_SCHEMA, type Schema } from './migrations.ts';
import { type Answer, decideMove, decideSave, faultOf, refuse } from './note.ts';
import { type Change, openStorage } from './storage.ts';
import { THRESHOLDS, type Thresholds } from './thresholds.ts';

export interface NotesOptions {
  /** Belongs to the store alone. Made if it is missing. */
  readonly directory: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly appVersion: string;
  readonly isKnownTarget: (target: NoteTarget) => boolean;
  /** Takes notice of what went wrong without harm; for the log of the app. */
  readonly log?: (message: string) => void;
  /** The machine and its rules; given by tests only. */
  readonly files?: Files;
  readonly lock?: Lock;
  readonly schema?: Schema;
  readonly thresholds?: Thresholds;
}

export interface NotesService {
  load(): NotesView;
  /** Stores a draft; answers 'ok' only once that revision would survive a power cut. */
  save(draft: NoteDraft): Promise<Result<Note, SaveFailure>>;
  /** Moves a note to the trash. */
  remove(mark: NoteMark): Promise<Result<Note, SaveFailure>>;
  /** Takes a note out of the trash. */
  restore(mark: NoteMark): Promise<Result<Note, SaveFailure>>;
  /** The user has read about the damage: opens the store for writing. */
  acceptDamage(): Promise<NotesView>;
  /** Tells about every change of notes or health; what changes together is told once. Gives back "stop listening". */
  onChanged(listener: (view: NotesView) => void): () => void;
  /** Resolves when all that was asked so far is answered. */
  flush(): Promise<void>;
  /** Finishes what was asked, takes no more, and gives the store free for others. */
  close(): Promise<void>;
}

/** Opens the notes. Never rejects for the state of the disk: `load().health` says how well they are. */
export const openNotes = async (options: NotesOptions): Promise<NotesService> => {
  const { now, isKnownTarget } = options;
  const listeners = new Set<(view: NotesView) => void>();
  let isTelling = false;
  let isClosed = false;

  const tellSoon = (): void => {
    if (isTelling) return;
    isTelling = true;
    setImmediate(() => {
      isTelling = false;
      const view = load();
      for (const listener of listeners) listener(view);
    });
  };

  const storage = await openStorage({
    files: options.files ?? nodeFiles,
    lock: options.lock ?? sqliteLock,
    schema: options.schema ?? CURRENT_SCHEMA,
    thresholds: options.thresholds ?? THRESHOLDS,
    folder: options.directory,
    app: options.appVersion,
    now,
    log: options.log ?? (() => undefined),
    onChange: tellSoon,
  });

  const load = (): NotesView => {
    const notes = [...storage.notes.values()].flatMap(({ note }) => (note.deletedAt === null ? [note] : []));
    return { notes: notes.reverse(), health: storage.health };
  };

  const commit = async (change: Change<Answer>): Promise<Answer> => {
    try {
      return await storage.commit(change);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      if (error.code !== 'read-only') return refuse(error.code, SAVE[error.code]);
      const { health } = storage;
      return refuse('read-only', isClosed || health.kind === 'good' ? SAVE.closed : health.message);
    }
  };

  const move = async (mark: NoteMark, to: 'trash' | 'live'): Promise<Answer> =>
    faultOf(mark) ?? commit((find) => decideMove(find(mark.id), mark, to, now()));

  return {
    load,
    save: async (draft) =>
      faultOf(draft) ?? commit((find) => decideSave(find(draft.id), draft, { now: now(), isKnownTarget })),
    remove: (mark) => move(mark, 'trash'),
    restore: (mark) => move(mark, 'live'),
    acceptDamage: async () => {
      await storage.acceptDamage();
      return load();
    },
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush: () => storage.flush(),
    close: () => {
      isClosed = true;
      return storage.close();
    },
  };
};
