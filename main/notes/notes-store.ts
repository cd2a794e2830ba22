/** The notes of one person: a small service over the durable storage, in the words of the contract. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type {
  Note,
  NoteChange,
  NoteDraft,
  NoteHistory,
  NotesNews,
  NotesView,
  NoteTarget,
  Result,
  SaveFailure,
} from '../../preload/contract.ts';
import { type Files, nodeFiles } from '../disk/files.ts';
import { StoreError } from './failure.ts';
import { makeKeeper } from './history/keeper.ts';
import type { Version } from './history/version.ts';
import { type Lock, sqliteLock } from './lock.ts';
import { SAVE } from './messages.ts';
import { CURRENT_SCHEMA, type Schema } from './migrations.ts';
import {
  type Adoption,
  type Answer,
  type AnswerToAll,
  adoptionFault,
  decideAdopt,
  decideAll,
  decideSave,
  faultOf,
  refuse,
} from './note.ts';
import { printOf } from './print.ts';
import { idOf, isErasure, type Kept, type KeptNote } from './records.ts';
import { type Change, openStorage } from './storage.ts';
import { THRESHOLDS, type Thresholds } from './thresholds.ts';
import { countedDay, longDeleted } from './trash.ts';

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
  /** Does all of it in one commit, or nothing. */
  apply(changes: readonly NoteChange[]): Promise<Result<readonly Note[], SaveFailure>>;
  /** Takes notes in from outside as they are, ids, times and revisions too, in one commit or not at all. */
  adopt(adoptions: readonly Adoption[]): Promise<Result<readonly Note[], SaveFailure>>;
  /** All notes as the store keeps them, the trash too, oldest change first. */
  kept(): readonly KeptNote[];
  /** All notes, the trash too, oldest change first. */
  all(): readonly Note[];
  /** The earlier versions of a note; see `history/`. */
  history(id: string): Promise<NoteHistory>;
  /** Everything that is kept of a note's past, the oldest first. */
  versions(id: string): Promise<readonly Version[]>;
  /** Takes versions in from outside. */
  adoptVersions(versions: readonly Version[]): Promise<void>;
  /** Erases what has lain in the trash for its time, and the histories of what was erased long before. */
  emptyTrash(): Promise<void>;
  /** The user has read about the damage: opens the store for writing. */
  acceptDamage(): Promise<NotesView>;
  /** Tells about every change of notes or health; what changes together is told once. Gives back "stop listening". */
  onChanged(listener: (news: NotesNews) => void): () => void;
  /**
   * What stands for the files of the store as they are now (`print.ts`), if they say exactly what the listeners were
   * told; null while anything is on its way, and of a store that is not well.
   */
  print(): string | null;
  /** Resolves when all that was asked so far is answered. */
  flush(): Promise<void>;
  /** Finishes what was asked, takes no more, and gives the store free for others. */
  close(): Promise<void>;
}

const isLive = ({ deletedAt }: Note): boolean => deletedAt === null;

/** Opens the notes. Never rejects for the state of the disk: `load().health` says how well they are. */
export const openNotes = async (options: NotesOptions): Promise<NotesService> => {
  const { now, isKnownTarget } = options;
  const listeners = new Set<(news: NotesNews) => void>();
  /** What changed since it was told last, by id; null where all may be otherwise. */
  let untold: Map<string, Kept> | null = new Map();
  let isTelling = false;
  let isClosed = false;

  const tellSoon = (kept: readonly Kept[] | null): void => {
    if (kept === null) untold = null;
    for (const each of kept ?? []) untold?.set(idOf(each), each);
    if (isTelling) return;
    isTelling = true;
    setImmediate(() => {
      isTelling = false;
      const news = toNews(untold);
      untold = new Map();
      for (const listener of listeners) listener(news);
    });
  };

  const files = options.files ?? nodeFiles;
  const schema = options.schema ?? CURRENT_SCHEMA;
  const log = options.log ?? (() => undefined);
  const storage = await openStorage({
    files,
    lock: options.lock ?? sqliteLock,
    schema,
    thresholds: options.thresholds ?? THRESHOLDS,
    folder: options.directory,
    app: options.appVersion,
    now,
    log,
    onChange: tellSoon,
  });
  const keeper = makeKeeper(storage, { files, folder: join(options.directory, 'history'), schema, now, log });

  const load = (): NotesView => {
    const all = [...storage.notes.values()].map(({ note }) => note).reverse();
    const [notes, trash] = [all.filter(isLive), all.filter((note) => !isLive(note))];
    return { notes, trash, health: storage.health };
  };

  const toNews = (changed: ReadonlyMap<string, Kept> | null): NotesNews => {
    const { health } = storage;
    const all = [...(changed ?? storage.notes).values()];
    return {
      put: all.flatMap((each) => (isErasure(each) ? [] : [each.note])),
      erased: all.flatMap((each) => (isErasure(each) ? [each.erased] : [])),
      health,
      isWhole: changed === null,
    };
  };

  const commit = async <Given>(change: Change<Given>): Promise<Given | Extract<Answer, { readonly ok: false }>> => {
    try {
      return await storage.commit(change);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      if (error.code !== 'read-only') return refuse(error.code, SAVE[error.code]);
      const { health } = storage;
      return refuse('read-only', isClosed || health.kind === 'good' ? SAVE.closed : health.message);
    }
  };

  /** What changed notes were about though the atlas does not know it: it may come back to them, for that is how undo goes. */
  const wasAbout = new Set<string>();
  const around = () => ({
    now: now(),
    isKnownTarget: (target: NoteTarget) => isKnownTarget(target) || wasAbout.has(JSON.stringify(target)),
  });
  const keepAbout = (id: string): void => {
    for (const target of storage.notes.get(id)?.note.targets ?? [])
      if (!isKnownTarget(target)) wasAbout.add(JSON.stringify(target));
  };

  const apply = async (changes: readonly NoteChange[]): Promise<AnswerToAll> => {
    for (const change of changes) {
      const fault = faultOf(change.kind === 'save' ? change.draft : change.mark);
      if (fault) return fault;
    }
    if (isClosed) return refuse('read-only', SAVE.closed);
    for (const change of changes) if (change.kind === 'save') keepAbout(change.draft.id);
    const answer = await keeper.before(changes, false, () =>
      commit<AnswerToAll>((find) => decideAll(find, changes, around())),
    );
    const erased = changes.flatMap((change) => (change.kind === 'erase' ? [change.mark.id] : []));
    if (answer.ok && erased.length > 0) keeper.erased(erased);
    return answer;
  };

  return {
    load,
    save: async (draft) => {
      const fault = faultOf(draft) ?? (isClosed ? refuse('read-only', SAVE.closed) : null);
      const commitDraft = () => commit<Answer>((find) => decideSave(find(draft.id), draft, around()));
      return fault ?? keeper.before([{ kind: 'save', draft }], true, commitDraft);
    },
    apply,
    adopt: async (adoptions) => {
      const fault = adoptionFault(adoptions) ?? (isClosed ? refuse('read-only', SAVE.closed) : null);
      const replacing = adoptions.map(
        ({ note: { id }, over, opId }) => ({ kind: 'adopt', mark: { opId, id, baseRev: over } }) as const,
      );
      const commitAll = () => commit<AnswerToAll>((find) => decideAdopt(find, adoptions));
      return fault ?? keeper.before(replacing, false, commitAll);
    },
    kept: () => [...storage.notes.values()],
    all: () => [...storage.notes.values()].map(({ note }) => note),
    emptyTrash: async () => {
      if (isClosed || storage.health.kind !== 'good') return;
      const notes = [...storage.notes.values()].map(({ note }) => note);
      const old = longDeleted(notes, now());
      if (old.length > 0)
        await apply(old.map(({ id, rev }) => ({ kind: 'erase', mark: { opId: randomUUID(), id, baseRev: rev } })));
      await keeper.sweep(countedDay(notes, now()));
    },
    history: (id) => keeper.read(id),
    versions: (id) => keeper.versions(id),
    adoptVersions: (versions) => keeper.adopt(versions),
    acceptDamage: async () => {
      await storage.acceptDamage();
      return load();
    },
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    print: () => (isTelling || !storage.isAtRest ? null : printOf(options.directory)),
    flush: async () => {
      await keeper.begun();
      await storage.flush();
      await keeper.flush();
    },
    close: async () => {
      isClosed = true;
      await keeper.begun();
      await storage.close();
      await keeper.flush();
      // The last news is told in a turn of its own.
      if (isTelling) await new Promise((resolve) => setImmediate(resolve));
    },
  };
};
