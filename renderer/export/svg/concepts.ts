import { mapLabel, type Place } from '../../../content/schema/index.ts';
import type { Size } from '../../drawing/geometry.ts';
import { labelParts } from '../../drawing/label.ts';
import { LANE_INKS } from '../../drawing/lane-inks.ts';
import type { Palette } from '../../drawing/palette.ts';
import { outlinePath, ringPath, type Shape, shapeOf } from '../../drawing/shapes.ts';
import type { Standing } from '../../state/standing.ts';
import { conceptName } from '../../words/spoken.ts';
import type { Measure } from './sheet.ts';
import type { ShownConcept } from './shown.ts';
import { line, widthOf } from './text.ts';
import { verdictGroup } from './verdicts.ts';
import { element, escapeXml, movedTo } from './xml.ts';

/** Type sizes and strokes by form, in map pixels at full size. */
const FORMS: Readonly<
  Record<Place['form'], { readonly text: number; readonly weight: number; readonly edge: number }>
> = {
  node: { text: 13, weight: 500, edge: 1.5 },
  hub: { text: 14.5, weight: 700, edge: 2.25 },
  trait: { text: 13, weight: 500, edge: 1.25 },
  mini: { text: 13, weight: 500, edge: 1.25 },
  chip: { text: 12, weight: 700, edge: 1 },
};

const LEAST_TEXT = 12;

/** How much of a shape's width its label leaves free, and how far it stands right of the middle. */
const ROOM: Readonly<Partial<Record<Shape, { readonly free: number; readonly shift: number }>>> = {
  ellipse: { free: 26, shift: 0 },
  hexagon: { free: 24, shift: 0 },
  trapezoid: { free: 24, shift: 0 },
  notch: { free: 26, shift: 5 },
};
const USUAL_ROOM = { free: 14, shift: 0 } as const;

interface Label {
  readonly lines: readonly string[];
  readonly size: number;
}

/** In one line where that fits, else in two; smaller rather than wider than its shape, down to the least size. */
const fitLabel = (parts: readonly string[], width: number, size: number): Label => {
  const joined = parts.reduce((text, part) => text + (/[-–]$/.test(text) ? '' : ' ') + part);
  if (widthOf(joined, size) <= width) return { lines: [joined], size };
  const widest = Math.max(...parts.map((part) => widthOf(part, size)));
  return { lines: parts, size: Math.max(LEAST_TEXT, Math.min(size, (size * width) / widest)) };
};

const LEAD = 1.04;

/** Lines around the middle of a box. */
const labelText = ({ lines, size }: Label, { width, height }: Size, fill: string, weight: number, shift = 0): string =>
  lines
    .map((words, index) => {
      const y = height / 2 + (index - (lines.length - 1) / 2) * size * LEAD + size * 0.35;
      return line(width / 2 + shift, y, words, { size, fill, 'font-weight': weight, 'text-anchor': 'middle' });
    })
    .join('');

/** Further away a concept takes in its ground: how much of its white is left, and how much of its outline. */
const FADED: Readonly<Partial<Record<Standing, { readonly white: number; readonly edge: number }>>> = {
  second: { white: 0.6, edge: 0.75 },
  third: { white: 0.25, edge: 0.5 },
  far: { white: 0, edge: 0.4 },
};

const weightAt = (standing: Standing, usual: number): number =>
  standing === 'self' ? 700 : FADED[standing] ? 500 : usual;

/** Where the mark of an effect stands on an outline. */
const cornerOf = ({ width }: Size) => [width - 3, 1] as const;

/** A title has no outline of its own kind: its plate grows with its words. */
const chip = (
  { concept, place, standing, effect }: ShownConcept,
  palette: Palette,
  { label, stroke }: Measure,
): string => {
  const inks = LANE_INKS[place.lane];
  const { text, weight, edge } = FORMS.chip;
  const fitted = fitLabel(labelParts(mapLabel(concept), 'chip'), place.width, text * label);
  const size = {
    width: Math.max(...fitted.lines.map((words) => widthOf(words, fitted.size))) + 14 * label,
    height: fitted.lines.length * fitted.size * LEAD + 8 * label,
  };
  const faded = FADED[standing];
  const plate = (attributes: object) => element('path', { d: outlinePath('chip', size), ...attributes });
  return movedTo(
    (place.width - size.width) / 2,
    (place.height - size.height) / 2,
    standing === 'self' ? plate({ fill: 'none', stroke: palette['eosin-ink'], 'stroke-width': 6 * stroke }) : '',
    plate({
      fill: palette[inks.ground],
      stroke: palette[inks.line],
      'stroke-width': edge * stroke,
      'stroke-opacity': faded?.edge,
    }),
    labelText(fitted, size, standing === 'far' ? palette['ink-3'] : palette[inks.ink], faded ? 500 : weight),
    effect?.mark ? verdictGroup(effect.mark, cornerOf(size), palette, stroke) : '',
  );
};

/** Distance of the ring of the selection from the outline. */
const RING = 5;

const shape = (
  { concept, place, standing, effect }: ShownConcept,
  palette: Palette,
  { label, stroke }: Measure,
): string => {
  const inks = LANE_INKS[place.lane];
  const outline = shapeOf(concept.kind, place.form);
  const { free, shift } = place.form === 'mini' ? { free: 4, shift: 0 } : (ROOM[outline] ?? USUAL_ROOM);
  const { text, weight, edge } = FORMS[place.form];
  const fitted = fitLabel(labelParts(mapLabel(concept), place.form), place.width - free, text * label);
  const faded = FADED[standing];
  const inkRole = standing === 'far' ? 'ink-3' : standing === 'third' ? 'ink-2' : 'ink';
  const d = outlinePath(outline, place);
  const ring = element('path', {
    d: ringPath(outline, place, RING),
    fill: palette.eosin,
    stroke: palette['eosin-ink'],
    'stroke-width': 2.5 * stroke,
  });
  return [
    standing === 'self' ? movedTo(-RING, -RING, ring) : '',
    faded ? element('path', { d, fill: palette[inks.ground] }) : '',
    element('path', {
      d,
      fill: palette.raised,
      'fill-opacity': faded?.white,
      stroke: palette[inks.line],
      'stroke-width': edge * stroke,
      'stroke-opacity': faded?.edge,
      'stroke-linejoin': 'round',
    }),
    labelText(fitted, place, palette[inkRole], weightAt(standing, weight), shift),
    effect?.mark ? verdictGroup(effect.mark, cornerOf(place), palette, stroke) : '',
  ].join('');
};

/** One concept, in map pixels. */
export const conceptGroup = (shown: ShownConcept, palette: Palette, measure: Measure): string => {
  const { concept, place, effect } = shown;
  const name = conceptName(concept);
  return element(
    'g',
    { 'data-concept': concept.id, transform: `translate(${place.x} ${place.y})` },
    element('title', {}, escapeXml(effect ? `${name}, ${effect.words}` : name)),
    place.form === 'chip' ? chip(shown, palette, measure) : shape(shown, palette, measure),
  );
};
