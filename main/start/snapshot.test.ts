import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { awaitSnapshot } from './snapshot.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'atlas-snapshot-'));
afterAll(() => rmSync(dir, { recursive: true }));

const picture = { capturePage: async () => ({ toPNG: () => Buffer.from('PNG') }) };

const taken = (file: string): Promise<{ said: string[]; code: number }> =>
  new Promise((resolve) => {
    const said: string[] = [];
    awaitSnapshot(picture as never, {
      file,
      say: (sentence) => said.push(sentence),
      exit: (code) => resolve({ said, code }),
    })();
  });

it('writes the picture and ends well', async () => {
  const file = path.join(dir, 'a.png');
  expect(await taken(file)).toEqual({ said: [], code: 0 });
  expect(readFileSync(file, 'utf8')).toBe('PNG');
});

it('says in a sentence why a picture could not be written', async () =>
  expect(await taken(path.join(dir, 'nowhere/a.png'))).toEqual({
    said: [expect.stringMatching(/^The picture could not be written: ENOENT.*nowhere/)],
    code: 1,
  }));

it('does not wait for ever for a view that never stands', () => {
  vi.useFakeTimers();
  const codes: number[] = [];
  awaitSnapshot(picture as never, { file: 'a.png', say: () => undefined, exit: (code) => codes.push(code) });
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
  expect(codes).toEqual([1]);
});
