import { ConceptId, type Frame, type Layout, type Place } from '../../content/schema/index.ts';
import type { MapFilter } from '../../preload/contract.ts';
import type { Fitting } from './filter.ts';

const isIn = (frame: Frame, { x, y }: Place): boolean =>
  x >= frame.x && y >= frame.y && x < frame.x + frame.width && y < frame.y + frame.height;

/** The concepts that a frame stands or falls with: the one whose frame it is; of a panel, all that stand in it. */
const heldBy = ({ places }: Layout, frame: Frame): readonly ConceptId[] => {
  if (frame.kind !== 'panel') return [frame.of ?? ConceptId.parse(frame.id)];
  return Object.entries(places).flatMap(([id, place]) => (isIn(frame, place) ? [ConceptId.parse(id)] : []));
};

/** The frames that go, because without what they hold they would be riddles. Bands are columns, and stay. */
export const hiddenFrames = (layout: Layout, isHidden: (id: ConceptId) => boolean): ReadonlySet<Frame['id']> =>
  new Set(
    layout.frames.filter((frame) => frame.kind !== 'band' && heldBy(layout, frame).every(isHidden)).map(({ id }) => id),
  );

export type BracketStanding = 'plain' | 'far' | 'hidden';

/** Brackets stand for the relations that they bracket: dimmed or gone where a filter asks for none of them. */
export const bracketStandings = (
  { brackets, unlined }: Layout,
  frames: ReadonlySet<Frame['id']>,
  fitting: Fitting | null,
  verb: MapFilter['verb'],
): ReadonlyMap<string, BracketStanding> => {
  const fits = (id: string): boolean =>
    fitting === null ||
    unlined.some((each) => each.as === 'bracket' && each.frame === id && fitting.relations.has(each.relation));
  const standing = (id: string): BracketStanding => {
    if (frames.has(id)) return 'hidden';
    if (fits(id)) return 'plain';
    return verb === 'hide' ? 'hidden' : 'far';
  };
  return new Map(brackets.map(({ id }) => [id, standing(id)]));
};
