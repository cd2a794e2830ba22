/** The earlier versions of notes when the power is cut, and when their files are damaged (F3, F5). */
import { join } from 'node:path';
import { below, makeRandom } from '../../bench/random.ts';
import { CrashDisk } from '../../main/disk/testing/crash-disk.ts';
import { intercept } from '../../main/disk/testing/intercept.ts';
import { draft, draftOf, noLock, open, unwrap } from '../../main/notes/testing/make.ts';
import type { Note } from '../../preload/contract.ts';
import type { Fault, Tally } from '../fault.ts';
import { Ledger } from '../ledger.ts';
import { copyOf, FOLDER, openOn } from '../store.ts';

const TEXTS = ['one', 'two', 'three', 'four', 'five'];

/** A note that is given one text after another, each at once, so that each is kept; `met` hears what is answered. */
const replaceAll = async (
  files: CrashDisk,
  through: (disk: CrashDisk) => Parameters<typeof open>[1],
  met: (note: Note) => void,
): Promise<void> => {
  const notes = await open(FOLDER, { lock: noLock, ...through(files) });
  let note = unwrap(await notes.save(draft({ body: TEXTS[0] ?? '' })));
  met(note);
  for (const body of TEXTS.slice(1)) {
    const [changed = note] = unwrap(await notes.apply([{ kind: 'save', draft: draftOf(note, body) }]));
    note = changed;
    met(note);
  }
  await notes.close();
};

/** Every text that was answered and replaced has to be among the versions. */
const checkPast = async (disk: CrashDisk, ledger: Ledger, past: readonly Note[], tally: Tally, where: string) => {
  const notes = await openOn(disk);
  tally.expect(notes.load().health.kind === 'good', `a restart finds all in order, ${where}`);
  ledger.check(notes.load(), tally, where);
  for (const note of past.slice(0, -1)) {
    const { versions } = await notes.history(note.id);
    if (!versions.some(({ body, rev }) => body === note.body && rev === note.rev))
      tally.lose(`version ${note.rev} of ${note.id}, ${where}`);
  }
  await notes.close();
};

const power: Fault = {
  id: 'F5',
  what: 'the power is cut before any call to the disk while texts are replaced that have a history',
  run: async (tally) => {
    const [disk, ledger, past] = [new CrashDisk(), new Ledger(), [] as Note[]];
    for (const text of TEXTS) ledger.send({ id: '', body: text });
    const through = (real: CrashDisk) => ({
      files: intercept(real, async ({ operation, path }) => {
        const after = real.crash();
        for (const note of past) for (const body of TEXTS) ledger.send({ id: note.id, body });
        const [first] = past;
        if (first) await checkPast(after, ledger, past, tally, `before ${operation} of ${path}`);
        tally.rounds += 1;
        return undefined;
      }),
    });
    await replaceAll(disk, through, (note) => {
      past.push(note);
      ledger.keep(note);
    });
    tally.acknowledged += ledger.size;
  },
};

const flips: Fault = {
  id: 'F3',
  what: 'a bit of the history of a note flipped, at every byte',
  run: async (tally, { seed }) => {
    const random = makeRandom(seed);
    const [disk, ledger, past] = [new CrashDisk(), new Ledger(), [] as Note[]];
    await replaceAll(
      disk,
      (files) => ({ files }),
      (note) => {
        past.push(note);
        ledger.keep(note);
      },
    );
    const id = past[0]?.id ?? '';
    const path = join(FOLDER, 'history', `${id}.log`);
    const whole = await disk.read(path);
    const known = new Set(past.map(({ rev, body }) => `${rev} ${body}`));
    for (let at = 0; at < whole.length; at += 1) {
      const hit = Buffer.from(whole);
      hit.writeUInt8(whole.readUInt8(at) ^ (1 << below(random, 8)), at);
      const copy = await copyOf(disk);
      copy.put(path, hit);
      const notes = await openOn(copy);
      ledger.check(notes.load(), tally, `byte ${at}`);
      const { versions, damaged, unknown } = await notes.history(id);
      for (const { rev, body } of versions)
        if (!known.has(`${rev} ${body}`)) tally.changeSilently(`version ${rev}, byte ${at}`);
      const missing = past.length - 1 - versions.length;
      tally.expect(missing <= 1, `one version at most is gone, byte ${at}`);
      tally.expect(damaged + unknown > 0, `the damage is told, byte ${at}`);
      tally.told += missing;
      await notes.close();
      tally.rounds += 1;
    }
    tally.acknowledged += ledger.size;
  },
};

export const historyFaults: readonly Fault[] = [power, flips];
