import { type PointerEvent, useEffect, useMemo, useRef } from 'react';
import type { Camera } from './camera.ts';
import type { Scene } from './canvas/scene.ts';
import { useEye } from './eye.ts';

interface Props {
  readonly scene: Omit<Scene, 'standings'>;
  readonly camera: Camera;
}

/** The room that the small map may take, in screen pixels. */
const MOST = { width: 176, height: 116 } as const;
/** A wheel of this many pixels doubles the zoom, as on the map. */
const WHEEL_PX = 500;

/**
 * The whole map in small, with the part in view; it is drawn once, and then only the frame moves. For the pointer only:
 * the keyboard has the map itself.
 */
export function SmallMap({ scene, camera }: Props) {
  const { layout, flow, ink } = scene;
  const { width, height } = layout;
  const scale = Math.min(MOST.width / width, MOST.height / height);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLElement>(null);
  const shade = useRef<HTMLElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const size = useMemo(
    () => ({ width: Math.round(width * scale), height: Math.round(height * scale) }),
    [width, height, scale],
  );

  useEffect(() => {
    if (canvas.current) paint(canvas.current, { layout, flow, ink }, scale);
  }, [layout, flow, ink, scale]);

  useEffect(() => {
    const follow = () => {
      const {
        viewport: { x, y, zoom },
        pane,
      } = useEye.getState();
      const { style } = frame.current ?? {};
      if (!style) return;
      const [left, top] = [(-x / zoom) * scale, (-y / zoom) * scale];
      const [across, down] = [(pane.width / zoom) * scale, (pane.height / zoom) * scale];
      style.transform = `translate(${left}px, ${top}px)`;
      style.width = `${across}px`;
      style.height = `${down}px`;
      // A hole in the shadow: as a shadow of the frame it would be a surface far larger than the map in small.
      const hole = `M${left} ${top}h${across}v${down}h${-across}z`;
      shade.current?.style.setProperty('clip-path', `path(evenodd, "M0 0H${size.width}V${size.height}H0z${hole}")`);
    };
    follow();
    return useEye.subscribe(follow);
  }, [scale, size]);

  useEffect(() => {
    const element = area.current;
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      camera.zoomBy(2 ** (-event.deltaY / WHEEL_PX));
    };
    // React listens passively, which could not keep the page still.
    element?.addEventListener('wheel', turn, { passive: false });
    return () => element?.removeEventListener('wheel', turn);
  }, [camera]);

  const look = (event: PointerEvent<HTMLDivElement>) => {
    const corner = area.current?.getBoundingClientRect();
    if (event.buttons !== 1 || !corner) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    camera.centreOn([(event.clientX - corner.x) / scale, (event.clientY - corner.y) / scale]);
  };
  return (
    <div className="small-map nopan nowheel" aria-hidden="true" onPointerDown={look} onPointerMove={look}>
      <div ref={area} style={size}>
        <canvas ref={canvas} />
        <b ref={shade} />
        <i ref={frame} />
      </div>
    </div>
  );
}

const paint = (
  canvas: HTMLCanvasElement,
  { layout, flow, ink }: Pick<Scene, 'layout' | 'flow' | 'ink'>,
  scale: number,
) => {
  const context = canvas.getContext('2d');
  if (!context) return;
  const ratio = window.devicePixelRatio;
  canvas.width = Math.round(layout.width * scale * ratio);
  canvas.height = Math.round(layout.height * scale * ratio);
  context.setTransform(scale * ratio, 0, 0, scale * ratio, 0, 0);
  for (const { id, y, height } of layout.lanes) {
    context.fillStyle = ink.lanes[id].ground;
    context.fillRect(0, y, layout.width, height);
  }
  context.globalAlpha = 0.55;
  for (const [lane, concepts] of Map.groupBy(flow.concepts, (concept) => concept.lane)) {
    context.fillStyle = ink.lanes[lane].line;
    for (const { x, y, width, height } of concepts) context.fillRect(x, y, width, height);
  }
};
