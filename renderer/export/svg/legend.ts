import { type Grade, INFLUENCES, type Influence } from '../../../content/schema/index.ts';
import type { Size } from '../../drawing/geometry.ts';
import type { RelationLine } from '../../drawing/lines.ts';
import type { Palette } from '../../drawing/palette.ts';
import { outlinePath, type Shape, shapeOf } from '../../drawing/shapes.ts';
import { HATCH } from '../../drawing/strokes.ts';
import { gradeStudies, influenceWord } from '../../words/facet.ts';
import { badgeMark, contestedMark, delayMark, HATCH_FILL } from './marks.ts';
import { lineEnd, pencil, strokeAttributes } from './relations.ts';
import type { Block, Measure, Sheet } from './sheet.ts';
import type { Shown } from './shown.ts';
import { line, widthOf } from './text.ts';
import { element, escapeXml, movedTo } from './xml.ts';

/** A sample with the words that explain it. The sample is drawn in a box of {@link SAMPLE}, at scale 1. */
interface Row {
  /** `influence:raises`, `evidence:heavy`, `mark:delay`, `shape:pill`. */
  readonly key: string;
  readonly words: string;
  readonly sample: string;
}

const SAMPLE: Size = { width: 44, height: 18 };
const MIDDLE = SAMPLE.height / 2;

const inside = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const GRADES_OF: Readonly<Record<RelationLine['weight'], readonly Grade[]>> = {
  heavy: ['A', 'B'],
  middle: ['C', 'D'],
  light: ['E'],
};

const weightWords = (weight: RelationLine['weight']): string =>
  GRADES_OF[weight].map((grade) => `${grade} ${inside(gradeStudies(grade))}`).join(', ');

const SHAPE_WORDS: Readonly<Record<Shape, string>> = {
  pill: 'hormone, transmitter',
  box: 'gland, tissue, brain region',
  notch: 'receptor',
  octagon: 'enzyme',
  hexagon: 'gene, variant',
  ellipse: 'stimulus, process, trait',
  trapezoid: 'drug, nutrient',
  sheet: 'protocol',
  chip: 'name of an area',
};

/** How much of the sample the end glyph takes, so that the stroke stops before it. */
const REACH: Readonly<Record<Influence, number>> = {
  raises: 9,
  needs: 9,
  lowers: 1.5,
  depends: 11,
  linked: 11,
  treats: 12,
  part: 0,
};

const stroke = (influence: Influence, weight: RelationLine['weight'], palette: Palette, length: number): string =>
  element('path', {
    d: `M1 ${MIDDLE}H${length}`,
    ...strokeAttributes({ influence, weight, shownAs: null }, palette, 1),
  });

/** A width without the colour of a sign. */
const bare = (weight: RelationLine['weight'], palette: Palette): string =>
  element('path', {
    d: `M1 ${MIDDLE}H${SAMPLE.width - 1}`,
    ...strokeAttributes({ influence: 'raises', weight, shownAs: null }, palette, 1),
    stroke: palette['ink-2'],
  });

const influenceRows = (palette: Palette): readonly Row[] =>
  INFLUENCES.map((influence) => ({
    key: `influence:${influence}`,
    words: inside(influenceWord(influence)),
    sample:
      stroke(influence, 'middle', palette, SAMPLE.width - 1 - REACH[influence]) +
      lineEnd(influence, { x: SAMPLE.width - 1, y: MIDDLE, angle: 0 }, palette, 1),
  }));

const MARK = { x: SAMPLE.width / 2, y: MIDDLE, angle: 0 } as const;

/** Where the tiles of a width stand on its sample, side by side. */
const tileAt = (index: number, count: number) => ({ ...MARK, x: MARK.x + (index - (count - 1) / 2) * 18 });

/** Widths by evidence and the marks on a line; what is selected or faint only where something is. */
const evidenceRows = (palette: Palette, { concepts, lines }: Shown, { hasBadges }: Measure): readonly Row[] => {
  const standings = new Set([...concepts, ...lines].map(({ standing }) => standing));
  const plain = bare('middle', palette);
  const weights = (['heavy', 'middle', 'light'] as const).map((weight) => ({
    key: `evidence:${weight}`,
    words: weightWords(weight),
    sample:
      bare(weight, palette) +
      (hasBadges
        ? GRADES_OF[weight].map((grade, index, all) => badgeMark(grade, tileAt(index, all.length), palette, 1)).join('')
        : ''),
  }));
  const edge = element('path', {
    d: `M1 ${MIDDLE}H${SAMPLE.width - 1}`,
    fill: 'none',
    stroke: HATCH_FILL,
    'stroke-width': 2 + HATCH.beyond,
  });
  const faint = element('path', { d: `M1 ${MIDDLE}H${SAMPLE.width - 1}`, ...pencil(palette, 1) });
  const ring = element('path', {
    d: outlinePath('pill', { width: 30, height: 14 }),
    transform: 'translate(7 2)',
    fill: palette.eosin,
    stroke: palette['eosin-ink'],
    'stroke-width': 2,
  });
  return [
    ...weights,
    { key: 'mark:delay', words: 'hours or longer', sample: plain + delayMark(MARK, palette['ink-2'], palette, 1) },
    { key: 'mark:contested', words: 'contested', sample: edge + plain + contestedMark(MARK, palette, 1) },
    ...(standings.has('self') ? [{ key: 'mark:selected', words: 'selected', sample: ring }] : []),
    ...(standings.has('far') ? [{ key: 'mark:faint', words: 'not in focus', sample: faint }] : []),
  ];
};

const shapeRows = (palette: Palette, { concepts }: Shown): readonly Row[] => {
  const occurring = new Set(concepts.map(({ concept, place }) => shapeOf(concept.kind, place.form)));
  return (Object.keys(SHAPE_WORDS) as Shape[])
    .filter((shape) => occurring.has(shape))
    .map((shape) => ({
      key: `shape:${shape}`,
      words: SHAPE_WORDS[shape],
      sample: element('path', {
        d: outlinePath(shape, { width: 36, height: 17 }),
        transform: 'translate(4 .5)',
        fill: palette.raised,
        stroke: palette['line-control'],
        'stroke-width': 1.4,
      }),
    }));
};

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
  const groups = [
    { head: 'Arrows', rows: influenceRows(palette) },
    { head: 'Evidence', rows: evidenceRows(palette, shown, measure) },
    { head: 'Shapes', rows: shapeRows(palette, shown) },
  ];
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
