import { create } from 'zustand';
import type { Layout } from '../../content/schema/index.ts';
import type { Size } from '../drawing/geometry.ts';
import { useSight } from '../state/sight.ts';
import { lodOf } from './lod.ts';
import { setMap } from './store.ts';
import { openingViewport, toViewport, type Viewport } from './viewport.ts';

export interface Eye {
  readonly viewport: Viewport;
  /** Size of the pane in screen pixels; nothing before it is laid out. */
  readonly pane: Size;
}

/**
 * What the camera sees. Whatever is drawn follows it, so that the picture from afar need not wait for React Flow, which
 * moves the camera once it stands.
 */
export const useEye = create<Eye>()(() => ({ viewport: { x: 0, y: 0, zoom: 1 }, pane: { width: 0, height: 0 } }));

/** The view to open with: the one asked for, the one left behind, or the opening view. */
const firstViewport = (layout: Layout, pane: Size): Viewport => {
  const { wanted, at } = useSight.getState();
  const place = wanted ? wanted.place : at;
  return place ? toViewport(place) : openingViewport(layout, pane);
};

/** Opens the eye on a map that is about to be drawn. */
export const openEye = (layout: Layout, pane: Size): void => {
  const viewport = firstViewport(layout, pane);
  useEye.setState({ viewport, pane });
  setMap({ lod: lodOf(viewport.zoom) });
};
