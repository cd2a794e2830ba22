import { GRADES, type Grade, INFLUENCES, type Influence } from '../../../content/schema/index.ts';
import type { Size } from '../../drawing/geometry.ts';
import { END_LENGTHS } from '../../drawing/glyphs.ts';
import { LEGEND_MARKS } from '../../drawing/legend-marks.ts';
import { type RelationLine, WEIGHTS } from '../../drawing/lines.ts';
import type { Palette } from '../../drawing/palette.ts';
import { outlinePath, type Shape, shapeOf } from '../../drawing/shapes.ts';
import { HATCH } from '../../drawing/strokes.ts';
import { BLOCKED } from '../../drawing/verdict-mark.ts';
import { gradeStudies, influenceWord } from '../../words/facet.ts';
import { badgeMark, contestedMark, delayMark, HATCH_FILL } from './marks.ts';
import { lineEnd, pencil, strokeAttributes } from './relations.ts';
import type { Measure } from './sheet.ts';
import type { Shown } from './shown.ts';
import { verdictGroup } from './verdicts.ts';
import { element } from './xml.ts';

/** A sample with the words that explain it. The sample is drawn in a box of {@link SAMPLE}, at scale 1. */
export interface Row {
  /** `influence:raises`, `evidence:heavy`, `mark:delay`, `shape:pill`. */
  readonly key: string;
  readonly words: string;
  readonly sample: string;
}

/** Room of a sample, at scale 1. */
export const SAMPLE: Size = { width: 44, height: 18 };
export const MIDDLE = SAMPLE.height / 2;

const inside = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const gradesOf = (weight: RelationLine['weight']): readonly Grade[] =>
  GRADES.filter((grade) => WEIGHTS[grade] === weight);

const weightWords = (weight: RelationLine['weight']): string =>
  gradesOf(weight)
    .map((grade) => `${grade} ${inside(gradeStudies(grade))}`)
    .join(', ');

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

/** The kinds of influence. */
export const influenceRows = (palette: Palette): readonly Row[] =>
  INFLUENCES.map((influence) => ({
    key: `influence:${influence}`,
    words: inside(influenceWord(influence)),
    sample:
      stroke(influence, 'middle', palette, SAMPLE.width - 1 - END_LENGTHS[influence]) +
      lineEnd(influence, { x: SAMPLE.width - 1, y: MIDDLE, angle: 0 }, palette, 1),
  }));

const MARK = { x: SAMPLE.width / 2, y: MIDDLE, angle: 0 } as const;

/** Where the tiles of a width stand on its sample, side by side. */
const tileAt = (index: number, count: number) => ({ ...MARK, x: MARK.x + (index - (count - 1) / 2) * 18 });

/** Widths by evidence and the marks on a line; what is selected or faint only where something is. */
export const evidenceRows = (palette: Palette, { concepts, lines }: Shown, { hasBadges }: Measure): readonly Row[] => {
  const standings = new Set([...concepts, ...lines].map(({ standing }) => standing));
  const plain = bare('middle', palette);
  const weights = (['heavy', 'middle', 'light'] as const).map((weight) => ({
    key: `evidence:${weight}`,
    words: weightWords(weight),
    sample:
      bare(weight, palette) +
      (hasBadges
        ? gradesOf(weight)
            .map((grade, index, all) => badgeMark(grade, tileAt(index, all.length), palette, 1))
            .join('')
        : ''),
  }));
  const edge = element('path', {
    d: `M1 ${MIDDLE}H${SAMPLE.width - 1}`,
    fill: 'none',
    stroke: HATCH_FILL,
    'stroke-width': 2 + HATCH.beyond,
  });
  const broken = element('path', {
    d: `M1 ${MIDDLE}H${SAMPLE.width - 1}`,
    ...strokeAttributes({ influence: 'raises', weight: 'middle', shownAs: null, isConditional: true }, palette, 1),
    stroke: palette['ink-2'],
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
    ...(lines.some(({ form }) => form.isConditional)
      ? [{ key: 'mark:conditional', words: 'in some contexts only', sample: broken }]
      : []),
    { key: 'mark:contested', words: 'contested', sample: edge + plain + contestedMark(MARK, palette, 1) },
    ...(standings.has('self') ? [{ key: 'mark:selected', words: 'selected', sample: ring }] : []),
    ...(standings.has('far') ? [{ key: 'mark:faint', words: 'not in focus', sample: faint }] : []),
  ];
};

/** What the marks of a what-if mean; none where none is told. */
export const effectRows = (palette: Palette, { concepts, lines }: Shown): readonly Row[] => {
  const occurring = concepts.flatMap(({ effect }) => effect?.mark ?? []);
  if (occurring.length === 0) return [];
  const kinds = new Set(occurring.map(({ key }) => kindOf(key)));
  const rows = LEGEND_MARKS.filter(({ mark }) =>
    mark === BLOCKED ? lines.some(({ isBlocked }) => isBlocked) : kinds.has(kindOf(mark.key)),
  );
  return rows.map(({ mark, words }) => ({
    key: `effect:${mark.key}`,
    words: inside(words),
    sample: verdictGroup(mark, [MARK.x, MARK.y], palette, 0.8),
  }));
};

/** The key of a mark without its size: "up robust". */
const kindOf = (key: string): string => key.replace(/ (strong|moderate|weak|trace)$/, '');

/** The shapes that occur. */
export const shapeRows = (palette: Palette, { concepts }: Shown): readonly Row[] => {
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
