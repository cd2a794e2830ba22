import { type Concept, Layout, type Relation, shapeOf } from '../../schema/index.ts';
import type { Authored } from './authored.ts';
import { classify } from './classify.ts';
import { clip, type Outlined } from './clip.ts';
import { frameAll, joinAll } from './frames.ts';
import { nudge } from './nudge.ts';
import { boxOf, type Placement, place } from './place.ts';
import { type Route, routeAll } from './route.ts';
import { preferredStrips, terrainOf } from './terrain.ts';

const PASSES = 4;

export interface Knowledge {
  readonly concepts: readonly Concept[];
  readonly relations: readonly Relation[];
}

/**
 * Makes the whole map: places every concept, says how every relation is shown, lays and spreads the lines. The same
 * input gives the same map on every machine.
 *
 * @throws RangeError if a concept has no authored place or a line finds no way
 */
export const compose = ({ concepts, relations }: Knowledge, authored: Authored): Layout => {
  const placement = place(authored, new Set(concepts.map((concept) => concept.id)));
  const frames = frameAll(authored, placement);
  const { connections, unlined } = classify(relations, {
    frames,
    mainChain: new Set(authored.mainChain),
    standsFor: authored.standsFor,
  });
  const terrain = terrainOf(authored, placement, frames);
  const routes = routeAll(terrain, connections, { gutters: preferredStrips(authored, placement), passes: PASSES });
  const spread = nudge(routes, terrain);
  const outline = outlinesOf(concepts, placement);
  return Layout.parse({
    width: placement.width,
    height: placement.height,
    lanes: placement.lanes.map(({ rowsTop: _top, rowsBottom: _bottom, ...lane }) => lane),
    columns: placement.columns,
    places: Object.fromEntries([...placement.places].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    frames: frames.map(({ frame }) => frame),
    brackets: joinAll(placement, frames),
    lines: spread.map((route) => lineOf(route, outline)),
    unlined,
  });
};

const outlinesOf = (concepts: readonly Concept[], placement: Placement): ReadonlyMap<string, Outlined> =>
  new Map(
    concepts.map(({ id, kind }) => {
      const { x, y, width, height, form } = boxOf(placement, id);
      return [id, { x, y, width, height, shape: form === 'chip' ? 'box' : shapeOf(kind) }];
    }),
  );

const lineOf = ({ connection, points }: Route, outlines: ReadonlyMap<string, Outlined>) => {
  const { relation, from, to, tier, comb, aimed } = connection;
  const source = outlines.get(from);
  const target = outlines.get(to);
  if (!source || !target) throw new RangeError(`${relation} has an end without an outline`);
  return {
    relation,
    tier,
    points: clip(points, source, target),
    comb,
    ...(aimed ? { drawnTo: to } : {}),
  };
};
