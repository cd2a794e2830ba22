import { type Box, PITCH, type Point } from '../../routing/geometry.ts';
import type { Connection } from './classify.ts';
import { type Lattice, latticeOf, type Terrain } from './lattice.ts';
import { Prices } from './prices.ts';
import { type Errand, type Path, Search } from './search.ts';
import { Tracks } from './tracks.ts';

export interface Route {
  readonly connection: Connection;
  /** Right-angled, corners only, from the source's box to the target's. */
  readonly points: readonly Point[];
}

/**
 * Lays all lines, the main chain first, then tiers 1 and 2, then 3, so that a lesser line never bends a greater one.
 *
 * @param passes  at most so many rounds of taking every line of a stage out and laying it again
 * @throws RangeError naming the lines that found no way
 */
export const routeAll = (terrain: Terrain, connections: readonly Connection[], passes: number): readonly Route[] => {
  const lattice = latticeOf(terrain);
  const tracks = new Tracks(lattice, connections);
  const search = new Search(lattice, new Prices(lattice, tracks, terrain.fences));
  const errands = connections.map((connection, line) => errandOf(terrain, connection, line));
  const paths = new Map<number, Path>();
  /** Lays a line, or lays it anew; true if it runs differently now. */
  const lay = (errand: Errand): boolean => {
    const old = paths.get(errand.line);
    if (old) tracks.remove(errand.line, old.points);
    const path = search.find(errand) ?? old;
    if (!path) return false;
    paths.set(errand.line, path);
    tracks.put(errand.line, path.points);
    return !old || !isSame(old.points, path.points);
  };
  for (const stage of stagesOf(errands))
    for (let pass = 0; pass < passes; pass++) {
      const changed = stage.filter(lay);
      if (changed.length === 0) break;
    }
  const lost = errands.filter(({ line }) => !paths.has(line));
  if (lost.length > 0)
    throw new RangeError(`no way found for: ${lost.map(({ connection }) => connection.relation).join(', ')}`);
  return errands.flatMap(({ connection, line }) => {
    const path = paths.get(line);
    return path ? [{ connection, points: corners(lattice, path) }] : [];
  });
};

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((point, index) => point === b[index]);

const errandOf = ({ boxes }: Terrain, connection: Connection, line: number): Errand => {
  const source = boxes.get(connection.from);
  const target = boxes.get(connection.to);
  if (!source || !target) throw new RangeError(`${connection.relation} has an end without a box`);
  return { line, connection, source, target };
};

/** Short lines first, for they have the least choice. */
const stagesOf = (errands: readonly Errand[]): readonly (readonly Errand[])[] => {
  const sorted = errands.toSorted(
    (a, b) => a.connection.tier - b.connection.tier || span(a.source, a.target) - span(b.source, b.target),
  );
  const within = (low: number, high: number) =>
    sorted.filter(({ connection: { tier } }) => tier >= low && tier <= high);
  return [within(0, 0), within(1, 2), within(3, 3)];
};

const span = (a: Box, b: Box): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

const corners = ({ columns }: Lattice, { start, points, end }: Path): readonly Point[] => {
  const all: Point[] = [
    start,
    ...points.map((point): Point => [(point % columns) * PITCH, Math.floor(point / columns) * PITCH]),
    end,
  ];
  return all.filter((point, index) => {
    const before = all[index - 1];
    const after = all[index + 1];
    if (!before || !after) return true;
    return !(before[0] === point[0] && point[0] === after[0]) && !(before[1] === point[1] && point[1] === after[1]);
  });
};
