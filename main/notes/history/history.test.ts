import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Note } from '../../../preload/contract.ts';
import { nodeFiles } from '../../disk/files.ts';
import { CrashDisk } from '../../disk/testing/crash-disk.ts';
import { diskError, intercept } from '../../disk/testing/intercept.ts';
import { encodeFrame } from '../frame.ts';
import type { NotesService } from '../notes-store.ts';
import { draftOf, makeFolder, markOf, move, noLock, open, save, unwrap } from '../testing/make.ts';

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

let place: ReturnType<typeof makeFolder>;
let time = 0;
let logged: string[] = [];
let notes: NotesService;

const start = async (more: Parameters<typeof open>[1] = {}): Promise<void> => {
  notes = await open(place.folder, { now: () => time, log: (message) => void logged.push(message), ...more });
};
const restart = async (more: Parameters<typeof open>[1] = {}): Promise<void> => {
  await notes.close();
  await start(more);
};
beforeEach(async () => {
  place = makeFolder();
  time = 1_000 * DAY;
  logged = [];
  await start();
});
afterEach(async () => {
  await notes.close();
  place.remove();
});

const type = async (note: Note, body: string): Promise<Note> => unwrap(await notes.save(draftOf(note, body)));
const change = async (note: Note, body: string): Promise<Note> => {
  const [changed] = unwrap(await notes.apply([{ kind: 'save', draft: draftOf(note, body) }]));
  if (!changed) throw new Error('nothing was changed');
  return changed;
};
const past = async ({ id }: Pick<Note, 'id'>) =>
  (await notes.history(id)).versions.map(({ body, reason }) => `${reason}: ${body}`);
const fileOf = ({ id }: Note): string => join(place.folder, 'history', `${id}.log`);

describe('what is kept', () => {
  test('what stood before a pause, and nothing in between', async () => {
    let note = await save(notes, { body: 'one' });
    note = await type(note, 'one, two');
    expect(await past(note)).toEqual([]);
    time += 3 * MINUTE;
    note = await type(note, 'other');
    note = await type(note, 'other words');
    expect(await past(note)).toEqual(['burst: one, two']);
  });

  test('what stood before the first edit of a session', async () => {
    const note = await save(notes, { body: 'yesterday' });
    await restart();
    await type(note, 'today');
    expect(await past(note)).toEqual(['session: yesterday']);
  });

  test('all of the note, told the newest first', async () => {
    let note = await save(notes, { body: '# One', tags: ['exam'], label: 'rose' });
    const first = note;
    time += 5 * MINUTE;
    note = await type(note, 'two');
    time += 5 * MINUTE;
    note = await type(note, 'three');
    expect(await notes.history(note.id)).toEqual({
      versions: [
        expect.objectContaining({ body: 'two', rev: 2, reason: 'burst', savedAt: first.updatedAt + 5 * MINUTE }),
        {
          body: '# One',
          title: 'One',
          targets: [],
          tags: ['exam'],
          label: 'rose',
          isPinned: false,
          rev: 1,
          savedAt: first.updatedAt,
          reason: 'burst',
        },
      ],
      omitted: 0,
      damaged: 0,
      unknown: 0,
      trouble: null,
    });
  });

  test('always what stood before the trash, and before a text is replaced at once', async () => {
    let note = await save(notes, { body: 'typed' });
    note = await change(note, 'an earlier version');
    note = await type(note, 'an earlier version, and more');
    const [trashed] = unwrap(await move(notes, note, 'trash'));
    if (!trashed) throw new Error('nothing was moved');
    expect(await past(note)).toEqual([
      'trash: an earlier version, and more',
      'burst: an earlier version',
      'replace: typed',
    ]);
  });

  test('what was merged and taken out of the trash in the same breath', async () => {
    const note = await save(notes, { body: 'asleep' });
    const [asleep] = unwrap(await move(notes, note, 'trash'));
    if (!asleep) throw new Error('nothing was moved');
    const mark = markOf(asleep);
    const draft = { ...draftOf(asleep, 'awake'), baseRev: asleep.rev + 1 };
    unwrap(
      await notes.apply([
        { kind: 'restore', mark },
        { kind: 'save', draft },
      ]),
    );
    expect(await past(note)).toEqual(['replace: asleep', 'trash: asleep']);
  });

  test('what an import takes the place of', async () => {
    const note = await save(notes, { body: 'mine' });
    unwrap(await notes.adopt([{ note: { ...note, body: 'theirs', rev: 7 }, over: note.rev, opId: randomUUID() }]));
    expect(await past(note)).toEqual(['replace: mine']);
  });

  test('nothing for a pin, and nothing for a save that is refused', async () => {
    const note = await save(notes, { body: 'one' });
    await restart();
    unwrap(await notes.save({ ...draftOf(note, 'one'), isPinned: true }));
    expect(await notes.save({ ...draftOf(note, 'late') })).toMatchObject({ ok: false, code: 'conflict' });
    expect(existsSync(fileOf(note))).toBe(false);
  });

  test('in the order in which saves were asked for, though one waits for its version', async () => {
    const note = await save(notes, { body: 'one' });
    await restart();
    const second = draftOf(note, 'two');
    const third = { ...draftOf(note, 'three'), baseRev: note.rev + 1 };
    const last = { ...draftOf(note, 'four'), baseRev: note.rev + 2 };
    const answers = await Promise.all([
      notes.save(second),
      notes.save(third),
      notes.apply([{ kind: 'save', draft: last }]),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await past(note)).toEqual(['replace: three', 'session: one']);
  });

  test('a save that waits for its version is still done when the store closes', async () => {
    const note = await save(notes, { body: 'one' });
    await restart();
    const saving = notes.save(draftOf(note, 'two'));
    await notes.close();
    expect(await saving).toMatchObject({ ok: true });
    await start();
    expect(await past(note)).toEqual(['session: one']);
    expect(notes.load().notes).toMatchObject([{ body: 'two' }]);
  });
});

describe('durable', () => {
  test('a version is on the disk before the revision that replaces it', async () => {
    const disk = new CrashDisk();
    const on = (files: CrashDisk) => open('/notes', { files, lock: noLock, now: () => time });
    const first = await on(disk);
    const note = await save(first, { body: 'before' });
    await first.close();
    const second = await on(disk);
    unwrap(await second.save(draftOf(note, 'after')));
    const third = await on(disk.crash());
    expect(third.load().notes).toMatchObject([{ body: 'after' }]);
    expect((await third.history(note.id)).versions).toMatchObject([{ body: 'before' }]);
  });

  test.each(['makeFolder', 'open', 'write', 'datasync', 'read'] as const)(
    'where %s fails in the history the note is saved all the same, and that is told',
    async (operation) => {
      const note = await save(notes, { body: 'one' });
      let isFailing = true;
      const files = intercept(nodeFiles, (call) => {
        if (isFailing && call.operation === operation && call.path.includes('history')) throw diskError('ENOSPC');
        return undefined;
      });
      await restart({ files });
      const second = await type(note, 'two');
      isFailing = false;
      expect(logged.join()).toContain('could not be kept');
      expect((await notes.history(note.id)).trouble).toContain('the disk is full');
      const third = await type(second, 'three');
      expect(await past(third)).toContain('burst: two');
      await restart();
      expect(notes.load().notes).toMatchObject([{ body: 'three' }]);
    },
  );

  test('an unfinished line at the end is cut off, and what comes after it is read', async () => {
    const note = await save(notes, { body: 'one' });
    await restart();
    const second = await type(note, 'two');
    const whole = readFileSync(fileOf(note));
    for (const length of [1, 9, 20]) {
      await notes.close();
      writeFileSync(fileOf(note), Buffer.concat([whole, encodeFrame({ k: 'version' }).subarray(0, length)]));
      await start();
      expect(await past(note)).toEqual(['session: one']);
    }
    await type(second, 'three');
    expect(await past(note)).toEqual(['session: two', 'session: one']);
    expect(await notes.history(note.id)).toMatchObject({ damaged: 0, unknown: 0 });
  });

  test('a damaged line is passed over and counted, and never written over', async () => {
    let note = await save(notes, { body: 'one' });
    for (const body of ['two', 'three']) {
      time += 5 * MINUTE;
      note = await type(note, body);
    }
    const bytes = readFileSync(fileOf(note));
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    writeFileSync(fileOf(note), bytes);
    await restart();
    expect(await notes.history(note.id)).toMatchObject({ damaged: 1, versions: [{ body: 'two' }] });
    await type(note, 'four');
    expect(readFileSync(fileOf(note)).subarray(0, bytes.length)).toEqual(bytes);
    expect(await notes.history(note.id)).toMatchObject({ damaged: 1, versions: [{ body: 'three' }, { body: 'two' }] });
  });

  test('whatever bit turns over, what is told is what was kept, and what is missing is counted', async () => {
    let note = await save(notes, { body: 'one' });
    for (const body of ['two', 'three']) {
      time += 5 * MINUTE;
      note = await type(note, body);
    }
    const bytes = readFileSync(fileOf(note));
    for (let at = 0; at < bytes.length; at += 1) {
      const turned = Buffer.from(bytes);
      turned[at] = (turned[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(fileOf(note), turned);
      const { versions, damaged } = await notes.history(note.id);
      const told = versions.map(({ body }) => body);
      expect(['two', 'one'].filter((body) => told.includes(body))).toEqual(told);
      if (told.length < 2) expect(damaged, `byte ${at}`).toBeGreaterThan(0);
    }
  });

  test('lines of a newer version of the app stay, and are counted', async () => {
    const note = await save(notes, { body: 'one' });
    await restart();
    const second = await type(note, 'two');
    appendFileSync(fileOf(note), encodeFrame({ k: 'version', form: 2, delta: '…' }));
    await restart();
    await type(second, 'three');
    expect(await notes.history(note.id)).toMatchObject({ unknown: 1, damaged: 0, versions: [{}, {}] });
  });

  /** A note with 200 versions of one day. */
  const writeAllDay = async (): Promise<Note> => {
    let note = await save(notes, { body: '0' });
    for (let version = 1; version <= 200; version += 1) {
      time += 3 * MINUTE;
      note = await type(note, `${version}`);
    }
    return note;
  };

  test('a history with a damaged line is never thinned: what cannot be read is not written over', async () => {
    let note = await writeAllDay();
    const bytes = readFileSync(fileOf(note));
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    writeFileSync(fileOf(note), bytes);
    for (const body of ['after a hundred days', 'once more']) {
      time += 100 * DAY;
      await restart();
      note = await type(note, body);
    }
    expect(readFileSync(fileOf(note)).subarray(0, bytes.length)).toEqual(bytes);
  });

  test('a history of years is thinned when it is next written, and only what may go is gone', async () => {
    let note = await writeAllDay();
    time += 100 * DAY;
    await restart();
    note = await type(note, 'after a hundred days');
    expect((await notes.history(note.id)).versions).toHaveLength(201);
    // The first version after so long a time says that it is not the clock alone that went on.
    await restart();
    await type(note, 'once more');
    const kept = (await notes.history(note.id)).versions.map(({ body }) => body);
    expect(kept[0]).toBe('after a hundred days');
    expect(kept.length).toBeLessThan(60);
    expect(kept.slice(1, 50)).toEqual(Array.from({ length: 49 }, (_, index) => `${200 - index}`));
  });
});

describe('what was erased', () => {
  const erase = async (note: Note): Promise<void> => {
    const [trashed] = unwrap(await move(notes, note, 'trash'));
    if (trashed) unwrap(await move(notes, trashed, 'erase'));
    await notes.flush();
  };

  test('its history stays for thirty days, and is removed then', async () => {
    const note = await save(notes, { body: 'gone' });
    await erase(note);
    time += 30 * DAY;
    await save(notes, { body: 'another' });
    await notes.emptyTrash();
    expect(await past(note)).toEqual(['trash: gone']);
    time += 1;
    await save(notes, { body: 'a third' });
    await notes.emptyTrash();
    expect(existsSync(fileOf(note))).toBe(false);
  });

  test('a note that is missing without having been erased keeps its history', async () => {
    const id = randomUUID();
    const note = await save(notes, { id, body: 'lost by damage' });
    unwrap(await move(notes, note, 'trash'));
    await notes.close();
    const history = readFileSync(fileOf(note));
    place.remove();
    await start();
    await save(notes, { id: randomUUID(), body: 'another' });
    await move(notes, await save(notes, { body: 'to make the folder' }), 'trash');
    writeFileSync(fileOf(note), history);
    time += 400 * DAY;
    await save(notes, { body: 'much later' });
    await notes.emptyTrash();
    expect(await past(note)).toEqual(['trash: lost by damage']);
  });
});
