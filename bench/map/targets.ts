import { median } from '../statistics.ts';
import type { Verdict } from '../table.ts';
import type { Phase, RunResult } from './measure.ts';

/** Runs by subject and size: `product 5000`. */
export type Runs = ReadonlyMap<string, readonly RunResult[]>;

export const SIZES = ['bundled', '1000', '5000'] as const;
export type Size = (typeof SIZES)[number];

type Reading = (run: RunResult) => number;

const frame =
  (phase: Phase): Reading =>
  ({ phases }) =>
    phases[phase]?.p95 ?? Number.NaN;
const cpu =
  (phase: Phase): Reading =>
  ({ phases }) =>
    phases[phase]?.cpu ?? Number.NaN;
const paint: Reading = (run) => run.paint;
const highlight: Reading = (run) => run.highlight;
const heap: Reading = (run) => run.heapMb;

/** Median over the runs of a subject. */
const read = (runs: Runs, subject: string, size: Size, reading: Reading): number =>
  median((runs.get(`${subject} ${size}`) ?? []).map(reading));

/** The targets M1 to M8: ratios against a named subject of the same run, so that a slow machine changes no verdict. */
export const verdicts = (runs: Runs): readonly Verdict[] => {
  const ratio = (size: Size, reading: Reading, against: string) =>
    read(runs, 'product', size, reading) / read(runs, against, size, reading);
  const worst = (...ratios: readonly number[]) => ratios.reduce((a, b) => (a >= b || Number.isNaN(a) ? a : b));
  const verdict = (id: string, what: string, measured: number, atMost: number, isStretch = false): Verdict => ({
    id,
    what,
    measured,
    atMost,
    isStretch,
  });
  const elements = SIZES.map((size) => read(runs, 'product', size, (run) => run.elements));
  return [
    verdict(
      'M1',
      'bundled map, whole: p95 frame of pan, wheel and drag, the worst ÷ empty page',
      worst(...(['panWhole', 'wheel', 'drag'] as const).map((phase) => ratio('bundled', frame(phase), 'empty'))),
      1.1,
    ),
    verdict(
      'M2',
      '1,000 nodes: CPU a frame of panning the whole ÷ React Flow',
      ratio('1000', cpu('panWhole'), 'flow'),
      0.15,
    ),
    verdict('M3', '1,000 nodes: the same ÷ hand-written canvas', ratio('1000', cpu('panWhole'), 'canvas'), 1.3),
    verdict(
      'M4',
      '5,000 nodes, whole: p95 frame of pan and wheel, the worst ÷ empty page',
      worst(...(['panWhole', 'wheel'] as const).map((phase) => ratio('5000', frame(phase), 'empty'))),
      1.1,
    ),
    verdict(
      'M5',
      '5,000 nodes: p95 frame of panning near and of zooming across the switch, the worst ÷ empty page',
      worst(...(['panNear', 'zoom'] as const).map((phase) => ratio('5000', frame(phase), 'empty'))),
      2,
      true,
    ),
    verdict('M6a', '5,000 nodes: first paint ÷ React Flow', ratio('5000', paint, 'flow'), 0.05),
    verdict('M6b', '5,000 nodes: first paint ÷ hand-written canvas', ratio('5000', paint, 'canvas'), 3),
    verdict(
      'M7',
      '5,000 nodes: selecting, call to second frame ÷ hand-written canvas',
      ratio('5000', highlight, 'canvas'),
      1.5,
    ),
    verdict('M8a', '5,000 nodes: heap ÷ hand-written canvas', ratio('5000', heap, 'canvas'), 3),
    verdict('M8b', 'elements in the page, the most at any size and zoom', worst(...elements), 2_500),
  ];
};
