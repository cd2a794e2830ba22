import { type Measures, measure, type Stroke } from '../../routing/measure.ts';
import type { Layout, Relation } from '../../schema/index.ts';
import { styleOf } from './classify.ts';

export interface LayoutReport {
  readonly concepts: number;
  readonly relations: number;
  readonly unlined: number;
  readonly width: number;
  readonly height: number;
  /** All lines. */
  readonly all: Measures;
  /** Tiers 0 to 2, without the combs of tier 3. */
  readonly overview: Measures;
}

/** Measures a finished map. */
export const report = (layout: Layout, relations: readonly Relation[]): LayoutReport => {
  const boxes = new Map(Object.entries(layout.places));
  const strokes = strokesOf(layout, relations);
  return {
    concepts: boxes.size,
    relations: strokes.length + layout.unlined.length,
    unlined: layout.unlined.length,
    width: layout.width,
    height: layout.height,
    all: measure(boxes, strokes),
    overview: measure(
      boxes,
      strokes.filter((_, index) => (layout.lines[index]?.tier ?? 3) < 3),
    ),
  };
};

/** The lines of a map with the concepts they join, in the order of `layout.lines`. */
export const strokesOf = (layout: Layout, relations: readonly Relation[]): readonly Stroke[] => {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  return layout.lines.map(({ relation: id, points, drawnTo }) => {
    const relation = byId.get(id);
    if (!relation) throw new RangeError(`${id} is drawn, but there is no such relation`);
    return { from: relation.source, to: drawnTo ?? relation.target, style: styleOf(relation), points };
  });
};
