/**
 * `npm run bench:notes`: how the store of notes keeps up, beside a raw fdatasync, plain lowdb and node:sqlite, in one
 * run on the same disk. Run it alone. Exit code 0 if every target holds.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { holds, isMet } from '../table.ts';
import type { RunResult } from './measure.ts';
import { notesFrom } from './notes.ts';
import { toMarkdown } from './report.ts';
import { SUBJECTS } from './subjects/all.ts';
import { SIZES, verdicts } from './targets.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    /** On the disk to be measured. */
    folder: { type: 'string', default: tmpdir() },
  },
});

const MEASURE = join(import.meta.dirname, 'measure.ts');
const root = mkdtempSync(join(values.folder, 'atlas-bench-notes-'));
const folderOf = (name: string, size: number): string => join(root, `${name.replaceAll(/\W/g, '-')}-${size}`);
const runs = new Map<string, readonly RunResult[]>();

try {
  for (const size of SIZES) {
    const notes = notesFrom(0, size);
    for (const { name, fill } of SUBJECTS) {
      mkdirSync(folderOf(name, size));
      await fill(folderOf(name, size), notes);
    }
    console.error(`filled: ${size}`);
  }
  // Round by round, so that a busy minute of the machine does not fall on one subject alone.
  for (let round = 1; round <= Number(values.rounds); round += 1)
    for (const size of SIZES)
      for (const { name } of SUBJECTS) {
        const args = ['--expose-gc', MEASURE, name, String(size), folderOf(name, size)];
        const run = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as RunResult;
        console.error(`round ${round}: ${name} ${size}`);
        runs.set(`${name} ${size}`, [...(runs.get(`${name} ${size}`) ?? []), run]);
      }
} finally {
  rmSync(root, { recursive: true, force: true });
}
const outcome = verdicts(runs);
if (values.json) {
  const judged = outcome.map((verdict) => ({ ...verdict, isMet: isMet(verdict) }));
  console.log(JSON.stringify({ runs: Object.fromEntries(runs), verdicts: judged }, null, 2));
} else
  console.log(
    toMarkdown(
      SUBJECTS.map(({ name }) => name),
      runs,
      outcome,
    ),
  );
process.exitCode = holds(outcome) ? 0 : 1;
