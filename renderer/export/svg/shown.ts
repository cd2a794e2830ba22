import type { Concept, Frame, Place, Relation } from '../../../content/schema/index.ts';
import { type Box, isOverlapping } from '../../drawing/geometry.ts';
import { drawLines, type RelationLine } from '../../drawing/lines.ts';
import { stretchesOf } from '../../drawing/stretches.ts';
import type { Standing } from '../../state/standing.ts';
import type { Sheet } from './sheet.ts';

export interface ShownConcept {
  readonly concept: Concept;
  readonly place: Place;
  readonly standing: Standing;
}

export interface ShownLine {
  readonly line: RelationLine;
  readonly relation: Relation;
  readonly standing: Standing;
}

/** What of the map falls into a sheet. */
export interface Shown {
  readonly concepts: readonly ShownConcept[];
  /** In drawing order. */
  readonly lines: readonly ShownLine[];
  readonly frames: readonly Frame[];
}

const crosses = (crop: Box, { points }: RelationLine): boolean =>
  stretchesOf(points).some(
    ({ left, right, top, bottom }) =>
      left <= crop.x + crop.width && right >= crop.x && top <= crop.y + crop.height && bottom >= crop.y,
  );

/** Faint lines lowest, what is selected on top. */
const HEIGHTS: readonly Standing[] = ['far', 'third', 'second', 'plain', 'near', 'self'];

/** Lines of this picture alone: where they cross and what their marks keep clear of is a matter of what is drawn. */
const linesIn = ({ atlas, standings, crop }: Sheet): readonly ShownLine[] => {
  const { layout } = atlas;
  const isDrawn = ({ relation }: { readonly relation: Relation['id'] }) =>
    (standings.relation.get(relation) ?? 'hidden') !== 'hidden';
  const drawn = { ...layout, lines: layout.lines.filter(isDrawn), unlined: layout.unlined.filter(isDrawn) };
  return drawLines({ ...atlas, layout: drawn })
    .filter((line) => crosses(crop, line))
    .flatMap((line) => {
      const relation = atlas.relation.get(line.id);
      const standing = standings.relation.get(line.id);
      return relation && standing ? [{ line, relation, standing }] : [];
    })
    .toSorted((a, b) => HEIGHTS.indexOf(a.standing) - HEIGHTS.indexOf(b.standing));
};

export const shownIn = (sheet: Sheet): Shown => {
  const { atlas, standings, crop } = sheet;
  const concepts = atlas.concepts.flatMap((concept): readonly ShownConcept[] => {
    const place = atlas.layout.places[concept.id];
    const standing = standings.concept.get(concept.id) ?? 'hidden';
    return place && standing !== 'hidden' && isOverlapping(place, crop) ? [{ concept, place, standing }] : [];
  });
  const names = new Set<string>(concepts.map(({ concept }) => concept.id));
  // A frame without its name, or a panel without anything in it, would be a riddle.
  const isNamed = (frame: Frame): boolean =>
    frame.title ? concepts.some(({ place }) => isOverlapping(place, frame)) : names.has(frame.of ?? frame.id);
  return {
    concepts,
    lines: linesIn(sheet),
    frames: atlas.layout.frames.filter((frame) => isNamed(frame) && isOverlapping(frame, crop)),
  };
};
