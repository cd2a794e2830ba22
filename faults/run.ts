/**
 * `npm run faults`: lets everything go wrong that the store of notes has to bear, and counts what it cost.
 * Exit code 0 only if no acknowledged revision was lost, nothing was changed silently and no promise was broken.
 * `--full` is for a night, `--quick` what `npm test` does, `--only F1,F5` some rows, and `--mutations` takes out one
 * safeguard after another and says which test notices.
 */
import { parseArgs } from 'node:util';
import { FAULTS } from './all.ts';
import { attempt, type Row } from './attempt.ts';
import { tryMutations } from './mutations.ts';
import { toTable } from './report.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    mutations: { type: 'boolean', default: false },
    seed: { type: 'string' },
    only: { type: 'string' },
  },
});

const runFaults = async (): Promise<void> => {
  const seed = Number(values.seed ?? Date.now() % 2 ** 31);
  const amount = values.full ? 'full' : values.quick ? 'few' : 'some';
  const rows: Row[] = [];
  const only = values.only?.split(',');
  for (const fault of FAULTS.filter(({ id }) => only?.includes(id) ?? true)) {
    const row = await attempt(fault, { amount, seed });
    console.error(`${row.id} ${row.outcome}: ${row.what} (${row.rounds} rounds, ${row.seconds.toFixed(1)} s)`);
    for (const words of row.words) console.error(`   ${words}`);
    rows.push(row);
  }
  console.log(values.json ? JSON.stringify({ seed, amount, rows }, null, 2) : toTable(rows, seed));
  process.exitCode = rows.length > 0 && rows.every(({ outcome }) => outcome !== 'FAIL') ? 0 : 1;
};

const runMutations = async (): Promise<void> => {
  const found = await tryMutations();
  if (values.json) console.log(JSON.stringify(found, null, 2));
  else for (const { taken, noticedBy } of found) console.log(`without ${taken}: ${noticedBy ?? 'NOBODY NOTICES'}`);
  process.exitCode = found.every(({ noticedBy }) => noticedBy !== null) ? 0 : 1;
};

await (values.mutations ? runMutations() : runFaults());
