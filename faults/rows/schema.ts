/** Stores of older, newer and impossible schemas (F12). */
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CrashDisk } from '../../main/disk/testing/crash-disk.ts';
import { diskError, intercept } from '../../main/disk/testing/intercept.ts';
import { encodeFrame } from '../../main/notes/frame.ts';
import { CURRENT_SCHEMA, type Schema } from '../../main/notes/migrations.ts';
import { olderFolder } from '../../main/notes/older.ts';
import { draft, makeFolder, open } from '../../main/notes/testing/make.ts';
import type { Fault } from '../fault.ts';
import { Ledger } from '../ledger.ts';
import { copyOf, FOLDER, JOURNAL, linesOf, openOn, viewOf, withJournal } from '../store.ts';

/** A store as each released schema wrote it; kept for ever. */
const FIXTURES = join(import.meta.dirname, '../../main/notes/fixtures');

const fixtures = (): readonly string[] => readdirSync(FIXTURES).filter((name) => name.startsWith('schema-'));

const contents = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => /\.(log|jsonl)$/.test(name))
      .map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  );

const older: Fault = {
  id: 'F12',
  what: 'a store of each older schema is opened',
  run: async (tally) => {
    for (const name of fixtures()) {
      const place = makeFolder();
      cpSync(join(FIXTURES, name), place.folder, { recursive: true });
      const before = contents(place.folder);
      const first = await open(place.folder);
      const view = first.load();
      tally.expect(view.health.kind === 'good' && view.notes.length > 0, `${name} is brought forward`);
      const ledger = new Ledger();
      for (const note of [...view.notes, ...view.trash]) ledger.keep(note);
      await ledger.save(draft({ body: 'written after' }), first.save);
      await first.close();
      const again = await open(place.folder);
      ledger.check(again.load(), tally, `${name}, opened again`);
      await again.close();
      const copies = contents(join(place.folder, olderFolder(CURRENT_SCHEMA.version)));
      tally.expect(JSON.stringify(copies) === JSON.stringify(before), `copies of ${name} stay, byte for byte`);
      place.remove();
      tally.rounds += 1;
      tally.acknowledged += ledger.size;
    }
  },
};

/** A fixture on a disk in memory. */
const diskWith = (name: string): CrashDisk => {
  const disk = new CrashDisk();
  for (const [file, bytes] of Object.entries(contents(join(FIXTURES, name))))
    disk.put(join(FOLDER, file), Buffer.from(bytes, 'latin1'));
  return disk;
};

const interrupted: Fault = {
  id: 'F12',
  what: 'any call to the disk fails, and the power is cut, while a store of each older schema is brought forward',
  run: async (tally) => {
    for (const name of fixtures()) {
      const ledger = new Ledger();
      const { notes, trash } = await viewOf(diskWith(name));
      for (const note of [...notes, ...trash]) ledger.keep(note);
      let isGreen = false;
      for (let failing = 1; !isGreen; failing += 1) {
        const disk = diskWith(name);
        let count = 0;
        const files = intercept(disk, () => {
          count += 1;
          if (count === failing) throw diskError('EIO');
          return undefined;
        });
        await (await openOn(disk, { files })).close();
        isGreen = count < failing;
        for (const after of [disk, disk.crash()]) {
          const view = await viewOf(after);
          tally.expect(view.health.kind === 'good', `${name} is brought forward at the next start, call ${failing}`);
          ledger.check(view, tally, `${name}, call ${failing}`);
        }
        tally.rounds += 1;
      }
      tally.acknowledged += ledger.size;
    }
  },
};

const NEXT: Schema = {
  version: CURRENT_SCHEMA.version + 1,
  migrations: { ...CURRENT_SCHEMA.migrations, [CURRENT_SCHEMA.version]: (note) => note },
};

const newer: Fault = {
  id: 'F12',
  what: 'a store of a newer schema is opened',
  run: async (tally) => {
    const [place, ledger] = [makeFolder(), new Ledger()];
    const ahead = await open(place.folder, { schema: NEXT });
    await ledger.save(draft({ body: 'from the future' }), ahead.save);
    await ahead.close();
    const before = contents(place.folder);
    const notes = await open(place.folder);
    const { health } = notes.load();
    tally.expect(health.kind === 'read-only' && health.reason === 'newer-schema', 'it is opened for reading only');
    tally.expect(!(await notes.save(draft())).ok, 'nothing is saved into it');
    ledger.check(notes.load(), tally, 'read');
    await notes.close();
    tally.expect(JSON.stringify(contents(place.folder)) === JSON.stringify(before), 'not a byte was changed');
    place.remove();
    tally.rounds += 1;
    tally.acknowledged += ledger.size;
  },
};

const impossible: Fault = {
  id: 'F12',
  what: 'a head says schema "2", -1, 1e309, 1.5 or null',
  run: async (tally) => {
    for (const schema of ['"2"', '-1', '1e309', '1.5', 'null']) {
      const { disk, ledger } = await withJournal(['first']);
      const [head = '', ...rest] = linesOf(await disk.read(JOURNAL));
      const json = { ...JSON.parse(head.slice(head.indexOf('{'))), schema: JSON.parse(schema) };
      const bytes = Buffer.concat([encodeFrame(json), Buffer.from(rest.join(''), 'latin1')]);
      const view = await viewOf(await copyOf(disk, { [JOURNAL]: bytes }));
      tally.expect(view.health.kind === 'damaged', `schema ${schema} is damage`);
      ledger.check(view, tally, `schema ${schema}`);
      tally.rounds += 1;
      tally.acknowledged += ledger.size;
    }
  },
};

export const schemaFaults: readonly Fault[] = [older, interrupted, newer, impossible];
