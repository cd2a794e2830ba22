/** A disk that a test can fill: a real one of 1 MB where the system lets us mount it, else one that counts bytes. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Files, nodeFiles } from '../files.ts';
import { diskError, intercept } from './intercept.ts';

export interface SmallDisk {
  readonly kind: 'tmpfs' | 'counted bytes';
  /** Not made yet. */
  readonly folder: string;
  readonly files: Files;
  /** Takes all free space but so many bytes. */
  fill(leave?: number): void;
  free(): void;
  remove(): void;
}

const SIZE = 1024 * 1024;

const mount = (root: string): boolean => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'atlas-test', root], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const makeRoot = (): string => mkdtempSync(join(tmpdir(), 'atlas-small-disk-'));

const realDisk = (root: string): SmallDisk => {
  const ballast = join(root, 'ballast');
  const free = (): void => rmSync(ballast, { force: true });
  const take = (bytes: number): void => {
    const file = openSync(ballast, 'w');
    try {
      for (let taken = 0; taken < bytes; taken += 4_096) writeSync(file, Buffer.alloc(4_096));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
    } finally {
      closeSync(file);
    }
  };
  return {
    kind: 'tmpfs',
    folder: join(root, 'notes'),
    files: nodeFiles,
    fill: (leave = 0) => {
      take(Number.POSITIVE_INFINITY);
      if (leave === 0) return;
      const used = Number(execFileSync('stat', ['-c', '%s', ballast], { encoding: 'utf8' }));
      free();
      take(used - leave);
    },
    free,
    remove: () => {
      // Lazy: a test that failed may have left a file open there.
      execFileSync('umount', ['--lazy', root]);
      rmSync(root, { recursive: true });
    },
  };
};

const countedDisk = (root: string): SmallDisk => {
  let room = SIZE;
  const files = intercept(nodeFiles, ({ operation }) => {
    if (operation !== 'write') return undefined;
    if (room === 0) throw diskError('ENOSPC');
    const most = Math.min(room, 4_096);
    room -= most;
    return most;
  });
  return {
    kind: 'counted bytes',
    folder: join(root, 'notes'),
    files,
    fill: (leave = 0) => {
      room = leave;
    },
    free: () => {
      room = SIZE;
    },
    remove: () => rmSync(root, { recursive: true }),
  };
};

export const makeCountedDisk = (): SmallDisk => countedDisk(makeRoot());

const tryToMount = (): SmallDisk | null => {
  const root = makeRoot();
  if (mount(root)) return realDisk(root);
  rmSync(root, { recursive: true });
  return null;
};

export const makeSmallDisk = (): SmallDisk => tryToMount() ?? makeCountedDisk();

/** @throws Error where {@link canMountSmallDisk} says no */
export const makeMountedDisk = (): SmallDisk => {
  const disk = tryToMount();
  if (!disk) throw new Error('a disk of its own cannot be mounted here');
  return disk;
};

export const canMountSmallDisk = (): boolean => {
  const disk = tryToMount();
  disk?.remove();
  return disk !== null;
};
