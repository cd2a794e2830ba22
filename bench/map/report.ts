import { median } from '../statistics.ts';
import { short, type Verdict, verdictTable } from '../table.ts';
import { PHASES, type RunResult } from './measure.ts';
import { type Runs, SIZES } from './targets.ts';

const row = (subject: string, runs: readonly RunResult[]): string => {
  const middle = (reading: (run: RunResult) => number) => short(median(runs.map(reading)));
  const frames = PHASES.map(
    (phase) =>
      `${middle(({ phases }) => phases[phase]?.p50 ?? Number.NaN)} / ${middle(({ phases }) => phases[phase]?.p95 ?? Number.NaN)}`,
  );
  const cells = [
    subject,
    middle((run) => run.paint),
    middle((run) => run.ready),
    ...frames,
    middle(({ phases }) => phases.panWhole?.main ?? Number.NaN),
    middle(({ phases }) => phases.panWhole?.cpu ?? Number.NaN),
    middle((run) => run.highlight),
    middle((run) => run.heapMb),
    String(median(runs.map((run) => run.elements))),
    runs.find((run) => run.failure)?.failure ?? '',
  ];
  return `| ${cells.join(' | ')} |`;
};

const HEADS = [
  'subject',
  'paint ms',
  'ready ms',
  ...PHASES.map((phase) => `${phase} p50 / p95`),
  'panWhole main',
  'panWhole CPU',
  'light ms',
  'heap MB',
  'elements',
  'failed',
];

/** The tables and verdicts as Markdown. */
export const toMarkdown = (subjects: readonly string[], runs: Runs, verdicts: readonly Verdict[]): string => {
  const tables = SIZES.flatMap((size) => {
    const rows = subjects.flatMap((subject) => {
      const found = runs.get(`${subject} ${size}`);
      return found ? [row(subject, found)] : [];
    });
    const head = [`| ${HEADS.join(' | ')} |`, `|${HEADS.map(() => '---').join('|')}|`];
    return rows.length > 0 ? [`### ${size}`, '', ...head, ...rows, ''] : [];
  });
  return [...tables, verdictTable(verdicts)].join('\n');
};
