/**
 * `npm run bench:search`: how the search in the notes keeps up, beside MiniSearch and looking through every note, in one
 * run, on notes made from a seed. Exit code 0 if every target holds; they speak of 100,000 notes.
 */
import { parseArgs } from 'node:util';
import { build, isStale } from '../../scripts/build.ts';
import { holds } from '../table.ts';
import { makeNotes } from './corpus.ts';
import { type Measured, measure } from './measure.ts';
import { makeQuestions } from './questions.ts';
import { toMarkdown } from './report.ts';
import { makeMiniSearch } from './subjects/mini-search.ts';
import { makeProduct } from './subjects/product.ts';
import { makeScan } from './subjects/scan.ts';
import type { Subject } from './subjects/subject.ts';
import { SUBJECTS, type SubjectName, verdicts } from './targets.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '100,10000,100000' },
    rounds: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const seed = Number(values.seed);

const MAKE: Readonly<Record<SubjectName, () => Subject>> = {
  product: makeProduct,
  minisearch: makeMiniSearch,
  scan: makeScan,
};

if (isStale()) {
  const code = await build();
  if (code !== 0) process.exit(code);
}

const results = new Map<string, Measured>();
for (const size of sizes) {
  const notes = makeNotes(size, seed);
  const questions = makeQuestions(notes, { each: 40, slips: 100 }, seed + 1);
  for (const subject of SUBJECTS) {
    const measured = await measure(MAKE[subject](), notes, questions, Number(values.rounds));
    console.error(`${subject} ${size}: built in ${(measured.build / 1000).toFixed(1)} s`);
    results.set(`${subject} ${size}`, measured);
  }
}
const outcome = verdicts(results);
if (values.json)
  console.log(JSON.stringify({ seed, results: Object.fromEntries(results), verdicts: outcome }, null, 2));
else console.log(toMarkdown(sizes, results, outcome));
process.exitCode = holds(outcome) ? 0 : 1;
