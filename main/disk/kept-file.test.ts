import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { nodeFiles } from './files.ts';
import { openKept } from './kept-file.ts';
import { type Call, diskError, intercept } from './testing/intercept.ts';

const parse = (raw: unknown): number => {
  if (typeof raw !== 'number') throw new Error('no number');
  return raw;
};

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'atlas-kept-'));
  file = path.join(folder, 'count.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Opens the file on a disk that refuses the calls that `isRefused` names. */
const openRefusing = (isRefused: (call: Call) => boolean) =>
  openKept({
    path: file,
    parse,
    files: intercept(nodeFiles, (call) => {
      if (isRefused(call)) throw diskError('EIO');
      return undefined;
    }),
  });

it('a kept file has its last two generations, and nothing else', async () => {
  const { found, write } = await openKept({ path: file, parse });
  expect(found).toEqual({ kind: 'nothing' });
  for (const value of [1, 2, 3]) await write(value);
  expect(readdirSync(folder)).toEqual(['count.json', 'count.previous.json']);
  expect(readFileSync(file, 'utf8')).toBe('3');
  expect(readFileSync(path.join(folder, 'count.previous.json'), 'utf8')).toBe('2');
});

it('damaged bytes are not written over before there is a copy of them', async () => {
  writeFileSync(file, 'damaged');
  let isQuarantineFull = true;
  const { found, write } = await openRefusing(({ path: name }) => isQuarantineFull && name.includes('quarantine'));
  expect(found).toEqual({ kind: 'damaged', value: null, copy: null });
  await expect(write(1)).rejects.toThrow('EIO');
  expect(readFileSync(file, 'utf8')).toBe('damaged');
  isQuarantineFull = false;
  await write(2);
  expect(readFileSync(file, 'utf8')).toBe('2');
  const [copy = ''] = readdirSync(path.join(folder, 'quarantine'));
  expect(readFileSync(path.join(folder, 'quarantine', copy), 'utf8')).toBe('damaged');
});

it('bytes that are no text are damaged, not repaired', async () => {
  writeFileSync(file, Buffer.from([0x22, 0xff, 0x22]));
  expect((await openKept({ path: file, parse: String })).found.kind).toBe('damaged');
});

it('a file that the system does not let us read is never replaced', async () => {
  writeFileSync(file, '1');
  const { found, write } = await openRefusing(({ operation }) => operation === 'read');
  expect(found).toEqual({ kind: 'unreadable' });
  await expect(write(2)).rejects.toThrow('count.json could not be read');
  expect(readFileSync(file, 'utf8')).toBe('1');
});

it('a write that fails does not keep the next one from being written', async () => {
  let isRefusing = true;
  const { write, flush } = await openRefusing(({ operation }) => isRefusing && operation === 'rename');
  const first = write(1);
  await expect(first).rejects.toThrow('EIO');
  isRefusing = false;
  void write(2);
  await flush();
  expect(readFileSync(file, 'utf8')).toBe('2');
});
