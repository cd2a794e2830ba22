import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeFiles } from '../disk/files.ts';
import { diskError, intercept } from '../disk/testing/intercept.ts';
import { bodies, COMPACT_AT_CLOSE, draftOf, makeFolder, open, save, unwrap } from '../notes/testing/make.ts';
import { moveStore } from './move.ts';

let from: string;
let to: string;
let remove: () => void;

beforeEach(async () => {
  ({ folder: from, remove } = makeFolder());
  to = path.join(path.dirname(from), 'elsewhere');
  const first = await open(from, { thresholds: COMPACT_AT_CLOSE });
  await save(first, { body: 'in the snapshot' });
  await first.close();
  const second = await open(from);
  await save(second, { body: 'in the journal' });
  await second.close();
  mkdirSync(path.join(from, 'quarantine'), { recursive: true });
  writeFileSync(path.join(from, 'quarantine/old bytes'), 'put aside once');
  mkdirSync(path.join(from, 'before-schema-3'));
  writeFileSync(path.join(from, 'before-schema-3/snapshot-000001.jsonl'), 'as it was');
});
afterEach(() => remove());

const notesIn = async (folder: string): Promise<readonly string[]> => {
  const notes = await open(folder);
  try {
    return bodies(notes);
  } finally {
    await notes.close();
  }
};
const ALL = ['in the journal', 'in the snapshot'];

test('everything comes along, and stays where it was', async () => {
  expect(await moveStore(nodeFiles, from, to)).toBe(2);
  expect((await notesIn(to)).toSorted()).toEqual(ALL);
  expect((await notesIn(from)).toSorted()).toEqual(ALL);
  expect(readFileSync(path.join(to, 'quarantine/old bytes'), 'utf8')).toBe('put aside once');
});

test('the earlier versions of the notes come along, and what there was before an older form was brought forward', async () => {
  const store = await open(from);
  const [note] = store.load().notes;
  if (!note) throw new Error('no note');
  unwrap(await store.save(draftOf(note, 'edited')));
  const { versions } = await store.history(note.id);
  await store.close();
  expect(versions).toHaveLength(1);
  await moveStore(nodeFiles, from, to);
  const moved = await open(to);
  expect(await moved.history(note.id)).toMatchObject({ versions });
  await moved.close();
  expect(readFileSync(path.join(to, 'before-schema-3/snapshot-000001.jsonl'), 'utf8')).toBe('as it was');
});

test('whichever call to the disk fails, the store is whole where it was, and what was copied is gone or whole', async () => {
  let failed = true;
  for (let nth = 1; failed; nth += 1) {
    const target = `${to} ${nth}`;
    let calls = 0;
    const files = intercept(nodeFiles, () => {
      calls += 1;
      if (calls === nth) throw diskError('EIO');
      return undefined;
    });
    failed = await moveStore(files, from, target).then(
      () => false,
      () => true,
    );
    if (failed && existsSync(target))
      expect(readdirSync(target, { withFileTypes: true }).filter((entry) => entry.isFile())).toEqual([]);
    else if (!failed) expect((await notesIn(target)).toSorted()).toEqual(ALL);
  }
  expect((await notesIn(from)).toSorted()).toEqual(ALL);
});

test('a copy in which a bit was turned is not taken for the store', async () => {
  const turning: typeof nodeFiles = {
    ...nodeFiles,
    read: async (file) => {
      const bytes = await nodeFiles.read(file);
      if (file.startsWith(to) && bytes.length > 0) bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 8;
      return bytes;
    },
  };
  await expect(moveStore(turning, from, to)).rejects.toThrow('read back');
  expect((await notesIn(from)).toSorted()).toEqual(ALL);
});
