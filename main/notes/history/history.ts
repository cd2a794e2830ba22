/**
 * The earlier versions of notes: for each note a file of framed lines that is only ever appended to, but for what is thinned
 * out of one without damage. It stands beside the store: whatever happens to it, notes are saved and opened as before.
 */
import { dirname, join } from 'node:path';
import { isMissing, reasonOf } from '../../disk/failure.ts';
import { type Files, type OpenFile, writeAll } from '../../disk/files.ts';
import { replaceFile } from '../../disk/replace.ts';
import { encodeFrame } from '../frame.ts';
import type { Schema } from '../migrations.ts';
import { NOT_KEPT, UNREADABLE } from './messages.ts';
import { superfluous } from './thin.ts';
import { erasedLine, type HistoryReading, readLines, type Version, versionLine } from './version.ts';

export interface HistoryOptions {
  readonly files: Files;
  /** Belongs to the history alone. Made with the first version. */
  readonly folder: string;
  readonly schema: Schema;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: (message: string) => void;
}

/** What is known of a note's past. */
export interface Past {
  /** The oldest first. */
  readonly versions: readonly Version[];
  /** Lines that could not be read. */
  readonly damaged: number;
  /** Lines that a newer version of the app wrote. */
  readonly unknown: number;
  /** Why a version is missing, in a sentence; null if none is known to be. */
  readonly trouble: string | null;
}

const DAY = 24 * 60 * 60 * 1000;
/** Days that the history of an erased note stays. */
const ERASED_DAYS = 30;
/** A file is written anew only for as many lines, or seldom. */
const WORTH_THINNING = 20;
/** Files written at a time where many notes are changed at once. */
const AT_ONCE = 8;

/** Ids are chosen by the window and make file names: what is none never leads to a path. */
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const FILE = /^(.{36})\.log$/;

const NOTHING: HistoryReading = { lines: [], damaged: 0, tornAt: null };

export class History {
  readonly #options: HistoryOptions;
  /** Files that were looked through in this session and end in a whole line. */
  readonly #whole = new Set<string>();
  readonly #troubles = new Map<string, string>();
  #isFolderMade = false;
  #line: Promise<unknown> = Promise.resolve();

  constructor(options: HistoryOptions) {
    this.#options = options;
  }

  /**
   * Keeps versions, durably. Never rejects: where one cannot be kept, that is logged, and told by {@link read}.
   *
   * @returns ids of the notes whose version could not be kept
   */
  keep(versions: readonly Version[]): Promise<readonly string[]> {
    if (versions.length === 0) return Promise.resolve([]);
    const { schema } = this.#options;
    return this.#alone(() => this.#addAll(versions.map((each) => [each.note.id, versionLine(each, schema)])));
  }

  /** Notes were erased for good: begins the days that their histories still stay. Never rejects. */
  erased(ids: readonly string[]): Promise<void> {
    const line = erasedLine(this.#options.now());
    return this.#alone(async () => {
      const known = new Set(await this.#names());
      await this.#addAll(ids.filter((id) => known.has(id.toLowerCase())).map((id) => [id, line]));
    }).catch((error) => this.#options.log(`histories could not be marked as those of erased notes: ${error}`));
  }

  /** All versions of a note that can be read. Never rejects. */
  async read(id: string): Promise<Past> {
    try {
      const { lines, damaged } = await this.#readFile(id);
      return {
        versions: lines.flatMap((line) => (line.kind === 'version' ? [line.version] : [])),
        damaged,
        unknown: lines.filter(({ kind }) => kind === 'unknown').length,
        trouble: this.#troubles.get(id) ?? null,
      };
    } catch (error) {
      this.#options.log(`the history of note ${id} could not be read: ${error}`);
      return { versions: [], damaged: 0, unknown: 0, trouble: UNREADABLE };
    }
  }

  /**
   * Removes the histories of notes that were erased long ago. One that nobody marked as erased stays: its note may be
   * missing for a reason that nobody asked for.
   *
   * @param isKept  whether the store has the note
   * @param today  ms since 1970
   */
  sweep(isKept: (id: string) => boolean, today: number): Promise<void> {
    return this.#alone(async () => {
      for (const id of await this.#names()) if (!isKept(id)) await this.#removeIfOld(id, today);
    }).catch((error) => this.#options.log(`histories of erased notes could not be removed: ${error}`));
  }

  /** Resolves when all that was asked so far is done. */
  async flush(): Promise<void> {
    await this.#line;
  }

  #alone<T>(task: () => Promise<T>): Promise<T> {
    const done = this.#line.then(task);
    this.#line = done.catch(() => undefined);
    return done;
  }

  #path(id: string): string {
    return join(this.#options.folder, `${id.toLowerCase()}.log`);
  }

  async #names(): Promise<readonly string[]> {
    const names = await this.#options.files.list(this.#options.folder);
    return names.flatMap((name) => FILE.exec(name)?.[1] ?? []).filter((id) => UUID.test(id));
  }

  async #readFile(id: string): Promise<HistoryReading> {
    try {
      return readLines(await this.#options.files.read(this.#path(id)), this.#options.schema);
    } catch (error) {
      if (isMissing(error)) return NOTHING;
      throw error;
    }
  }

  /** @returns ids of those that could not be added */
  async #addAll(lines: readonly (readonly [id: string, line: object])[]): Promise<readonly string[]> {
    const failed: string[] = [];
    const named: string[] = [];
    try {
      // Without its folder a file could not last either.
      if (lines.length > 0) await this.#makeFolder();
    } catch (error) {
      for (const [id] of lines) this.#tell(id, error);
      return lines.map(([id]) => id);
    }
    for (let start = 0; start < lines.length; start += AT_ONCE) {
      const some = lines.slice(start, start + AT_ONCE);
      const added = await Promise.all(some.map(([id, line]) => this.#add(id, line)));
      for (const [place, [id]] of some.entries()) {
        if (added[place] === 'failed') failed.push(id);
        if (added[place] === 'new file') named.push(id);
      }
    }
    if (named.length === 0) return failed;
    const { files, folder } = this.#options;
    return files.syncFolder(folder).then(
      () => failed,
      (error) => {
        for (const id of named) this.#tell(id, error);
        return [...failed, ...named];
      },
    );
  }

  async #add(id: string, line: object): Promise<'new file' | 'added' | 'failed'> {
    try {
      if (!UUID.test(id)) throw new Error('its id is none that a file can be called by');
      const isNew = !this.#whole.has(id) && (await this.#lookThrough(id)) === 'missing';
      const { files } = this.#options;
      await this.#write(id, isNew ? await files.create(this.#path(id)) : await files.append(this.#path(id)), line);
      return isNew ? 'new file' : 'added';
    } catch (error) {
      this.#whole.delete(id);
      this.#tell(id, error);
      return 'failed';
    }
  }

  async #write(id: string, file: OpenFile, line: object): Promise<void> {
    try {
      await writeAll(file, encodeFrame(line));
      await file.datasync();
      this.#whole.add(id);
    } finally {
      await file.close().catch((error) => this.#options.log(`the history of note ${id} did not close: ${error}`));
    }
  }

  #tell(id: string, error: unknown): void {
    this.#options.log(`a version of note ${id} could not be kept: ${error}`);
    this.#troubles.set(id, NOT_KEPT[reasonOf(error)]);
  }

  async #makeFolder(): Promise<void> {
    if (this.#isFolderMade) return;
    const { files, folder } = this.#options;
    await files.makeFolder(folder);
    await files.syncFolder(dirname(folder));
    this.#isFolderMade = true;
  }

  /** The first time that a file is written in a session: cuts off what an interrupted write left, and thins it. */
  async #lookThrough(id: string): Promise<'missing' | 'found'> {
    const { files, schema, now, log } = this.#options;
    const path = this.#path(id);
    const bytes = await files.read(path).catch((error) => {
      if (isMissing(error)) return null;
      throw error;
    });
    if (!bytes) return 'missing';
    const reading = readLines(bytes, schema);
    if (reading.tornAt !== null) {
      log(`the history of note ${id} ends in an unfinished line of ${bytes.length - reading.tornAt} bytes`);
      const file = await files.append(path);
      try {
        await file.truncate(reading.tornAt);
        await file.datasync();
      } finally {
        await file.close();
      }
    }
    await this.#thin(path, reading, now());
    return 'found';
  }

  /** What cannot be read, or not yet, is never written over: such a file only grows. */
  async #thin(path: string, { lines, damaged }: HistoryReading, now: number): Promise<void> {
    const versions = lines.flatMap((line) => (line.kind === 'version' ? [line] : []));
    if (damaged > 0 || versions.length < lines.length) return;
    const places = superfluous(
      versions.map(({ version }) => version.keptAt),
      now,
    );
    if (places.size < WORTH_THINNING) return;
    const kept = versions.flatMap(({ version }, place) =>
      places.has(place) ? [] : [encodeFrame(versionLine(version, this.#options.schema))],
    );
    await replaceFile(this.#options.files, path, Buffer.concat(kept)).catch((error) =>
      this.#options.log(`a history could not be thinned, which is tried again later: ${error}`),
    );
  }

  async #removeIfOld(id: string, today: number): Promise<void> {
    const last = (await this.#readFile(id)).lines.at(-1);
    if (last?.kind !== 'erased' || today - last.at <= ERASED_DAYS * DAY) return;
    await this.#options.files.remove(this.#path(id));
    this.#whole.delete(id);
  }
}
