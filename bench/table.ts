/** Tables and verdicts of the benches as Markdown. */

/** One promise, kept or not, in numbers of one run of a bench. */
export interface Verdict {
  readonly id: string;
  readonly what: string;
  /** What was measured: a ratio, a count, or what `unit` says. NaN where a run failed. */
  readonly measured: number;
  readonly atMost: number;
  /** A stretch does not decide whether the bench passes. */
  readonly isStretch: boolean;
}

/** A promise; without a further word it decides whether the bench passes. */
export const verdict = (id: string, what: string, measured: number, atMost: number, isStretch = false): Verdict => ({
  id,
  what,
  measured,
  atMost,
  isStretch,
});

export const isMet = ({ measured, atMost }: Verdict): boolean => measured <= atMost;

/** Whether the bench passes. */
export const holds = (verdicts: readonly Verdict[]): boolean =>
  verdicts.every((verdict) => isMet(verdict) || verdict.isStretch);

/** Three figures at the most, and none that means nothing. */
export const short = (value: number): string => {
  if (Number.isNaN(value)) return '–';
  if (value >= 100) return value.toFixed(0);
  return value >= 1 ? value.toFixed(1) : value.toPrecision(2);
};

export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export const verdictTable = (verdicts: readonly Verdict[]): string =>
  table(
    ['target', 'what', 'measured', 'at most', ''],
    verdicts.map((verdict) => {
      const { id, what, measured, atMost, isStretch } = verdict;
      const outcome = `${isMet(verdict) ? 'pass' : 'miss'}${isStretch ? ' (stretch)' : ''}`;
      return [id, what, short(measured), `≤ ${atMost}`, outcome];
    }),
  );
