import { type ConceptId, type Point, pushedId } from '../../../content/schema/index.ts';
import { type Box, centreOf, isOverlapping } from '../../drawing/geometry.ts';
import type { RelationLine } from '../../drawing/lines.ts';
import { placeLabels, type Wanted } from '../../drawing/place-labels.ts';
import { boxOfStretch, stretchesOf } from '../../drawing/stretches.ts';
import type { Standing } from '../../state/standing.ts';
import type { Placed } from '../flow.ts';
import { scalesAt } from '../lod.ts';
import type { Scene } from './scene.ts';

/** A concept drawn with its name: its own outline, as large as the name needs. */
export interface Tag {
  readonly concept: Placed;
  readonly box: Box;
  readonly lines: readonly string[];
  readonly weight: number;
  readonly standing: Standing;
}

/** Size of a label in map pixels at full size, and distance of its lines. */
const TEXT = 13;
const LEADING = 1.05;
/** Room around the words, in screen pixels. */
const PAD = { x: 9, y: 4 } as const;

/** Height of a tag's letters in map pixels: at least 12 on screen. */
export const textSizeAt = (zoom: number): number => TEXT * scalesAt(zoom).label;
export const lineHeightAt = (zoom: number): number => textSizeAt(zoom) * LEADING;

export const fontOf = (weight: number, size: number, family: string): string => `${weight} ${size}px ${family}`;

const isWithin = ([px, py]: Point, { x, y, width, height }: Box): boolean =>
  px >= x && px <= x + width && py >= y && py <= y + height;

const WEIGHT = { hub: 650, usual: 550, self: 700, far: 450 } as const;

const weightOf = ({ form }: Placed, standing: Standing): number => {
  if (standing === 'self') return WEIGHT.self;
  if (standing === 'far') return WEIGHT.far;
  return form === 'hub' ? WEIGHT.hub : WEIGHT.usual;
};

/** Outlines that narrow towards their ends leave less room for words, in parts of their height. */
const NARROWING: Partial<Record<Placed['shape'], number>> = { notch: 0.5, hexagon: 0.4, trapezoid: 0.4, ellipse: 0.4 };

/** Measures words in a font; a canvas does it. */
export type Measure = (text: string, weight: number) => number;

/** Where a tag may stand, in its heights from its place: there first, then above or below. */
const SHIFTS = { inPlace: [0], near: [0, -1, 1] } as const;

/** The boxes that a tag could take, each in one line or two. */
const boxesOf = (
  concept: Placed,
  variants: readonly (readonly string[])[],
  zoom: number,
  shifts: readonly number[],
  widthOf: (text: string) => number,
) => {
  const [cx, cy] = centreOf(concept);
  const sized = variants.map((lines) => {
    const text = Math.max(...lines.map(widthOf));
    const height = Math.max(concept.height, lines.length * lineHeightAt(zoom) + (2 * PAD.y) / zoom);
    const width = Math.max(concept.width, text + (2 * PAD.x) / zoom + height * (NARROWING[concept.shape] ?? 0));
    return { lines, width, height };
  });
  return shifts.flatMap((shift) =>
    sized.map(({ lines, width, height }) => ({
      lines,
      box: { x: cx - width / 2, y: cy - height / 2 + shift * height, width, height },
    })),
  );
};

/** How much there is to name. */
interface Crowd {
  readonly isFiltered: boolean;
  readonly told: Scene['standings']['told'];
  /** So far away that what is lit takes all the room there is. */
  readonly isTiny: boolean;
}

/** Below this zoom, only what is lit is named where something is. */
const TINY = 0.25;

const RANK_OF_SIZE = { strong: 3, moderate: 4, weak: 5, trace: 5 } as const;

/** While a what-if is on: what was pushed is named first, then the hubs and what responds, the largest effects first. */
const rankToldOf = ({ effects, question }: NonNullable<Crowd['told']>, id: ConceptId, isHub: boolean): number => {
  const size = effects.get(id)?.size ?? 'trace';
  if (question.pushes.some((push) => pushedId(push) === id)) return 1;
  return isHub ? RANK_OF_SIZE.strong : RANK_OF_SIZE[size];
};

/** How much a concept asks for its name: the lower the sooner; null for a mere seed. */
const rankOf = ({ id, form }: Placed, standing: Standing, { isFiltered, told, isTiny }: Crowd): number | null => {
  const isHub = form === 'hub';
  if (told && standing === 'plain') return rankToldOf(told, id, isHub);
  switch (standing) {
    case 'self':
      return 0;
    case 'near':
      return isHub ? 1 : 2;
    case 'plain':
      if (isHub) return 3;
      return isFiltered ? 4 : null;
    case 'second':
    case 'third':
      return isHub ? 5 : null;
    case 'far':
      return isHub && !isTiny ? 6 : null;
    case 'hidden':
      return null;
  }
};

const variantsOf = (parts: readonly string[]): readonly (readonly string[])[] => {
  const joined = parts.join(' ').replace(/([-–]) /, '$1');
  return parts.length > 1 ? [[joined], parts] : [[joined]];
};

interface TagView extends TagRoom {
  readonly zoom: number;
  /** The part of the map that is painted. */
  readonly seen: Box;
}

/**
 * The concepts that are named from afar, each with a place of its own, and whatever is selected in any case. Names never
 * fall under 12 px on screen and never lie on one another or where something else is written; what there is no room for stays a seed.
 *
 * @param view  how near it is, and where
 */
export const tagsOf = (
  { flow, standings, isFiltered }: Scene,
  { zoom, seen, pane, taken }: TagView,
  measure: Measure,
): readonly Tag[] => {
  const { told } = standings;
  const asking = flow.concepts.flatMap((concept) => {
    if (!isOverlapping(concept, seen)) return [];
    const standing = standings.concept.get(concept.id) ?? 'plain';
    const rank = rankOf(concept, standing, { isFiltered, told, isTiny: zoom < TINY });
    // Where a filter leaves much, moved outlines would part from their lines by the dozen.
    const staysPut = (isFiltered || told !== null) && standing === 'plain';
    const hasMark = told?.mark.has(concept.id) ?? false;
    return rank === null ? [] : [{ concept, standing, rank, staysPut, hasMark }];
  });
  return placeTags(
    asking.toSorted((a, b) => a.rank - b.rank),
    flow.nodeOf,
    zoom,
    measure,
    { taken, pane },
  );
};

/** Whether a name is of what is lit: it stands above the lit lines. */
export const isLit = ({ standing }: Tag): boolean => standing === 'self' || standing === 'near';

/** The names that can be read with these lines drawn over the map: a faint one that is crossed stays a seed. */
export const legibleTags = (tags: readonly Tag[], lines: readonly RelationLine[]): readonly Tag[] => {
  const stretches = lines.flatMap(({ points }) => stretchesOf(points).map((stretch) => boxOfStretch(stretch, 0)));
  return tags.filter((tag) => isLit(tag) || !stretches.some((stretch) => isOverlapping(stretch, tag.box)));
};

interface Asking {
  readonly concept: Placed;
  readonly standing: Standing;
  /** Named in its own place or not at all. */
  readonly staysPut?: boolean;
  /** Carries the mark of an effect, which needs room too. */
  readonly hasMark?: boolean;
}

/** How far a mark on its corner stands out of a name, in screen pixels. */
const MARK = { right: 13, top: 9 } as const;

const withMark = ({ x, y, width, height }: Box, zoom: number): Box => ({
  x,
  y: y - MARK.top / zoom,
  width: width + MARK.right / zoom,
  height: height + MARK.top / zoom,
});

/** Where names may stand. */
export interface TagRoom {
  /** Where something else is written already. */
  readonly taken: readonly Box[];
  /** The part of the map in the pane: a name is not cut at its rim. */
  readonly pane: Box;
}

const clamped = (start: number, length: number, from: number, extent: number): number =>
  length > extent ? start : Math.max(from, Math.min(from + extent - length, start));

/** A box moved into the pane, where what it names lies in it; null where the rim would cut the name of something outside. */
const insidePane = (box: Box, anchor: Point, pane: Box): Box | null => {
  if (isWithin(anchor, pane))
    return {
      ...box,
      x: clamped(box.x, box.width, pane.x, pane.width),
      y: clamped(box.y, box.height, pane.y, pane.height),
    };
  return isOverlapping(box, pane) ? null : box;
};

type PartsOf = (id: ConceptId) => { readonly data: { readonly parts: readonly string[] } } | undefined;

/** Tags for these concepts, the first ones first; those that stand for the selection in any case. */
export const placeTags = (
  asking: readonly Asking[],
  nodeOf: PartsOf,
  zoom: number,
  measure: Measure,
  { taken, pane }: TagRoom,
): readonly Tag[] => {
  const choices = asking.map(({ concept, standing, staysPut = false, hasMark = false }) => {
    const weight = weightOf(concept, standing);
    let boxes: ReturnType<typeof boxesOf> | undefined;
    const measured = () => {
      const parts = nodeOf(concept.id)?.data.parts ?? [concept.id];
      const shifts = staysPut ? SHIFTS.inPlace : SHIFTS.near;
      const anchor = centreOf(concept);
      boxes ??= boxesOf(concept, variantsOf(parts), zoom, shifts, (text) => measure(text, weight)).flatMap(
        ({ lines, box }) => {
          const inside = insidePane(box, anchor, pane) ?? (standing === 'self' ? box : null);
          return inside ? [{ lines, box: inside }] : [];
        },
      );
      return boxes;
    };
    return { concept, standing, weight, hasMark, measured };
  });
  const wanted = choices.map(
    ({ concept, measured, standing, hasMark }, name): Wanted<number> => ({
      name,
      anchor: centreOf(concept),
      boxes: () => measured().map(({ box }) => (hasMark ? withMark(box, zoom) : box)),
      isForced: standing === 'self',
    }),
  );
  return placeLabels(wanted, taken).flatMap(({ name, choice }) => {
    const found = choices[name];
    const chosen = found?.measured()[choice];
    return found && chosen
      ? [
          {
            concept: found.concept,
            standing: found.standing,
            weight: found.weight,
            box: chosen.box,
            lines: chosen.lines,
          },
        ]
      : [];
  });
};
