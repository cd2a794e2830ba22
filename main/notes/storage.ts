/**
 * The storage of notes: open, commit, compact, close. Commits wait in one line; those that wait together share one
 * sync, and each is answered after the sync and after the state in memory has it.
 */
import { Low } from 'lowdb';
import type { ReadOnlyReason, StoreHealth } from '../../preload/contract.ts';
import { reasonOf } from '../disk/failure.ts';
import { quarantine } from '../disk/quarantine.ts';
import { applyBatch, type Find, fillBatch, type Job, type Op } from './batch.ts';
import { DurableAdapter, type Place } from './durable-adapter.ts';
import { StoreError } from './failure.ts';
import type { Lock, LockResult } from './lock.ts';
import { damaged, LOCK_UNSUPPORTED, readOnly } from './messages.ts';
import { keepOlder } from './older.ts';
import { Pump } from './pump.ts';
import { emptyState, type Kept, type KeptNote, type State } from './records.ts';
import type { Damage } from './recover.ts';
import { isCompactionDue, type Thresholds } from './thresholds.ts';

/**
 * Decides what to store, on the newest state with all commits before it done. Pure: it cannot wait, and what it
 * decides may still fail.
 */
export type Change<Answer> = (find: Find) => { readonly ops: readonly Op[]; readonly answer: Answer };

export interface NoteStorage {
  readonly health: StoreHealth;
  /** By id, oldest change first. */
  readonly notes: ReadonlyMap<string, KeptNote>;
  /** Nothing is being written: the files say what `notes` say, no more and no less. */
  readonly isAtRest: boolean;
  /**
   * @returns the change's answer, once what it stored would survive a power cut
   * @throws StoreError if nothing of it may be called stored
   */
  commit<Answer>(change: Change<Answer>): Promise<Answer>;
  /** The user knows about the damage: writes what is left as a new generation and opens for writing. */
  acceptDamage(): Promise<void>;
  /** Writes all notes as a new generation while commits go on. */
  compact(): Promise<void>;
  /** Resolves when all commits asked so far are answered. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

export interface StorageOptions extends Place {
  readonly lock: Lock;
  readonly thresholds: Thresholds;
  /** Notes or health are no longer what they were. `kept`: what was committed; null where all may be otherwise. */
  readonly onChange: (kept: readonly Kept[] | null) => void;
}

const GOOD: StoreHealth = { kind: 'good' };

const LOCK_REFUSAL = {
  taken: 'locked',
  full: 'disk-full',
  unwritable: 'unwritable',
  unsupported: 'no lock',
} as const satisfies Record<Exclude<LockResult['kind'], 'held'>, ReadOnlyReason | 'no lock'>;

class JournaledStorage implements NoteStorage {
  readonly #options: StorageOptions;
  readonly #pump = new Pump<Job>((take) => this.#work(take));
  readonly #adapter: DurableAdapter;
  readonly #low: Low<State>;
  #health: StoreHealth = GOOD;
  #release: (() => void) | null = null;
  #closing: Promise<void> | null = null;
  #compacting: Promise<void> | null = null;
  /** After a compaction failed: bytes of journal before the next try. */
  #compactAgainAt = 0;
  #quietTimer: NodeJS.Timeout | undefined;

  constructor(options: StorageOptions) {
    this.#options = options;
    this.#adapter = new DurableAdapter(options, (task) => this.#pump.run(task));
    this.#low = new Low(this.#adapter, emptyState());
  }

  get health(): StoreHealth {
    return this.#health;
  }

  get notes(): ReadonlyMap<string, KeptNote> {
    return this.#low.data.notes;
  }

  get isAtRest(): boolean {
    return this.#health.kind === 'good' && this.#pump.isIdle && this.#compacting === null;
  }

  open(): Promise<void> {
    return this.#pump.run(async () => {
      this.#health = await this.#open();
    });
  }

  commit<Answer>(change: Change<Answer>): Promise<Answer> {
    if (this.#closing) return Promise.reject(new StoreError('read-only'));
    if (this.#canReopen) void this.#pump.run(() => this.#reopen());
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    let settle = (): void => undefined;
    this.#pump.add({
      decide: (find) => {
        const { ops, answer } = change(find);
        settle = () => resolve(answer);
        return ops;
      },
      done: () => settle(),
      fail: reject,
    });
    return promise;
  }

  acceptDamage(): Promise<void> {
    return this.#pump.run(async () => {
      if (this.#health.kind !== 'damaged' || this.#closing) return;
      this.#become(await this.#attempt(() => this.#renew()));
    });
  }

  compact(): Promise<void> {
    this.#compacting ??= this.#low.write().finally(() => {
      this.#compacting = null;
    });
    return this.#compacting;
  }

  flush(): Promise<void> {
    return this.#pump.drained();
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    clearTimeout(this.#quietTimer);
    await this.#pump.drained();
    await this.#compacting?.catch(() => undefined);
    await this.#compactIfDue('quiet');
    await this.#pump.run(() => this.#closeFiles());
    this.#release?.();
    this.#release = null;
  }

  async #work(take: () => Job | undefined): Promise<void> {
    if (this.#health.kind !== 'good') {
      for (let job = take(); job; job = take()) job.fail(new StoreError('read-only'));
      return;
    }
    const batch = fillBatch(take, this.#low.data);
    try {
      if (batch.frames.length > 0) await this.#adapter.append(batch.frames);
    } catch (error) {
      if (this.#adapter.isBroken) this.#become(readOnly('failing-disk'));
      for (const job of batch.jobs) job.fail(error);
      return;
    }
    applyBatch(batch, this.#low.data);
    for (const job of batch.jobs) job.done();
    if (batch.frames.length > 0) this.#afterCommits(batch.kept);
  }

  #afterCommits(kept: readonly Kept[]): void {
    this.#options.onChange(kept);
    if (this.#closing) return;
    void this.#compactIfDue('busy');
    clearTimeout(this.#quietTimer);
    const { quietAfter } = this.#options.thresholds;
    this.#quietTimer = setTimeout(() => void this.#compactIfDue('quiet'), quietAfter).unref();
  }

  /** The journal alone keeps everything, so a compaction that fails costs nothing but another try later. */
  async #compactIfDue(moment: 'busy' | 'quiet'): Promise<void> {
    const { thresholds, log } = this.#options;
    const { journalBytes, snapshotBytes } = this.#adapter;
    if (this.#health.kind !== 'good' || this.#compacting || journalBytes < this.#compactAgainAt) return;
    if (!isCompactionDue(thresholds, moment, journalBytes, snapshotBytes)) return;
    try {
      await this.compact();
      this.#compactAgainAt = 0;
    } catch (error) {
      this.#compactAgainAt = this.#adapter.journalBytes + thresholds.busyFloor;
      log(`notes could not be compacted, which is tried again later: ${error}`);
    }
  }

  #become(health: StoreHealth): void {
    const isSame =
      health.kind !== 'good' && health.kind === this.#health.kind && health.message === this.#health.message;
    this.#health = health;
    if (!isSame) this.#options.onChange(null);
  }

  /** Read-only for a reason that may have gone: the lock free, the disk no longer full. */
  get #canReopen(): boolean {
    const health = this.#health;
    if (health.kind !== 'read-only' || this.#adapter.isBroken) return false;
    return health.reason !== 'newer-schema' && health.reason !== 'damaged';
  }

  async #reopen(): Promise<void> {
    if (this.#canReopen && !this.#closing) this.#become(await this.#open());
  }

  async #open(): Promise<StoreHealth> {
    await this.#closeFiles();
    const refusal = await this.#acquireLock();
    try {
      await this.#low.read();
    } catch (error) {
      return readOnly(reasonOf(error));
    }
    const found = this.#adapter.recovery;
    if (found?.schema === 'newer') return readOnly('newer-schema');
    if (refusal === 'locked') return readOnly('locked');
    if (refusal === 'no lock') return LOCK_UNSUPPORTED;
    const damage = found?.damage ?? null;
    if (refusal) return readOnly(refusal, damage);
    if (found?.unreadable) return readOnly(reasonOf(found.unreadable), damage);
    if (damage) return this.#report(damage);
    return this.#attempt(() => (found?.schema === 'older' ? this.#renew() : this.#adapter.begin(this.#low.data)));
  }

  /** An older form is not left without copies of what there was: an error of this version may show only in a year. */
  async #renew(): Promise<void> {
    const { files, folder, schema } = this.#options;
    if (this.#adapter.recovery?.schema === 'older') await keepOlder(files, folder, schema.version);
    await this.#adapter.renew(this.#low.data);
  }

  /** Makes sure of the damaged bytes before anything else; without copies nothing will be written. */
  async #report(damage: Damage): Promise<StoreHealth> {
    const { files, folder, now } = this.#options;
    const copies: string[] = [];
    try {
      for (const { name, bytes } of damage.files) copies.push(await quarantine(files, folder, name, bytes, now()));
    } catch (error) {
      return readOnly(reasonOf(error), damage);
    }
    return damage.isTotal ? readOnly('damaged') : damaged(damage, copies);
  }

  async #attempt(task: () => Promise<void>): Promise<StoreHealth> {
    try {
      await task();
      return GOOD;
    } catch (error) {
      const cause = error instanceof StoreError ? error.cause : error;
      return readOnly(reasonOf(cause));
    }
  }

  /** @returns why the store may not be written, or null */
  async #acquireLock(): Promise<ReadOnlyReason | 'no lock' | null> {
    if (this.#release) return null;
    const { files, folder, lock } = this.#options;
    try {
      await files.makeFolder(folder);
    } catch (error) {
      return reasonOf(error);
    }
    const result = await lock(folder);
    if (result.kind !== 'held') return LOCK_REFUSAL[result.kind];
    this.#release = result.release;
    return null;
  }

  async #closeFiles(): Promise<void> {
    await this.#adapter.close().catch((error) => this.#options.log(`the journal did not close: ${error}`));
  }
}

/** Opens the store in `options.folder`. It never rejects for what lies there: {@link NoteStorage.health} tells. */
export const openStorage = async (options: StorageOptions): Promise<NoteStorage> => {
  const storage = new JournaledStorage(options);
  await storage.open();
  return storage;
};
