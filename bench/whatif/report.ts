import { short, table, type Verdict, verdictTable } from '../table.ts';
import type { Measured, Times } from './measure.ts';
import { MAPS, type Results } from './targets.ts';

const HEADS = ['engine', 'answer: p50 / p95 / most ms', 'explanation: p50 / p95 / most ms'];

const times = ({ p50, p95, most }: Times): string => [p50, p95, most].map(short).join(' / ');

const rows = ({ answer, explanation }: Measured): readonly (readonly string[])[] =>
  (['product', 'reference'] as const).map((engine) => [engine, times(answer[engine]), times(explanation[engine])]);

/** The tables and verdicts as Markdown. */
export const toMarkdown = (results: Results, outcome: readonly Verdict[]): string => {
  const tables = MAPS.flatMap((name) => {
    const measured = results[name];
    if (!measured) return [];
    const { questions, verdicts, differing } = measured;
    const head = `### ${name} map, ${questions} questions, ${differing} of ${verdicts} verdicts differ`;
    return [head, '', table(HEADS, rows(measured)), ''];
  });
  return [...tables, verdictTable(outcome)].join('\n');
};
