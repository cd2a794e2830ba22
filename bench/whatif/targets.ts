import { type Verdict, verdict } from '../table.ts';
import type { Measured } from './measure.ts';

export const MAPS = ['bundled', 'synthetic'] as const;
export type MapName = (typeof MAPS)[number];
export type Results = Readonly<Partial<Record<MapName, Measured>>>;

/** In milliseconds: what a person does not feel. */
const UNFELT = 50;

/**
 * The reference stops sooner, so the tiny effects of a few concepts fall to the other side of a border; and where half of
 * the worlds say up and half say down, it says up, and the app what the shortest path says.
 */
const SHAKY = 1e-3;

/** The targets W1 to W7. */
export const verdicts = ({ bundled, synthetic }: Results): readonly Verdict[] => {
  const read = (measured: Measured | undefined, reading: (measured: Measured) => number): number =>
    measured ? reading(measured) : Number.NaN;
  const answerRatio = ({ answer }: Measured) => answer.product.p95 / answer.reference.p95;
  const explanationRatio = ({ explanation }: Measured) => explanation.product.p95 / explanation.reference.p95;
  return [
    verdict('W1', 'bundled map, every single push: an answer, p95 ÷ reference', read(bundled, answerRatio), 1),
    verdict(
      'W2',
      'the same in ms',
      read(bundled, ({ answer }) => answer.product.p95),
      UNFELT,
    ),
    verdict('W3', 'the same: an explanation, p95 ÷ reference', read(bundled, explanationRatio), 1),
    verdict('W4', '500 concepts, 1,200 relations: an answer, p95 ÷ reference', read(synthetic, answerRatio), 1),
    verdict(
      'W5',
      'the same in ms',
      read(synthetic, ({ answer }) => answer.product.p95),
      UNFELT,
    ),
    verdict('W6', 'the same: an explanation, p95 ÷ reference', read(synthetic, explanationRatio), 1),
    verdict(
      'W7',
      'bundled map: share of the verdicts that differ from the reference',
      read(bundled, (measured) => measured.differing / measured.verdicts),
      SHAKY,
    ),
  ];
};
