import type { Concept, Frame, Place, Relation, RelationId } from '../../../content/schema/index.ts';
import { type Box, isOverlapping } from '../../drawing/geometry.ts';
import { drawLines, type RelationLine } from '../../drawing/lines.ts';
import { stretchesOf } from '../../drawing/stretches.ts';
import { formUnder, type LineForm } from '../../drawing/strokes.ts';
import type { VerdictMark } from '../../drawing/verdict-mark.ts';
import type { Atlas } from '../../state/atlas.ts';
import { hiddenFrames } from '../../state/ground.ts';
import type { Standing } from '../../state/standing.ts';
import type { Sheet } from './sheet.ts';

export interface ShownConcept {
  readonly concept: Concept;
  readonly place: Place;
  readonly standing: Standing;
  /** What a what-if says of it, as a mark and in words; null where none is on. */
  readonly effect: { readonly mark: VerdictMark | null; readonly words: string } | null;
}

export interface ShownLine {
  readonly line: RelationLine;
  readonly relation: Relation;
  readonly standing: Standing;
  /** How it is drawn under the context that is looked at. */
  readonly form: LineForm;
  /** A what-if prevents its action. */
  readonly isBlocked: boolean;
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

/** Some relations drawn as if there were no others: where lines cross and where marks have room is a matter of what is drawn. */
export const drawAlone = (atlas: Atlas, isDrawn: (id: RelationId) => boolean): readonly RelationLine[] => {
  const { layout } = atlas;
  const lines = layout.lines.filter(({ relation }) => isDrawn(relation));
  const unlined = layout.unlined.filter(({ relation }) => isDrawn(relation));
  return drawLines({ ...atlas, layout: { ...layout, lines, unlined } });
};

const linesIn = ({ atlas, standings, crop }: Sheet): readonly ShownLine[] =>
  drawAlone(atlas, (id) => (standings.relation.get(id) ?? 'hidden') !== 'hidden')
    .filter((line) => crosses(crop, line))
    .flatMap((line) => {
      const relation = atlas.relation.get(line.id);
      const standing = standings.relation.get(line.id);
      const form = formUnder(line, standings.condition.get(line.id));
      const isBlocked = standings.told?.blocked.has(line.id) ?? false;
      return relation && standing ? [{ line, relation, standing, form, isBlocked }] : [];
    })
    .toSorted((a, b) => HEIGHTS.indexOf(a.standing) - HEIGHTS.indexOf(b.standing));

export const shownIn = (sheet: Sheet): Shown => {
  const { atlas, standings, crop } = sheet;
  const concepts = atlas.concepts.flatMap((concept): readonly ShownConcept[] => {
    const place = atlas.layout.places[concept.id];
    const standing = standings.concept.get(concept.id) ?? 'hidden';
    const words = standings.told?.words.get(concept.id);
    const effect = words === undefined ? null : { mark: standings.told?.mark.get(concept.id) ?? null, words };
    return place && standing !== 'hidden' && isOverlapping(place, crop) ? [{ concept, place, standing, effect }] : [];
  });
  const hidden = hiddenFrames(atlas.layout, (id) => (standings.concept.get(id) ?? 'hidden') === 'hidden');
  return {
    concepts,
    lines: linesIn(sheet),
    frames: atlas.layout.frames.filter((frame) => !hidden.has(frame.id) && isOverlapping(frame, crop)),
  };
};
