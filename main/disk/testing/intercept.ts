/** Files that a test can hold, fail or shorten at any single call. */
import type { Files, OpenFile } from '../files.ts';

export interface Call {
  readonly operation: Exclude<keyof Files, 'append' | 'create'> | 'open' | Exclude<keyof OpenFile, 'isLinked'>;
  readonly path: string;
}

/** Runs before the call and may wait or throw. For a write it may say how many bytes are to go at most. */
export type Before = (call: Call) => Promise<number | undefined> | number | undefined;

export const diskError = (code: string): Error => Object.assign(new Error(`${code}: made by a test`), { code });

export const intercept = (files: Files, before: Before): Files => {
  const after = async <T>(call: Call, go: (limit?: number) => Promise<T>): Promise<T> => go(await before(call));
  const wrap = (path: string, file: OpenFile): OpenFile => ({
    write: (bytes) => after({ operation: 'write', path }, (most) => file.write(bytes.subarray(0, most))),
    truncate: (length) => after({ operation: 'truncate', path }, () => file.truncate(length)),
    datasync: () => after({ operation: 'datasync', path }, () => file.datasync()),
    isLinked: () => file.isLinked(),
    close: () => after({ operation: 'close', path }, () => file.close()),
  });
  return {
    makeFolder: (path) => after({ operation: 'makeFolder', path }, () => files.makeFolder(path)),
    list: (path) => after({ operation: 'list', path }, () => files.list(path)),
    read: (path) => after({ operation: 'read', path }, () => files.read(path)),
    create: (path) => after({ operation: 'open', path }, async () => wrap(path, await files.create(path))),
    append: (path) => after({ operation: 'open', path }, async () => wrap(path, await files.append(path))),
    rename: (path, to) => after({ operation: 'rename', path }, () => files.rename(path, to)),
    remove: (path) => after({ operation: 'remove', path }, () => files.remove(path)),
    syncFolder: (path) => after({ operation: 'syncFolder', path }, () => files.syncFolder(path)),
  };
};
