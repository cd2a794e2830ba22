import { type Effort, type Fault, Tally } from './fault.ts';

export interface Row {
  readonly id: string;
  readonly what: string;
  readonly outcome: 'pass' | 'FAIL' | 'not run here';
  readonly rounds: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly told: number;
  readonly silent: number;
  readonly broken: number;
  readonly seed: number;
  readonly seconds: number;
  /** What went wrong, or why it was not run. */
  readonly words: readonly string[];
}

/** Lets one thing go wrong and counts. A fault that ends badly itself is a broken promise, not an error. */
export const attempt = async (fault: Fault, effort: Effort): Promise<Row> => {
  const obstacle = fault.obstacle?.() ?? null;
  const tally = new Tally();
  const began = performance.now();
  if (obstacle === null)
    await fault
      .run(tally, effort)
      .catch((error) => tally.expect(false, `it ends well: ${error instanceof Error ? error.stack : error}`));
  const { rounds, acknowledged, lost, told, silent, broken, words } = tally;
  return {
    id: fault.id,
    what: fault.what,
    outcome: obstacle !== null ? 'not run here' : tally.isClean ? 'pass' : 'FAIL',
    rounds,
    acknowledged,
    lost,
    told,
    silent,
    broken,
    seed: effort.seed,
    seconds: (performance.now() - began) / 1_000,
    words: obstacle === null ? words : [obstacle],
  };
};
