import type { Layout, Place, Point } from '../../../content/schema/index.ts';
import type { Workspace } from '../../../preload/contract.ts';
import { isFree, nearestFree, type Places, type Room } from './room.ts';

/** Upper left corners of the moved concepts, in map pixels, by id; ids that the map does not know have no effect. */
export type Moves = Workspace['arrangement'];

/** The lane and the column in which a place lies, or to which it lies nearest. */
const regionOf = ({ lanes, columns }: Layout, place: Place): Pick<Place, 'lane' | 'column'> => {
  const nearest = <Each>(all: readonly Each[], off: (each: Each) => number): Each | undefined =>
    all.toSorted((a, b) => off(a) - off(b))[0];
  const middleX = place.x + place.width / 2;
  const middleY = place.y + place.height / 2;
  const lane = nearest(lanes, ({ y, height }) => Math.max(y - middleY, middleY - y - height));
  const column = nearest(columns, ({ x, width }) => Math.abs(x + width / 2 - middleX));
  return { lane: lane?.id ?? place.lane, column: column?.number ?? place.column };
};

/** A place at another corner: lane and column are those in which it then lies. */
const placedAt = (layout: Layout, place: Place, [x, y]: Point): Place => {
  const there = { ...place, x, y };
  return { ...there, ...regionOf(layout, there) };
};

/** The titles of lanes, which stay clear. */
export const titlesOf = ({ lanes }: Layout) => lanes.flatMap(({ titleBox }) => (titleBox ? [titleBox] : []));

/**
 * Where all concepts stand after these moves. What was saved for another edition of the map may lie outside of it or on
 * another concept: it comes to the nearest free place.
 *
 * @returns the authored places themselves if nothing is moved; unmoved ones are the same objects
 */
export const placesAfter = (layout: Layout, moves: Moves): Places => {
  const moved = Object.keys(moves)
    .filter((id) => layout.places[id])
    .sort();
  if (moved.length === 0) return layout.places;
  const places = new Map(Object.entries(layout.places).filter(([id]) => !Object.hasOwn(moves, id)));
  for (const id of moved) {
    const [authored, wish] = [layout.places[id], moves[id]];
    if (!authored || !wish) continue;
    const room: Room = { layout, others: [...places.values()], walls: titlesOf(layout) };
    const stands = isFree(room, { ...authored, x: wish[0], y: wish[1] });
    const corner = stands ? wish : (nearestFree(room, authored, wish) ?? [authored.x, authored.y]);
    const isHome = corner[0] === authored.x && corner[1] === authored.y;
    places.set(id, isHome ? authored : placedAt(layout, authored, corner));
  }
  return Object.fromEntries(Object.keys(layout.places).map((id) => [id, places.get(id) as Place]));
};
