import { type Verdict, verdict } from '../table.ts';
import type { Measured } from './measure.ts';

/** By subject and number of notes: `product 100000`. */
export type Results = ReadonlyMap<string, Measured>;

export const SUBJECTS = ['product', 'minisearch', 'scan'] as const;
export type SubjectName = (typeof SUBJECTS)[number];

/** What the promises speak of. */
const SIZE = 100_000;

/** The targets F1 to F4: ratios within one run, so that a slow machine changes no verdict. */
export const verdicts = (results: Results): readonly Verdict[] => {
  const read = (subject: SubjectName, reading: (measured: Measured) => number): number => {
    const measured = results.get(`${subject} ${SIZE}`);
    return measured ? reading(measured) : Number.NaN;
  };
  const ratio = (reading: (measured: Measured) => number, against: SubjectName): number =>
    read('product', reading) / read(against, reading);
  return [
    verdict(
      'F1',
      '100,000 notes: first 20 for three letters ÷ looking through all, p50',
      ratio(({ first }) => first.p50, 'scan'),
      0.02,
    ),
    verdict(
      'F2a',
      'ranked while one types, one word misspelt ÷ MiniSearch, p50',
      ratio(({ ranked }) => ranked.p50, 'minisearch'),
      0.1,
    ),
    verdict(
      'F2b',
      'the same, p95',
      ratio(({ ranked }) => ranked.p95, 'minisearch'),
      0.25,
    ),
    verdict(
      'F3',
      'share of misspelt words that do not lead to the note they were taken from',
      1 - read('product', ({ found }) => found),
      0.05,
    ),
    verdict(
      'F4',
      'ready to answer once the notes are loaded ÷ MiniSearch loading its JSON',
      ratio(({ restart }) => restart, 'minisearch'),
      0.01,
    ),
  ];
};
