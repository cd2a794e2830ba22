import type { Box } from '../../drawing/geometry.ts';
import { traceOutline } from '../../drawing/shapes.ts';
import type { Standing } from '../../state/standing.ts';
import type { Placed } from '../flow.ts';
import type { Ink } from './ink.ts';
import { cornerOf, paintMarkOf } from './paint-verdicts.ts';
import type { Scale, Scene } from './scene.ts';
import { fontOf, lineHeightAt, type Tag, textSizeAt } from './tags.ts';

type Context = CanvasRenderingContext2D;

const ALPHA: Readonly<Record<Standing, number>> = {
  plain: 1,
  self: 1,
  near: 1,
  second: 0.75,
  third: 0.55,
  far: 1,
  hidden: 0,
};

const touches = (a: Box, b: Box): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;

/** Below this height on screen an outline cannot be told from a plain box, in pixels. */
const SHAPED_FROM = 5;

/** Concepts without a name: small marks in the colour of their lane, in the outline of their kind. */
export const paintSeeds = (context: Context, scene: Scene, named: ReadonlySet<Placed>, seen: Box, { unit }: Scale) => {
  const { flow, standings, ink } = scene;
  const marks = flow.concepts.filter((concept) => !named.has(concept) && touches(concept, seen));
  const groups = Map.groupBy(marks, ({ id, lane }) => `${lane} ${standings.concept.get(id) ?? 'plain'}`);
  for (const group of groups.values()) {
    const [first] = group;
    const standing = (first && standings.concept.get(first.id)) ?? 'plain';
    if (!first || standing === 'hidden') continue;
    const { seed, pale } = ink.lanes[first.lane];
    context.globalAlpha = ALPHA[standing];
    context.fillStyle = standing === 'far' ? pale : seed;
    context.beginPath();
    for (const concept of group)
      if (concept.height / unit < SHAPED_FROM) context.rect(concept.x, concept.y, concept.width, concept.height);
      else traceOutline(context, concept.shape, concept);
    context.fill();
  }
  context.globalAlpha = 1;
};

const ringAround = ({ x, y, width, height }: Box, gap: number): Box => ({
  x: x - gap,
  y: y - gap,
  width: width + 2 * gap,
  height: height + 2 * gap,
});

const trace = (context: Context, shape: Placed['shape'], box: Box) => {
  context.beginPath();
  traceOutline(context, shape, box);
};

/** Rings follow round outlines, and are boxes around all others. */
const ringShape = (shape: Placed['shape']): Placed['shape'] =>
  shape === 'pill' || shape === 'ellipse' ? shape : 'box';

/** Distances of the two rings from the outline, and their width, in screen pixels. */
const RING = { selected: 4, focus: 7, width: 2 } as const;

/** The ring of the keyboard, with a gap of ground before it. */
export const paintFocusRing = (context: Context, shape: Placed['shape'], box: Box, ink: Ink, { unit }: Scale) => {
  trace(context, ringShape(shape), ringAround(box, RING.focus * unit));
  context.setLineDash([]);
  context.lineWidth = (RING.width + 4) * unit;
  context.strokeStyle = ink.palette['focus-gap'];
  context.stroke();
  context.lineWidth = RING.width * unit;
  context.strokeStyle = ink.palette.focus;
  context.stroke();
};

/** Side of the square that stands for notes, in screen pixels. */
const NOTE = 8;

/** @param isBeside  the corner is taken */
const paintNote = (context: Context, { x, y, width }: Box, ink: Ink, unit: number, isBeside: boolean) => {
  const side = NOTE * unit;
  const right = (isBeside ? 3.2 : 1.6) * side;
  context.fillStyle = ink.palette['eosin-ink'];
  context.strokeStyle = ink.palette.raised;
  context.lineWidth = unit;
  context.beginPath();
  context.roundRect(x + width - right, y - side / 2, side, side, side / 4);
  context.fill();
  context.stroke();
};

export interface TagLook {
  readonly isHovered: boolean;
}

/** A concept with its name. */
export const paintTag = (
  context: Context,
  tag: Tag,
  scene: Pick<Scene, 'ink' | 'noted' | 'standings'>,
  scale: Scale,
  look: TagLook,
) => {
  const { concept, box, lines, weight, standing } = tag;
  const { ink, noted, standings } = scene;
  const { palette } = ink;
  const lane = ink.lanes[concept.lane];
  const isFar = standing === 'far' && !look.isHovered;
  context.globalAlpha = look.isHovered ? 1 : ALPHA[standing];
  context.setLineDash([]);
  context.lineJoin = 'round';
  if (standing === 'self') {
    trace(context, ringShape(concept.shape), ringAround(box, RING.selected * scale.unit));
    context.fillStyle = palette.eosin;
    context.fill();
    context.lineWidth = RING.width * scale.unit;
    context.strokeStyle = palette['eosin-ink'];
    context.stroke();
  }
  trace(context, concept.shape, box);
  context.fillStyle = look.isHovered ? ink.tint : isFar ? lane.ground : palette.raised;
  context.fill();
  const alpha = context.globalAlpha;
  context.globalAlpha = isFar ? 0.4 : alpha;
  context.lineWidth = (concept.form === 'hub' ? 2.25 : 1.5) * scale.stroke;
  context.strokeStyle = lane.line;
  context.stroke();
  context.globalAlpha = alpha;
  const zoom = 1 / scale.unit;
  context.font = fontOf(weight, textSizeAt(zoom), ink.font);
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillStyle = isFar ? palette['ink-3'] : palette.ink;
  const lineHeight = lineHeightAt(zoom);
  // Half of the height of small letters with half of the ascenders: the middle that the eye sees.
  const middle = box.y + box.height / 2 + textSizeAt(zoom) * 0.34;
  const shift = concept.shape === 'notch' ? box.height * 0.12 : 0;
  lines.forEach((text, index) => {
    context.fillText(text, box.x + box.width / 2 + shift, middle + (index - (lines.length - 1) / 2) * lineHeight);
  });
  const mark = standings.told?.mark.get(concept.id);
  if (noted.has(`concept:${concept.id}`)) paintNote(context, box, ink, scale.unit, mark !== undefined);
  if (mark) paintMarkOf(context, mark, cornerOf(box, scale), ink, scale.stroke, isFar ? 0.5 : alpha);
  context.globalAlpha = 1;
};
