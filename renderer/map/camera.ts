import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useMemo } from 'react';
import type { Layout, Point } from '../../content/schema/index.ts';
import type { Box, Size } from '../drawing/geometry.ts';
import { type Spotted, useSight } from '../state/sight.ts';
import { useEye } from './eye.ts';
import { HEADS_FROM, lodOf, STEPS_FROM, scalesAt } from './lod.ts';
import { useMap } from './store.ts';
import {
  bringIntoSight,
  centredOn,
  fittingViewport,
  onScreen,
  openingViewport,
  READABLE,
  recentred,
  showing,
  toPlace,
  toViewport,
  type Viewport,
  ZOOM,
  zoomedBy,
} from './viewport.ts';

// All that is asked of React Flow's hooks stands in this file: they change with its version 13.

/** Time of a flight of the camera in ms; the token `--t-travel` says the same to CSS. */
const TRAVEL = 420;
const STEP = 180;

const motion = (duration: number): number =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : duration;

export interface Camera {
  readonly view: () => Viewport;
  readonly pane: () => Size;
  /** One step nearer, or further; what is looked at stays where it is. */
  readonly zoomIn: (about?: Box) => void;
  readonly zoomOut: (about?: Box) => void;
  /** Full width from the first lane, as at the start; further down if what is looked at would be out of sight. */
  readonly reset: (about?: Box) => void;
  /** The whole map. */
  readonly fit: () => void;
  /** Flies to a box, which a person asked to see. */
  readonly show: (box: Box) => void;
  /** Moves no more than is needed to see a box; not at all if it is seen. `jump`: at once, for what is measured next. */
  readonly keepInSight: (box: Box, how?: 'glide' | 'jump') => void;
  /** After a panel took or gave room: a flight goes on to its new goal; else no more is moved than is needed. */
  readonly settle: (box: Box) => void;
  /** Is at a place that a saved view remembers, at once: the card that opens with it must not bend a flight. Null: the opening view. */
  readonly place: (place: Spotted) => void;
  /** Stays over the same point after the window changed its size. */
  readonly recentre: (before: Size, after: Size) => void;
  /** Puts a point of the map into the middle of the pane, at once: something is dragged. */
  readonly centreOn: (point: Point) => void;
  /** Zooms about the middle of the pane, at once: a wheel turns. */
  readonly zoomBy: (factor: number) => void;
  /** From afar, as near as it takes to see every concept. */
  readonly comeNear: () => void;
  /** A point of the window in map pixels. */
  readonly toMap: (x: number, y: number) => Point;
  /** A box or point of the map in pixels of the pane. */
  readonly toPane: (box: Box) => Box;
}

/** The camera over the map. The same object as long as the layout is. */
export const useCamera = (layout: Layout): Camera => {
  const { getViewport, setViewport, screenToFlowPosition } = useReactFlow();
  const store = useStoreApi();
  return useMemo(() => {
    const pane = (): Size => {
      const { width, height } = store.getState();
      return { width, height };
    };
    const go = (viewport: Viewport, duration: number) => {
      void setViewport(viewport, { duration: motion(duration) });
    };
    let flightEnds = 0;
    /** The box that the flight is to show; null for a flight to a place. */
    let goal: Box | null = null;
    const takeOff = (to: Box | null) => {
      goal = to;
      flightEnds = performance.now() + motion(TRAVEL);
    };
    const show = (box: Box) => {
      takeOff(box);
      go(showing(getViewport(), pane(), box, layout), TRAVEL);
    };
    const keepInSight = (box: Box, how: 'glide' | 'jump' = 'glide') => {
      const before = getViewport();
      const after = bringIntoSight(before, pane(), box);
      if (after !== before) go(after, how === 'jump' ? 0 : STEP);
    };
    return {
      view: getViewport,
      pane,
      zoomIn: (about) => go(zoomedBy(getViewport(), pane(), ZOOM.step, about), STEP),
      zoomOut: (about) => go(zoomedBy(getViewport(), pane(), 1 / ZOOM.step, about), STEP),
      reset: (about) => {
        const opening = openingViewport(layout, pane());
        go(about ? bringIntoSight(opening, pane(), about) : opening, TRAVEL);
      },
      fit: () => go(fittingViewport(layout, pane()), TRAVEL),
      show,
      keepInSight,
      settle: (box) => {
        const isFlying = performance.now() < flightEnds;
        if (!isFlying) keepInSight(box);
        else if (goal) show(goal);
      },
      place: (place) => {
        takeOff(null);
        go(place ? toViewport(place) : openingViewport(layout, pane()), 0);
      },
      comeNear: () => {
        const { zoom } = getViewport();
        if (lodOf(zoom) === 'far') go(zoomedBy(getViewport(), pane(), READABLE / zoom), STEP);
      },
      recentre: (before, after) => go(recentred(getViewport(), before, after), 0),
      centreOn: (point) => go(centredOn(point, pane(), getViewport().zoom), 0),
      zoomBy: (factor) => go(zoomedBy(getViewport(), pane(), factor), 0),
      toMap: (x, y) => {
        const point = screenToFlowPosition({ x, y });
        return [point.x, point.y];
      },
      toPane: (box) => onScreen(box, getViewport()),
    };
  }, [getViewport, setViewport, screenToFlowPosition, store, layout]);
};

/** Percent of full size, for the zoom control. */
export const useZoomPercent = (): number => useEye(({ viewport }) => Math.round(viewport.zoom * 100));

/** Whether there is room for the numbers of a lit route between the names. */
export const useHasRoomForSteps = (): boolean => useEye(({ viewport }) => viewport.zoom >= STEPS_FROM);

/** Tells the eye where React Flow moved the camera, and how large its pane is. */
export const useEyeOnFlow = (): void => {
  const store = useStoreApi();
  useEffect(
    () =>
      store.subscribe(({ transform, width, height }) => {
        // Before React Flow has measured its pane it knows nothing.
        if (width === 0 || height === 0) return;
        const { viewport, pane } = useEye.getState();
        const [x, y, zoom] = transform;
        const isStill = x === viewport.x && y === viewport.y && zoom === viewport.zoom;
        const isSized = width === pane.width && height === pane.height;
        if (isStill && isSized) return;
        useEye.setState({
          viewport: isStill ? viewport : { x, y, zoom },
          pane: isSized ? pane : { width, height },
        });
      }),
    [store],
  );
};

/** Does something now, and once in every frame in which the eye moved or the level of detail changed. */
const useOnceAFrame = (work: () => void): void =>
  useEffect(() => {
    let frame = 0;
    const run = () => {
      frame = 0;
      work();
    };
    const request = () => {
      if (frame === 0) frame = requestAnimationFrame(run);
    };
    work();
    const stops = [
      useEye.subscribe(request),
      useMap.subscribe((now, before) => {
        if (now.lod !== before.lod) request();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      cancelAnimationFrame(frame);
    };
  }, [work]);

/** Gives an element `--pan-x` and `--zoom`, past React; few elements, so that a pan does not restyle the map. */
export const usePanned = (element: RefObject<HTMLElement | null>): void => {
  const apply = useCallback(() => {
    const { x, zoom } = useEye.getState().viewport;
    element.current?.style.setProperty('--pan-x', `${x}px`);
    element.current?.style.setProperty('--zoom', `${zoom}`);
  }, [element]);
  useOnceAFrame(apply);
};

/** Gives the stage `data-lod` and the scales that CSS reads, and tells others where the camera stands. */
export const useStageScales = (stage: RefObject<HTMLElement | null>, heads: RefObject<HTMLElement | null>): void => {
  const apply = useCallback(() => {
    const { viewport, pane } = useEye.getState();
    useSight.setState({ at: toPlace(viewport), pane });
    heads.current?.toggleAttribute('data-narrow', viewport.zoom < HEADS_FROM);
    if (!stage.current) return;
    stage.current.dataset.lod = useMap.getState().lod;
    for (const [name, value] of Object.entries(scalesAt(viewport.zoom)))
      setOnce(stage.current, `--${name}-scale`, `${value}`);
  }, [stage, heads]);
  useOnceAFrame(apply);
  useEffect(() => () => useSight.setState({ pane: null }), []);
};

/** Writing a custom property restyles all that may read it: only if it changed. */
const setOnce = (element: HTMLElement, name: string, value: string) => {
  if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
};
