import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Caps, MOST } from './caps.ts';
import { REFUSED, UNREADABLE } from './messages.ts';
import { readFolder } from './read-folder.ts';
import { readPack } from './read-pack.ts';
import { readZip } from './read-zip.ts';
import { type HostileEntry, hostileZip } from './testing/hostile-zip.ts';
import { note, packed } from './testing/make.ts';
import { zipOf } from './write-zip.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'atlas-zip-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
const fileWith = (bytes: Buffer): string => {
  count += 1;
  const file = path.join(folder, `${count}.zip`);
  writeFileSync(file, bytes);
  return file;
};

/** The good entry that must come through beside every bad one. */
const GOOD: HostileEntry = { name: 'good.md' };

const read = async (entries: readonly HostileEntry[], caps: Partial<Caps> = {}) =>
  readZip(fileWith(hostileZip([GOOD, ...entries])), { ...MOST, ...caps });

const reasonsFor = async (entries: readonly HostileEntry[], caps: Partial<Caps> = {}) => {
  const { files, refused } = await read(entries, caps);
  expect(files.get('good.md')?.toString()).toBe('# text\n');
  return refused.map(({ reason }) => reason);
};

describe('a hostile zip', () => {
  it.each<[string, HostileEntry, string]>([
    ['a way up', { name: '../../x.md' }, REFUSED.upwards],
    ['a way up in the middle', { name: 'a/../../x.md' }, REFUSED.upwards],
    ['a place of its own', { name: '/etc/x.md' }, REFUSED.absolute],
    ['a drive', { name: 'C:x.md' }, REFUSED.drive],
    ['a backslash', { name: '..\\x.md' }, REFUSED.backslash],
    ['a zero byte', { name: 'x.md\0.png' }, REFUSED.control],
    ['a control character', { name: 'a\u001bx.md' }, REFUSED.control],
    ['an empty part', { name: 'a//x.md' }, REFUSED.name],
    ['no name', { name: '' }, REFUSED.name],
    ['a name of 10 kB', { name: 'x'.repeat(10_000) }, REFUSED.name],
    ['a symbolic link', { name: 'x.md', mode: 0o120777 }, REFUSED.link],
    ['a device', { name: 'x.md', mode: 0o020644 }, REFUSED.special],
    ['a password', { name: 'x.md', flags: 0x801 }, REFUSED.encrypted],
    ['an unknown way of packing', { name: 'x.md', method: 12 }, REFUSED.method],
    ['an archive within', { name: 'more.zip' }, REFUSED.nested],
    ['a wrong sum', { name: 'x.md', sum: 1 }, REFUSED.sum],
    ['a size that is too small', { name: 'x.md', size: 2 }, REFUSED.size],
    ['a size that is too large', { name: 'x.md', size: 900 }, REFUSED.size],
    ['a size beyond the cap', { name: 'x.md', size: 17 * 1024 * 1024 }, REFUSED.large],
    [
      'bytes that do not inflate',
      { name: 'x.md', data: Buffer.from('nonsense'), isStored: true, method: 8 },
      REFUSED.unreadable,
    ],
    ['the bytes of another', { name: 'x.md', sharesWith: 0 }, ''],
  ])('with %s is refused there, and the rest is read', async (_, entry, reason) => {
    if (reason === '') {
      // Both claim the bytes: neither is believed.
      const { refused } = await read([{ name: 'other.md' }, { ...entry, sharesWith: 1 }]);
      expect(refused).toEqual([
        { path: 'other.md', reason: REFUSED.overlap },
        { path: 'x.md', reason: REFUSED.overlap },
      ]);
    } else expect(await reasonsFor([entry])).toEqual([reason]);
  });

  it('is stopped while it inflates, whatever it says of its size', async () => {
    const zeros = Buffer.alloc(8 * 1024 * 1024);
    expect(await reasonsFor([{ name: 'bomb.md', data: zeros, size: 100 }])).toEqual([REFUSED.size]);
    expect(await reasonsFor([{ name: 'bomb.md', data: zeros }])).toEqual([REFUSED.ratio]);
    expect(await reasonsFor([{ name: 'big.md', data: zeros, size: 900 }], { file: 1000, trustedBytes: 9e6 })).toEqual([
      REFUSED.large,
    ]);
  });

  it('with names that differ in capitals or composition only gets none of them in', async () => {
    expect(await reasonsFor([{ name: 'A.md' }, { name: 'a.md' }])).toEqual([REFUSED.twin, REFUSED.twin]);
    expect(await reasonsFor([{ name: 'é.md' }, { name: 'e\u0301.md' }])).toEqual([REFUSED.twin, REFUSED.twin]);
    expect(await reasonsFor([{ name: 'b.md' }, { name: 'b.md' }])).toEqual([REFUSED.twin, REFUSED.twin]);
  });

  it('with too many files, or too much in all, is read up to the limit', async () => {
    const more = ['1.md', '2.md', '3.md'].map((name) => ({ name }));
    expect(await reasonsFor(more, { files: 3 })).toEqual([REFUSED.many]);
    expect(await reasonsFor(more, { total: 20 })).toEqual([REFUSED.total, REFUSED.total]);
  });

  it('that is larger than may be is not opened, and what is no zip is called so', async () => {
    await expect(readZip(fileWith(hostileZip([GOOD])), { ...MOST, archive: 10 })).rejects.toThrow(UNREADABLE.large);
    await expect(readZip(fileWith(Buffer.from('no zip')))).rejects.toThrow(UNREADABLE.archive);
    await expect(readZip(fileWith(hostileZip([GOOD]).subarray(0, -30)))).rejects.toThrow(UNREADABLE.archive);
  });

  it('may be cut off anywhere: it is read or refused, and nothing hangs', async () => {
    const whole = hostileZip([GOOD, { name: 'b.md' }]);
    for (let length = 0; length < whole.length; length += 7) {
      const outcome = await readZip(fileWith(whole.subarray(0, length))).catch((error: Error) => error.message);
      expect(outcome).toBe(UNREADABLE.archive);
    }
  });

  it('hides what other programs leave beside the files', async () => {
    const { files, refused } = await read([
      { name: '__MACOSX/._good.md' },
      { name: '.obsidian/app.json' },
      { name: 'a/', data: Buffer.of() },
    ]);
    expect([[...files.keys()], refused]).toEqual([['good.md'], []]);
  });
});

describe('our own zip', () => {
  it('is the same, byte for byte, in every time zone, and is read back whole', async () => {
    const source = packed([note('One'), note(`Two\n${' '.repeat(4_000_000)}`)]);
    const files = [...source.files].map(([name, bytes]) => ({ path: name, bytes }));
    const zip = await zipOf(files);
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    expect(zip.equals(await zipOf(files))).toBe(true);
    process.env.TZ = zone;
    const back = await readZip(fileWith(zip));
    expect(back.refused).toEqual([]);
    expect(back.files).toEqual(source.files);
  });
});

describe('a folder', () => {
  it('is read without links, archives and what is too large, each with its reason', async () => {
    const root = mkdtempSync(path.join(folder, 'folder-'));
    writeFileSync(path.join(root, 'a.md'), '# A');
    writeFileSync(path.join(root, 'picture.png'), 'x');
    writeFileSync(path.join(root, 'huge.md'), '');
    truncateSync(path.join(root, 'huge.md'), 100 * 1024 * 1024);
    symlinkSync('/etc/passwd', path.join(root, 'link.md'));
    symlinkSync('/etc', path.join(root, 'etc'));
    const { files, refused } = await readFolder(root);
    expect([...files.keys()]).toEqual(['a.md']);
    expect(Object.fromEntries(refused.map((each) => [each.path, each.reason]))).toEqual({
      'picture.png': REFUSED.kind,
      'huge.md': REFUSED.large,
      'link.md': REFUSED.link,
      etc: REFUSED.link,
    });
    expect(readPack({ name: 'x', files, refused }, 0).notes).toHaveLength(1);
  });
});
