import { short, table, type Verdict, verdictTable } from '../table.ts';
import { type Reading, type Runs, read, SIZES } from './targets.ts';

const COLUMNS: readonly (readonly [head: string, reading: Reading])[] = [
  ['first notes ms', (run) => run.first],
  ['asked meanwhile, slowest ms', (run) => run.firstMeanwhile ?? Number.NaN],
  ['all open ms', (run) => run.open],
  ['save p50 ms', (run) => run.save],
  ['save p95 ms', (run) => run.saveP95],
  ['heap MB', (run) => run.heapMb],
  ['process MB', (run) => run.rssMb],
  ['compact ms', (run) => run.compact ?? Number.NaN],
  ['longest stop ms', (run) => run.stall ?? Number.NaN],
  ['save meanwhile p50 ms', (run) => run.saveMeanwhile ?? Number.NaN],
];

/** The tables and verdicts as Markdown. */
export const toMarkdown = (subjects: readonly string[], runs: Runs, verdicts: readonly Verdict[]): string => {
  const tables = SIZES.filter((size) => subjects.some((name) => runs.has(`${name} ${size}`))).flatMap((size) => [
    `### ${size.toLocaleString('en')} notes`,
    '',
    table(
      ['subject', ...COLUMNS.map(([head]) => head)],
      subjects.map((name) => [name, ...COLUMNS.map(([, reading]) => short(read(runs, name, size, reading)))]),
    ),
    '',
  ]);
  return [...tables, verdictTable(verdicts)].join('\n');
};
