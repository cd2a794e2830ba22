import type { Row } from './attempt.ts';

const HEADS = ['', 'fault', 'rounds', 'acknowledged', 'lost', 'destroyed and told', 'changed silently', 'seconds', ''];

const cells = (row: Row): readonly string[] => [
  row.id,
  row.what,
  ...(row.outcome === 'not run here'
    ? ['–', '–', '–', '–', '–', '–', `not run here: ${row.words.join('; ')}`]
    : [
        ...[row.rounds, row.acknowledged, row.lost, row.told, row.silent].map(String),
        row.seconds.toFixed(1),
        row.outcome,
      ]),
];

/** The rows as Markdown, and the sum of what ran. */
export const toTable = (rows: readonly Row[], seed: number): string => {
  const line = (all: readonly string[]) => `| ${all.join(' | ')} |`;
  const ran = rows.filter(({ outcome }) => outcome !== 'not run here');
  const sum = (of: (row: Row) => number) => ran.reduce((total, row) => total + of(row), 0);
  return [
    line(HEADS),
    line(HEADS.map(() => '---')),
    ...rows.map((row) => line(cells(row))),
    '',
    `Seed ${seed}: ${ran.length} of ${rows.length} rows ran, ${sum((row) => row.rounds)} rounds; ${sum((row) => row.lost)} acknowledged revisions lost, ${sum((row) => row.silent)} silent changes.`,
  ].join('\n');
};
