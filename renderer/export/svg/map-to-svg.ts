import type { Reference } from '../../../content/schema/index.ts';
import { conceptGroup } from './concepts.ts';
import { columnHeads, grounds, laneNames } from './grounds.ts';
import { heading, imprint, longDate, NOTICE } from './head.ts';
import { legend } from './legend.ts';
import { sourceList, sourcesOf, stepList } from './lists.ts';
import { hatchPattern } from './marks.ts';
import { lineHalo, marksGroup, relationGroup } from './relations.ts';
import { type Block, GUTTER, type Measure, measureOf, type Sheet, stacked } from './sheet.ts';
import { type Shown, type ShownLine, shownIn } from './shown.ts';
import { FACE } from './text.ts';
import { element, escapeXml, movedTo } from './xml.ts';

const MARGIN = 36;
const GAP = 18;
const HEADS = 24;

/** Longest side of the picture on paper: A3 across, without its margins. */
const MOST_MM = 400;
const MM_PER_UNIT = 25.4 / 96;

const isLit = ({ standing }: ShownLine): boolean => standing === 'near' || standing === 'self';

/**
 * Lines and concepts in layers, as on the map: what is looked at lies above the concepts, but not what has no way of its
 * own, which would cross them out.
 */
const layers = ({ atlas, palette }: Sheet, measure: Measure, { lines, concepts }: Shown): readonly string[] => {
  const lit = lines.filter(isLit);
  const drawn = (some: readonly ShownLine[]) => [
    ...some.map((line) => relationGroup(atlas, line, palette, measure)),
    ...some.map((line) => marksGroup(line, palette, measure)),
  ];
  return [
    ...drawn(lines.filter((line) => !isLit(line))),
    ...lit.map((line) => lineHalo(line, palette, measure)),
    ...drawn(lit.filter(({ line }) => line.shownAs !== null)),
    ...concepts.map((concept) => conceptGroup(concept, palette, measure)),
    ...drawn(lit.filter(({ line }) => line.shownAs === null)),
  ];
};

/** The map in its crop, with the names of lanes at the left and of columns above. */
const picture = (sheet: Sheet, measure: Measure, shown: Shown): Block => {
  const { crop, palette } = sheet;
  const { zoom, scale, width } = measure;
  const gutter = GUTTER * scale;
  const [wide, high] = [crop.width * zoom, crop.height * zoom];
  const left = gutter + (width - gutter - wide) / 2;
  const rim = element('rect', { width: wide, height: high, fill: 'none', stroke: palette.line, 'stroke-width': 1 });
  const map = element(
    'g',
    { transform: `scale(${zoom}) translate(${-crop.x} ${-crop.y})` },
    grounds(sheet, measure, shown),
    ...layers(sheet, measure, shown),
  );
  const heads = HEADS * scale;
  return {
    height: heads + high,
    markup: movedTo(
      left,
      heads,
      element('clipPath', { id: 'map' }, element('rect', { width: wide, height: high })),
      laneNames(sheet, measure, gutter),
      columnHeads(sheet, measure),
      element('g', { 'clip-path': 'url(#map)' }, map),
      rim,
    ),
  };
};

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** What the picture holds, in words. */
const countsOf = ({ concepts, lines }: Shown, sources: readonly Reference[]): string =>
  [plural(concepts.length, 'concept'), plural(lines.length, 'relation'), plural(sources.length, 'source')].join(', ');

/**
 * A part of the map as a standing picture: standalone SVG 1.1 with title, legend, sources, date and version. Says all
 * in attributes, loads nothing, and is the same string for the same sheet. Concepts carry `data-concept`, relations
 * `data-relation`, rows of the legend `data-legend`, sources `data-source`.
 *
 * @throws RangeError if the date of the sheet is no date
 */
export const mapToSvg = (sheet: Sheet): string => {
  const { palette, title, subtitle, date } = sheet;
  const measure = measureOf(sheet);
  const shown = shownIn(sheet);
  const sources = sourcesOf(sheet, shown);
  const counts = countsOf(shown, sources);
  const margin = MARGIN * measure.scale;
  const blocks = stacked(
    [
      heading(sheet, measure),
      picture(sheet, measure, shown),
      legend(sheet, measure, shown),
      stepList(sources, sheet, measure),
      sourceList(sources, sheet, measure),
      imprint(sheet, counts, measure),
    ],
    GAP * measure.scale,
  );
  const last = blocks.at(-1);
  const width = Math.ceil(measure.width + 2 * margin);
  const height = Math.ceil((last ? last.y + last.height : 0) + 2 * margin);
  const mm = Math.min(MM_PER_UNIT, MOST_MM / Math.max(width, height));
  const about = [subtitle, counts, date === null ? '' : longDate(date), NOTICE];
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      version: '1.1',
      width: `${Math.round(width * mm * 1000) / 1000}mm`,
      height: `${Math.round(height * mm * 1000) / 1000}mm`,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': FACE.ui,
    },
    element('title', {}, escapeXml(title.trim() || 'Hormone map')),
    element('desc', {}, escapeXml(about.filter(Boolean).join('. '))),
    element('rect', { width, height, fill: palette.map }),
    element('defs', {}, hatchPattern(palette)),
    movedTo(margin, margin, ...blocks.map(({ y, markup }) => movedTo(0, y, markup))),
  );
  return `${svg}\n`;
};
