/** A store that may not be written, or not even read (F8). */
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COMPACT_AT_CLOSE, draft, makeFolder, open } from '../../main/notes/testing/make.ts';
import type { Fault } from '../fault.ts';
import { Ledger } from '../ledger.ts';
import type { Seen } from '../processes/reader.ts';

const READER = join(import.meta.dirname, '../processes/reader.ts');

interface Case {
  readonly words: string;
  /** @returns files of which it takes the reading too */
  readonly take: (folder: string) => void;
  readonly isReadable: boolean;
}

const everyFile = (folder: string, mode: number): void => {
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), mode);
};

const CASES: readonly Case[] = [
  {
    words: 'a folder that may only be read',
    isReadable: true,
    take: (folder) => {
      everyFile(folder, 0o644);
      chmodSync(folder, 0o555);
    },
  },
  {
    words: 'files that may only be read',
    isReadable: true,
    take: (folder) => {
      everyFile(folder, 0o444);
      chmodSync(folder, 0o777);
    },
  },
  {
    words: 'files that may not be read',
    isReadable: false,
    take: (folder) => {
      everyFile(folder, 0o000);
      chmodSync(folder, 0o777);
    },
  },
  { words: 'a folder that may not be entered', isReadable: false, take: (folder) => chmodSync(folder, 0o000) },
];

const bytesIn = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => /^(journal|snapshot)/.test(name))
    .map((name) => `${name} ${readFileSync(join(folder, name), 'latin1')}`)
    .join();

const rights = ({ words, take, isReadable }: Case): Fault => ({
  id: 'F8',
  what: words,
  obstacle: () => (process.platform === 'win32' ? 'rights are otherwise on Windows' : null),
  run: async (tally) => {
    const [{ folder, remove }, ledger] = [makeFolder(), new Ledger()];
    const notes = await open(folder, { thresholds: COMPACT_AT_CLOSE });
    await ledger.save(draft({ body: 'before' }), notes.save);
    await notes.close();
    const before = bytesIn(folder);
    rmSync(join(folder, 'store.lock'));
    chmodSync(dirname(folder), 0o755);
    take(folder);
    const seen = JSON.parse(execFileSync(process.execPath, [READER, folder], { encoding: 'utf8' })) as Seen;
    tally.expect(seen.view.health.kind === 'read-only', 'the store is opened for reading only');
    tally.expect(!seen.isSaved && /safe|kept/.test(seen.message), 'a save is refused in words');
    if (isReadable) ledger.check(seen.view, tally, 'read without rights');
    chmodSync(folder, 0o700);
    everyFile(folder, 0o600);
    tally.expect(bytesIn(folder) === before, 'not a byte was changed');
    const again = await open(folder);
    tally.expect(again.load().health.kind === 'good', 'with rights again all is in order');
    ledger.check(again.load(), tally, 'with rights again');
    await again.close();
    remove();
    tally.rounds += 1;
    tally.acknowledged += ledger.size;
  },
});

export const rightsFaults: readonly Fault[] = CASES.map(rights);
