import type { ConceptId } from '../../content/schema/index.ts';
import type { Answer } from '../../renderer/inference/answer.ts';
import { answer, explain } from '../../renderer/inference/engine.ts';
import { HORIZONS, type Horizon, type Question } from '../../renderer/inference/question.ts';
import { median, quantile } from '../statistics.ts';
import type { BenchMap } from './maps.ts';
import { answer as referenceAnswer } from './reference.mjs';

export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
}

/** What both engines did with the same pushes, in milliseconds. */
export interface Measured {
  readonly questions: number;
  /** Verdicts that both gave, and how many of them differ. */
  readonly verdicts: number;
  readonly differing: number;
  readonly answer: Readonly<Record<'product' | 'reference', Times>>;
  /** The reasons for one concept, worked out from nothing, at all horizons. */
  readonly explanation: Readonly<Record<'product' | 'reference', Times>>;
}

/** One push of one concept. */
export interface Case {
  readonly map: BenchMap;
  readonly concept: ConceptId;
  readonly direction: 1 | -1;
  readonly horizon: Horizon;
}

/** Questions that are asked before anything is measured, so that both engines are compiled. */
const WARM_UP = 60;

const questionOf = ({ map, concept, direction, horizon }: Case): Question => ({
  pushes: [{ kind: 'press', concept, direction }],
  horizon,
  context: map.context,
  floor: 'E',
});

const askReference = ({ map, concept, direction }: Case, horizon: Horizon, detail: readonly string[]) =>
  referenceAnswer(map.reference, {
    do: [{ node: concept, sign: direction }],
    horizon: HORIZONS.indexOf(horizon),
    detail,
  });

const timed = <Found>(times: number[], work: () => Found): Found => {
  const began = performance.now();
  const found = work();
  times.push(performance.now() - began);
  return found;
};

/** The concept that is explained: the last that responds, and so one of those with the longest paths. */
const furthest = (answered: Answer, pushed: ConceptId): ConceptId =>
  answered.status === 'answered'
    ? (answered.effects.findLast(({ verdict, concept }) => verdict !== 'none' && concept !== pushed)?.concept ?? pushed)
    : pushed;

interface Row {
  readonly answer: { readonly product: number[]; readonly reference: number[] };
  readonly explanation: { readonly product: number[]; readonly reference: number[] };
}

const ask = (each: Case, row: Row): { readonly verdicts: number; readonly differing: number } => {
  const question = questionOf(each);
  const ours = timed(row.answer.product, () => answer(each.map.graph, question));
  const theirs = timed(row.answer.reference, () => askReference(each, each.horizon, []));
  const concept = furthest(ours, each.concept);
  timed(row.explanation.product, () => explain(each.map.graph, question, concept));
  timed(row.explanation.reference, () => {
    for (const horizon of HORIZONS) askReference(each, horizon, horizon === each.horizon ? [concept] : []);
  });
  if (ours.status !== 'answered') return { verdicts: 0, differing: 0 };
  const differing = ours.effects.filter(({ concept, verdict, direction }) => {
    const their = theirs.nodes[concept];
    return their?.class !== verdict || their.direction !== direction;
  });
  return { verdicts: ours.effects.length, differing: differing.length };
};

const timesOf = (rows: readonly (readonly number[])[]): Times => {
  const medians = rows.map((row) => median(row));
  return { p50: median(medians), p95: quantile(medians, 0.95), most: Math.max(...medians) };
};

/** Asks both engines every question in turn, `rounds` times; of the rounds of a question the median counts. */
export const measure = (cases: readonly Case[], rounds: number): Measured => {
  const makeRow = (): Row => ({
    answer: { product: [], reference: [] },
    explanation: { product: [], reference: [] },
  });
  for (const each of cases.slice(0, WARM_UP)) ask(each, makeRow());
  const rows = cases.map(makeRow);
  let [verdicts, differing] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, each] of cases.entries()) {
      const asked = ask(each, rows[index] ?? makeRow());
      if (round > 0) continue;
      verdicts += asked.verdicts;
      differing += asked.differing;
    }
  }
  return {
    questions: cases.length,
    verdicts,
    differing,
    answer: {
      product: timesOf(rows.map(({ answer }) => answer.product)),
      reference: timesOf(rows.map(({ answer }) => answer.reference)),
    },
    explanation: {
      product: timesOf(rows.map(({ explanation }) => explanation.product)),
      reference: timesOf(rows.map(({ explanation }) => explanation.reference)),
    },
  };
};
