import type { Column, Frame, Lane, Layout } from '../../../content/schema/index.ts';
import { bracePath } from '../../drawing/brace.ts';
import { GROUNDS } from '../../drawing/grounds.ts';
import { LANE_INKS } from '../../drawing/lane-inks.ts';
import type { Palette } from '../../drawing/palette.ts';
import { roundedPath } from '../../drawing/path.ts';
import type { Measure, Sheet } from './sheet.ts';
import type { Shown } from './shown.ts';
import { FACE, line, marked, widthOf } from './text.ts';
import { type Attributes, element } from './xml.ts';

const laneGround = ({ y, height, id }: Lane, { crop, palette }: Sheet): string =>
  element('rect', { x: crop.x, y, width: crop.width, height, fill: palette[LANE_INKS[id].ground] });

/** Frames and brackets step back with what is not in focus. */
const faintIn = ({ concepts }: Shown): Attributes =>
  concepts.some(({ standing }) => standing === 'far') ? { 'stroke-opacity': 0.3 } : {};

const frameShape = (frame: Frame, palette: Palette, { stroke, label }: Measure, faint: Attributes): string => {
  const { x, y, width, height, kind } = frame;
  const box = { x, y, width, height, rx: GROUNDS.corner };
  const edge = { fill: 'none', stroke: palette['line-control'], 'stroke-width': stroke, ...faint };
  switch (kind) {
    case 'lane':
      return '';
    case 'band':
      return element('rect', { ...box, fill: palette.ink, 'fill-opacity': GROUNDS.band });
    case 'brace':
      return element('path', { ...edge, d: bracePath(frame), stroke: palette['ink-2'], 'stroke-width': 1.5 * stroke });
    case 'panel':
      return (
        element('rect', {
          ...box,
          ...edge,
          fill: palette.raised,
          'fill-opacity': 0.55,
          'stroke-dasharray': '2 4',
        }) +
        line(x + width - 14, y + height - 11, frame.title ?? '', {
          size: 12 * label,
          fill: palette['ink-2'],
          'font-family': FACE.read,
          'font-style': 'italic',
          'text-anchor': 'end',
        })
      );
    case 'organ':
    case 'gene':
      return element('rect', { ...box, ...edge, 'stroke-dasharray': '6 4' });
  }
};

const bracketLine = (
  { points }: Layout['brackets'][number],
  palette: Palette,
  { stroke }: Measure,
  faint: Attributes,
): string =>
  element('path', {
    ...faint,
    d: roundedPath(points),
    fill: 'none',
    stroke: palette.depends,
    'stroke-width': 1.75 * stroke,
    'stroke-dasharray': '1.5 4',
    'stroke-linecap': 'round',
  });

/** Lanes, column rules, frames and brackets, in map pixels: all that lies under the lines. */
export const grounds = (sheet: Sheet, measure: Measure, shown: Shown): string => {
  const { frames } = shown;
  const faint = faintIn(shown);
  const { atlas, crop, palette } = sheet;
  const { lanes, columns, brackets } = atlas.layout;
  const rule = { stroke: palette.line, 'stroke-width': measure.stroke, 'stroke-dasharray': '1 5', fill: 'none' };
  const framed = new Set(frames.map(({ id }) => id));
  return [
    ...lanes.map((lane) => laneGround(lane, sheet)),
    ...columns.map(({ x }) => element('path', { ...rule, d: `M${x - GROUNDS.rule} ${crop.y}v${crop.height}` })),
    ...frames.filter(({ kind }) => kind === 'band').map((frame) => frameShape(frame, palette, measure, faint)),
    ...frames.filter(({ kind }) => kind !== 'band').map((frame) => frameShape(frame, palette, measure, faint)),
    ...brackets.filter(({ id }) => framed.has(id)).map((bracket) => bracketLine(bracket, palette, measure, faint)),
  ].join('');
};

/** The part of a stretch that lies in sight, by its start and length; length 0 for none. */
const inSight = (start: number, length: number, from: number, extent: number) => {
  const first = Math.max(start, from);
  return { start: first, length: Math.max(0, Math.min(start + length, from + extent) - first) };
};

/** Names of the lanes in the strip left of the map, in sheet units from the upper left of the map. */
export const laneNames = ({ atlas, crop, palette }: Sheet, { zoom, scale }: Measure, gutter: number): string =>
  atlas.layout.lanes
    .map(({ id, letter, title, y, height }) => {
      const { start, length } = inSight(y, height, crop.y, crop.height);
      const [top, extent] = [(start - crop.y) * zoom, length * zoom];
      const size = 14 * scale;
      if (extent < size * 1.5) return '';
      const fits = widthOf(`${letter}  ${title}`, size) + size <= extent;
      const inks = LANE_INKS[id];
      const middle = top + extent / 2;
      return (
        element('rect', { x: -gutter, y: top, width: gutter, height: extent, fill: palette[inks.ground] }) +
        marked(0, 0, letter, fits ? title : '', {
          size,
          fill: palette[inks.ink],
          'font-family': FACE.read,
          'font-weight': 500,
          'font-style': 'italic',
          'text-anchor': 'middle',
          transform: `translate(${-gutter / 2 + size * 0.33} ${middle}) rotate(-90)`,
        })
      );
    })
    .join('');

/** Number and title of every column in sight, in a row that ends at the upper rim of the map; its number where it is narrow. */
export const columnHeads = ({ atlas, crop, palette }: Sheet, { zoom, scale }: Measure): string =>
  atlas.layout.columns
    .flatMap((column: Column) => {
      const centre = column.x + column.width / 2;
      if (centre < crop.x || centre > crop.x + crop.width) return [];
      const size = 13 * scale;
      const words = `${column.number}  ${column.title}`;
      const room = (column.width + 2 * GROUNDS.rule) * zoom;
      const half = Math.min(centre - crop.x, crop.x + crop.width - centre) * zoom;
      const fits = widthOf(words, size) <= Math.min(room, 2 * half);
      return marked((centre - crop.x) * zoom, -8 * scale, `${column.number}`, fits ? column.title : '', {
        size,
        fill: palette['ink-2'],
        'font-weight': 500,
        'text-anchor': 'middle',
      });
    })
    .join('');
