import { median } from '../statistics.ts';
import { type Verdict, verdict } from '../table.ts';
import type { RunResult } from './measure.ts';

export const SIZES = [100, 10_000, 100_000] as const;
export type Size = (typeof SIZES)[number];

/** Runs by subject and size: `product 100000`. */
export type Runs = ReadonlyMap<string, readonly RunResult[]>;

export type Reading = (run: RunResult) => number;

/** Median over the runs of a subject; NaN if there are none. */
export const read = (runs: Runs, subject: string, size: Size, reading: Reading): number =>
  median((runs.get(`${subject} ${size}`) ?? []).map(reading));

const save: Reading = (run) => run.save;
const first: Reading = (run) => run.first;
const open: Reading = (run) => run.open;
const MANY = 100_000;

/** The targets S1 to S4: ratios against a named subject of the same run, so that a slow machine changes no verdict. */
export const verdicts = (runs: Runs): readonly Verdict[] => {
  const product = (size: Size, reading: Reading) => read(runs, 'product', size, reading);
  const lowdbLoad = read(runs, 'lowdb JSONFile', MANY, open);
  return [
    verdict(
      'S1',
      '100,000 notes: an acknowledged save, p50 ÷ raw 1 KB fdatasync',
      product(MANY, save) / read(runs, 'raw fdatasync', MANY, save),
      3,
    ),
    verdict(
      'S1b',
      'the same, while the search follows',
      read(runs, 'product with its search', MANY, save) / read(runs, 'raw fdatasync', MANY, save),
      5,
    ),
    verdict('S2', 'the same ÷ at 100 notes', product(MANY, save) / product(100, save), 1.5),
    verdict('S3', 'the same ÷ a save of lowdb', product(MANY, save) / read(runs, 'lowdb JSONFile', MANY, save), 0.001),
    verdict(
      'S4',
      '100,000 notes: open, and the first notes of one concept ÷ lowdb load',
      read(runs, 'product with its search', MANY, first) / read(runs, 'lowdb JSONFile', MANY, first),
      0.02,
    ),
    verdict(
      'S4b',
      'the first notes, at worst, asked while all are being read ÷ lowdb load',
      read(runs, 'product with its search', MANY, (run) => run.firstMeanwhile ?? Number.NaN) / lowdbLoad,
      0.4,
    ),
    verdict('open', '100,000 notes: all of them read and checked ÷ lowdb load', product(MANY, open) / lowdbLoad, 2.5),
    verdict('wait', 'the same in ms', product(MANY, open), 3_000),
    verdict(
      'stall',
      '100,000 notes: longest stop of everything else while compacting ÷ a save of lowdb',
      product(MANY, (run) => run.stall ?? Number.NaN) / read(runs, 'lowdb JSONFile', MANY, save),
      0.2,
    ),
  ];
};
