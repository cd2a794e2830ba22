import { CONTESTED, END_GLYPHS } from '../../drawing/glyphs.ts';
import type { RelationLine } from '../../drawing/lines.ts';
import { traceRounded, trimEnd } from '../../drawing/path.ts';
import { formUnder, HATCH, INK_OF_INFLUENCE, type LineForm, strokeOf } from '../../drawing/strokes.ts';
import type { Conditions } from '../../state/lens.ts';
import { hatchOn } from './hatch.ts';
import type { Ink } from './ink.ts';
import type { Scale } from './scene.ts';

type Context = CanvasRenderingContext2D;

/** How a line stands out: a main chain at rest, a step further away, or lit in full. */
export interface LineLook {
  readonly alpha: number;
  /** A band of ground beside the line, or of the selection, in map pixels at full size. */
  readonly halo?: { readonly colour: string; readonly width: number };
  /** Added to the width at full size. */
  readonly thicker?: number;
  readonly hasEnd: boolean;
}

const glyphs = new Map<string, Path2D>();
const glyph = (d: string): Path2D => {
  const found = glyphs.get(d) ?? new Path2D(d);
  glyphs.set(d, found);
  return found;
};

/** Strokes of a glyph at full size; the light and heavy grades of evidence differ a little, as in `lines.css`. */
const GLYPH_STROKE = { hollow: 1.8, bar: 3.2, plus: 1.6 } as const;

const paintEnd = (context: Context, { end }: RelationLine, { influence }: LineForm, ink: Ink, stroke: number) => {
  context.save();
  context.translate(end.x, end.y);
  context.rotate((end.angle * Math.PI) / 180);
  context.scale(stroke, stroke);
  context.setLineDash([]);
  for (const { look, d } of END_GLYPHS[influence]) {
    if (look === 'full') {
      context.fillStyle = context.strokeStyle;
      context.fill(glyph(d));
      continue;
    }
    context.lineWidth = GLYPH_STROKE[look];
    if (look === 'hollow') {
      context.fillStyle = ink.palette.map;
      context.fill(glyph(d));
    }
    context.stroke(glyph(d));
  }
  context.restore();
};

/** How far before its end the stroke stops, in map pixels at full size: where the glyph begins. */
const GLYPH_ROOM = 9;

const trace = (context: Context, lines: readonly RelationLine[], trim: number) => {
  context.beginPath();
  for (const { points } of lines) traceRounded(context, trimEnd(points, trim));
};

/** Draws lines that look the same in one stroke, and then their ends. */
const paintGroup = (
  context: Context,
  lines: readonly RelationLine[],
  form: LineForm,
  look: LineLook,
  ink: Ink,
  scale: Scale,
) => {
  const { stroke } = scale;
  const { width, dash, cap } = strokeOf(form);
  const hasRoom = look.hasEnd && form.influence !== 'lowers' && form.influence !== 'part';
  context.globalAlpha = look.alpha;
  context.lineJoin = 'round';
  const trim = hasRoom ? GLYPH_ROOM * stroke : 0;
  trace(context, lines, trim);
  if (look.halo) {
    context.lineCap = 'round';
    context.setLineDash([]);
    context.strokeStyle = look.halo.colour;
    context.lineWidth = (width + look.halo.width) * stroke;
    context.stroke();
  }
  if (look.hasEnd) {
    const contested = lines.filter(({ isContested }) => isContested);
    if (contested.length > 0) {
      paintHatched(context, contested, ink, scale);
      trace(context, lines, trim);
    }
  }
  context.lineCap = cap;
  context.setLineDash(dash.map((length) => length * stroke));
  context.strokeStyle = ink.palette[INK_OF_INFLUENCE[form.influence]];
  context.lineWidth = (width + (look.thicker ?? 0)) * stroke;
  context.stroke();
  if (look.hasEnd) for (const line of lines) paintEnd(context, line, form, ink, stroke);
};

/** The hatched edges of contested lines that look the same, under their strokes. */
const paintHatched = (context: Context, lines: readonly RelationLine[], ink: Ink, scale: Scale) => {
  const [first] = lines;
  const pattern = first && hatchOn(context, ink, scale);
  if (!pattern) return;
  trace(context, lines, 0);
  context.lineCap = 'butt';
  context.setLineDash([]);
  context.strokeStyle = pattern;
  context.lineWidth = (strokeOf(first).width + HATCH.beyond) * scale.stroke;
  context.stroke();
};

/** The disc of a contested relation. */
const paintContested = (context: Context, { marks }: RelationLine, { palette }: Ink, stroke: number) => {
  if (!marks.contested) return;
  context.save();
  context.translate(marks.contested.x, marks.contested.y);
  context.scale(stroke, stroke);
  context.setLineDash([]);
  context.lineCap = 'round';
  context.lineWidth = 1.5;
  context.strokeStyle = palette.contested;
  context.fillStyle = palette['contested-tint'];
  context.beginPath();
  context.arc(0, 0, CONTESTED.radius, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  context.stroke(glyph(CONTESTED.strokes));
  context.restore();
};

/** Draws lines that stand out in the same way. */
export const paintLines = (
  context: Context,
  lines: readonly RelationLine[],
  look: LineLook,
  ink: Ink,
  scale: Scale,
  conditions: Conditions,
) => {
  const formed = lines.map((line) => ({ line, form: formUnder(line, conditions.get(line.id)) }));
  const groups = Map.groupBy(
    formed,
    ({ form: { influence, weight, shownAs, isConditional } }) =>
      `${influence} ${isConditional} ${shownAs ? 'loose' : weight}`,
  );
  for (const group of groups.values()) {
    const [first] = group;
    const alike = group.map(({ line }) => line);
    if (first) paintGroup(context, alike, first.form, look, ink, scale);
  }
  if (look.hasEnd) for (const line of lines) if (line.isContested) paintContested(context, line, ink, scale.stroke);
  context.globalAlpha = 1;
  context.setLineDash([]);
};
