import { nudge } from '../../routing/nudge.ts';
import { type Route, routeAll } from '../../routing/route.ts';
import { type Concept, Layout, type Relation } from '../../schema/index.ts';
import type { Authored } from './authored.ts';
import { type Connection, classify } from './classify.ts';
import { frameAll, joinAll } from './frames.ts';
import { place } from './place.ts';
import { terrainOf } from './terrain.ts';

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
  const routes = routeAll(terrain, connections, PASSES);
  const spread = nudge(routes, terrain);
  return Layout.parse({
    width: placement.width,
    height: placement.height,
    lanes: placement.lanes.map(({ rowsTop: _, ...lane }) => lane),
    columns: placement.columns,
    places: Object.fromEntries([...placement.places].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    frames: frames.map(({ frame }) => frame),
    brackets: joinAll(placement, frames),
    lines: spread.map(lineOf),
    unlined,
  });
};

const lineOf = ({ connection: { relation, to, tier, comb, aimed }, points }: Route<Connection>) => ({
  relation,
  tier,
  points,
  comb,
  ...(aimed ? { drawnTo: to } : {}),
});
