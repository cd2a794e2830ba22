/** The little that the stores ask of a file system, so that tests can let every single call fail. */
import fs from 'node:fs/promises';
import { isMissing } from './failure.ts';

export interface OpenFile {
  /** Writes at the end. @returns how many bytes went, which may be fewer than given */
  write(bytes: Uint8Array): Promise<number>;
  truncate(length: number): Promise<void>;
  /** Returns once the content would survive a power cut. */
  datasync(): Promise<void>;
  /** False once somebody deleted the file under us: what is written then is lost at close. */
  isLinked(): Promise<boolean>;
  close(): Promise<void>;
}

export interface Files {
  makeFolder(folder: string): Promise<void>;
  /** Names in a folder; none if there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  read(path: string): Promise<Buffer>;
  /** Makes a new file; fails if the name is taken. */
  create(path: string): Promise<OpenFile>;
  /** Opens an existing file to write at its end. */
  append(path: string): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Returns once new, renamed and removed names in the folder would survive a power cut. */
  syncFolder(folder: string): Promise<void>;
}

/** Permissions of what is made. */
interface Modes {
  readonly folder: number;
  readonly file: number;
}

const openFile = async (path: string, flag: 'a' | 'ax', mode: number): Promise<OpenFile> => {
  const handle = await fs.open(path, flag, mode);
  return {
    write: async (bytes) => (await handle.write(bytes)).bytesWritten,
    truncate: (length) => handle.truncate(length),
    datasync: () => handle.datasync(),
    isLinked: async () => (await handle.stat()).nlink > 0,
    close: () => handle.close(),
  };
};

const filesWith = (modes: Modes): Files => ({
  makeFolder: async (folder) => {
    await fs.mkdir(folder, { recursive: true, mode: modes.folder });
  },
  list: async (folder) => {
    try {
      return await fs.readdir(folder);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  },
  read: (path) => fs.readFile(path),
  create: (path) => openFile(path, 'ax', modes.file),
  append: (path) => openFile(path, 'a', modes.file),
  rename: (from, to) => fs.rename(from, to),
  remove: (path) => fs.rm(path),
  syncFolder: async (folder) => {
    // Windows cannot open a folder; NTFS keeps names in its own journal.
    if (process.platform === 'win32') return;
    const handle = await fs.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
});

/** What the app keeps for one person: nobody else may read it. */
export const nodeFiles: Files = filesWith({ folder: 0o700, file: 0o600 });

/** What is given out of the app: with the permissions that any program's files get. */
export const outsideFiles: Files = filesWith({ folder: 0o777, file: 0o666 });

/** Writes all of it, however few bytes go at a time. */
export const writeAll = async (file: OpenFile, bytes: Uint8Array): Promise<void> => {
  let written = 0;
  while (written < bytes.length) {
    const count = await file.write(bytes.subarray(written));
    if (count <= 0) throw new Error('the file takes no more bytes and gives no reason');
    written += count;
  }
};
