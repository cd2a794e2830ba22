/** Keeps the index at what the store holds: catches up at the start, follows every change, and makes it anew once if it fails. */
import type { Note, NotesNews } from '../../preload/contract.ts';
import type { ScanReason } from './messages.ts';
import type { Asked, Found } from './note-index.ts';
import { stampOf, sumOf } from './stamp.ts';
import { type Thread, ThreadEnded } from './thread.ts';
import { IndexError } from './trouble.ts';

export interface KeeperOptions {
  /** Every note there is, trash too. */
  readonly allNotes: () => readonly Note[];
  /** What stands for the files of the store, if they say what was told; null while anything is on its way. */
  readonly print: () => string | null;
  readonly startThread: () => Thread;
  /** Removes the file of the index. */
  readonly remove: () => void;
  /** Takes notice of what went wrong without harm. */
  readonly log: (message: string) => void;
}

export interface Keeper {
  /** Why the index cannot answer; null if it can. Resolves once that is known, which takes no longer than a comparison. */
  readonly trouble: () => Promise<ScanReason | null>;
  /** @returns null if it failed; ask for the `trouble` then */
  readonly find: (asked: Asked) => Promise<Found | null>;
  readonly hear: (news: NotesNews) => void;
  /** Resolves when the index holds what the store held, or cannot. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A thread that has more to do is cut short. */
const LONGEST_CLOSE_MS = 1_000;

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());

/** The first questions of a start come before what only a misspelt word needs. */
const QUIET_MS = 1_500;

/** Notes that are sent at once while an index is made, so that a question waits for no more. */
const PIECE = 100;

/** A burst of saves is one piece of work for the index; a question does not wait for it. */
const TOGETHER_MS = 100;

const firstOf = <Item>(items: Iterable<Item>, most: number): readonly Item[] => {
  const first: Item[] = [];
  for (const item of items) {
    if (first.length === most) break;
    first.push(item);
  }
  return first;
};

/** How often it is looked whether the index can be sealed: after a pause in writing, and after a compaction. */
const SEAL_EVERY_MS = 20_000;

/** Keeps the index beside the store: compares them at the start, sends what is missing, follows every change. */
export const keepIndex = ({ allNotes, print, startThread, remove, log }: KeeperOptions): Keeper => {
  let thread: Thread | null = null;
  let reason: ScanReason | null = 'building';
  let wasMadeAnew = false;
  let isClosed = false;
  /** Notes that the index lacks, by id; sent a piece at a time. One that changes meanwhile leaves the line. */
  let waiting = new Map<string, Note>();
  /** What changed a moment ago, by id, oldest change first; null for a note that is gone. */
  const fresh = new Map<string, Note | null>();
  let freshTimer: NodeJS.Timeout | undefined;
  /** Print of the files that the index is known to agree with. */
  let sealed: string | null = null;
  let known: Promise<unknown> = Promise.resolve();
  let settled: Promise<void> = Promise.resolve();

  const sendFresh = (): void => {
    clearTimeout(freshTimer);
    freshTimer = undefined;
    const to = thread;
    const put = [...fresh.values()].filter((note) => note !== null);
    const erased = [...fresh.keys()].filter((id) => fresh.get(id) === null);
    fresh.clear();
    if (!to) return;
    if (put.length > PIECE) {
      for (const note of put) waiting.set(note.id, note);
      fillUp(to);
    }
    const isSmall = put.length <= PIECE;
    if (erased.length > 0 || (isSmall && put.length > 0))
      to.ask({ kind: 'take', put: isSmall ? put : [], erased }).catch((error) => fail(to, error));
  };

  const sendWaiting = async (to: Thread): Promise<void> => {
    while (waiting.size > 0 && thread === to) {
      const put = firstOf(waiting.values(), PIECE);
      for (const { id } of put) waiting.delete(id);
      await to.ask({ kind: 'take', put, erased: [] });
    }
  };

  /** @returns whether the index held everything already */
  const compare = async (to: Thread): Promise<boolean> => {
    const notes = allNotes();
    const [ours, its] = [sumOf(notes), await to.ask({ kind: 'sum' })];
    if (ours.count === its.count && ours.stamps === its.stamps) return true;
    const ids = notes.map(({ id }) => id);
    const stamps = Float64Array.from(notes, stampOf);
    const byChange = notes.toSorted((a, b) => a.updatedAt - b.updatedAt);
    waiting = new Map(byChange.map((note) => [note.id, note]));
    const wanted = new Set(await to.ask({ kind: 'compare', ids, stamps }));
    for (const id of waiting.keys()) if (!wanted.has(id)) waiting.delete(id);
    return waiting.size === 0;
  };

  /** Lets the index know that it holds what the files hold, so that it may answer before they are read. */
  const seal = async (): Promise<void> => {
    sendFresh();
    const to = thread;
    const now = reason === null && waiting.size === 0 ? print() : null;
    if (!to || now === null || now === sealed) return;
    sealed = now;
    await to.ask({ kind: 'seal', print: now, sum: sumOf(allNotes()) }).catch((error) => fail(to, error));
  };
  const sealing = setInterval(() => void seal(), SEAL_EVERY_MS).unref();

  const fail = (from: Thread, error: unknown): void => {
    if (isClosed || thread !== from) return;
    log(`the index of the notes failed: ${error}`);
    thread = null;
    const ended = from.end();
    const trouble = error instanceof IndexError ? error.trouble : null;
    const isHopeless = trouble !== null && trouble !== 'damaged';
    if (isHopeless || wasMadeAnew) {
      reason = trouble ?? 'died';
      return;
    }
    wasMadeAnew = true;
    // The second thread begins with an empty file, as if there had never been one.
    catchUp(ended.then(remove).then(startThread));
  };

  /** Compares, sends what is missing, and is ready then. */
  const catchUp = (starting: Promise<Thread>): void => {
    reason = 'building';
    sealed = null;
    const begun = starting.catch((error) => {
      log(`the index of the notes did not start: ${error}`);
      reason = 'died';
      return null;
    });
    known = begun.then(async (started) => {
      if (isClosed) await started?.end();
      if (isClosed || !started) return;
      thread = started;
      try {
        if (await compare(started)) reason = null;
      } catch (error) {
        fail(started, error);
      }
    });
    settled = Promise.all([begun, known]).then(async ([started]) => {
      if (!started || thread !== started) return;
      await deliver(started);
      await seal();
      setTimeout(() => started.ask({ kind: 'warm' }).catch((error) => fail(started, error)), QUIET_MS).unref();
    });
  };

  /** Sends what waits; the index is whole then. */
  const deliver = async (to: Thread): Promise<void> => {
    try {
      await sendWaiting(to);
      if (thread === to) reason = null;
    } catch (error) {
      fail(to, error);
    }
  };

  /** Many notes at once are sent like those of an index that is made. */
  const fillUp = (to: Thread): void => {
    reason = 'building';
    settled = Promise.all([settled, deliver(to)]).then(() => undefined);
  };

  const allSettled = async (): Promise<void> => {
    sendFresh();
    for (let last: Promise<void> | null = null; last !== settled; ) {
      last = settled;
      await last;
    }
  };

  catchUp(Promise.resolve().then(startThread));

  return {
    trouble: async () => {
      sendFresh();
      await known;
      return reason;
    },
    find: async (asked) => {
      const asking = thread;
      if (!asking) return null;
      return asking.ask({ kind: 'find', asked }).catch((error) => {
        if (error instanceof IndexError || error instanceof ThreadEnded) fail(asking, error);
        else log(`a question to the notes failed: ${error}`);
        return null;
      });
    },
    hear: ({ put, erased, isWhole }) => {
      const to = thread;
      if (!to || isClosed) return;
      if (isWhole) {
        fresh.clear();
        catchUp(Promise.resolve(to));
        return;
      }
      const changes = [...put.map((note) => [note.id, note] as const), ...erased.map((id) => [id, null] as const)];
      for (const [id, note] of changes) {
        waiting.delete(id);
        fresh.delete(id);
        fresh.set(id, note);
      }
      freshTimer ??= setTimeout(sendFresh, TOGETHER_MS).unref();
    },
    settled: allSettled,
    close: async () => {
      clearInterval(sealing);
      const late = after(LONGEST_CLOSE_MS);
      await Promise.race([allSettled().then(seal), late]);
      isClosed = true;
      const last = thread;
      thread = null;
      // What is not written by then is caught up at the next start.
      await Promise.race([last?.ask({ kind: 'close' }).catch(() => undefined), late]);
      await last?.end();
    },
  };
};
