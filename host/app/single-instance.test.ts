import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Greeting, greetFirst, lockAddress, takeLock } from './single-instance.ts';

let folder: string;
const releases: ((() => void) | null)[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'lock-'));
});
afterEach(() => {
  for (const release of releases.splice(0)) release?.();
  rmSync(folder, { recursive: true });
});

const take = (onSecond: (greeting: Greeting) => void = () => {}, platform = process.platform) => {
  const release = takeLock(folder, onSecond, platform);
  releases.push(release);
  return release;
};
/** No process has this number: it is above Linux's largest. */
const DEAD = 2 ** 30;

describe.each<NodeJS.Platform>(process.platform === 'win32' ? ['win32'] : ['linux', 'darwin'])(
  'the lock on %s',
  (platform) => {
    test('is held by one, until it is given back', () => {
      const release = take(undefined, platform);
      expect(release).not.toBeNull();
      expect(take(undefined, platform)).toBeNull();
      release?.();
      expect(take(undefined, platform)).not.toBeNull();
    });

    test('is the same for two names of one folder', () => {
      const other = `${folder}-link`;
      symlinkSync(folder, other);
      expect(lockAddress(other, platform)).toBe(lockAddress(folder, platform));
      rmSync(other);
    });
  },
);

test('the first process hears the greeting of the second', async () => {
  const heard: Greeting[] = [];
  take((greeting) => heard.push(greeting));
  const greeting = { argv: ['a'], cwd: '/x', data: { é: 1 } };
  await greetFirst(folder, greeting);
  expect(heard).toEqual([greeting]);
});

test('what another program says at the address is passed over', async () => {
  const heard: Greeting[] = [];
  take((greeting) => heard.push(greeting));
  const net = await import('node:net');
  await new Promise((resolve) => net.connect(lockAddress(folder)).on('close', resolve).resume().end('not JSON'));
  expect(heard).toEqual([]);
});

test('greeting nobody ends, too', async () => {
  await greetFirst(folder, { argv: [], cwd: '', data: null });
});

describe.skipIf(process.platform === 'win32')('a socket file (macOS)', () => {
  test('that a killed process left behind is taken over', () => {
    writeFileSync(lockAddress(folder, 'darwin'), '');
    symlinkSync(String(DEAD), `${lockAddress(folder, 'darwin')}.owner`);
    expect(take(undefined, 'darwin')).not.toBeNull();
  });

  test('lies in the folder, and in the short temporary one when its path would be too long', () => {
    expect(lockAddress(folder, 'darwin').startsWith(folder)).toBe(true);
    const deep = mkdtempSync(path.join(folder, 'x'.repeat(100)));
    expect(Buffer.byteLength(lockAddress(deep, 'darwin'))).toBeLessThanOrEqual(103);
  });
});
