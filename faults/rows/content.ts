/** Stores with strange content: what is almost right, written by another program or by hand (5.2). */
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { CrashDisk } from '../../main/disk/testing/crash-disk.ts';
import { COMPACT_AT_CLOSE, draft, draftOf } from '../../main/notes/testing/make.ts';
import type { Fault, Tally } from '../fault.ts';
import { copyOf, FOLDER, JOURNAL, openOn, texts, viewOf, withJournal } from '../store.ts';

/** A frame around whatever text: the sum is right, so only what it says can be wrong. */
const frame = (json: string | Buffer): Buffer => {
  const bytes = Buffer.from(json);
  return Buffer.concat([Buffer.from(`${crc32(bytes).toString(16).padStart(8, '0')} `), bytes, Buffer.from('\n')]);
};

const ID = '00000000-0000-4000-8000-000000000001';
/** A note as text, so that it can be written as no program of ours would. */
const note = (more = '', id = JSON.stringify(ID)): string =>
  `{"id":${id},"body":"strange","title":"strange","targets":[],"tags":[],"label":null,"isPinned":false,"createdAt":1,"updatedAt":1,"rev":1,"deletedAt":null${more}}`;
const commit = (noteText: string, more = ''): string =>
  `{"seq":4,"ops":[{"t":"put","opId":"x","note":${noteText}}]${more}}`;

const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

/** Records behind three good notes. `kept`: it has to be read as a note; else it may be refused, and told. */
const RECORDS: Readonly<Record<string, { readonly bytes: Buffer; readonly kept: boolean }>> = {
  'unknown fields': { bytes: frame(commit(note(',"mood":"calm"'), ',"by":"somebody"')), kept: true },
  'a field of 1 MB that nobody knows': { bytes: frame(commit(note(`,"blob":"${'x'.repeat(1_000_000)}"`))), kept: true },
  'own keys __proto__, constructor, prototype': {
    bytes: frame(commit(note(',"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":1'))),
    kept: true,
  },
  'the same key twice': { bytes: frame(commit(note(',"body":"said twice"'))), kept: true },
  'nesting of 1,000 levels': { bytes: frame(commit(note(`,"deep":${deep(1_000)}`))), kept: true },
  'nesting of 200,000 levels': { bytes: frame(commit(note(`,"deep":${deep(200_000)}`))), kept: false },
  'an id that leads out of the folder': { bytes: frame(commit(note('', '"../../x"'))), kept: false },
  'an id of 10 kB': { bytes: frame(commit(note('', JSON.stringify('x'.repeat(10_000))))), kept: false },
  'an id that names a device': { bytes: frame(commit(note('', '"CON"'))), kept: false },
  'an id with a zero': { bytes: frame(commit(note('', '"a\\u0000b"'))), kept: false },
  'an id of a number': { bytes: frame(commit(note('', '7'))), kept: false },
  'a number beyond all numbers': { bytes: frame(commit(note(',"updatedAt":1e400'))), kept: false },
  'a revision of -0': { bytes: frame(commit(note(',"rev":-0'))), kept: false },
  NaN: { bytes: frame(commit(note(',"rev":NaN'))), kept: false },
  'a date before all dates': { bytes: frame(commit(note(',"createdAt":-8640000000000001'))), kept: false },
  'no object': { bytes: frame('null'), kept: false },
  'a list': { bytes: frame('[]'), kept: false },
  'a byte order mark': { bytes: frame(`\ufeff${commit(note())}`), kept: false },
  'UTF-16': { bytes: frame(Buffer.from(commit(note()), 'utf16le')), kept: false },
  'invalid UTF-8': { bytes: frame(Buffer.from(commit(note(',"x":"\u00ff"')), 'latin1')), kept: false },
  'lone surrogates': { bytes: frame(commit(note(',"x":"\\ud800"'))), kept: true },
  'carriage returns': { bytes: Buffer.from(frame(commit(note())).toString().replace('\n', '\r\n')), kept: false },
  zeros: { bytes: Buffer.alloc(100), kept: false },
  text: { bytes: Buffer.from('Dear diary,\n'), kept: false },
};

const strange: Fault = {
  id: '5.2',
  what: 'a record that is almost right, or not at all, behind good ones',
  run: async (tally) => {
    const { disk, ledger } = await withJournal(texts(3));
    const whole = await disk.read(JOURNAL);
    for (const [words, { bytes, kept }] of Object.entries(RECORDS)) {
      const hit = await copyOf(disk, { [JOURNAL]: Buffer.concat([whole, bytes]) });
      const notes = await openOn(hit, { thresholds: COMPACT_AT_CLOSE });
      const view = notes.load();
      const [extra, ...more] = view.notes.filter(({ id }) => !ledger.notes.some((each) => each.id === id));
      if (kept) tally.expect(extra !== undefined && view.health.kind === 'good', `read as it is: ${words}`);
      else tally.expect(extra !== undefined || view.health.kind !== 'good', `taken or told: ${words}`);
      tally.expect(more.length === 0, `one note at most: ${words}`);
      ledger.check({ ...view, notes: view.notes.filter((each) => each !== extra) }, tally, words);
      tally.expect(!('polluted' in {}), `nothing reaches into other objects: ${words}`);
      await notes.acceptDamage();
      const saved = await notes.save(draft({ body: 'written after' }));
      tally.expect(saved.ok, `the store can be written: ${words}`);
      if (extra && kept) {
        const changed = await notes.save(draftOf(extra, 'changed'));
        tally.expect(changed.ok, `the note can be changed: ${words}`);
      }
      await notes.close();
      await checkRoundTrip(hit, extra !== undefined && kept, words, tally);
      tally.rounds += 1;
    }
    tally.acknowledged += ledger.size;
  },
};

/** Fields that this version does not know (but `__proto__`, which nobody should know) are still on the disk after a change and a compaction. */
const checkRoundTrip = async (disk: CrashDisk, isKept: boolean, words: string, tally: Tally): Promise<void> => {
  const { health, notes } = await viewOf(disk);
  tally.expect(health.kind === 'good', `compacts and opens again: ${words}`);
  if (!isKept) return;
  const changed = notes.find(({ id }) => id === ID);
  const snapshot = (await disk.list(FOLDER)).find((name) => name.startsWith('snapshot')) ?? '';
  const stored = await disk.read(join(FOLDER, snapshot));
  tally.expect(changed?.body === 'changed', `the change is there: ${words}`);
  for (const field of ['mood', 'blob', 'deep'])
    if (RECORDS[words]?.bytes.includes(`"${field}":`))
      tally.expect(stored.includes(`"${field}":`), `"${field}" is kept`);
};

const many: Fault = {
  id: '5.2',
  what: 'a store of very many tiny notes, and one of a note of 10 MB',
  run: async (tally, { amount }) => {
    const counts = { few: 2_000, some: 50_000, full: 1_000_000 };
    const disk = new CrashDisk();
    const { disk: empty } = await withJournal([]);
    const head = await empty.read(JOURNAL);
    const lines = Array.from({ length: counts[amount] }, (_, at) =>
      frame(`{"seq":${at + 1},"ops":[{"t":"put","opId":"x","note":${note('', `"${at}"`)}}]}`),
    );
    disk.put(JOURNAL, Buffer.concat([head, ...lines]));
    const view = await viewOf(disk);
    tally.expect(view.health.kind === 'good' && view.notes.length === counts[amount], 'every tiny note is read');

    const notes = await openOn(new CrashDisk(), { thresholds: COMPACT_AT_CLOSE });
    const body = `${'x'.repeat(10 * 1024 * 1024 - 4)}`;
    const saved = await notes.save(draft({ body }));
    tally.expect(saved.ok && saved.value.body === body, 'a note of 10 MB is kept');
    await notes.close();
    tally.rounds += 2;
  },
};

export const contentFaults: readonly Fault[] = [strange, many];
