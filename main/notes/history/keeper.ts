/** Keeps what is about to be replaced, before the store replaces it. */
import {
  HISTORY_CAP,
  type Note,
  type NoteHistory,
  type NoteVersion,
  type StoreHealth,
} from '../../../preload/contract.ts';
import type { NoteStorage } from '../storage.ts';
import { Turns } from '../turns.ts';
import { type Planned, versionsBefore } from './before.ts';
import { Bursts } from './bursts.ts';
import { History, type HistoryOptions, type Past } from './history.ts';
import type { Version } from './version.ts';

export interface Keeper {
  /**
   * Does what changes notes, once the revisions that it replaces are kept or could not be: whoever asks first goes first.
   *
   * @param isTyped  whether it comes from an editor
   */
  before<Answer>(changes: readonly Planned[], isTyped: boolean, go: () => Promise<Answer>): Promise<Answer>;
  /** These notes are gone for good. */
  erased(ids: readonly string[]): void;
  read(id: string): Promise<NoteHistory>;
  /** Everything that is kept of a note, the oldest first. */
  versions(id: string): Promise<readonly Version[]>;
  /** Takes versions in from outside, behind those that are here. */
  adopt(versions: readonly Version[]): Promise<void>;
  /** Removes histories of notes that were erased long ago. @param today  ms since 1970 */
  sweep(today: number): Promise<void>;
  /** Resolves when all changes that were asked for have begun. */
  begun(): Promise<void>;
  /** Resolves when nothing is being written. */
  flush(): Promise<void>;
}

/** A store that another owns, or that is not understood, has a history that is not ours to write. */
const mayKeep = (health: StoreHealth): boolean =>
  health.kind === 'good' ||
  (health.kind === 'read-only' && (health.reason === 'disk-full' || health.reason === 'unwritable'));

const isSame = (one: Note | undefined, other: Note): boolean =>
  one !== undefined && one.rev === other.rev && one.updatedAt === other.updatedAt;

const versionOf = ({ note, reason }: Version): NoteVersion => {
  const { body, title, targets, tags, label, isPinned, rev, updatedAt } = note;
  return { body, title, targets, tags, label, isPinned, rev, savedAt: updatedAt, reason };
};

/** The newest versions, as many as the border takes; a save that was refused after all leaves one that never was replaced. */
const toHistory = ({ versions, damaged, unknown, trouble }: Past, current: Note | undefined): NoteHistory => {
  const replaced = versions.filter(
    ({ note }, place) => !isSame(current, note) && !isSame(versions[place - 1]?.note, note),
  );
  const told: NoteVersion[] = [];
  let size = 0;
  for (const version of replaced.toReversed()) {
    size += version.note.body.length;
    if (told.length > 0 && size > HISTORY_CAP) break;
    told.push(versionOf(version));
  }
  return { versions: told, omitted: replaced.length - told.length, damaged, unknown, trouble };
};

export const makeKeeper = (storage: NoteStorage, options: HistoryOptions): Keeper => {
  const history = new History(options);
  const bursts = new Bursts();
  const turns = new Turns();

  const keepAll = async (versions: readonly Version[]): Promise<void> => {
    for (const id of await history.keep(versions)) bursts.end(id);
  };

  const keep = (changes: readonly Planned[], isTyped: boolean): Promise<void> | null => {
    if (!mayKeep(storage.health)) return null;
    const versions = versionsBefore((id) => storage.notes.get(id), changes, isTyped, bursts, options.now());
    return versions.length > 0 ? keepAll(versions) : null;
  };

  return {
    before: (changes, isTyped, go) =>
      turns.take(
        // What is typed goes on with its burst whatever is still on its way; all else is told by the newest revision.
        () => (isTyped ? keep(changes, true) : storage.flush().then(() => keep(changes, false) ?? undefined)),
        go,
      ),
    erased: (ids) => void history.erased(ids),
    read: async (id) => toHistory(await history.read(id), storage.notes.get(id)?.note),
    versions: async (id) => (await history.read(id)).versions,
    adopt: async (versions) => {
      if (mayKeep(storage.health)) await keepAll(versions);
    },
    sweep: (today) => history.sweep((id) => storage.notes.has(id), today),
    begun: () => turns.begun(),
    flush: () => history.flush(),
  };
};
