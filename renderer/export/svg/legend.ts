import type { Palette } from '../../drawing/palette.ts';
import { effectRows, evidenceRows, influenceRows, MIDDLE, type Row, SAMPLE, shapeRows } from './legend-rows.ts';
import type { Block, Measure, Sheet } from './sheet.ts';
import type { Shown } from './shown.ts';
import { line, widthOf } from './text.ts';
import { element, escapeXml, movedTo } from './xml.ts';

const TEXT = 13;
const ROW = 24;
const HEAD = 92;
const GAPS = { sample: 8, row: 26 } as const;

interface Placed extends Row {
  readonly x: number;
  readonly y: number;
}

/** Rows side by side, as many as fit. */
const flowed = (rows: readonly Row[], width: number): readonly Placed[] => {
  let [x, y] = [0, 0];
  return rows.map((row) => {
    const wide = SAMPLE.width + GAPS.sample + widthOf(row.words, TEXT);
    if (x > 0 && x + wide > width) [x, y] = [0, y + ROW];
    const placed = { ...row, x, y };
    x += wide + GAPS.row;
    return placed;
  });
};

const rowGroup = ({ key, words, sample, x, y }: Placed, palette: Palette): string =>
  element(
    'g',
    { 'data-legend': key, transform: `translate(${Math.round(x)} ${y})` },
    element('title', {}, escapeXml(words)),
    sample,
    line(SAMPLE.width + GAPS.sample, MIDDLE + TEXT * 0.35, words, { size: TEXT, fill: palette.ink }),
  );

/** What the signs of this picture mean: all lines and marks, and the shapes that occur. */
export const legend = ({ palette }: Pick<Sheet, 'palette'>, measure: Measure, shown: Shown): Block => {
  const { width, scale } = measure;
  const all = [
    { head: 'Arrows', rows: influenceRows(palette) },
    { head: 'Evidence', rows: evidenceRows(palette, shown, measure) },
    { head: 'What if', rows: effectRows(palette, shown) },
    { head: 'Shapes', rows: shapeRows(palette, shown) },
  ];
  const groups = all.filter(({ rows }) => rows.length > 0);
  let top = 0;
  const markup = groups.map(({ head, rows }) => {
    const placed = flowed(rows, width / scale - HEAD);
    const y = top;
    top += (placed.at(-1)?.y ?? 0) + ROW + 6;
    return movedTo(
      0,
      y,
      line(0, MIDDLE + TEXT * 0.35, head, { size: TEXT, fill: palette['ink-2'], 'font-weight': 700 }),
      movedTo(HEAD, 0, ...placed.map((row) => rowGroup(row, palette))),
    );
  });
  return { height: top * scale, markup: element('g', { transform: `scale(${scale})` }, ...markup) };
};
