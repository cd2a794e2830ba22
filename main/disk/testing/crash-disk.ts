/**
 * A disk in memory that tells apart what was written and what was synced. {@link CrashDisk.crash} gives the disk as a
 * power cut may leave it: unsynced bytes and unsynced names are gone, all or in part.
 */
import { dirname } from 'node:path';
import type { Files, OpenFile } from '../files.ts';

interface Inode {
  bytes: Buffer;
  lasting: Buffer;
}
const FOLDER = 'folder';
type Entry = Inode | typeof FOLDER;

const errno = (code: string, path: string): Error => Object.assign(new Error(`${code}: ${path}`), { code });

export class CrashDisk implements Files {
  readonly #names = new Map<string, Entry>();
  readonly #lasting = new Map<string, Entry>();
  /** Names that were removed; the store never uses one again. */
  readonly #removed = new Set<string>();

  async makeFolder(folder: string): Promise<void> {
    if (folder !== dirname(folder)) this.#names.set(folder, FOLDER);
  }

  async list(folder: string): Promise<readonly string[]> {
    return [...this.#names.keys()]
      .filter((path) => dirname(path) === folder)
      .map((path) => path.slice(folder.length + 1));
  }

  async read(path: string): Promise<Buffer> {
    return Buffer.from(this.#file(path).bytes);
  }

  async create(path: string): Promise<OpenFile> {
    if (this.#names.has(path)) throw errno('EEXIST', path);
    if (!this.#names.has(dirname(path))) throw errno('ENOENT', path);
    this.#names.set(path, { bytes: Buffer.alloc(0), lasting: Buffer.alloc(0) });
    return this.append(path);
  }

  async append(path: string): Promise<OpenFile> {
    const inode = this.#file(path);
    return {
      write: async (bytes) => {
        inode.bytes = Buffer.concat([inode.bytes, bytes]);
        return bytes.length;
      },
      truncate: async (length) => {
        inode.bytes = inode.bytes.subarray(0, length);
      },
      datasync: async () => {
        inode.lasting = inode.bytes;
      },
      isLinked: async () => [...this.#names.values()].includes(inode),
      close: async () => undefined,
    };
  }

  async rename(from: string, to: string): Promise<void> {
    this.#names.set(to, this.#file(from));
    this.#names.delete(from);
  }

  async remove(path: string): Promise<void> {
    this.#file(path);
    this.#names.delete(path);
    this.#removed.add(path);
  }

  async syncFolder(folder: string): Promise<void> {
    for (const path of this.#lasting.keys())
      if (dirname(path) === folder && !this.#names.has(path)) this.#lasting.delete(path);
    for (const [path, entry] of this.#names) if (dirname(path) === folder) this.#lasting.set(path, entry);
  }

  /** Overwrites a file, past all syncing: what a test wants to find there. */
  put(path: string, bytes: Buffer): void {
    for (const [name, entry] of [[path, { bytes, lasting: bytes }] as const, [dirname(path), FOLDER] as const]) {
      this.#names.set(name, entry);
      this.#lasting.set(name, entry);
    }
  }

  /**
   * @param share  of the bytes appended since the last sync of each file that happened to reach the disk: 0 to 1
   * @param areRemovalsEarly  whether unsynced removals reached the disk, as a file system may do before anything else
   * @returns the disk after the power is back; this one goes its own way
   */
  crash(share = 0, areRemovalsEarly = false): CrashDisk {
    const after = new CrashDisk();
    for (const [path, entry] of this.#lasting) {
      const parent = dirname(path);
      if (areRemovalsEarly && this.#removed.has(path)) continue;
      if (parent !== dirname(parent) && !this.#lasting.has(parent) && this.#names.has(parent)) continue;
      if (entry === FOLDER) {
        after.#names.set(path, FOLDER);
        after.#lasting.set(path, FOLDER);
        continue;
      }
      const unsynced = Math.max(0, entry.bytes.length - entry.lasting.length);
      const length = entry.lasting.length + Math.floor(unsynced * share);
      after.put(path, Buffer.from(length > entry.lasting.length ? entry.bytes.subarray(0, length) : entry.lasting));
    }
    return after;
  }

  #file(path: string): Inode {
    const entry = this.#names.get(path);
    if (!entry || entry === FOLDER) throw errno('ENOENT', path);
    return entry;
  }
}
