/**
 * Lets lowdb keep its data durably: `read` recovers the store, `write` compacts it into a new snapshot, and beside
 * lowdb's two methods `append` makes single commits last.
 */
import { dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';
import type { Files } from '../disk/files.ts';
import { quarantine } from '../disk/quarantine.ts';
import { StoreError } from './failure.ts';
import { fileName, storeFiles } from './generation.ts';
import { continueJournal, createJournal, type Journal } from './journal.ts';
import type { Schema } from './migrations.ts';
import type { Head, KeptNote, State } from './records.ts';
import { type Recovery, recover } from './recover.ts';
import { writeSnapshot } from './snapshot.ts';

export interface Place {
  readonly files: Files;
  readonly folder: string;
  readonly schema: Schema;
  /** Version of the app, for the heads of files. */
  readonly app: string;
  readonly now: () => number;
  /** Takes notice of what went wrong without harm. */
  readonly log: (message: string) => void;
}

/** The store as it was at a change of journals: notes are never changed in place, so references are a copy. */
interface Moment {
  readonly gen: number;
  readonly seq: number;
  readonly notes: readonly KeptNote[];
}

export class DurableAdapter implements Adapter<State> {
  readonly #place: Place;
  readonly #alone: <T>(task: () => Promise<T>) => Promise<T>;
  #journal: Journal | null = null;
  #recovery: Recovery | null = null;
  /** Oldest generation that is needed to read the store. */
  #base = 0;
  #highest = 0;
  #snapshotBytes = 0;

  /** @param alone  runs a task while nothing is appended */
  constructor(place: Place, alone: <T>(task: () => Promise<T>) => Promise<T>) {
    this.#place = place;
    this.#alone = alone;
  }

  get journalBytes(): number {
    return this.#journal?.length ?? 0;
  }

  get snapshotBytes(): number {
    return this.#snapshotBytes;
  }

  /** True once the disk failed in a way after which nothing more may be called saved. */
  get isBroken(): boolean {
    return this.#journal?.isBroken ?? false;
  }

  /** What the last {@link read} found. */
  get recovery(): Recovery | null {
    return this.#recovery;
  }

  /** Recovers the store; writes nothing. */
  async read(): Promise<State> {
    const { files, folder, schema } = this.#place;
    const found = await recover(files, folder, schema);
    this.#recovery = found;
    this.#base = found.base;
    this.#highest = Math.max(this.#highest, found.highest);
    this.#snapshotBytes = found.snapshotBytes;
    return found.state;
  }

  /** Makes an undamaged store ready for commits: goes on with its journal or begins the first. */
  async begin(state: State): Promise<void> {
    const { files, folder, now, log } = this.#place;
    const last = this.#recovery?.journal;
    if (!last) {
      // The folder itself may be new: its name has to last too.
      await files.syncFolder(dirname(folder));
      await this.#rotate(state);
      return;
    }
    if (last.torn) {
      log(`${last.name} ends in an unfinished record of ${last.torn.length} bytes, which was never called saved`);
      await quarantine(files, folder, `tail-of-${last.name}`, last.torn, now());
    }
    this.#journal = await continueJournal(files, join(folder, last.name), last.length, last.torn !== null);
  }

  /** Makes a damaged or older store ready for commits: writes all that is known as a new generation. */
  async renew(state: State): Promise<void> {
    await this.#finish(await this.#rotate(state));
  }

  /** @throws StoreError, see {@link Journal.append} */
  async append(frames: Uint8Array): Promise<void> {
    if (!this.#journal) throw new StoreError('read-only');
    await this.#journal.append(frames);
  }

  /**
   * Compacts: changes to a new journal while nothing is appended, then writes the notes of that moment as a snapshot
   * while commits go on. Changed beside the line of commits, a commit could be in neither.
   */
  async write(state: State): Promise<void> {
    const moment = await this.#alone(() => this.#rotate(state));
    await this.#finish(moment);
  }

  async close(): Promise<void> {
    await this.#journal?.close();
    this.#journal = null;
  }

  async #rotate(state: State): Promise<Moment> {
    if (this.isBroken) throw new StoreError('io');
    const { files, folder } = this.#place;
    this.#highest += 1;
    const moment: Moment = { gen: this.#highest, seq: state.seq, notes: [...state.notes.values()] };
    const path = join(folder, fileName('journal', moment.gen));
    const next = await createJournal(files, folder, path, this.#head('journal', moment));
    const previous = this.#journal;
    this.#journal = next;
    await previous?.close().catch((error) => this.#place.log(`a full journal did not close: ${error}`));
    return moment;
  }

  async #finish(moment: Moment): Promise<void> {
    const { files, folder } = this.#place;
    const head = { ...this.#head('snapshot', moment), n: moment.notes.length };
    this.#snapshotBytes = await writeSnapshot(files, folder, head, moment.notes);
    const previous = this.#base;
    this.#base = moment.gen;
    await this.#tidy(previous, moment.gen);
  }

  /** Removes what is older than the previous generation, and snapshots that were never finished. */
  async #tidy(previous: number, current: number): Promise<void> {
    const { files, folder, log } = this.#place;
    try {
      for (const { name, gen, isUnfinished } of storeFiles(await files.list(folder)))
        if (gen < previous || (isUnfinished && gen < current)) await files.remove(join(folder, name));
    } catch (error) {
      log(`old generations of notes could not be removed: ${error}`);
    }
  }

  #head(file: Head['file'], { gen, seq }: Moment): Head {
    const { schema, app, now } = this.#place;
    return { k: 'head', file, schema: schema.version, gen, seq, app, createdAt: now() };
  }
}
