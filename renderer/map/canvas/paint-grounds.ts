import type { Frame } from '../../../content/schema/index.ts';
import { bracePath } from '../../drawing/brace.ts';
import type { Box } from '../../drawing/geometry.ts';
import { GROUNDS } from '../../drawing/grounds.ts';
import { traceRounded } from '../../drawing/path.ts';
import type { Scale, Scene } from './scene.ts';

type Context = CanvasRenderingContext2D;

const strokeFrame = (context: Context, frame: Frame, { ink, isFocused, layout }: Scene, { stroke }: Scale) => {
  const lane = layout.lanes.find(({ y, height }) => frame.y >= y && frame.y <= y + height);
  context.strokeStyle = isFocused ? ink.pencil : ink.palette['line-control'];
  context.lineWidth = stroke;
  context.setLineDash(frame.kind === 'panel' ? [2 * stroke, 4 * stroke] : [6 * stroke, 4 * stroke]);
  if (frame.kind === 'brace') {
    if (!isFocused && lane) context.strokeStyle = ink.lanes[lane.id].ink;
    context.lineWidth = 1.5 * stroke;
    context.setLineDash([]);
    context.stroke(new Path2D(bracePath(frame)));
    return;
  }
  context.beginPath();
  context.roundRect(frame.x, frame.y, frame.width, frame.height, GROUNDS.corner);
  context.stroke();
};

/** What lies under all concepts and lines: lanes from rim to rim, column rules, frames and brackets. */
export const paintGrounds = (context: Context, scene: Scene, scale: Scale, seen: Box) => {
  const { layout, ink, standings } = scene;
  const { palette } = ink;
  for (const { id, y, height } of layout.lanes) {
    context.fillStyle = palette.line;
    context.fillRect(seen.x, y, seen.width, height);
    context.fillStyle = ink.lanes[id].ground;
    context.fillRect(seen.x, y + 1, seen.width, height - 2);
  }
  context.strokeStyle = palette.line;
  context.lineWidth = scale.unit;
  context.setLineDash([scale.unit, 5 * scale.unit]);
  context.beginPath();
  for (const { x } of layout.columns) {
    context.moveTo(x - GROUNDS.rule, 0);
    context.lineTo(x - GROUNDS.rule, layout.height);
  }
  context.stroke();
  context.fillStyle = palette.ink;
  context.globalAlpha = GROUNDS.band;
  for (const { kind, x, y, width, height } of layout.frames)
    if (kind === 'band') {
      context.beginPath();
      context.roundRect(x, y, width, height, GROUNDS.corner);
      context.fill();
    }
  context.globalAlpha = 1;
  for (const frame of layout.frames)
    if (frame.kind !== 'band' && frame.kind !== 'lane' && !standings.hiddenFrames.has(frame.id))
      strokeFrame(context, frame, scene, scale);
  context.lineWidth = 1.75 * scale.stroke;
  context.setLineDash([1.5 * scale.stroke, 4 * scale.stroke]);
  for (const { id, points } of layout.brackets) {
    const standing = standings.bracket.get(id);
    if (standing === 'hidden') continue;
    context.strokeStyle = scene.isFocused || standing === 'far' ? ink.pencil : palette.depends;
    context.beginPath();
    traceRounded(context, points);
    context.stroke();
  }
  context.setLineDash([]);
};
