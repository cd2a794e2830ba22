import { influenceOf, type LaneId, type Layout, type Relation, type RelationId } from '../../content/schema/index.ts';
import type { Atlas } from '../state/atlas.ts';
import type { Box } from './geometry.ts';

/** All relations of one sign from one lane into another, drawn as one stroke: "+7" or "−10". */
export interface Trunk {
  readonly from: LaneId;
  readonly to: LaneId;
  readonly sign: 'raises' | 'lowers';
  readonly count: number;
}

/** What is shown by a frame, a bracket or the route that it sums up is no way of its own from lane to lane. */
const SHOWN_BY_OTHERS: ReadonlySet<string> = new Set(['containment', 'bracket', 'summary']);

const signOf = (relation: Relation): Trunk['sign'] | null => {
  const influence = influenceOf(relation);
  if (influence === 'lowers') return 'lowers';
  return influence === 'raises' || influence === 'needs' ? 'raises' : null;
};

/**
 * Counts the relations with a sign that lead from lane to lane, the larger trunks first. Undirected ones and those whose
 * sign depends on the context are in none.
 */
export const trunksOf = ({ relations, layout }: Atlas): readonly Trunk[] => {
  const others = new Set<RelationId>(
    layout.unlined.filter(({ as }) => SHOWN_BY_OTHERS.has(as)).map(({ relation }) => relation),
  );
  const counts = new Map<string, Trunk>();
  for (const relation of relations) {
    const [from, to] = [layout.places[relation.source]?.lane, layout.places[relation.target]?.lane];
    const sign = signOf(relation);
    if (!from || !to || from === to || !sign || others.has(relation.id)) continue;
    const key = `${from} ${to} ${sign}`;
    counts.set(key, { from, to, sign, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
};

/** A trunk with its place: an upright stroke from its tail to its head. */
export interface PlacedTrunk extends Trunk {
  readonly x: number;
  readonly tail: number;
  readonly head: number;
  readonly width: number;
}

interface Room {
  /** Distance of two trunks beside each other, in map pixels: wide enough for a count. */
  readonly pitch: number;
  /** How far a trunk reaches into the lanes that it joins, in map pixels, where they are high enough. */
  readonly reach: number;
  /** What trunks should not cover, such as labels; the heavier the worse. */
  readonly taken: readonly (Box & { readonly weight: number })[];
}

/** A trunk reaches at most this share of a lane's height into it. */
const SHARE = 0.42;
/** Where trunks start to look for a place, and how finely, in parts of the pitch. */
const STEP = 0.25;

/** All trunks between the same two lanes: they stand side by side. */
interface Bundle {
  readonly trunks: readonly Trunk[];
  readonly top: number;
  readonly bottom: number;
}

const bundleOf = (trunks: readonly Trunk[], { lanes }: Pick<Layout, 'lanes'>, reach: number): Bundle | null => {
  const ends = lanes.filter(({ id }) => trunks.some(({ from, to }) => from === id || to === id));
  const [upper, lower] = ends.toSorted((a, b) => a.y - b.y);
  if (!upper || !lower) return null;
  // Down before up, and what raises before what lowers.
  const order = ({ from, sign }: Trunk) => (from === upper.id ? 0 : 2) + (sign === 'raises' ? 0 : 1);
  return {
    trunks: trunks.toSorted((a, b) => order(a) - order(b)),
    top: upper.y + upper.height - Math.min(reach, upper.height * SHARE),
    bottom: lower.y + Math.min(reach, lower.height * SHARE),
  };
};

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** Thicker for more, but ten times as many are not ten times as thick. In parts of the pitch. */
const widthOf = (count: number, pitch: number): number => pitch * (0.09 + 0.045 * Math.sqrt(count));

/**
 * Gives every trunk a place between the lanes that it joins: side by side with those of the same two lanes, clear of all
 * other trunks, over as little as possible of what else is drawn. Those for which there is no room are left out, the
 * smallest first.
 */
export const placeTrunks = (
  trunks: readonly Trunk[],
  layout: Pick<Layout, 'lanes' | 'width'>,
  { pitch, reach, taken }: Room,
): readonly PlacedTrunk[] => {
  const pairs = [...Map.groupBy(trunks, ({ from, to }) => [from, to].toSorted().join(' ')).values()];
  const bundles = pairs.flatMap((pair) => bundleOf(pair, layout, reach) ?? []);
  // Long ones pass through other lanes and find room last; so they choose first.
  const inOrder = bundles.toSorted((a, b) => b.bottom - b.top - (a.bottom - a.top));
  const stand: Box[] = [];
  return inOrder.flatMap(({ trunks: members, top, bottom }) => {
    const width = members.length * pitch;
    const boxAt = (x: number): Box => ({ x, y: top, width, height: bottom - top });
    const steps = Math.max(0, Math.floor((layout.width - width) / (pitch * STEP)));
    let best: { readonly box: Box; readonly cost: number } | null = null;
    for (let step = 0; step <= steps; step += 1) {
      const box = boxAt(step * pitch * STEP);
      if (stand.some((other) => overlap(box, other) > 0)) continue;
      const cost = taken.reduce((sum, each) => sum + overlap(box, each) * each.weight, 0);
      if (!best || cost < best.cost) best = { box, cost };
    }
    if (!best) return [];
    const { box } = best;
    stand.push(box);
    return members.map((trunk, index): PlacedTrunk => {
      const isDown =
        layout.lanes.findIndex(({ id }) => id === trunk.from) < layout.lanes.findIndex(({ id }) => id === trunk.to);
      return {
        ...trunk,
        x: box.x + (index + 0.5) * pitch,
        tail: isDown ? top : bottom,
        head: isDown ? bottom : top,
        width: widthOf(trunk.count, pitch),
      };
    });
  });
};
