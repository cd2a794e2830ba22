import type { Influence } from '../../../content/schema/index.ts';
import { middleOf, type Spot } from '../../drawing/geometry.ts';
import { END_GLYPHS, type GlyphPart } from '../../drawing/glyphs.ts';
import { LANE_INKS } from '../../drawing/lane-inks.ts';
import type { Palette } from '../../drawing/palette.ts';
import { HATCH, INK_OF_INFLUENCE, type LineForm, strokeOf } from '../../drawing/strokes.ts';
import { BLOCKED } from '../../drawing/verdict-mark.ts';
import type { Atlas } from '../../state/atlas.ts';
import type { Standing } from '../../state/standing.ts';
import { relationName } from '../../words/sentence.ts';
import { badgeMark, contestedMark, delayMark, HATCH_FILL } from './marks.ts';
import { placed } from './placed.ts';
import type { Measure } from './sheet.ts';
import type { ShownLine } from './shown.ts';
import { verdictGroup } from './verdicts.ts';
import { type Attributes, element, escapeXml } from './xml.ts';

/** Attributes of a line's stroke in full strength. */
export const strokeAttributes = (look: LineForm, palette: Palette, stroke: number): Attributes => {
  const { width, dash, cap } = strokeOf(look);
  return {
    fill: 'none',
    stroke: palette[INK_OF_INFLUENCE[look.influence]],
    'stroke-width': width * stroke,
    'stroke-dasharray': dash.length > 0 ? dash.join(' ') : undefined,
    'stroke-linecap': cap === 'butt' ? undefined : cap,
  };
};

const endPart = ({ look, d }: GlyphPart, ink: string, ground: string): string => {
  const widths = { hollow: 1.8, full: 0, bar: 3.2, plus: 1.6 } as const;
  return element('path', {
    d,
    fill: look === 'hollow' ? ground : look === 'full' ? ink : 'none',
    stroke: look === 'full' ? undefined : ink,
    'stroke-width': look === 'full' ? undefined : widths[look],
    'stroke-linejoin': 'round',
  });
};

/** The end glyph of a line with its tip at a spot; empty for a line without one. */
export const lineEnd = (influence: Influence, spot: Spot, palette: Palette, scale: number): string => {
  const ink = palette[INK_OF_INFLUENCE[influence]];
  const parts = END_GLYPHS[influence].map((part) => endPart(part, ink, palette.map)).join('');
  return parts && placed(spot, scale, parts);
};

const OPACITY: Readonly<Partial<Record<Standing, number>>> = { second: 0.6, third: 0.35 };

/** A faint grey that reads on every ground. */
export const pencil = (palette: Palette, stroke: number): Attributes => ({
  fill: 'none',
  stroke: palette.ink,
  'stroke-opacity': 0.2,
  'stroke-width': stroke,
});

/** What keeps a line that is looked at clear of the others: under it, and under the concepts. */
export const lineHalo = ({ line, standing }: ShownLine, palette: Palette, { stroke }: Measure): string => {
  const [ink, width] = standing === 'self' ? [palette['eosin-strong'], 12] : [palette.map, strokeOf(line).width + 5];
  return element('path', { d: line.path, fill: 'none', stroke: ink, 'stroke-width': width * stroke });
};

/** How much is seen of a line whose action is prevented. */
const PREVENTED = 0.45;

const inFull = ({ line, form, isBlocked }: ShownLine, palette: Palette, { stroke }: Measure): string => {
  const { crossings, path, end, isContested } = line;
  const edge = (strokeOf(line).width + HATCH.beyond) * stroke;
  const width = (strokeOf(line).width + 4) * stroke;
  return [
    ...crossings.map(({ lane, path: gaps }) =>
      element('path', {
        d: gaps,
        fill: 'none',
        stroke: lane ? palette[LANE_INKS[lane].ground] : palette.map,
        'stroke-width': width,
      }),
    ),
    isContested ? element('path', { d: path, fill: 'none', stroke: HATCH_FILL, 'stroke-width': edge }) : '',
    element(
      'g',
      { opacity: isBlocked ? PREVENTED : undefined },
      element('path', { d: path, ...strokeAttributes(form, palette, stroke) }),
      lineEnd(form.influence, end, palette, stroke),
    ),
  ].join('');
};

/** The marks of a line, to be drawn above all lines, so that none runs over the mark of another. */
export const marksGroup = (shown: ShownLine, palette: Palette, measure: Measure): string => {
  const { line, standing, form, isBlocked } = shown;
  if (standing === 'far') return '';
  const { marks, grade, points } = line;
  const { x, y } = middleOf(points);
  const { stroke, hasBadges } = measure;
  const drawn = [
    marks.delay ? delayMark(marks.delay, palette[INK_OF_INFLUENCE[form.influence]], palette, stroke) : '',
    hasBadges && marks.badge ? badgeMark(grade, marks.badge, palette, stroke) : '',
    marks.contested ? contestedMark(marks.contested, palette, stroke) : '',
    isBlocked ? verdictGroup(BLOCKED, [x, y], palette, stroke) : '',
  ].join('');
  return drawn && element('g', { 'data-marks': line.id, opacity: OPACITY[standing] }, drawn);
};

/** One relation without its marks, in map pixels. */
export const relationGroup = (atlas: Atlas, shown: ShownLine, palette: Palette, measure: Measure): string => {
  const { line, relation, standing } = shown;
  const drawn =
    standing === 'far'
      ? element('path', { d: line.path, ...pencil(palette, measure.stroke) })
      : inFull(shown, palette, measure);
  return element(
    'g',
    { 'data-relation': line.id, opacity: OPACITY[standing] },
    element('title', {}, escapeXml(relationName(atlas, relation))),
    drawn,
  );
};
