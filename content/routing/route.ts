import { type Box, PITCH, type Point } from './geometry.ts';
import { type Lattice, latticeOf, placeOf, type Terrain } from './lattice.ts';
import { Prices } from './prices.ts';
import { type Errand, type Path, Search } from './search.ts';
import { type Link, mayShare } from './share.ts';
import { COARSE, cram, pathAlong, tracksAmong } from './staying.ts';
import { Tracks } from './tracks.ts';

export interface Route<L extends Link = Link> {
  readonly connection: L;
  /** Right-angled, corners only, from the source's box to the target's. */
  readonly points: readonly Point[];
}

/**
 * Lays all lines, the main chain first, then tiers 1 and 2, then 3, so that a lesser line never bends a greater one.
 *
 * @param passes  at most so many rounds of taking every line of a stage out and laying it again
 * @throws RangeError naming the lines that found no way
 */
export const routeAll = <L extends Link>(
  terrain: Terrain,
  connections: readonly L[],
  passes: number,
): readonly Route<L>[] => {
  const lattice = latticeOf(terrain);
  const tracks = new Tracks(lattice, connections);
  const ways = layOnTracks(terrain, connections, { lattice, tracks }, { passes, isWanted: () => true });
  const lost = connections.filter((_, line) => !ways[line]);
  if (lost.length > 0)
    throw new RangeError(`no way found for: ${lost.map(({ from, to }) => `${from} > ${to}`).join(', ')}`);
  return connections.flatMap((connection, line) => {
    const points = ways[line];
    return points ? [{ connection, points }] : [];
  });
};

/**
 * Lays the lines that have no way yet among those that have one and stay: on few tracks, or where these are all taken, on
 * more.
 *
 * @param kept  by line, where it runs; undefined for those to be laid
 * @returns by line, where it runs now; undefined where there is no way
 */
export const layAmong = (
  terrain: Terrain,
  links: readonly Link[],
  kept: readonly (readonly Point[] | undefined)[],
  passes: number,
): readonly (readonly Point[] | undefined)[] => {
  const staying = kept.flatMap((points, line) => (points ? [{ line, points }] : []));
  const wanted = links.filter((_, line) => !kept[line]);
  const joined = staying.flatMap(({ line, points }) =>
    wanted.some((link) => mayShare(link, links[line] as Link)) ? [points] : [],
  );
  const layOn = (pitch: number) => {
    const lattice = latticeOf(terrain, tracksAmong(terrain, pitch, wanted, joined));
    const tracks = new Tracks(lattice, links);
    for (const { line, points } of staying) {
      tracks.put(line, pathAlong(lattice, points));
      cram(lattice, points);
    }
    const laid = layOnTracks(terrain, links, { lattice, tracks }, { passes, isWanted: (line) => !kept[line] });
    return laid.map((points, line) => points ?? kept[line]);
  };
  const ways = layOn(COARSE);
  return ways.every(Boolean) ? ways : layOn(PITCH);
};

interface Board {
  readonly lattice: Lattice;
  /** The lines that are laid, here by their index. */
  readonly tracks: Tracks;
}

const layOnTracks = (
  terrain: Terrain,
  links: readonly Link[],
  { lattice, tracks }: Board,
  { passes, isWanted }: { readonly passes: number; readonly isWanted: (line: number) => boolean },
): readonly (readonly Point[] | undefined)[] => {
  const search = new Search(lattice, new Prices(lattice, tracks, terrain.fences));
  const errands = links.flatMap((link, line) => (isWanted(line) ? [errandOf(terrain, link, line)] : []));
  const paths = new Map<number, Path>();
  /** Lays a line, or lays it anew; true if it runs differently now. */
  const lay = (errand: Errand): boolean => {
    const old = paths.get(errand.line);
    if (old) tracks.remove(errand.line, old.taken);
    const path = search.find(errand) ?? old;
    if (!path) return false;
    paths.set(errand.line, path);
    tracks.put(errand.line, path.taken);
    return !old || !isSame(old.points, path.points);
  };
  for (const stage of stagesOf(errands))
    for (let pass = 0; pass < passes; pass++) {
      const changed = stage.filter(lay);
      if (changed.length === 0) break;
    }
  return links.map((_, line) => {
    const path = paths.get(line);
    return path && corners(lattice, path);
  });
};

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((point, index) => point === b[index]);

const errandOf = ({ boxes }: Terrain, connection: Link, line: number): Errand => {
  const source = boxes.get(connection.from);
  const target = boxes.get(connection.to);
  if (!source || !target) throw new RangeError(`${connection.from} > ${connection.to} has an end without a box`);
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

const corners = (lattice: Lattice, { start, points, end }: Path): readonly Point[] => {
  const all: Point[] = [start, ...points.map((point) => placeOf(lattice, point)), end];
  return all.filter((point, index) => {
    const before = all[index - 1];
    const after = all[index + 1];
    if (!before || !after) return true;
    return !(before[0] === point[0] && point[0] === after[0]) && !(before[1] === point[1] && point[1] === after[1]);
  });
};
