import { around, type Box, bottom, middleY, type Point, right } from '../../routing/geometry.ts';
import type { Frame, LaneId } from '../../schema/index.ts';
import type { Authored } from './authored.ts';
import { boxOf, laneOf, type Placement } from './place.ts';

/** A frame with what it holds: an arrow between `of` and a member needs no line. */
export interface HoldingFrame {
  readonly frame: Frame;
  readonly of: string;
  readonly members: ReadonlySet<string>;
}

const PANEL_PADDING = { side: 24, top: 16, bottom: 32 };
const BRACE = { width: 12, overhang: 2 };
const BAND_PADDING = 20;

/** The boxes, bands, braces and lanes of a map, in drawing order. */
export const frameAll = (authored: Authored, placement: Placement): readonly HoldingFrame[] => [
  ...bands(authored, placement),
  ...laneFrames(authored, placement),
  ...organs(authored, placement),
  ...panel(authored, placement),
  ...braces(authored, placement),
];

/** Strokes from a bracket's owner to the frame it owns. */
export const joinAll = (
  placement: Placement,
  frames: readonly HoldingFrame[],
): readonly { readonly id: string; readonly points: readonly Point[] }[] =>
  frames
    .filter(({ frame }) => frame.kind === 'brace' || frame.kind === 'panel')
    .map(({ frame, of }) => {
      const owner = boxOf(placement, of);
      const y = frame.kind === 'brace' ? middleY(frame) : middleY(owner);
      return {
        id: frame.id,
        points: [
          [right(owner), y],
          [frame.x, y],
        ],
      };
    });

const boxesOf = (placement: Placement, ids: readonly string[]): readonly Box[] => ids.map((id) => boxOf(placement, id));

/** Only what is placed counts, so that a table may run ahead of the content. */
const placed = <T extends string>(placement: Placement, ids: readonly T[]): readonly T[] =>
  ids.filter((id) => placement.places.has(id));

const organs = ({ frames }: Authored, placement: Placement): readonly HoldingFrame[] =>
  frames.map(({ id, kind, around: members, padding }) => ({
    frame: { id, kind, ...around(boxesOf(placement, placed(placement, members)), padding) },
    of: id,
    members: new Set(members),
  }));

const bands = ({ bands: all }: Authored, placement: Placement): readonly HoldingFrame[] =>
  all.map(({ id, of, column, from, to, also }) => {
    const lanes = lanesBetween(placement, from, to);
    const strip = placement.columns.find((each) => each.number === column);
    const first = lanes[0];
    const last = lanes.at(-1);
    if (!strip || !first || !last) throw new RangeError(`band ${id} covers nothing`);
    const inside = [...placement.places]
      .filter(([, each]) => each.column === column && lanes.some((lane) => lane.id === each.lane))
      .map(([concept]) => concept);
    const x = strip.x - BAND_PADDING;
    const size = { width: strip.width + 2 * BAND_PADDING, height: bottomOf(last) - first.y };
    return { frame: { id, kind: 'band', of, x, y: first.y, ...size }, of, members: new Set([...inside, ...also]) };
  });

const bottomOf = (lane: { readonly y: number; readonly height: number }): number => lane.y + lane.height;

const lanesBetween = ({ lanes }: Placement, from: LaneId, to: LaneId) =>
  lanes.slice(lanes.indexOf(laneOf(lanes, from)), lanes.indexOf(laneOf(lanes, to)) + 1);

const laneFrames = ({ laneTitles }: Authored, { lanes, places, width }: Placement): readonly HoldingFrame[] =>
  Object.entries(laneTitles).map(([id, lane]) => {
    const { y, height } = laneOf(lanes, lane);
    const members = [...places].filter(([, each]) => each.lane === lane).map(([concept]) => concept);
    return { frame: { id, kind: 'lane', x: 0, y, width, height }, of: id, members: new Set(members) };
  });

const panel = ({ panel: { id, of, title, columns } }: Authored, placement: Placement): readonly HoldingFrame[] => {
  const members = placed(placement, Object.values(columns).flat());
  const inner = around(boxesOf(placement, members), 0);
  const { side, top, bottom: below } = PANEL_PADDING;
  const box = {
    x: inner.x - side,
    y: inner.y - top,
    width: inner.width + 2 * side,
    height: inner.height + top + below,
  };
  return [{ frame: { id, kind: 'panel', title, ...box }, of, members: new Set(members) }];
};

const braces = ({ braces: all }: Authored, placement: Placement): readonly HoldingFrame[] =>
  all.map(({ of, around: members, offset }) => {
    const inner = around(boxesOf(placement, members), 0);
    const y = inner.y - BRACE.overhang;
    const height = bottom(inner) + BRACE.overhang - y;
    const box = { x: inner.x - offset - BRACE.width, y, width: BRACE.width, height };
    return { frame: { id: of, kind: 'brace', ...box }, of, members: new Set(members) };
  });
