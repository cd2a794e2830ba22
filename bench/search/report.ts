import { short, table, type Verdict, verdictTable } from '../table.ts';
import type { Measured, Times } from './measure.ts';
import { type Results, SUBJECTS } from './targets.ts';

const HEADS = [
  'subject',
  'build s',
  'MB',
  'ready ms',
  'first 20: p50 / p95 ms',
  'ranked, typing: p50 / p95 ms',
  'misspelt found %',
];

const times = ({ p50, p95 }: Times): string => `${short(p50)} / ${short(p95)}`;

const row = (subject: string, { build, megabytes, restart, first, ranked, found }: Measured): readonly string[] => [
  subject,
  short(build / 1000),
  short(megabytes),
  short(restart),
  times(first),
  times(ranked),
  short(found * 100),
];

/** The tables and verdicts as Markdown. */
export const toMarkdown = (sizes: readonly number[], results: Results, outcome: readonly Verdict[]): string => {
  const tables = sizes.flatMap((size) => {
    const rows = SUBJECTS.flatMap((subject) => {
      const measured = results.get(`${subject} ${size}`);
      return measured ? [row(subject, measured)] : [];
    });
    return [`### ${size.toLocaleString('en')} notes`, '', table(HEADS, rows), ''];
  });
  return [...tables, verdictTable(outcome)].join('\n');
};
