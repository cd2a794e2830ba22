import type { Layout } from '../../content/schema/index.ts';
import type { Box, Size } from './geometry.ts';
import type { Trunk } from './trunks.ts';

/** A trunk with its place: an upright stroke from its tail to its head. */
export interface PlacedTrunk extends Trunk {
  readonly x: number;
  readonly tail: number;
  readonly head: number;
  /** Of the stroke. */
  readonly width: number;
  /** Where the middle of its count stands. */
  readonly count: number;
}

/** What trunks are given; all in map pixels. */
interface Room {
  /** Distance of two trunks beside each other: wide enough for a count. */
  readonly pitch: number;
  /** How far a trunk reaches into the lanes that it joins, where they are high enough. */
  readonly reach: number;
  /** Width of a trunk with its head. */
  readonly girth: number;
  readonly count: Size;
  /** What trunks should not cover, such as labels; the heavier the worse. */
  readonly taken: readonly (Box & { readonly weight: number })[];
}

/** Weight of what no trunk may cover. */
export const NEVER = 1e9;

/** A trunk reaches at most this share of a lane's height into it. */
const SHARE = 0.42;
/** How finely trunks look for a place, in parts of the pitch. */
const STEP = 0.125;
/** What a map pixel away from its fellows costs a trunk, in parts of the pitch. */
const APART = 0.03;
/** Its count covers more than a stroke does. */
const COUNT_WEIGHT = 2;
/** Places that its count is tried in. */
const COUNT_PLACES = 7;
/** Room before a head and behind a tail, which a count leaves free, in heights of it. */
const END_ROOM = 1.1;

/** A trunk between the rims of its two lanes. */
interface Upright {
  readonly trunk: Trunk;
  readonly top: number;
  readonly bottom: number;
  readonly isDown: boolean;
}

const uprightOf = (trunk: Trunk, { lanes }: Pick<Layout, 'lanes'>, reach: number): readonly Upright[] => {
  const ends = lanes.filter(({ id }) => trunk.from === id || trunk.to === id);
  const [upper, lower] = ends.toSorted((a, b) => a.y - b.y);
  if (!upper || !lower) return [];
  const top = upper.y + upper.height - Math.min(reach, upper.height * SHARE);
  return [{ trunk, top, bottom: lower.y + Math.min(reach, lower.height * SHARE), isDown: trunk.from === upper.id }];
};

/** Thicker for more, but ten times as many are not ten times as thick. In parts of the pitch. */
const widthOf = (count: number, pitch: number): number => pitch * (0.09 + 0.045 * Math.sqrt(count));

const overlap = (start: number, end: number, from: number, to: number): number =>
  Math.max(0, Math.min(end, to) - Math.max(start, from));

/** Adds to each place of a row what something of this width, between two heights, would cover there. */
const addCovered = (
  row: Float64Array,
  step: number,
  width: number,
  [top, bottom]: readonly [number, number],
  room: Room,
) => {
  for (const { x, y, width: across, height, weight } of room.taken) {
    const down = overlap(top, bottom, y, y + height);
    if (down === 0) continue;
    const first = Math.max(0, Math.ceil((x - width / 2) / step));
    const last = Math.min(row.length - 1, Math.floor((x + across + width / 2) / step));
    for (let place = first; place <= last; place += 1) {
      const middle = place * step;
      row[place] = (row[place] ?? 0) + down * overlap(middle - width / 2, middle + width / 2, x, x + across) * weight;
    }
  }
};

/** Heights that a count could stand at: along the trunk, from its tail on. */
const countPlaces = ({ top, bottom, isDown }: Upright, { count }: Room): readonly number[] => {
  const [start, end] = [top + count.height * END_ROOM, bottom - count.height * END_ROOM];
  const places = Array.from(
    { length: COUNT_PLACES },
    (_, index) => start + ((end - start) * index) / (COUNT_PLACES - 1),
  );
  return isDown ? places : places.toReversed();
};

/** What each place along the width of the map would cover, with the best height for the count. */
const costsOf = (upright: Upright, length: number, step: number, room: Room) => {
  const costs = new Float64Array(length);
  const heights = new Float64Array(length).fill(Number.NaN);
  const least = new Float64Array(length).fill(Number.POSITIVE_INFINITY);
  for (const height of countPlaces(upright, room)) {
    const row = new Float64Array(length);
    const half = room.count.height / 2;
    addCovered(row, step, room.count.width, [height - half, height + half], room);
    for (let place = 0; place < length; place += 1)
      if ((row[place] ?? 0) < (least[place] ?? 0)) {
        least[place] = row[place] ?? 0;
        heights[place] = height;
      }
  }
  addCovered(costs, step, room.girth, [upright.top, upright.bottom], room);
  for (let place = 0; place < length; place += 1)
    costs[place] = (costs[place] ?? 0) + COUNT_WEIGHT * (least[place] ?? 0);
  return { costs, heights };
};

/** Bars the places beside trunks that stand already. */
const bar = (
  costs: Float64Array,
  step: number,
  { top, bottom }: Upright,
  stand: readonly PlacedTrunk[],
  pitch: number,
) => {
  for (const { x, tail, head } of stand) {
    if (overlap(top, bottom, Math.min(tail, head), Math.max(tail, head)) === 0) continue;
    const last = Math.min(costs.length - 1, Math.ceil((x + pitch) / step) - 1);
    for (let place = Math.max(0, Math.floor((x - pitch) / step) + 1); place <= last; place += 1)
      costs[place] = Number.POSITIVE_INFINITY;
  }
};

const isFellow = (a: Trunk, b: Trunk): boolean =>
  (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from);

/**
 * Gives every trunk a place between the lanes that it joins: clear of all other trunks, over as little as possible of what
 * else is drawn, and rather near to those of the same two lanes. Those for which there is no room are left out, the
 * shorter and the smaller ones first: the list has them all.
 */
export const placeTrunks = (
  trunks: readonly Trunk[],
  layout: Pick<Layout, 'lanes' | 'width'>,
  room: Room,
): readonly PlacedTrunk[] => {
  const { pitch } = room;
  const step = pitch * STEP;
  const length = Math.max(0, Math.floor((layout.width - pitch / 2) / step)) + 1;
  const uprights = trunks.flatMap((trunk) => uprightOf(trunk, layout, room.reach));
  // Long ones pass through other lanes and find room last; so they choose first.
  const inOrder = uprights.toSorted((a, b) => b.bottom - b.top - (a.bottom - a.top));
  const stand: PlacedTrunk[] = [];
  for (const upright of inOrder) {
    const { trunk, top, bottom, isDown } = upright;
    const { costs, heights } = costsOf(upright, length, step, room);
    bar(costs, step, upright, stand, pitch);
    const fellows = stand.filter((each) => isFellow(each, trunk));
    const home = fellows.reduce((sum, { x }) => sum + x / fellows.length, 0);
    let best: { readonly place: number; readonly cost: number } | null = null;
    for (let place = Math.ceil(pitch / 2 / step); place < length; place += 1) {
      const away = fellows.length > 0 ? Math.abs(place * step - home) : 0;
      const cost = (costs[place] ?? Number.POSITIVE_INFINITY) + away * pitch * APART;
      if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { place, cost };
    }
    // However little of it: nothing else weighs as much.
    if (!best || best.cost >= NEVER) continue;
    stand.push({
      ...trunk,
      x: best.place * step,
      tail: isDown ? top : bottom,
      head: isDown ? bottom : top,
      width: widthOf(trunk.relations.length, pitch),
      count: heights[best.place] ?? (top + bottom) / 2,
    });
  }
  return stand;
};
