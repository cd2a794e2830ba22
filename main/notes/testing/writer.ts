/**
 * A process that writes notes until it is killed. It prints `ready` when the store is open, then a line for each
 * answered save, in a way that leaves nothing in a buffer of its own.
 *
 * Usage: writer.ts FOLDER SEED
 */
import { writeSync } from 'node:fs';
import { THRESHOLDS } from '../thresholds.ts';
import { draft, draftOf, open, unwrap } from './make.ts';

const [folder = '', seed = '1'] = process.argv.slice(2);

/** Small and the same everywhere: mulberry32. */
const random = (() => {
  let state = Number(seed);
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
})();

const print = (line: string): void => {
  writeSync(1, `${line}\n`);
};

// Compacts after every few saves, so that a kill often meets a compaction.
const thresholds = { ...THRESHOLDS, busyBytes: 4_000, busyFloor: 4_000 };
const notes = await open(folder, { now: Date.now, thresholds });
const { health } = notes.load();
print(health.kind === 'good' ? 'ready' : `refused ${health.kind === 'read-only' ? health.reason : health.kind}`);

const writeOne = async (): Promise<void> => {
  let note = unwrap(await notes.save(draft({ body: 'first' })));
  for (;;) {
    print(`saved ${note.id} ${note.rev}`);
    const body = `revision ${note.rev + 1} ${'x'.repeat(Math.floor(random() * 1_000))}`;
    note = unwrap(await notes.save(draftOf(note, body)));
  }
};
if (health.kind === 'good') await Promise.all([writeOne(), writeOne(), writeOne()]);
else setInterval(() => undefined, 1_000);
