import type { Arrow } from '../effect-graph.ts';
import type { Selection } from '../select.ts';
import type { System } from '../system.ts';

/** Every simple path from every source, with its sign, found by trying everything; at least one arrow long. */
export const allPaths = ({ sources, arrows }: Selection): readonly { arrows: readonly Arrow[]; sign: number }[] => {
  const goOn = (at: number, visited: readonly number[], taken: readonly Arrow[], sign: number): typeof found =>
    arrows
      .filter(({ from, to }) => from === at && !visited.includes(to))
      .flatMap((arrow) => {
        const path = { arrows: [...taken, arrow], sign: sign * arrow.sign };
        return [path, ...goOn(arrow.to, [...visited, arrow.to], path.arrows, path.sign)];
      });
  const found: { arrows: readonly Arrow[]; sign: number }[] = [];
  return found.concat(sources.flatMap(({ at, amount }) => goOn(at, [at], [], Math.sign(amount))));
};

/** Solves x = W x + b by elimination, held places as they are. Rows are dominant, so no pivot is sought. */
export const eliminate = (system: System, weights: Float64Array): readonly number[] => {
  const { places, starts, from, input, isHeld } = system;
  const size = places.length;
  const rows = places.map((_, at) => {
    const row = new Float64Array(size + 1);
    row[at] = 1;
    row[size] = input[at] ?? 0;
    for (let i = starts[at] ?? 0; i < (starts[at + 1] ?? 0) && !isHeld[at]; i += 1) {
      const column = from[i] ?? 0;
      row[column] = (row[column] ?? 0) - (weights[i] ?? 0);
    }
    return row;
  });
  for (const [column, pivot] of rows.entries())
    for (const row of rows) {
      const factor = row === pivot ? 0 : (row[column] ?? 0) / (pivot[column] ?? 1);
      if (factor !== 0) for (const [index, value] of pivot.entries()) row[index] = (row[index] ?? 0) - factor * value;
    }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
};
