/** Code in Markdown: nothing in it is a link, a tag or a highlight. */

/** From `start` up to, not including, `end`, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})([^\n]*)$/;

/** Blocks between fences; one that is never closed goes on to the end. */
const fencesIn = (body: string): readonly Stretch[] => {
  const found: Stretch[] = [];
  let open: { readonly start: number; readonly mark: string } | null = null;
  let at = 0;
  for (const line of body.split('\n')) {
    const end = at + line.length;
    const [, mark = '', rest = ''] = FENCE.exec(line.replace(/\r$/, '')) ?? [];
    if (open) {
      if (mark[0] === open.mark[0] && mark.length >= open.mark.length && rest.trim() === '') {
        found.push({ start: open.start, end });
        open = null;
      }
      // Behind three backticks more of them would be code in a line.
    } else if (mark && !(mark[0] === '`' && rest.includes('`'))) open = { start: at, mark };
    at = end + 1;
  }
  return open ? [...found, { start: open.start, end: body.length }] : found;
};

/** Code in lines: as many backticks at its end as at its beginning, within one paragraph. */
const spansIn = (body: string, from: number, to: number): readonly Stretch[] => {
  const runs = [...body.slice(from, to).matchAll(/(?<!\\)`+|\n[ \t\r]*\n/g)];
  const found: Stretch[] = [];
  /** Where the next run of a length is, looked up from the back, so that a page of backticks costs one pass. */
  const partner = new Map<number, number>();
  const next = runs.map(() => -1);
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index]?.[0] ?? '';
    if (run.startsWith('`')) {
      next[index] = partner.get(run.length) ?? -1;
      partner.set(run.length, index);
    } else partner.clear();
  }
  for (let index = 0; index < runs.length; index += 1) {
    const [first, last] = [runs[index], runs[next[index] ?? -1]];
    if (!first || !last) continue;
    found.push({ start: from + first.index, end: from + last.index + last[0].length });
    index = next[index] ?? index;
  }
  return found;
};

/** All code of a text, in order, without overlaps. */
export const codeIn = (body: string): readonly Stretch[] => {
  const fences = fencesIn(body);
  const edges = [0, ...fences.flatMap(({ start, end }) => [start, end]), body.length];
  const gaps = Array.from({ length: edges.length / 2 }, (_, index) =>
    spansIn(body, edges[index * 2] ?? 0, edges[index * 2 + 1] ?? 0),
  );
  return [...fences, ...gaps.flat()].toSorted((a, b) => a.start - b.start);
};

/** Whether a place lies in one of the stretches, which are in order. Asked for rising places it never looks back. */
export const makeIsIn = (stretches: readonly Stretch[]): ((at: number) => boolean) => {
  let index = 0;
  return (at) => {
    while (index < stretches.length && (stretches[index]?.end ?? 0) <= at) index += 1;
    return (stretches[index]?.start ?? Number.POSITIVE_INFINITY) <= at;
  };
};
