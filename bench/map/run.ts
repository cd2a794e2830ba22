/**
 * `npm run bench:map`: how the app's map keeps up, beside an empty page, a hand-written canvas, React Flow as delivered,
 * Cytoscape.js and vis-network, in one run in the same Chromium. Run it alone: software rasterising uses every core.
 * Exit code 0 if every target but the stretch holds. `--profile` prints instead what the app's map spends its time on.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { holds, isMet } from '../table.ts';
import { measure, type RunResult } from './measure.ts';
import { profile } from './profile.ts';
import { toMarkdown } from './report.ts';
import { serve } from './serve.ts';
import { SIZES, verdicts } from './targets.ts';

const SUBJECTS = ['empty', 'canvas', 'flow', 'product', 'cytoscape', 'vis'] as const;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    ms: { type: 'string', default: '1500' },
    sizes: { type: 'string', default: SIZES.join(',') },
    subjects: { type: 'string', default: SUBJECTS.join(',') },
  },
});
const listed = (text: string) => text.split(',').map((each) => each.trim());
const [sizes, subjects] = [listed(values.sizes), listed(values.subjects)];

if (values.profile) process.env.BENCH_READABLE = '';
await build({ configFile: path.join(import.meta.dirname, 'vite.config.ts'), logLevel: 'warn' });
const { address, server } = await serve(path.join(import.meta.dirname, '../../out/bench'));

const printProfile = async (): Promise<void> => {
  for (const size of sizes)
    for (const [work, costs] of Object.entries(await profile(address, size, Number(values.ms)))) {
      console.log(`### ${work}, ${size}`);
      for (const { name, ms } of costs.slice(0, 15)) console.log(`${ms.toFixed(1).padStart(8)} ms  ${name}`);
    }
};

const compare = async (): Promise<void> => {
  const runs = new Map<string, readonly RunResult[]>();
  // Round by round, so that a busy minute of the machine does not fall on one subject alone.
  for (let round = 1; round <= Number(values.rounds); round += 1)
    for (const size of sizes)
      for (const subject of subjects) {
        const key = `${subject} ${size}`;
        const run = await measure(address, subject, size, Number(values.ms));
        console.error(`round ${round}: ${key}${run.failure ? `: ${run.failure}` : ''}`);
        runs.set(key, [...(runs.get(key) ?? []), run]);
      }
  const outcome = verdicts(runs);
  const judged = outcome.map((verdict) => ({ ...verdict, isMet: isMet(verdict) }));
  if (values.json) console.log(JSON.stringify({ runs: Object.fromEntries(runs), verdicts: judged }, null, 2));
  else console.log(toMarkdown(subjects, runs, outcome));
  process.exitCode = holds(outcome) ? 0 : 1;
};

await (values.profile ? printProfile() : compare());
server.close();
